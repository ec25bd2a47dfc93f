// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/chunkdecoder.h"
#include "gateway/server/headscanner.h"

#include <QTest>

using namespace chancery::server;

/// Heads and chunked bodies, cut at every byte.
class TestFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headIsFoundHoweverItIsCut();
    void headsThatAreRefused_data();
    void headsThatAreRefused();
    void bodyIsReadHoweverItIsCut();
    void bodyBeyondTheLimit();
    void extensionsAreBounded();
};

void TestFraming::headIsFoundHoweverItIsCut()
{
    const std::string head = "GET / HTTP/1.1\r\nHost: x\r\nA: \r\n\r\n";
    const std::string all = head + "body\n\n";
    HeadScanner scanner;
    for (std::size_t length = 0; length < head.size(); ++length)
        QCOMPARE(scanner.scan(std::string_view(all).substr(0, length)), HeadScanner::State::More);
    QCOMPARE(scanner.scan(all), HeadScanner::State::Complete);
    QCOMPARE(scanner.length(), head.size());
}

void TestFraming::headsThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("line feed") << QByteArray("GET / HTTP/1.1\nHost: x\r\n\r\n");
    QTest::newRow("carriage return") << QByteArray("GET / HTTP/1.1\rHost: x\r\n\r\n");
    QTest::newRow("two carriage returns") << QByteArray("GET / HTTP/1.1\r\r\nHost: x\r\n\r\n");
    QTest::newRow("fold") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n\tc\r\n\r\n");
    QTest::newRow("zero") << QByteArray("GET / HTTP/1.1\r\nA: \0\r\n\r\n", 22);
    QTest::newRow("line feed at the end") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\n");
}

void TestFraming::headsThatAreRefused()
{
    QFETCH(QByteArray, head);
    QCOMPARE(HeadScanner().scan(head.toStdString()), HeadScanner::State::Bad);
}

void TestFraming::bodyIsReadHoweverItIsCut()
{
    const std::string wire = "4\r\nWiki\r\n05;x=\"y\"\r\npedia\r\n0\r\nA: b\r\n\r\nNEXT";
    for (std::size_t cut = 0; cut <= wire.size(); ++cut) {
        ChunkDecoder decoder(9);
        std::string body;
        std::string_view first = std::string_view(wire).substr(0, cut);
        std::string_view second = std::string_view(wire).substr(cut);
        if (decoder.feed(first, body) == ChunkDecoder::State::More)
            QCOMPARE(decoder.feed(second, body), ChunkDecoder::State::Complete);
        QCOMPARE(body, std::string("Wikipedia"));
        QCOMPARE(std::string(first) + std::string(second), std::string("NEXT"));
    }
}

void TestFraming::bodyBeyondTheLimit()
{
    ChunkDecoder decoder(8);
    std::string body;
    std::string_view input = "4\r\nWiki\r\n5\r\npedia\r\n0\r\n\r\n";
    QCOMPARE(decoder.feed(input, body), ChunkDecoder::State::TooLarge);
    QCOMPARE(body, std::string("Wiki"));
}

void TestFraming::extensionsAreBounded()
{
    ChunkDecoder decoder(100);
    std::string body;
    const std::string wire = "1;" + std::string(5'000, 'a') + "\r\nx\r\n0\r\n\r\n";
    std::string_view input = wire;
    QCOMPARE(decoder.feed(input, body), ChunkDecoder::State::Bad);
}

QTEST_APPLESS_MAIN(TestFraming)
#include "tst_framing.moc"
