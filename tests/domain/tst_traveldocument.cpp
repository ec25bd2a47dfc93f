// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/application.h"
#include "models/domain/mrzencoder.h"
#include "models/domain/mrzparser.h"
#include "models/domain/partialdate.h"
#include "models/domain/traveldocument.h"
#include "tests/domain/mrzvectors.h"

#include <QTest>

using namespace chancery;
using namespace chancery::domain;

namespace {

MrzFields sample()
{
    MrzFields fields;
    fields.documentCode = QStringLiteral("P");
    fields.issuingState = QStringLiteral("CHE");
    fields.documentNumber = QStringLiteral("X1234567");
    fields.nationality = QStringLiteral("CHE");
    fields.birthDate = QStringLiteral("740812");
    fields.sex = QStringLiteral("F");
    fields.expiryDate = QStringLiteral("310415");
    fields.primaryIdentifier = QStringLiteral("VAN DER MUELLEN");
    fields.secondaryIdentifier = QStringLiteral("ANNA MARIA");
    return fields;
}

std::optional<TravelDocument> document(const MrzFields &fields, MrzFormat format = MrzFormat::Td3)
{
    const auto lines = encodeMrz(format, fields);
    return lines ? TravelDocument::fromMrz(parseMrz(*lines, test::vectorDay), test::vectorDay) : std::nullopt;
}

} // namespace

class TestTravelDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheForm();
    void fillsOneName();
    void readsPartialBirthDates_data();
    void readsPartialBirthDates();
    void readsTypes_data();
    void readsTypes();
    void refusesVisasAndErrors();
    void partialDates_data();
    void partialDates();
    void partialDateLimits();
};

void TestTravelDocument::fillsTheForm()
{
    const auto read = document(sample());
    QVERIFY(read);
    Application form;
    read->fill(form);
    QCOMPARE(form.text(FieldId::DocumentType), QStringLiteral("ordinary"));
    QCOMPARE(form.text(FieldId::DocumentNumber), QStringLiteral("X1234567"));
    QCOMPARE(form.text(FieldId::DocumentIssuingState), QStringLiteral("CHE"));
    QCOMPARE(form.value(FieldId::DocumentExpiryDate).toDate(), QDate(2031, 4, 15));
    QCOMPARE(form.text(FieldId::Surname), QStringLiteral("Van Der Muellen"));
    QCOMPARE(form.text(FieldId::GivenNames), QStringLiteral("Anna Maria"));
    QCOMPARE(form.value(FieldId::HasSingleName), QVariant(false));
    QCOMPARE(form.value(FieldId::BirthDate).value<PartialDate>(), PartialDate(QDate(1974, 8, 12)));
    QCOMPARE(form.text(FieldId::Sex), QStringLiteral("female"));
    QCOMPARE(form.text(FieldId::Nationality), QStringLiteral("CHE"));
}

void TestTravelDocument::fillsOneName()
{
    MrzFields fields = sample();
    fields.primaryIdentifier = QStringLiteral("ARKFREITH");
    fields.secondaryIdentifier.clear();
    fields.sex = QStringLiteral("<");
    Application form;
    document(fields)->fill(form);
    QCOMPARE(form.text(FieldId::Surname), QStringLiteral("Arkfreith"));
    QVERIFY(!form.has(FieldId::GivenNames));
    QVERIFY(form.flag(FieldId::HasSingleName));
    QCOMPARE(form.text(FieldId::Sex), QStringLiteral("unspecified"));
}

void TestTravelDocument::readsPartialBirthDates_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << QStringLiteral("740812") << QStringLiteral("1974-08-12");
    QTest::newRow("no day") << QStringLiteral("7408<<") << QStringLiteral("1974-08");
    QTest::newRow("year") << QStringLiteral("74<<<<") << QStringLiteral("1974");
    QTest::newRow("no month") << QStringLiteral("74<<12") << QStringLiteral("1974-XX-12");
    QTest::newRow("this year") << QStringLiteral("26<<<<") << QStringLiteral("2026");
    QTest::newRow("next month a century ago") << QStringLiteral("2610<<") << QStringLiteral("1926-10");
    QTest::newRow("nothing") << QStringLiteral("<<<<<<") << QString();
    QTest::newRow("no year") << QStringLiteral("<<0812") << QString();
}

void TestTravelDocument::readsPartialBirthDates()
{
    QFETCH(const QString, birth);
    QFETCH(const QString, text);
    MrzFields fields = sample();
    fields.birthDate = birth;
    const auto read = document(fields);
    QVERIFY(read);
    QCOMPARE(read->birthDate.toString(), text);
    Application form;
    read->fill(form);
    QCOMPARE(form.has(FieldId::BirthDate), !text.isEmpty());
}

void TestTravelDocument::readsTypes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *code, const char *type) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(type);
    };
    row("P", "ordinary");
    row("PP", "ordinary");
    row("PN", "ordinary");
    row("PD", "diplomatic");
    row("PO", "official");
    row("PE", "emergency");
    row("PR", "refugee_1951");
    row("PS", "stateless_1954");
    row("PT", "alien");
    row("PL", "special");
    row("PM", "special");
}

void TestTravelDocument::readsTypes()
{
    QFETCH(const QString, code);
    QFETCH(const QString, type);
    MrzFields fields = sample();
    fields.documentCode = code;
    QCOMPARE(document(fields)->type, type);
}

void TestTravelDocument::refusesVisasAndErrors()
{
    MrzFields visa = sample();
    visa.documentCode = QStringLiteral("V");
    QVERIFY(parseMrz(*encodeMrz(MrzFormat::MrvA, visa), test::vectorDay).valid);
    QVERIFY(!document(visa, MrzFormat::MrvA));
    QVERIFY(!document(visa, MrzFormat::MrvB));
    MrzFields nameless = sample();
    nameless.documentNumber.clear();
    QVERIFY(!document(nameless));
    MrzFields wrong = sample();
    wrong.sex = QStringLiteral("X");
    QVERIFY(!document(wrong));
    MrzFields card = sample();
    card.documentCode = QStringLiteral("ID");
    QCOMPARE(document(card, MrzFormat::Td1)->type, QStringLiteral("other"));
}

void TestTravelDocument::partialDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *text, bool valid) { QTest::newRow(text) << QString::fromLatin1(text) << valid; };
    row("1974-08-12", true);
    row("1974-08", true);
    row("1974", true);
    row("1974-XX-31", true);
    row("2000-02-29", true);
    row("1974-XX", false);
    row("1974-XX-32", false);
    row("1900-02-29", false);
    row("1974-13", false);
    row("1974-00-01", false);
    row("0000", false);
    row("74", false);
    row("1974-8-1", false);
    row("", false);
}

void TestTravelDocument::partialDates()
{
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    const auto date = PartialDate::fromString(text);
    QCOMPARE(date.has_value(), valid);
    if (valid)
        QCOMPARE(date->toString(), text);
    else
        QCOMPARE(date.error().code, QStringLiteral("date_malformed"));
}

void TestTravelDocument::partialDateLimits()
{
    const PartialDate february = *PartialDate::fromString(u"2024-02");
    QCOMPARE(february.earliest(), QDate(2024, 2, 1));
    QCOMPARE(february.latest(), QDate(2024, 2, 29));
    QVERIFY(!february.date());
    const PartialDate day = *PartialDate::fromString(u"1974-XX-31");
    QCOMPARE(day.earliest(), QDate(1974, 1, 31));
    QCOMPARE(day.latest(), QDate(1974, 12, 31));
    QVERIFY(PartialDate().isNull());
    QVERIFY(!PartialDate().latest().isValid());
}

QTEST_GUILESS_MAIN(TestTravelDocument)
#include "tst_traveldocument.moc"
