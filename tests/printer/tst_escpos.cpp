// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/printer/escpos.h"
#include "gateway/printer/printeraddress.h"
#include "gateway/printer/printerstatus.h"
#include "tests/printer/playedprinter.h"

#include <QTest>

using namespace chancery;
using payment::PrintOutcome;
using payment::PrintPage;
using printer::EscPos;
using printer::PrinterAddress;
using printer::PrinterStatus;

/// The bytes against the command reference, and what answers mean.
class TestEscPos final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreThose()
    {
        // Ten dots wide, two rows: x.x.x.x.x. and its opposite.
        const PrintPage page{10, 2, QByteArray("\xAA\x80\x55\x40", 4)};
        QCOMPARE(EscPos::page(page),
            QByteArray("\x1B@"
                       "\x1Dv0\0\x02\0\x02\0\xAA\x80\x55\x40"
                       "\x1DV\x42\0",
                18));
        QCOMPARE(EscPos::ask(EscPos::Question::Paper), QByteArray("\x10\x04\x04", 3));
    }

    void bandsMakeTheWholePage_data()
    {
        QTest::addColumn<int>("height");
        QTest::newRow("one row") << 1;
        QTest::newRow("one band") << EscPos::bandRows;
        QTest::newRow("a row more") << EscPos::bandRows + 1;
        QTest::newRow("long") << 1500;
    }
    void bandsMakeTheWholePage()
    {
        QFETCH(int, height);
        PrintPage page{576, height, QByteArray(qsizetype(height) * 72, '\0')};
        for (qsizetype i = 0; i < page.rows.size(); ++i)
            page.rows[i] = static_cast<char>((i * 7919) >> 3); // commands among the dots are dots
        test::PlayedPrinter played;
        played.take(EscPos::page(page), [](const QByteArray &) { QFAIL("nothing was asked"); });
        QCOMPARE(played.paper(), page);
        QCOMPARE(played.cuts(), 1);
        QCOMPARE(played.nonsense(), 0);
    }

    void refusesWhatIsNoPage_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("bytes");
        QTest::newRow("nothing") << 0 << 0 << 0;
        QTest::newRow("too few bytes") << 16 << 2 << 3;
        QTest::newRow("too many bytes") << 16 << 2 << 5;
        QTest::newRow("negative") << -8 << 1 << 1;
        QTest::newRow("wider than the command can say") << 8 * 0x10000 << 1 << 0x10000;
    }
    void refusesWhatIsNoPage()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, bytes);
        QVERIFY(EscPos::page({width, height, QByteArray(bytes, 'x')}).isEmpty());
    }

    void statusIsRead_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<bool>("nearEnd");
        const auto row = [](const char *name, const char *hex, const QString &trouble, bool nearEnd = false) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << trouble << nearEnd;
        };
        row("good", "12121212", QString());
        row("near end", "1212121e", QString(), true);
        row("cover", "1a161212", QStringLiteral("cover_open"));
        row("paper by the sensor", "1a121272", QStringLiteral("paper_out"));
        row("paper stopped printing", "1a321212", QStringLiteral("paper_out"));
        row("near end and out", "1a32127e", QStringLiteral("paper_out"), true);
        row("cover and paper", "1a361272", QStringLiteral("cover_open"));
        row("knife", "1a521a12", QStringLiteral("fault"));
        row("head too hot", "1a125212", QStringLiteral("fault"));
        row("not to be mended", "1a123212", QStringLiteral("fault"));
        row("switched off line", "1a121212", QStringLiteral("offline"));
    }
    void statusIsRead()
    {
        QFETCH(QByteArray, answers);
        QFETCH(QString, trouble);
        QFETCH(bool, nearEnd);
        for (const char answer : answers)
            QVERIFY(PrinterStatus::isAnswer(answer));
        const PrinterStatus status = PrinterStatus::fromAnswers({answers[0], answers[1], answers[2], answers[3]});
        QVERIFY(status.known);
        QCOMPARE(status.trouble() ? payment::toString(*status.trouble()) : QString(), trouble);
        QCOMPARE(status.paperNearEnd, nearEnd);
    }

    void tellsAnswersApart()
    {
        QVERIFY(!PrinterStatus::isAnswer('\x10')); // the first byte of an automatic status
        QVERIFY(!PrinterStatus::isAnswer('\x13')); // XOFF
        QVERIFY(!PrinterStatus::isAnswer('\0'));
        QVERIFY(PrinterStatus::isDone('\0'));
        QVERIFY(PrinterStatus::isDone('\x0F'));
        QVERIFY(!PrinterStatus::isDone('\x12'));
        QVERIFY(!PrinterStatus().trouble()); // silence is no trouble
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("is"); // empty: refused
        QTest::newRow("host") << "tcp://192.0.2.7"
                              << "tcp://192.0.2.7:9100";
        QTest::newRow("port") << "tcp://printer.hall:9101/"
                              << "tcp://printer.hall:9101";
        QTest::newRow("v6") << "tcp://[2001:db8::1]"
                            << "tcp://[2001:db8::1]:9100";
        QTest::newRow("device") << "/dev/usb/lp0"
                                << "/dev/usb/lp0";
        QTest::newRow("device as a URL") << "file:///dev/usb/lp0"
                                         << "/dev/usb/lp0";
        QTest::newRow("nothing") << "tcp://"
                                 << "";
        QTest::newRow("port 0") << "tcp://host:0"
                                << "";
        QTest::newRow("port too high") << "tcp://host:70000"
                                       << "";
        QTest::newRow("path") << "tcp://host/raw"
                              << "";
        QTest::newRow("user") << "tcp://me@host"
                              << "";
        QTest::newRow("another scheme") << "ipp://host/printers/a"
                                        << "";
        QTest::newRow("file elsewhere") << "file://host/dev/lp0"
                                        << "";
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, is);
        QVERIFY(PrinterAddress::isMeant(text));
        const auto address = PrinterAddress::fromText(text);
        QCOMPARE(address ? address->text() : QString(), is);
        if (!address)
            QCOMPARE(address.error().code, QStringLiteral("printer_address"));
        QVERIFY(!PrinterAddress::isMeant(QStringLiteral("Hall-1")));
    }
};

QTEST_GUILESS_MAIN(TestEscPos)
#include "tst_escpos.moc"
