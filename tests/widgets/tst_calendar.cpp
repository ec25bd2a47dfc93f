// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"
#include "ui/widgets/calendarpanel.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace chancery;
using namespace chancery::widgets;

/// What the calendar says in each language.
class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsBeginWithACapital_data();
    void headingsBeginWithACapital();
    void theFirstIsAnOrdinalInFrench();

private:
    theme::Theme m_theme{theme::ScreenMetrics{{1280, 720}, 96}};
};

void TestCalendar::headingsBeginWithACapital_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("month");
    QTest::newRow("en") << QStringLiteral("en_GB") << QStringLiteral("October");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("Octobre");
    QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("Octubre");
    QTest::newRow("ru") << QStringLiteral("ru") << QStringLiteral("Октябрь");
    QTest::newRow("ar") << QStringLiteral("ar") << QStringLiteral("أكتوبر");
}

void TestCalendar::headingsBeginWithACapital()
{
    QFETCH(QString, code);
    m_theme.setLocale(QLocale(code));
    CalendarPanel panel(m_theme);
    panel.setDate(QDate(2026, 10, 14));
    const auto labels = panel.findChildren<TextLabel *>();
    const auto heading = std::find_if(labels.begin(), labels.end(),
        [](const TextLabel *label) { return label->text().contains(QStringLiteral("2026")); });
    QVERIFY(heading != labels.end());
    QFETCH(QString, month);
    QVERIFY2((*heading)->text().startsWith(month), qPrintable((*heading)->text()));
}

void TestCalendar::theFirstIsAnOrdinalInFrench()
{
    m_theme.setLocale(QLocale(QLocale::French));
    CalendarPanel panel(m_theme);
    panel.setDate(QDate(2026, 10, 1));
    for (const auto *button : panel.findChildren<QPushButton *>()) {
        if (button->property("date").toDate() == QDate(2026, 10, 1))
            QCOMPARE(button->accessibleName(), QStringLiteral("jeudi 1er octobre 2026"));
    }
}

QTEST_MAIN(TestCalendar)
#include "tst_calendar.moc"
