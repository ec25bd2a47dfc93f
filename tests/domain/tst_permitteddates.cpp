// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/applicationrules.h"

#include <QTest>

using namespace chancery::domain;

/// The days that a calendar offers.
class TestPermittedDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stayEndsBeforeNinetyDays();
    void stayWithoutAnArrival();
    void passportEndsTheStay();
    void crewComesLater();
    void noOtherFieldHasDays();

private:
    [[nodiscard]] ApplicationRules::DateRange of(FieldId field) const { return m_rules.permittedDates(field, m_form, m_today); }

    const QDate m_today{2026, 9, 1};
    const ApplicationRules m_rules;
    Application m_form;
};

void TestPermittedDates::init()
{
    m_form = {};
    QVERIFY(m_form.set(FieldId::DocumentExpiryDate, QDate(2031, 4, 30)));
    QVERIFY(m_form.set(FieldId::IntendedArrivalDate, QDate(2026, 10, 1)));
}

void TestPermittedDates::stayEndsBeforeNinetyDays()
{
    QCOMPARE(of(FieldId::IntendedDepartureDate).first, QDate(2026, 10, 1));
    QCOMPARE(of(FieldId::IntendedDepartureDate).last, QDate(2026, 12, 29));
}

/// The longest stay after the last day that the arrival may be.
void TestPermittedDates::stayWithoutAnArrival()
{
    m_form.clear(FieldId::IntendedArrivalDate);
    QCOMPARE(of(FieldId::IntendedDepartureDate).first, m_today);
    QCOMPARE(of(FieldId::IntendedDepartureDate).last, QDate(2027, 3, 1).addDays(89));
}

void TestPermittedDates::passportEndsTheStay()
{
    QVERIFY(m_form.set(FieldId::DocumentExpiryDate, QDate(2027, 2, 28)));
    // The last day whose third month later is not after 28 February: 30 November.
    QCOMPARE(of(FieldId::IntendedDepartureDate).last, QDate(2026, 11, 30));
    QCOMPARE(of(FieldId::IntendedArrivalDate).last, QDate(2026, 11, 30));
}

void TestPermittedDates::crewComesLater()
{
    QCOMPARE(of(FieldId::IntendedArrivalDate).last, QDate(2027, 3, 1));
    QVERIFY(m_form.set(FieldId::Occupation, QStringLiteral("crew")));
    QCOMPARE(of(FieldId::IntendedArrivalDate).last, QDate(2027, 6, 1));
}

void TestPermittedDates::noOtherFieldHasDays()
{
    QVERIFY(of(FieldId::Surname).first.isNull());
}

QTEST_GUILESS_MAIN(TestPermittedDates)
#include "tst_permitteddates.moc"
