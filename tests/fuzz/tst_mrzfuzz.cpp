// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzcheckdigit.h"
#include "models/domain/mrzencoder.h"
#include "models/domain/mrzlayout.h"
#include "models/domain/mrzparser.h"
#include "models/domain/statecodes.h"
#include "models/intake/mrzscan.h"
#include "models/intake/mrztyping.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chancery::domain;
using chancery::intake::MrzScan;
using chancery::intake::MrzTyping;

namespace {

const QDate today(2026, 9, 1);
constexpr int rounds = 4000;

/// Repeatable: a failure names its seed.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    QChar oneOf(QStringView characters) { return characters.at(below(static_cast<int>(characters.size()))); }
    QString word(QStringView characters, int shortest, int longest)
    {
        QString text;
        for (int left = shortest + below(longest - shortest + 1); left > 0; --left)
            text += oneOf(characters);
        return text;
    }
    QString date() { return QDate(2000, 1, 1).addDays(below(36'000)).toString(QStringLiteral("yyMMdd")); }
    MrzFields fields(MrzFormat format)
    {
        const bool visa = format == MrzFormat::MrvA || format == MrzFormat::MrvB;
        const bool card = format == MrzFormat::Td1 || format == MrzFormat::Td2;
        MrzFields made;
        made.documentCode = visa ? QStringLiteral("V") : card ? QString(oneOf(u"ACI")) : QStringLiteral("PP");
        const QStringList &states = mrzStateCodes();
        made.issuingState = states.at(below(static_cast<int>(states.size())));
        made.nationality = states.at(below(static_cast<int>(states.size())));
        made.documentNumber = word(alphanumeric, 1, card ? 14 : 9);
        made.birthDate = date();
        // Long enough ago and soon enough for both centuries to be what was meant.
        made.expiryDate = QDate(2026, 9, 1).addDays(below(17'000)).toString(QStringLiteral("yyMMdd"));
        made.sex = oneOf(u"MF<");
        made.primaryIdentifier = word(letters, 1, 12);
        made.secondaryIdentifier = word(letters, 0, 12);
        if (format == MrzFormat::Td3)
            made.personalNumber = word(alphanumeric, 0, 14);
        else
            made.optionalData1 = made.documentNumber.size() > 9 ? QString() : word(alphanumeric, 0, 7);
        if (format == MrzFormat::Td1)
            made.optionalData2 = word(alphanumeric, 0, 11);
        return made;
    }

    static constexpr QStringView letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static constexpr QStringView alphanumeric = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

private:
    QRandomGenerator m_random;
};

QStringView part(const MrzLayout &layout, const QStringList &lines, MrzPart which)
{
    const MrzSpan *span = layout.find(which);
    return span ? QStringView(lines.at(span->line)).sliced(span->column, span->length) : QStringView();
}

/// Every check digit worked out once more, apart from the parser: the long number has two forms.
bool digitsAreRight(MrzFormat format, const QStringList &lines)
{
    const MrzLayout &layout = mrzLayout(format);
    const auto right = [&](MrzPart over, MrzPart digit) {
        return mrzCheckDigit(part(layout, lines, over)) == part(layout, lines, digit).front();
    };
    bool number = right(MrzPart::DocumentNumber, MrzPart::DocumentNumberCheck);
    if (!number && part(layout, lines, MrzPart::DocumentNumberCheck) == u"<") {
        const QString rest = part(layout, lines, MrzPart::OptionalData1).toString().section(u'<', 0, 0);
        const QString start = part(layout, lines, MrzPart::DocumentNumber).toString();
        if (rest.size() > 1)
            number = mrzCheckDigit(QString(start + rest.chopped(1))) == rest.back()
                || mrzCheckDigit(QString(start + u'<' + rest.chopped(1))) == rest.back();
    }
    bool personal = true;
    if (const QStringView text = part(layout, lines, MrzPart::PersonalNumber); !text.isNull())
        personal = right(MrzPart::PersonalNumber, MrzPart::PersonalNumberCheck)
            || (text == QString(14, u'<') && part(layout, lines, MrzPart::PersonalNumberCheck) == u"<");
    QString covered;
    for (const MrzSpan &span : layout.composite)
        covered += QStringView(lines.at(span.line)).sliced(span.column, span.length);
    const bool composite
        = layout.composite.empty() || mrzCheckDigit(covered) == part(layout, lines, MrzPart::CompositeCheck).front();
    return number && personal && composite && right(MrzPart::BirthDate, MrzPart::BirthDateCheck)
        && right(MrzPart::ExpiryDate, MrzPart::ExpiryDateCheck);
}

} // namespace

class TestMrzFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void isNeverValidWithWrongDigits_data();
    void isNeverValidWithWrongDigits();
    void readsAnythingWithoutHarm();

private:
    static void formats();
};

void TestMrzFuzz::formats()
{
    QTest::addColumn<MrzFormat>("format");
    for (const MrzFormat format : allMrzFormats)
        QTest::newRow(qPrintable(toString(format))) << format;
}

void TestMrzFuzz::readsWhatItWrites_data()
{
    formats();
}

void TestMrzFuzz::readsWhatItWrites()
{
    QFETCH(const MrzFormat, format);
    for (quint32 seed = 0; seed < rounds; ++seed) {
        Maker maker(seed);
        const MrzFields made = maker.fields(format);
        const auto lines = encodeMrz(format, made);
        QVERIFY2(
            lines, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(lines ? QString() : lines.error().detail)));
        const MrzResult read = parseMrz(*lines, today);
        QVERIFY2(read.valid,
            qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(read.errors.join(u' ') + lines->join(u'\n'))));
        QCOMPARE(read.format, std::optional(format));
        QCOMPARE(read.fields->documentNumber, made.documentNumber);
        QCOMPARE(read.fields->primaryIdentifier, made.primaryIdentifier);
        QCOMPARE(read.fields->secondaryIdentifier, made.secondaryIdentifier);
        QCOMPARE(read.fields->birthDate, made.birthDate);
        QCOMPARE(read.fields->expiryDate, made.expiryDate);
        QCOMPARE(read.fields->issuingState, made.issuingState);
        QCOMPARE(read.fields->nationality, made.nationality);
        QCOMPARE(read.fields->sex, made.sex);
        QCOMPARE(read.fields->optionalData1, made.optionalData1);
        QCOMPARE(read.fields->optionalData2, made.optionalData2);
        QCOMPARE(read.fields->personalNumber, made.personalNumber);
        QCOMPARE(*encodeMrz(format, *read.fields), *lines);
        QVERIFY(digitsAreRight(format, *lines));
        QVERIFY(MrzTyping::check(format, *lines).empty());
        // A wedge that loses the line ends loses nothing else.
        QCOMPARE(MrzScan::linesOf(lines->join(QString()).toLower()), *lines);
    }
}

void TestMrzFuzz::isNeverValidWithWrongDigits_data()
{
    formats();
}

void TestMrzFuzz::isNeverValidWithWrongDigits()
{
    QFETCH(const MrzFormat, format);
    int stillValid = 0;
    for (quint32 seed = 0; seed < rounds; ++seed) {
        Maker maker(seed);
        QStringList lines = *encodeMrz(format, maker.fields(format));
        for (int changes = 1 + maker.below(3); changes > 0; --changes) {
            QString &line = lines[maker.below(static_cast<int>(lines.size()))];
            line[maker.below(static_cast<int>(line.size()))] = maker.oneOf(u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<<<<");
        }
        const MrzResult read = parseMrz(lines, today);
        const QString place = QStringLiteral("seed %1\n%2").arg(seed).arg(lines.join(u'\n'));
        QCOMPARE(read.valid, read.errors.isEmpty());
        QVERIFY2(!read.valid || digitsAreRight(*read.format, lines), qPrintable(place));
        QCOMPARE(read.repairedLines.isEmpty(), read.corrections.empty());
        if (!read.repairedLines.isEmpty()) {
            QVERIFY2(!read.valid && parseMrz(read.repairedLines, today).valid, qPrintable(place));
            QVERIFY2(digitsAreRight(*read.format, read.repairedLines), qPrintable(place));
        }
        stillValid += read.valid ? 1 : 0;
    }
    // Some changes hit names or optional data and do no harm; the rest must be found.
    QVERIFY(stillValid > 0);
    QVERIFY(stillValid < rounds);
}

void TestMrzFuzz::readsAnythingWithoutHarm()
{
    constexpr QStringView anything = u"<<<<ABCXYZPVIabcz0189 \u00AB\u00C9\r\n\t-/\U0001F600\u0000\u202E";
    for (quint32 seed = 0; seed < rounds; ++seed) {
        Maker maker(seed);
        const QString text = maker.word(anything, 0, 140);
        const QStringList lines = maker.below(2) == 0 ? MrzScan::linesOf(text) : text.split(u'\n');
        QVERIFY(!parseMrz(lines, today).valid);
        for (const MrzFormat format : allMrzFormats)
            QVERIFY(MrzTyping::check(format, lines).size() <= 400);
        QVERIFY(!lines.isEmpty() || !MrzTyping::formatOf(lines));
    }
}

QTEST_GUILESS_MAIN(TestMrzFuzz)
#include "tst_mrzfuzz.moc"
