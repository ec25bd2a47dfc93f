// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/printer/printer.h"
#include "tests/printer/playedprinter.h"

#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

using namespace chancery;
using namespace std::chrono_literals;
using payment::PrintOutcome;
using payment::PrintPage;
using printer::Printer;
using printer::PrinterAddress;
using printer::PrinterStatus;
using printer::PrintJob;

namespace {

constexpr PrintJob::Limits quick{2s, 300ms, 500ms, 500ms};

PrintPage page(int height = 700)
{
    PrintPage made{576, height, QByteArray(qsizetype(height) * 72, '\0')};
    for (qsizetype i = 0; i < made.rows.size(); ++i)
        made.rows[i] = static_cast<char>(i * 31);
    return made;
}

struct Ended
{
    QString outcome; ///< as toString() has it; Qt Test cannot show the other

    PrinterStatus status;
};

} // namespace

/// The conversation with a printer that is played on a real port and on a real pseudo terminal.
class TestPrinter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *line = m_server.nextPendingConnection();
            ++m_connections;
            if (m_hangUpAfter == 0)
                return line->abort();
            if (m_deaf)
                return line->setReadBufferSize(1); // never reads
            connect(line, &QTcpSocket::readyRead, line, [this, line] {
                m_played.take(line->readAll(), [line](const QByteArray &answer) { line->write(answer); });
                if (m_hangUpAfter > 0 && m_played.paper().height >= m_hangUpAfter)
                    line->abort();
            });
            connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
        });
    }
    void init()
    {
        m_played = {};
        m_connections = 0;
        m_hangUpAfter = -1;
        m_deaf = false;
    }

    void printsAndHearsThatItIsDone()
    {
        const Ended ended = print(tcp());
        QCOMPARE(ended.outcome, QStringLiteral("printed"));
        QVERIFY(ended.status.known);
        QCOMPARE(m_played.paper(), page());
        QCOMPARE(m_played.cuts(), 1);
        QCOMPARE(m_played.initialised(), 1);
        QCOMPARE(m_played.nonsense(), 0);
        QCOMPARE(m_played.forgotten(), 0);
    }

    void printsOnOneThatNeverAnswers()
    {
        m_played.answers = false;
        const Ended ended = print(tcp());
        QCOMPARE(ended.outcome, QStringLiteral("printed"));
        QVERIFY(!ended.status.known);
        QTRY_COMPARE(m_played.paper(), page());
    }

    void saysWhatIsWrongBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("trouble");
        for (const char *trouble : {"cover_open", "paper_out", "offline", "fault"})
            QTest::newRow(trouble) << QString::fromLatin1(trouble);
    }
    void saysWhatIsWrongBeforeAnythingIsSent()
    {
        QFETCH(QString, trouble);
        m_played.coverOpen = trouble == u"cover_open";
        m_played.paperOut = trouble == u"paper_out";
        m_played.offline = trouble == u"offline";
        m_played.knifeStuck = trouble == u"fault";
        QCOMPARE(print(tcp()).outcome, trouble);
        QCOMPARE(m_played.paper().height, 0);
        // Mended: the next one comes out.
        m_played.coverOpen = m_played.paperOut = m_played.offline = m_played.knifeStuck = false;
        QCOMPARE(print(tcp()).outcome, QStringLiteral("printed"));
    }

    void paperEndsInTheMiddle()
    {
        m_played.rowsUntilPaperOut = 300;
        QCOMPARE(print(tcp()).outcome, QStringLiteral("paper_out"));
        QTRY_COMPARE(m_played.forgotten(), 1); // nothing of it comes out with the next roll
        QCOMPARE(m_played.cuts(), 0);
    }

    void paperNearItsEndIsTold()
    {
        m_played.nearEnd = true;
        const Ended ended = print(tcp());
        QCOMPARE(ended.outcome, QStringLiteral("printed"));
        QVERIFY(ended.status.paperNearEnd);
    }

    void neverSaysDone()
    {
        m_played.answersDone = false;
        QCOMPARE(print(tcp()).outcome, QStringLiteral("interrupted"));
    }

    void lineBreaks_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("at once") << 0 << "unreachable";
        QTest::newRow("in the page") << 96 << "interrupted";
    }
    void lineBreaks()
    {
        QFETCH(int, after);
        QFETCH(QString, outcome);
        m_hangUpAfter = after;
        QCOMPARE(print(tcp(), 60'000).outcome, outcome);
    }

    void takesNoMore()
    {
        m_deaf = true;
        QCOMPARE(print(tcp(), 200'000).outcome, QStringLiteral("interrupted"));
    }

    void nobodyListens()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const PrinterAddress address{QStringLiteral("127.0.0.1"), gone.serverPort(), {}};
        gone.close();
        QCOMPARE(print(address).outcome, QStringLiteral("unreachable"));
    }

    void asksOnly()
    {
        m_played.nearEnd = true;
        Printer printer(tcp(), quick);
        std::optional<Ended> ended;
        printer.ask(this, [&](PrintOutcome outcome, const PrinterStatus &status) {
            ended = {payment::toString(outcome), status};
        });
        QTRY_VERIFY(ended);
        QCOMPARE(ended->outcome, QStringLiteral("printed"));
        QVERIFY(ended->status.paperNearEnd);
        QCOMPARE(m_played.initialised() + m_played.paper().height + m_played.cuts(), 0);
    }

    void oneAfterTheOther()
    {
        Printer printer(tcp(), quick);
        int ended = 0;
        auto gone = std::make_unique<QObject>();
        for (int i = 0; i < 3; ++i)
            printer.print(page(50), this, [&](PrintOutcome outcome, const PrinterStatus &) {
                ended += outcome == PrintOutcome::Printed ? 1 : 0;
            });
        printer.print(page(50), gone.get(), [](PrintOutcome, const PrinterStatus &) { QFAIL("nobody is there"); });
        gone.reset();
        QTRY_COMPARE(ended, 3);
        QCOMPARE(m_connections, 3); // the one that nobody wants is not printed
        QCOMPARE(m_played.cuts(), 3);
    }

    void endsWithItsOwner()
    {
        m_deaf = true; // so that it is under way when its owner goes
        auto printer = std::make_unique<Printer>(tcp(), quick);
        printer->print(page(), this, [](PrintOutcome, const PrinterStatus &) { QFAIL("it is gone"); });
        QTRY_COMPARE(m_connections, 1);
        printer.reset();
        QCoreApplication::processEvents();
    }

    void deviceFile_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::addColumn<bool>("coverOpen");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("good") << true << false << "printed";
        QTest::newRow("silent") << false << false << "printed";
        QTest::newRow("cover open") << true << true << "cover_open";
    }
    void deviceFile()
    {
        QFETCH(bool, answers);
        QFETCH(bool, coverOpen);
        QFETCH(QString, outcome);
        m_played.answers = answers;
        m_played.coverOpen = coverOpen;
        const int master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        QVERIFY(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0);
        // The other end stays open here too, else closing it looks like a broken line.
        const int slave = ::open(ptsname(master), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QVERIFY(slave >= 0);
        QSocketNotifier notifier(master, QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, this, [this, master] {
            QByteArray part(65'536, '\0');
            const ssize_t count = ::read(master, part.data(), static_cast<std::size_t>(part.size()));
            if (count > 0)
                m_played.take(part.left(count), [master](const QByteArray &answer) {
                    QCOMPARE(::write(master, answer.constData(), static_cast<std::size_t>(answer.size())),
                        ssize_t(answer.size()));
                });
        });
        const Ended ended = print({{}, 0, QString::fromLocal8Bit(ptsname(master))});
        QCOMPARE(ended.outcome, outcome);
        if (outcome == u"printed")
            QTRY_COMPARE(m_played.paper(), page()); // 0x0A, 0x0D, 0x11, 0x03 among the dots too: the line is raw
        notifier.setEnabled(false);
        ::close(slave);
        ::close(master);
    }

    void ordinaryFileIsNoDevice()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lp0"));
        QCOMPARE(print({{}, 0, path}).outcome, QStringLiteral("unreachable"));
        QVERIFY(!QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(print({{}, 0, path}).outcome, QStringLiteral("unreachable"));
        QCOMPARE(QFileInfo(path).size(), 0);
    }

private:
    [[nodiscard]] PrinterAddress tcp() const { return {QStringLiteral("127.0.0.1"), m_server.serverPort(), {}}; }

    Ended print(const PrinterAddress &address, int height = 700)
    {
        Printer printer(address, quick);
        std::optional<Ended> ended;
        printer.print(page(height), this, [&](PrintOutcome outcome, const PrinterStatus &status) {
            ended = {payment::toString(outcome), status};
        });
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, 20'000))
            qWarning("the job did not end");
        return ended.value_or(Ended{});
    }

    QTcpServer m_server;
    test::PlayedPrinter m_played;
    int m_connections = 0;
    int m_hangUpAfter = -1;
    bool m_deaf = false;
};

QTEST_GUILESS_MAIN(TestPrinter)
#include "tst_printer.moc"
