// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzbatch.h"
#include "models/domain/mrzcheckdigit.h"
#include "models/domain/mrzparser.h"
#include "models/domain/statecodes.h"
#include "tests/domain/mrzvectors.h"

#include <QTest>

using namespace chancery;
using namespace chancery::domain;
using test::texts;

namespace {

const QStringList specimen{QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
    QStringLiteral("L898902C36UTO7408122F1204159ZE184226B<<<<<10")};

/// `text` with its check digit behind it.
QString withDigit(const QString &text)
{
    return text + *mrzCheckDigit(text);
}

/// A TD1 card with the number and optional data given (25 characters) and everything else right.
QStringList card(const QString &numberAndOptional)
{
    const QString birth = withDigit(QStringLiteral("800101"));
    const QString expiry = withDigit(QStringLiteral("301231"));
    const QString optional2(11, u'<');
    const QString composite = *mrzCheckDigit(numberAndOptional + birth + expiry + optional2);
    return {QStringLiteral("I<CHE") + numberAndOptional,
        birth + QStringLiteral("F") + expiry + QStringLiteral("CHE") + optional2 + composite,
        QStringLiteral("SPECIMEN<<JANE<<<<<<<<<<<<<<<<")};
}

QStringList passport(const QString &birth, const QString &expiry = QStringLiteral("301231"),
    const QString &state = QStringLiteral("CHE"))
{
    const QString number = withDigit(QStringLiteral("L898902C3"));
    const QString dates = withDigit(birth) + u'F' + withDigit(expiry) + QString(15, u'<');
    const QString composite = *mrzCheckDigit(number + withDigit(birth) + withDigit(expiry) + QString(15, u'<'));
    return {QStringLiteral("P<") + state + QStringLiteral("SPECIMEN<<JANE").leftJustified(39, u'<'),
        number + state + dates + composite};
}

} // namespace

class TestMrz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValidZones_data();
    void readsValidZones();
    void refusesInvalidZones_data();
    void refusesInvalidZones();
    void worksOutCheckDigits_data();
    void worksOutCheckDigits();
    void countsLines_data();
    void countsLines();
    void readsLongNumbers_data();
    void readsLongNumbers();
    void choosesCenturies_data();
    void choosesCenturies();
    void readsUnknownBirthDates_data();
    void readsUnknownBirthDates();
    void warns();
    void takesGermanyAsD();
    void knowsTheStatesOfIso3166();
    void checksThePersonalNumber();
    void countsCharactersAsPeopleDo();
    void writesBatches();
    void refusesMalformedBatches_data();
    void refusesMalformedBatches();
};

void TestMrz::readsValidZones_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue vector : test::readData(QStringLiteral("mrz_vectors.json")).value(u"valid").toArray())
        QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
}

void TestMrz::readsValidZones()
{
    QFETCH(const QJsonObject, vector);
    const MrzResult result = parseMrz(texts(vector.value(u"lines")), test::vectorDay);
    QVERIFY2(result.valid, qPrintable(result.errors.join(u' ')));
    QVERIFY(result.errors.isEmpty());
    const QJsonObject json = result.toJson();
    QCOMPARE(json.value(u"format"), vector.value(u"format"));
    QCOMPARE(json.value(u"fields").toObject(), vector.value(u"expected").toObject());
    QVERIFY(result.repairedLines.isEmpty());
    QVERIFY(result.corrections.empty());
}

void TestMrz::refusesInvalidZones_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue vector : test::readData(QStringLiteral("mrz_vectors.json")).value(u"invalid").toArray())
        QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
}

void TestMrz::refusesInvalidZones()
{
    QFETCH(const QJsonObject, vector);
    const MrzResult result = parseMrz(texts(vector.value(u"lines")), test::vectorDay);
    QVERIFY(!result.valid);
    QStringList expected = texts(vector.value(u"expected_errors"));
    QStringList found = result.errors;
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void TestMrz::worksOutCheckDigits_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("digit");
    for (const QJsonValue vector : test::readData(QStringLiteral("mrz_vectors.json")).value(u"check_digits").toArray())
        QTest::newRow(qPrintable(vector[u"input"].toString()))
            << vector[u"input"].toString() << vector[u"digit"].toString();
}

void TestMrz::worksOutCheckDigits()
{
    QFETCH(const QString, input);
    QFETCH(const QString, digit);
    QCOMPARE(QString(mrzCheckDigit(input).value()), digit);
    QVERIFY(!mrzCheckDigit(QString(input + QLatin1Char('a'))));
}

void TestMrz::countsLines_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("errors");
    const auto line = [](int length) { return QString(length, u'<'); };
    const QStringList count{QStringLiteral("bad_line_count")};
    const QStringList length{QStringLiteral("bad_line_length")};
    QTest::newRow("none") << QStringList{} << count;
    QTest::newRow("one of a passport") << QStringList{line(44)} << count;
    QTest::newRow("two of a card") << QStringList{line(30), line(30)} << count;
    QTest::newRow("three of a passport") << QStringList{line(44), line(44), line(44)} << count;
    QTest::newRow("four") << QStringList{line(30), line(30), line(30), line(30)} << count;
    QTest::newRow("empty") << QStringList{QString(), QString()} << length;
    QTest::newRow("mixed") << QStringList{line(36), line(44)} << length;
    QTest::newRow("short card") << QStringList{line(30), line(29), line(30)} << length;
    QTest::newRow("short and foreign") << QStringList{line(43), QString(44, u'?')}
                                       << QStringList{QStringLiteral("bad_line_length"), QStringLiteral("bad_charset")};
}

void TestMrz::countsLines()
{
    QFETCH(const QStringList, lines);
    QFETCH(const QStringList, errors);
    const MrzResult result = parseMrz(lines, test::vectorDay);
    QCOMPARE(result.errors, errors);
    QVERIFY(!result.valid);
    QVERIFY(!result.fields);
    QVERIFY(result.toJson().value(u"fields").isNull());
}

void TestMrz::readsLongNumbers_data()
{
    QTest::addColumn<QString>("numberAndOptional");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("optional");
    QTest::addColumn<QStringList>("warnings");
    const QStringList inclusive{QStringLiteral("long_number_check_includes_filler")};
    const QString exclusiveDigit = *mrzCheckDigit(u"D23145890A3C");
    const QString inclusiveDigit = *mrzCheckDigit(u"D23145890<A3C");
    QVERIFY(exclusiveDigit != inclusiveDigit);
    QTest::newRow("exclusive") << QStringLiteral("D23145890<A3C") + exclusiveDigit << true
                               << QStringLiteral("D23145890A3C") << QString() << QStringList{};
    QTest::newRow("inclusive") << QStringLiteral("D23145890<A3C") + inclusiveDigit << true
                               << QStringLiteral("D23145890A3C") << QString() << inclusive;
    QTest::newRow("with optional data") << QStringLiteral("D23145890<A3C") + exclusiveDigit + QStringLiteral("<A<B")
                                        << true << QStringLiteral("D23145890A3C") << QStringLiteral("A<B")
                                        << QStringList{};
    QTest::newRow("to the last position")
        << withDigit(QStringLiteral("D23145890ABCDEFGHIJKLMN")).insert(9, u'<') << true
        << QStringLiteral("D23145890ABCDEFGHIJKLMN") << QString() << QStringList{};
    QTest::newRow("wrong") << QStringLiteral("D23145890<A3CX") << false << QStringLiteral("D23145890")
                           << QStringLiteral("A3CX") << QStringList{};
    QTest::newRow("nothing follows") << QStringLiteral("D23145890<") << false << QStringLiteral("D23145890")
                                     << QString() << QStringList{};
    QTest::newRow("only a digit follows")
        << QStringLiteral("D23145890<") + *mrzCheckDigit(u"D23145890") << false << QStringLiteral("D23145890")
        << QString(*mrzCheckDigit(u"D23145890")) << QStringList{};
    QTest::newRow("short number") << QStringLiteral("D2314589<<") + withDigit(QStringLiteral("734")) << false
                                  << QStringLiteral("D2314589") << withDigit(QStringLiteral("734")) << QStringList{};
}

void TestMrz::readsLongNumbers()
{
    QFETCH(const QString, numberAndOptional);
    QFETCH(const bool, valid);
    QFETCH(const QString, number);
    QFETCH(const QString, optional);
    QFETCH(const QStringList, warnings);
    const MrzResult result = parseMrz(card(numberAndOptional.leftJustified(25, u'<')), test::vectorDay);
    QCOMPARE(result.valid, valid);
    QCOMPARE(result.errors, valid ? QStringList{} : QStringList{QStringLiteral("check_document_number")});
    QCOMPARE(result.fields->documentNumber, number);
    QCOMPARE(result.fields->optionalData1, std::optional(optional));
    QCOMPARE(result.warnings, warnings);
}

void TestMrz::choosesCenturies_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<QDate>("expires");
    const QDate day = test::vectorDay;
    const auto row = [](const char *name, QDate today, const char *birth, QDate born, const char *expiry,
                         QDate expires) {
        QTest::newRow(name) << today << QString::fromLatin1(birth) << born << QString::fromLatin1(expiry) << expires;
    };
    row("born today", day, "260901", {2026, 9, 1}, "260901", {2026, 9, 1});
    row("born tomorrow a century ago", day, "260902", {1926, 9, 2}, "750101", {2075, 1, 1});
    row("fifty years ahead is behind", day, "740812", {1974, 8, 12}, "760101", {1976, 1, 1});
    row("leap day of 2000", day, "000229", {2000, 2, 29}, "280229", {2028, 2, 29});
    row("before the turn", QDate(1999, 12, 31), "991231", {1999, 12, 31}, "000101", {2000, 1, 1});
    row("leap year only a century ago", QDate(2027, 1, 1), "280229", {1928, 2, 29}, "301231", {2030, 12, 31});
}

void TestMrz::choosesCenturies()
{
    QFETCH(const QDate, today);
    QFETCH(const QString, birth);
    QFETCH(const QDate, born);
    QFETCH(const QString, expiry);
    QFETCH(const QDate, expires);
    const MrzResult result = parseMrz(passport(birth, expiry), today);
    QVERIFY2(result.valid, qPrintable(result.errors.join(u' ')));
    QCOMPARE(result.fields->birthDateIso, std::optional(born));
    QCOMPARE(result.fields->expiryDateIso, std::optional(expires));
}

void TestMrz::readsUnknownBirthDates_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("completeness"); // empty: refused
    const auto row = [](const char *birth, const char *completeness) {
        QTest::newRow(birth) << QString::fromLatin1(birth) << QString::fromLatin1(completeness);
    };
    row("740812", "complete");
    row("7408<<", "partial");
    row("74<<<<", "partial");
    row("74<<12", "partial");
    row("<<0229", "partial");
    row("<<<<<<", "unknown");
    row("7<0812", "");
    row("74<812", "");
    row("7413<<", "");
    row("74<<32", "");
    row("<<0230", "");
    row("74<<00", "");
}

void TestMrz::readsUnknownBirthDates()
{
    QFETCH(const QString, birth);
    QFETCH(const QString, completeness);
    const MrzResult result = parseMrz(passport(birth), test::vectorDay);
    QCOMPARE(result.errors, completeness.isEmpty() ? QStringList{QStringLiteral("bad_birth_date")} : QStringList{});
    if (!completeness.isEmpty())
        QCOMPARE(result.toJson()[u"fields"][u"birth_date_completeness"].toString(), completeness);
    QCOMPARE(result.fields->birthDateIso.has_value(), completeness == u"complete");
}

void TestMrz::warns()
{
    QCOMPARE(parseMrz(specimen, test::vectorDay).warnings, QStringList{QStringLiteral("specimen_state")});
    QStringList lines = passport(QStringLiteral("740812"));
    QVERIFY(parseMrz(lines, test::vectorDay).warnings.isEmpty());
    lines[0].replace(1, 1, u'N');
    const MrzResult unlisted = parseMrz(lines, test::vectorDay);
    QVERIFY(unlisted.valid);
    QCOMPARE(unlisted.warnings, QStringList{QStringLiteral("document_code_unlisted")});
    lines = passport(QStringLiteral("740812"));
    lines[0] = QStringLiteral("P<CHE<<JANE").leftJustified(44, u'<');
    const MrzResult oneName = parseMrz(lines, test::vectorDay);
    QVERIFY(oneName.valid);
    QCOMPARE(oneName.warnings, QStringList{QStringLiteral("no_primary_identifier")});
    QCOMPARE(oneName.fields->secondaryIdentifier, QStringLiteral("JANE"));
    lines[0] = QStringLiteral("P<CHE").leftJustified(44, u'<');
    QCOMPARE(parseMrz(lines, test::vectorDay).errors, QStringList{QStringLiteral("bad_name")});
}

void TestMrz::takesGermanyAsD()
{
    const MrzResult right = parseMrz(
        passport(QStringLiteral("740812"), QStringLiteral("301231"), QStringLiteral("D<<")), test::vectorDay);
    QVERIFY(right.valid);
    QVERIFY(right.warnings.isEmpty());
    QCOMPARE(right.fields->nationality, QStringLiteral("D"));
    const MrzResult wrong = parseMrz(
        passport(QStringLiteral("740812"), QStringLiteral("301231"), QStringLiteral("DEU")), test::vectorDay);
    QVERIFY(wrong.valid);
    QCOMPARE(wrong.warnings, QStringList{QStringLiteral("state_deu")});
    QCOMPARE(wrong.fields->nationality, QStringLiteral("D"));
    QCOMPARE(wrong.fields->issuingState, QStringLiteral("D"));
    QVERIFY(!isMrzState(u"DEU"));
}

void TestMrz::knowsTheStatesOfIso3166()
{
    QCOMPARE(countryCodes().size(), 249);
    QVERIFY(isMrzState(u"D"));
    QVERIFY(isMrzState(u"RKS"));
    QVERIFY(!isMrzState(u"QQQ"));
    QVERIFY(!isMrzState(u""));
    QCOMPARE(alpha2ForState(u"D"), QStringLiteral("DE"));
    QCOMPARE(alpha2ForState(u"GBN"), QStringLiteral("GB"));
    QCOMPARE(alpha2ForState(u"XXA"), QString());
    QFile iso(QStringLiteral("/usr/share/iso-codes/json/iso_3166-1.json"));
    if (!iso.open(QIODevice::ReadOnly))
        QSKIP("iso-codes is not installed here");
    for (const QJsonValue country : QJsonDocument::fromJson(iso.readAll()).object().value(u"3166-1").toArray()) {
        const QString code = icaoState(country[u"alpha_3"].toString());
        QVERIFY2(isMrzState(code), qPrintable(code));
        QCOMPARE(alpha2ForState(code), country[u"alpha_2"].toString());
    }
}

void TestMrz::checksThePersonalNumber()
{
    // Without a personal number, 0 and a filler are the only check digits (Doc 9303-4 §4.2.2).
    for (const char digit : std::string("0123456789<")) {
        QStringList lines = passport(QStringLiteral("740812"));
        lines[1].replace(42, 1, QLatin1Char(digit));
        const QString covered = lines.at(1).mid(0, 10) + lines.at(1).mid(13, 7) + lines.at(1).mid(21, 22);
        lines[1].replace(43, 1, *mrzCheckDigit(covered));
        const MrzResult result = parseMrz(lines, test::vectorDay);
        QCOMPARE(result.valid, digit == '0' || digit == '<');
    }
}

void TestMrz::countsCharactersAsPeopleDo()
{
    QStringList lines = specimen;
    lines[0].replace(5, 1, QStringLiteral("😀"));
    QCOMPARE(parseMrz(lines, test::vectorDay).errors, QStringList{QStringLiteral("bad_charset")});
}

void TestMrz::writesBatches()
{
    const QJsonArray items{QJsonObject{{QStringLiteral("id"), QStringLiteral("a")},
                               {QStringLiteral("lines"), QJsonArray::fromStringList(specimen)},
                               {QStringLiteral("today"), QStringLiteral("2026-09-01")}},
        QJsonObject{{QStringLiteral("id"), 7}, {QStringLiteral("lines"), QJsonArray{QStringLiteral("x")}}}};
    const auto answer = readMrzBatch(QJsonDocument(items).toJson(), test::vectorDay);
    QVERIFY(answer);
    const QJsonArray results = QJsonDocument::fromJson(*answer).array();
    QCOMPARE(results.size(), 2);
    QStringList keys{QStringLiteral("id"), QStringLiteral("format"), QStringLiteral("valid"), QStringLiteral("errors"),
        QStringLiteral("warnings"), QStringLiteral("fields"), QStringLiteral("repaired_lines"),
        QStringLiteral("corrections")};
    keys.sort();
    for (const QJsonValue result : results)
        QCOMPARE(result.toObject().keys(), keys);
    QCOMPARE(results[0][u"id"], QJsonValue(QStringLiteral("a")));
    QCOMPARE(results[0][u"valid"], QJsonValue(true));
    QCOMPARE(results[1][u"id"], QJsonValue(7));
    QCOMPARE(results[1][u"errors"].toArray(), QJsonArray{QStringLiteral("bad_line_count")});
}

void TestMrz::refusesMalformedBatches_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("[");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("item is text") << QByteArray("[\"a\"]");
    QTest::newRow("no lines") << QByteArray("[{\"id\":\"a\"}]");
    QTest::newRow("line is a number") << QByteArray("[{\"id\":\"a\",\"lines\":[1]}]");
    QTest::newRow("day does not exist") << QByteArray("[{\"id\":\"a\",\"lines\":[],\"today\":\"2026-02-30\"}]");
}

void TestMrz::refusesMalformedBatches()
{
    QFETCH(const QByteArray, json);
    const auto answer = readMrzBatch(json, test::vectorDay);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("batch_malformed"));
}

QTEST_GUILESS_MAIN(TestMrz)
#include "tst_mrz.moc"
