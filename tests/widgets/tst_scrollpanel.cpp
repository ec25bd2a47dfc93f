// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"
#include "ui/widgets/scrollfade.h"
#include "ui/widgets/scrollpanel.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace chancery;
using widgets::ScrollFade;
using widgets::ScrollPanel;

class TestScrollPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void aReaderHearsTheContent();
    void aReaderMayAskForWhatHasGone();
    void fadesAsLongAsMoreLiesBelow();
    void goesWithItsFade();

private:
    static bool isHeard(QAccessibleInterface *from, const QString &words); ///< somewhere below it

    theme::Theme m_theme{theme::ScreenMetrics{{1280, 720}, 96}};
    std::unique_ptr<ScrollPanel> m_panel;
    QLabel *m_words = nullptr;
};

void TestScrollPanel::init()
{
    m_panel = std::make_unique<ScrollPanel>();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_words = new QLabel(QStringLiteral("Words that need many lines. ").repeated(60));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_panel->setContent(content);
    m_panel->resize(300, 200);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_VERIFY(!m_panel->isContentVisible());
}

bool TestScrollPanel::isHeard(QAccessibleInterface *from, const QString &words)
{
    if (from->text(QAccessible::Name) == words)
        return true;
    for (int i = 0; i < from->childCount(); ++i) {
        QAccessibleInterface *child = from->child(i);
        if (child != nullptr && isHeard(child, words))
            return true;
    }
    return false;
}

void TestScrollPanel::aReaderHearsTheContent()
{
    QVERIFY(isHeard(QAccessible::queryAccessibleInterface(m_panel.get()), m_words->text()));
}

/// It counts, and asks for each a while later: the bar may be gone by then.
void TestScrollPanel::aReaderMayAskForWhatHasGone()
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(m_panel.get());
    const int counted = heard->childCount();
    m_words->setText(QStringLiteral("Words"));
    QTRY_VERIFY(m_panel->isContentVisible());
    for (int index : {counted - 1, counted, counted + 1, 1'000'000, -1}) {
        QAccessibleInterface *child = heard->child(index);
        QVERIFY(index < heard->childCount() && index >= 0 ? child != nullptr && child->isValid() : child == nullptr);
    }
}

void TestScrollPanel::fadesAsLongAsMoreLiesBelow()
{
    auto *fade = new ScrollFade(m_theme, theme::ColorRole::Paper, *m_panel);
    QTRY_VERIFY(fade->isVisible());
    const QRect seen = m_panel->viewport()->rect();
    QCOMPARE(fade->geometry().bottom(), seen.bottom());
    QCOMPARE(fade->width(), seen.width());
    m_panel->verticalScrollBar()->setValue(m_panel->verticalScrollBar()->maximum());
    QVERIFY(!fade->isVisible());
    m_panel->verticalScrollBar()->setValue(0);
    QVERIFY(fade->isVisible());
    m_panel->resize(500, 260);
    QTRY_COMPARE(fade->geometry().bottom(), m_panel->viewport()->rect().bottom());
    m_words->setText(QStringLiteral("Words"));
    QTRY_VERIFY(!fade->isVisible());
}

/// Qt resizes the viewport of a panel that goes, when its bar has gone.
void TestScrollPanel::goesWithItsFade()
{
    const QPointer<ScrollFade> fade = new ScrollFade(m_theme, theme::ColorRole::Paper, *m_panel);
    m_panel.reset();
    QVERIFY(fade.isNull());
}

QTEST_MAIN(TestScrollPanel)
#include "tst_scrollpanel.moc"
