// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/mrzscan.h"

#include <QSignalSpy>
#include <QTest>

using namespace chancery::intake;

namespace {

const QStringList passport{QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
    QStringLiteral("L898902C36UTO7408122F1204159ZE184226B<<<<<10")};
const QStringList card{QStringLiteral("I<UTOD231458907<<<<<<<<<<<<<<<"),
    QStringLiteral("7408122F1204159UTO<<<<<<<<<<<6"), QStringLiteral("ERIKSSON<<ANNA<MARIA<<<<<<<<<<")};
const QStringList td2{
    QStringLiteral("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"), QStringLiteral("D231458907UTO7408122F1204159<<<<<<<6")};

/// As a wedge sends it, a character every few milliseconds. Gives how many characters were taken.
int type(MrzScan &scan, const QString &text, qint64 &at, int everyMs)
{
    int taken = 0;
    for (const QChar character : text) {
        taken += scan.feed(character, at) ? 1 : 0;
        at += everyMs;
    }
    return taken;
}

} // namespace

class TestMrzScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsText_data();
    void splitsText();
    void collectsBursts_data();
    void collectsBursts();
    void leavesTypingAlone();
    void ignoresShortBursts();
    void startsAnewAfterAPause();
    void startsAnewWhenTheClockDoes();
    void waitsBetweenLines();
    void takesWholeReads();
    void putsPiecesTogether_data();
    void putsPiecesTogether();
    void tellsWhatStaysAPiece();
    void forgets();
};

void TestMrzScan::splitsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("LF") << passport.join(u'\n') << passport;
    QTest::newRow("CR LF") << passport.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n") << passport;
    QTest::newRow("CR") << passport.join(u'\r') << passport;
    QTest::newRow("nothing") << passport.join(QString()) << passport;
    QTest::newRow("card, nothing") << card.join(QString()) << card;
    QTest::newRow("TD2, nothing") << td2.join(QString()) << td2;
    QTest::newRow("lower case") << passport.join(u'\n').toLower() << passport;
    QTest::newRow("spaces between") << passport.join(u'\n').replace(
        QStringLiteral("ERIKSSON"), QStringLiteral(" ERIK SSON "))
                                    << passport;
    QTest::newRow("guillemets") << passport.join(u'\n').replace(u'<', QChar(u'\u00AB')) << passport;
    QTest::newRow("guillemets for two") << passport.join(u'\n').replace(QStringLiteral("<<"), QStringLiteral("\u00AB"))
                                        << passport;
    QTest::newRow("spaces for fillers") << passport.join(u'\n').replace(u'<', u' ') << passport;
    QTest::newRow("whole page") << QStringLiteral("PASSPORT Utopia\nERIKSSON\n") + passport.join(u'\n') << passport;
    QTest::newRow("line end in the wrong place") << passport.join(QString()).insert(20, u'\n') << passport;
    QTest::newRow("empty lines") << QStringLiteral("\n\n") + card.join(QStringLiteral("\n\n")) << card;
    QTest::newRow("anything") << QStringLiteral("hello\nworld")
                              << QStringList{QStringLiteral("HELLO"), QStringLiteral("WORLD")};
    QTest::newRow("empty") << QString() << QStringList();
}

void TestMrzScan::splitsText()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    QCOMPARE(MrzScan::linesOf(text), lines);
}

void TestMrzScan::collectsBursts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CR") << passport.join(u'\r') + u'\r';
    QTest::newRow("LF") << passport.join(u'\n') + u'\n';
    QTest::newRow("nothing") << passport.join(QString());
}

void TestMrzScan::collectsBursts()
{
    QFETCH(const QString, text);
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    QCOMPARE(type(scan, text, at, 8), static_cast<int>(text.size()) - 2); // two look like typing
    QTRY_COMPARE(scanned.size(), 1); // the pause ends it
    QCOMPARE(scanned.front().front().toStringList(), passport);
}

void TestMrzScan::leavesTypingAlone()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    QCOMPARE(type(scan, passport.join(QString()), at, 150), 0);
    scan.finish();
    QCOMPARE(scanned.size(), 0);
}

void TestMrzScan::ignoresShortBursts()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    QVERIFY(type(scan, QStringLiteral("4006381333931\r"), at, 8) > 0);
    scan.finish();
    QCOMPARE(scanned.size(), 0);
}

void TestMrzScan::startsAnewAfterAPause()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    type(scan, QStringLiteral("Bern"), at, 8);
    at += MrzScan::burstGapMs + 1;
    type(scan, passport.join(u'\r'), at, 8);
    scan.finish();
    QCOMPARE(scanned.size(), 1);
    QCOMPARE(scanned.front().front().toStringList(), passport);
}

void TestMrzScan::startsAnewWhenTheClockDoes()
{
    MrzScan scan;
    QVERIFY(!scan.feed(QStringLiteral("P"), 5000));
    QVERIFY(!scan.feed(QStringLiteral("<"), 5005));
    QVERIFY(scan.feed(QStringLiteral("G"), 5010));
    QVERIFY(scan.isIdle(3));
    QVERIFY(!scan.feed(QStringLiteral("B"), 3));
}

void TestMrzScan::waitsBetweenLines()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    type(scan, passport.at(0) + u'\r', at, 8);
    at += 250;
    type(scan, passport.at(1), at, 8);
    scan.finish();
    QCOMPARE(scanned.size(), 1);
    QCOMPARE(scanned.front().front().toStringList(), passport);
}

void TestMrzScan::takesWholeReads()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    QVERIFY(scan.feed(passport.join(QStringLiteral("\r\n")), 1000));
    scan.finish();
    QCOMPARE(scanned.size(), 1);
    QVERIFY(!scan.feed(QString(), 1001));
}

void TestMrzScan::putsPiecesTogether_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<int>("cut"); // after how many letters the machine is busy
    QTest::addColumn<QStringList>("lines");
    const QString ends = passport.join(u'\r') + u'\r';
    QTest::newRow("in the first line") << ends << 20 << passport;
    QTest::newRow("after the first line") << ends << 45 << passport;
    QTest::newRow("in the second line") << ends << 64 << passport;
    QTest::newRow("before the last letter") << ends << 88 << passport;
    QTest::newRow("no line ends, as many letters as two lines of 36") << passport.join(QString()) << 72 << passport;
    QTest::newRow("a card after two lines") << card.join(u'\r') + u'\r' << 62 << card;
    QTest::newRow("a card without line ends, as many letters as a passport's") << card.join(QString()) << 88 << card;
}

/// A port's letters that were held up are the same document; they were two halves of which the first was lost.
void TestMrzScan::putsPiecesTogether()
{
    QFETCH(const QString, sent);
    QFETCH(const int, cut);
    QFETCH(const QStringList, lines);
    MrzScan scan(nullptr, MrzScan::Origin::Port);
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    QVERIFY(scan.feed(sent.first(cut), 1000));
    QVERIFY(!scan.isIdle(1000 + MrzScan::pieceGapMs));
    QVERIFY(scan.feed(sent.sliced(cut), 1000 + MrzScan::pieceGapMs));
    QTRY_COMPARE_WITH_TIMEOUT(scanned.size(), 1, 20'000);
    QCOMPARE(scanned.front().front().toStringList(), lines);
    // What comes after it is the next.
    QVERIFY(scan.feed(sent, 9000));
    QTRY_COMPARE_WITH_TIMEOUT(scanned.size(), 2, 20'000);
    QCOMPARE(scanned.back().front().toStringList(), lines);
}

void TestMrzScan::tellsWhatStaysAPiece()
{
    MrzScan scan(nullptr, MrzScan::Origin::Port);
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    QVERIFY(scan.feed(passport.at(0) + u'\r', 1000));
    QTRY_COMPARE_WITH_TIMEOUT(scanned.size(), 1, 20'000);
    QCOMPARE(scanned.front().front().toStringList(), passport.first(1));
}

void TestMrzScan::forgets()
{
    MrzScan scan;
    QSignalSpy scanned(&scan, &MrzScan::scanned);
    qint64 at = 1000;
    type(scan, passport.join(u'\r'), at, 8);
    scan.clear();
    scan.finish();
    QCOMPARE(scanned.size(), 0);
}

QTEST_GUILESS_MAIN(TestMrzScan)
#include "tst_mrzscan.moc"
