// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/officerchecks.h"
#include "models/domain/partialdate.h"
#include "models/domain/personkeys.h"

#include <QTest>

using namespace chancery::domain;
using Kind = OfficerFinding::Kind;

namespace {

const QDate today(2026, 9, 1);
const ApplicationRef mine(QStringLiteral("ref_00000000000000000000000001"));
const ApplicationRef another(QStringLiteral("ref_00000000000000000000000002"));

Application form()
{
    Application made;
    made.set(FieldId::DocumentNumber, QStringLiteral("X1234567"));
    made.set(FieldId::DocumentIssuingState, QStringLiteral("CHE"));
    made.set(FieldId::DocumentIssueDate, QDate(2021, 5, 1));
    made.set(FieldId::DocumentExpiryDate, QDate(2031, 4, 30));
    made.set(FieldId::Surname, QString::fromUtf8("Müller"));
    made.set(FieldId::GivenNames, QStringLiteral("Anna-Lena"));
    made.set(FieldId::BirthDate, QVariant::fromValue(PartialDate(QDate(1974, 8, 12))));
    made.set(FieldId::IntendedArrivalDate, QDate(2026, 10, 1));
    made.set(FieldId::IntendedDepartureDate, QDate(2026, 10, 20));
    return made;
}

Application with(FieldId field, const QVariant &value, Application made = form())
{
    made.set(field, value);
    return made;
}

/// The kinds that are found, in order.
QList<Kind> kinds(const Application &application, const std::vector<KnownApplication> &others = {})
{
    QList<Kind> found;
    for (const OfficerFinding &finding : officerFindings(mine, application, others, {}, today))
        found.append(finding.kind);
    return found;
}

KnownApplication known(QDate first, QDate last, bool approved)
{
    return {another, with(FieldId::IntendedArrivalDate, first, with(FieldId::IntendedDepartureDate, last)), approved};
}

} // namespace

/// What an officer is shown beside a record.
class TestOfficerChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay();
    void passport_data();
    void passport();
    void stay_data();
    void stay();
    void staysTogether_data();
    void staysTogether();
    void samePerson_data();
    void samePerson();
    void keys();
};

void TestOfficerChecks::nothingToSay()
{
    QCOMPARE(kinds(form()), QList<Kind>());
    QCOMPARE(kinds(Application()), QList<Kind>()); // what was not answered is not guessed at
    QCOMPARE(kinds(form(), {{mine, form(), true}}), QList<Kind>()); // the application itself
}

void TestOfficerChecks::passport_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QList<Kind>>("found");
    const auto row = [](const char *name, FieldId field, QDate date, const QList<Kind> &found) {
        QTest::newRow(name) << field << date << found;
    };
    row("ends today", FieldId::DocumentExpiryDate, today, {Kind::PassportExpired});
    row("ends tomorrow", FieldId::DocumentExpiryDate, today.addDays(1), {Kind::PassportEndsSoon});
    row("a day too early", FieldId::DocumentExpiryDate, QDate(2027, 1, 19), {Kind::PassportEndsSoon});
    row("three months after", FieldId::DocumentExpiryDate, QDate(2027, 1, 20), {});
    row("ten years to the day", FieldId::DocumentIssueDate, QDate(2016, 10, 1), {});
    row("a day more", FieldId::DocumentIssueDate, QDate(2016, 9, 30), {Kind::PassportIssuedEarly});
}

void TestOfficerChecks::passport()
{
    QFETCH(FieldId, field);
    QFETCH(QDate, date);
    QFETCH(QList<Kind>, found);
    QCOMPARE(kinds(with(field, date)), found);
}

void TestOfficerChecks::stay_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QList<Kind>>("found");
    QTest::newRow("90 days") << QDate(2026, 10, 1) << QDate(2026, 12, 29) << QList<Kind>();
    QTest::newRow("91 days") << QDate(2026, 10, 1) << QDate(2026, 12, 30) << QList<Kind>{Kind::StayTooLong};
    QTest::newRow("arrived already") << QDate(2026, 8, 31) << QDate(2026, 9, 10) << QList<Kind>{Kind::ArrivalPassed};
    QTest::newRow("today") << today << QDate(2026, 9, 10) << QList<Kind>();
    QTest::newRow("backwards") << QDate(2026, 10, 9) << QDate(2026, 10, 1) << QList<Kind>();
    QTest::newRow("a hundred years") << QDate(2026, 10, 1) << QDate(2126, 10, 1) << QList<Kind>{Kind::PassportEndsSoon, Kind::StayTooLong};
}

void TestOfficerChecks::stay()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QList<Kind>, found);
    QCOMPARE(kinds(with(FieldId::IntendedArrivalDate, first, with(FieldId::IntendedDepartureDate, last))), found);
}

void TestOfficerChecks::staysTogether_data()
{
    // This stay is 20 days, 1–20 October.
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("approved");
    QTest::addColumn<int>("days"); // 0: nothing to say
    QTest::newRow("70 before") << QDate(2026, 6, 1) << QDate(2026, 8, 9) << true << 0;
    QTest::newRow("71 before") << QDate(2026, 6, 1) << QDate(2026, 8, 10) << true << 91;
    QTest::newRow("71, refused") << QDate(2026, 6, 1) << QDate(2026, 8, 10) << false << 0;
    QTest::newRow("out of the window") << QDate(2026, 1, 1) << QDate(2026, 3, 31) << true << 0;
    // Of 90 days until 5 May the window that ends on 5 October (180 days) still has 25: with 5 of this stay too few.
    QTest::newRow("partly in the window") << QDate(2026, 2, 5) << QDate(2026, 5, 5) << true << 0;
}

void TestOfficerChecks::staysTogether()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(bool, approved);
    QFETCH(int, days);
    const auto found = officerFindings(mine, form(), {known(first, last, approved)}, {}, today);
    QCOMPARE(found.size(), std::size_t(days == 0 ? 1 : 2)); // the other application itself is always shown
    if (days == 0)
        return;
    QCOMPARE(found[0].kind, Kind::StaysTooLong);
    QCOMPARE(found[0].days, days);
    QCOMPARE(found[0].date, QDate(2026, 10, 20));
}

void TestOfficerChecks::samePerson_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QList<Kind>>("found");
    const auto row = [](const char *name, FieldId field, const QVariant &value, const QList<Kind> &found) {
        QTest::newRow(name) << field << value << found;
    };
    row("the same", FieldId::Sex, QStringLiteral("female"), {Kind::SameDocument});
    row("another passport", FieldId::DocumentNumber, QStringLiteral("Y7654321"), {Kind::SamePerson});
    row("of another state", FieldId::DocumentIssuingState, QStringLiteral("DEU"), {Kind::SamePerson});
    row("written otherwise", FieldId::Surname, QStringLiteral("Mueller"), {Kind::SameDocument});
    row("number with a blank", FieldId::DocumentNumber, QStringLiteral("x123 4567"), {Kind::SameDocument});
}

void TestOfficerChecks::samePerson()
{
    QFETCH(FieldId, field);
    QFETCH(QVariant, value);
    QFETCH(QList<Kind>, found);
    const auto shown = officerFindings(mine, form(), {{another, with(field, value), false}}, {}, today);
    QCOMPARE(shown.size(), std::size_t(found.size()));
    QCOMPARE(shown[0].kind, found[0]);
    QCOMPARE(shown[0].other, another);
    // Somebody else with this name and another birth date and passport.
    Application stranger = with(FieldId::BirthDate, QVariant::fromValue(PartialDate(QDate(1975, 8, 12))));
    stranger.set(FieldId::DocumentNumber, QStringLiteral("Z1"));
    QCOMPARE(kinds(form(), {{another, stranger, true}}), QList<Kind>());
}

void TestOfficerChecks::keys()
{
    QCOMPARE(documentKey(form()), QStringLiteral("document|CHE|X1234567"));
    QCOMPARE(personKey(form()), personKey(with(FieldId::Surname, QStringLiteral("MUELLER"))));
    QVERIFY(personKeys(Application()).isEmpty());
    const auto half = PartialDate::fromString(u"1974-08");
    QVERIFY(half);
    QCOMPARE(personKey(with(FieldId::BirthDate, QVariant::fromValue(*half))), QString());
    QCOMPARE(personKeys(with(FieldId::BirthDate, QVariant::fromValue(*half))).size(), 1);
}

QTEST_GUILESS_MAIN(TestOfficerChecks)
#include "tst_officerchecks.moc"
