// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"
#include "ui/widgets/answerslayout.h"
#include "ui/widgets/button.h"

#include <QtTest>

using namespace chancery;
using namespace chancery::widgets;

class TestAnswersLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standWhereTheirWordsFit();

private:
    theme::Theme m_theme{theme::ScreenMetrics{{1280, 720}, 96}};
};

void TestAnswersLayout::standWhereTheirWordsFit()
{
    QWidget host;
    auto *answers = new AnswersLayout(16);
    answers->setContentsMargins(0, 0, 0, 0);
    auto *other = new Button(m_theme, Button::Kind::Secondary);
    auto *safe = new Button(m_theme, Button::Kind::Primary);
    other->setText(QStringLiteral("Erase and begin anew"));
    safe->setText(QStringLiteral("Keep my answers"));
    answers->addWidget(other);
    answers->addWidget(safe);
    host.setLayout(answers);
    const int beside = other->sizeHint().width() + 16 + safe->sizeHint().width();
    const int high = safe->sizeHint().height();
    QCOMPARE(answers->heightForWidth(beside), high);
    QCOMPARE(answers->heightForWidth(beside - 1), 2 * high + 16);

    const auto placed = [&](int width) {
        host.resize(width, answers->heightForWidth(width));
        answers->setGeometry(host.rect()); // a window that is not shown is not told of its size
        return std::pair{other->geometry(), safe->geometry()};
    };
    const auto row = placed(beside + 100);
    QCOMPARE(row.first.left(), 0);
    QCOMPARE(row.second.right(), beside + 99);
    host.setLayoutDirection(Qt::RightToLeft);
    const auto mirrored = placed(beside + 100);
    QCOMPARE(mirrored.second.left(), 0);
    QCOMPARE(mirrored.first.right(), beside + 99);
    const auto [below, above] = placed(beside - 1); // the safe one is on top, both have the whole width
    QCOMPARE(above, QRect(0, 0, beside - 1, high));
    QCOMPARE(below, QRect(0, high + 16, beside - 1, high));
    QCOMPARE(host.minimumSizeHint().width(), std::max(other->sizeHint().width(), safe->sizeHint().width()));
}

QTEST_MAIN(TestAnswersLayout)
#include "tst_answerslayout.moc"
