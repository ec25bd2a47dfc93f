// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzlayout.h"
#include "models/domain/mrzparser.h"
#include "models/domain/mrzrepair.h"
#include "tests/domain/mrzvectors.h"

#include <QTest>

using namespace chancery;
using namespace chancery::domain;
using test::texts;

class TestMrzRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairsLookAlikes_data();
    void repairsLookAlikes();
    void leavesCollisionsAlone_data();
    void leavesCollisionsAlone();
    void offersOnlyWhatMakesAllRight();
    void leavesNumbersAndOptionalDataAlone_data();
    void leavesNumbersAndOptionalDataAlone();
};

void TestMrzRepair::repairsLookAlikes_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue vector : test::readData(QStringLiteral("mrz_vectors.json")).value(u"ocr_repair").toArray())
        QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
}

void TestMrzRepair::repairsLookAlikes()
{
    QFETCH(const QJsonObject, vector);
    const MrzResult result = parseMrz(texts(vector.value(u"ocr_lines")), test::vectorDay);
    QVERIFY(!result.valid);
    QVERIFY(!result.errors.isEmpty());
    QCOMPARE(result.repairedLines, texts(vector.value(u"repaired_lines")));
    QCOMPARE(result.toJson().value(u"corrections").toArray(), vector.value(u"corrections").toArray());
    const MrzResult repaired = parseMrz(result.repairedLines, test::vectorDay);
    QVERIFY(repaired.valid);
    QCOMPARE(repaired.toJson().value(u"format"), vector.value(u"format"));
}

void TestMrzRepair::leavesCollisionsAlone_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue vector : test::readData(QStringLiteral("mrz_vectors.json")).value(u"collisions").toArray())
        QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
}

void TestMrzRepair::leavesCollisionsAlone()
{
    QFETCH(const QJsonObject, vector);
    const MrzResult a = parseMrz(texts(vector.value(u"lines_a")), test::vectorDay);
    const MrzResult b = parseMrz(texts(vector.value(u"lines_b")), test::vectorDay);
    for (const MrzResult &result : {a, b}) {
        QVERIFY(result.valid);
        QVERIFY(result.repairedLines.isEmpty());
        QVERIFY(result.corrections.empty());
    }
    QVERIFY(a.fields->documentNumber != b.fields->documentNumber);
}

void TestMrzRepair::offersOnlyWhatMakesAllRight()
{
    // The O is put right, but the composite digit is wrong all the same: no half repair.
    const MrzResult result = parseMrz({QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
                                          QStringLiteral("L898902C36UTO74O8122F1204159ZE184226B<<<<<11")},
        test::vectorDay);
    QVERIFY(!result.valid);
    QVERIFY(result.repairedLines.isEmpty());
    QVERIFY(result.corrections.empty());
}

void TestMrzRepair::leavesNumbersAndOptionalDataAlone_data()
{
    QTest::addColumn<MrzFormat>("format");
    for (const MrzFormat format : allMrzFormats)
        QTest::newRow(qPrintable(toString(format))) << format;
}

void TestMrzRepair::leavesNumbersAndOptionalDataAlone()
{
    QFETCH(const MrzFormat, format);
    const MrzLayout &layout = mrzLayout(format);
    for (const QChar character : QStringLiteral("0125689OIZSGB")) {
        const QStringList lines(layout.lineCount, QString(layout.lineLength, character));
        const MrzRepair repair = repairLookAlikes(format, lines);
        for (const MrzCorrection &correction : repair.corrections) {
            const MrzPart part = layout.partAt(correction.line - 1, correction.column - 1);
            QVERIFY(characterClass(part) != MrzCharacterClass::Any);
            QCOMPARE(correction.from, character);
        }
        for (const MrzSpan &span : layout.parts) {
            const QStringView now = QStringView(repair.lines.at(span.line)).sliced(span.column, span.length);
            if (characterClass(span.part) == MrzCharacterClass::Any)
                QCOMPARE(now.toString(), QString(span.length, character));
            else if (characterClass(span.part) == MrzCharacterClass::Letter && character != u'9')
                QVERIFY(now.at(0).isLetter());
            else if (characterClass(span.part) == MrzCharacterClass::Digit)
                QVERIFY(now.at(0).isDigit());
        }
    }
}

QTEST_GUILESS_MAIN(TestMrzRepair)
#include "tst_mrzrepair.moc"
