// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/serialreader.h"
#include "tests/support/playedreader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using app::SerialReader;
using tests::PlayedReader;

namespace {

const QStringList passport{QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
    QStringLiteral("L898902C36UTO7408122F1204159ZE184226B<<<<<10")};

} // namespace

class TestSerialReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsDocuments_data();
    void readsDocuments();
    void readsWhatWasHeldUp();
    void readsOneAfterTheOther();
    void setsTheSpeed();
    void waitsForTheReader();
    void comesBackAfterUnplugging();
    void forgetsHalfADocument();

private:
    [[nodiscard]] SerialReader::Settings settings() const { return {m_link, 9600, std::chrono::milliseconds(30)}; }

    QTemporaryDir m_folder;
    QString m_link;
};

void TestSerialReader::init()
{
    m_link = m_folder.filePath(QStringLiteral("reader"));
}

void TestSerialReader::readsDocuments_data()
{
    QTest::addColumn<QByteArray>("sent");
    const QByteArray first = passport.at(0).toLatin1();
    const QByteArray second = passport.at(1).toLatin1();
    QByteArray both = first + '\r' + second + '\r';
    QTest::newRow("CR") << first + '\r' + second + '\r';
    QTest::newRow("LF") << first + '\n' + second + '\n';
    QTest::newRow("CR LF") << first + "\r\n" + second + "\r\n";
    QTest::newRow("no line end") << first + second;
    QTest::newRow("framed") << '\x02' + first + '\r' + second + '\x03';
    QTest::newRow("small letters") << (first + '\r' + second + '\r').toLower();
    QTest::newRow("guillemets, UTF-8") << both.replace('<', "\xC2\xAB");
    QTest::newRow("guillemets, Latin-1") << QByteArray(both).replace("\xC2\xAB", "\xAB");
    QTest::newRow("spaces") << QByteArray(both).replace("\xC2\xAB", " ");
}

void TestSerialReader::readsDocuments()
{
    QFETCH(QByteArray, sent);
    PlayedReader device(m_link);
    QVERIFY(device.plugIn());
    SerialReader reader(settings());
    QSignalSpy scanned(&reader, &SerialReader::scanned);
    reader.start();
    QVERIFY(reader.isConnected());
    QVERIFY(device.send(sent, sent.contains("\xC2\xAB") ? static_cast<int>(sent.size()) : 7));
    QTRY_COMPARE(scanned.count(), 1);
    QCOMPARE(scanned.front().front().toStringList(), passport);
}

/// The screen was busy in the middle of a document, or the reader's adapter was.
void TestSerialReader::readsWhatWasHeldUp()
{
    PlayedReader device(m_link);
    QVERIFY(device.plugIn());
    SerialReader reader(settings());
    QSignalSpy scanned(&reader, &SerialReader::scanned);
    reader.start();
    const QByteArray sent = passport.join(u'\r').toLatin1() + '\r';
    QVERIFY(device.send(sent.first(64), 64));
    QTest::qWait(intake::MrzScan::burstGapMs * 5); // was the end of a burst
    QVERIFY(device.send(sent.sliced(64), 64));
    QTRY_COMPARE_WITH_TIMEOUT(scanned.count(), 1, 20'000);
    QCOMPARE(scanned.front().front().toStringList(), passport);
}

void TestSerialReader::readsOneAfterTheOther()
{
    PlayedReader device(m_link);
    QVERIFY(device.plugIn());
    SerialReader reader(settings());
    QSignalSpy scanned(&reader, &SerialReader::scanned);
    reader.start();
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(device.send(passport.join(u'\r').toLatin1() + '\r'));
        QTRY_COMPARE(scanned.count(), i);
    }
    QVERIFY(device.send("4006381333931\r")); // a barcode is no document
    QVERIFY(!scanned.wait(600));
}

void TestSerialReader::setsTheSpeed()
{
    PlayedReader device(m_link);
    QVERIFY(device.plugIn());
    SerialReader::Settings fast = settings();
    fast.baud = 115200;
    SerialReader reader(fast);
    reader.start();
    QCOMPARE(device.speed(), static_cast<speed_t>(B115200));
}

void TestSerialReader::waitsForTheReader()
{
    SerialReader reader(settings());
    QSignalSpy connected(&reader, &SerialReader::connectedChanged);
    reader.start();
    QVERIFY(!reader.isConnected());
    PlayedReader device(m_link);
    QVERIFY(device.plugIn());
    QTRY_COMPARE(connected.count(), 1);
    QVERIFY(reader.isConnected());
}

void TestSerialReader::comesBackAfterUnplugging()
{
    PlayedReader device(m_link);
    QVERIFY(device.plugIn());
    SerialReader reader(settings());
    QSignalSpy connected(&reader, &SerialReader::connectedChanged);
    QSignalSpy scanned(&reader, &SerialReader::scanned);
    reader.start();
    for (int i = 1; i <= 3; ++i) {
        device.unplug();
        QTRY_VERIFY(!reader.isConnected());
        QVERIFY(device.plugIn());
        QTRY_VERIFY(reader.isConnected());
        QVERIFY(device.send(passport.join(u'\r').toLatin1() + '\r'));
        QTRY_COMPARE(scanned.count(), i);
    }
    QCOMPARE(connected.count(), 7);
}

void TestSerialReader::forgetsHalfADocument()
{
    PlayedReader device(m_link);
    QVERIFY(device.plugIn());
    SerialReader reader(settings());
    QSignalSpy scanned(&reader, &SerialReader::scanned);
    reader.start();
    QVERIFY(device.send(passport.at(0).toLatin1() + '\r'));
    device.unplug();
    QTRY_VERIFY(!reader.isConnected());
    const auto before = scanned.count(); // the first line may have ended in a pause
    QVERIFY(device.plugIn());
    QTRY_VERIFY(reader.isConnected());
    QVERIFY(device.send(passport.join(u'\r').toLatin1() + '\r'));
    QTRY_COMPARE(scanned.count(), before + 1);
    QCOMPARE(scanned.back().front().toStringList(), passport);
}

QTEST_GUILESS_MAIN(TestSerialReader)
#include "tst_serialreader.moc"
