// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/es256key.h"
#include "models/payment/receiptcode.h"
#include "models/payment/shiftcode.h"
#include "tests/app/adminrun.h"
#include "tests/printer/playedprinter.h"
#include "tests/support/samplereceipt.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace chancery;
using apptest::AdminRun;
using apptest::runAdmin;

namespace {
const QString machine = QStringLiteral("dev_0123456789abcdefghjkmnpqrs");
}

/// `chancery-admin receipt verify` with real keys, and what `doctor` says of a printer.
class TestReceiptVerify final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto key = crypto::Es256Key::generate();
        QVERIFY(key);
        m_key = std::move(key).value();
        const auto pem = m_key->publicPem();
        QVERIFY(pem);
        m_pem = *pem;
        write("machine.pem", m_pem);
        write("devices.json", list(machine, QJsonValue(QJsonValue::Null)));
        write("revoked.json", list(machine, QStringLiteral("2026-06-01T00:00:00Z")));
        write("another.json", list(QStringLiteral("dev_zzzzzzzzzzzzzzzzzzzzzzzzzz"), QJsonValue(QJsonValue::Null)));
        auto stranger = crypto::Es256Key::generate();
        QVERIFY(stranger);
        write("stranger.pem", *stranger->publicPem());
        write("nonsense", "hello");
        write("empty.json", "[]");
        QVERIFY(!code().isEmpty());
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const QByteArray good = code() + '\n';
        QByteArray raised = code();
        raised[8] = raised[8] == 'A' ? 'B' : 'A';
        QTest::newRow("pem") << "machine.pem" << good << 0 << "Genuine. Paid.";
        QTest::newRow("list") << "devices.json" << good << 0 << "JPY 12500";
        QTest::newRow("revoked since") << "revoked.json" << good << 0 << "taken away";
        QTest::newRow("claim slip") << "devices.json" << code(false) << 0 << "proves no payment";
        QTest::newRow("another machine's name") << "another.json" << good << 1 << "receipt_code_forged";
        QTest::newRow("stranger's key") << "stranger.pem" << good << 1 << "receipt_code_forged";
        QTest::newRow("changed") << "machine.pem" << raised << 1 << "receipt_code_forged";
        QTest::newRow("no code") << "machine.pem" << QByteArray("https://example.org/") << 1
                                 << "receipt_code_malformed";
        QTest::newRow("nothing") << "machine.pem" << QByteArray() << 1 << "receipt_code_malformed";
        QTest::newRow("no such key") << "missing.pem" << good << 3 << "file_unreadable";
        QTest::newRow("nonsense for a key") << "nonsense" << good << 3 << "key_malformed";
        QTest::newRow("no machine") << "empty.json" << good << 3 << "key_malformed";
    }
    void verdicts()
    {
        QFETCH(QString, keys);
        QFETCH(QByteArray, input);
        QFETCH(int, exit);
        QFETCH(QString, says);
        const AdminRun run = runAdmin(
            {QStringLiteral("receipt"), QStringLiteral("verify"), QStringLiteral("--keys"), m_folder.filePath(keys)},
            input);
        QCOMPARE(run.exitCode, exit);
        QVERIFY2((run.output + run.errors).contains(says.toUtf8()), (run.output + run.errors).constData());
    }

    void asJson()
    {
        const AdminRun run = runAdmin({QStringLiteral("receipt"), QStringLiteral("verify"), QStringLiteral("--json"),
                                          QStringLiteral("--keys"), m_folder.filePath(QStringLiteral("stranger.pem")),
                                          QStringLiteral("--keys"), m_folder.filePath(QStringLiteral("devices.json"))},
            code());
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.object().value(u"minor").toInt(), 12500);
        QCOMPARE(run.object().value(u"paid").toBool(), true);
        QCOMPARE(run.object().value(u"dev").toString(), machine);
        QCOMPARE(runAdmin({QStringLiteral("receipt"), QStringLiteral("verify")}, code()).exitCode, 2);
    }

    void shiftVerdicts_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const QByteArray good = shiftCode(true, true) + '\n';
        QTest::newRow("signed") << "devices.json" << good << 0 << "signed by a supervisor";
        QTest::newRow("closed") << "machine.pem" << shiftCode(true, false) << 0 << "no supervisor had signed";
        QTest::newRow("open") << "devices.json" << shiftCode(false, false) << 0 << "not closed yet";
        QTest::newRow("figures") << "devices.json" << good << 0
                                 << "expected JPY 44800, counted JPY 44700, difference JPY -100";
        QTest::newRow("another machine's name") << "another.json" << good << 1 << "shift_code_forged";
        QTest::newRow("stranger's key") << "stranger.pem" << good << 1 << "shift_code_forged";
        QTest::newRow("a receipt") << "devices.json" << code() << 1 << "shift_code_malformed";
    }
    void shiftVerdicts()
    {
        QFETCH(QString, keys);
        QFETCH(QByteArray, input);
        QFETCH(int, exit);
        QFETCH(QString, says);
        const AdminRun run = runAdmin(
            {QStringLiteral("shift"), QStringLiteral("verify"), QStringLiteral("--keys"), m_folder.filePath(keys)},
            input);
        QCOMPARE(run.exitCode, exit);
        QVERIFY2((run.output + run.errors).contains(says.toUtf8()), (run.output + run.errors).constData());
    }

    void doctorAsksThePrinter_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("ready") << ""
                               << "ok"
                               << "is ready";
        QTest::newRow("near its end") << "near"
                                      << "warn"
                                      << "new roll";
        QTest::newRow("out") << "out"
                             << "fail"
                             << "paper_out";
        QTest::newRow("cover") << "cover"
                               << "fail"
                               << "close the cover";
    }
    void doctorAsksThePrinter()
    {
        QFETCH(QString, state);
        QFETCH(QString, status);
        QFETCH(QString, says);
        // The test waits for the program, so the printer is played on another thread.
        QThread hall;
        hall.start();
        auto *server = new QTcpServer;
        server->moveToThread(&hall);
        connect(&hall, &QThread::finished, server, &QObject::deleteLater);
        test::PlayedPrinter played;
        played.nearEnd = state == u"near";
        played.paperOut = state == u"out";
        played.coverOpen = state == u"cover";
        connect(server, &QTcpServer::newConnection, server, [server, &played] {
            QTcpSocket *line = server->nextPendingConnection();
            connect(line, &QTcpSocket::readyRead, line, [line, &played] {
                played.take(line->readAll(), [line](const QByteArray &answer) { line->write(answer); });
            });
        });
        quint16 port = 0;
        QMetaObject::invokeMethod(
            server,
            [server, &port] {
                if (server->listen(QHostAddress::LocalHost))
                    port = server->serverPort();
            },
            Qt::BlockingQueuedConnection);
        QVERIFY(port != 0);
        const AdminRun run = runAdmin({QStringLiteral("doctor"), QStringLiteral("--json")}, {},
            {QStringLiteral("CHANCERY_PRINTER=tcp://127.0.0.1:%1").arg(port)});
        hall.quit();
        hall.wait();
        const auto checks = run.object().value(u"checks").toArray();
        const auto found = std::find_if(checks.begin(), checks.end(),
            [](const QJsonValue &check) { return check[u"check"].toString() == u"printer"; });
        QVERIFY2(found != checks.end(), run.output.constData());
        QCOMPARE((*found).toObject().value(u"status").toString(), status);
        QVERIFY2(run.output.contains(says.toUtf8()), run.output.constData());
    }

private:
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray list(const QString &id, const QJsonValue &revoked) const
    {
        return apptest::bytes({QJsonObject{{QStringLiteral("id"), id},
            {QStringLiteral("public_key"), QString::fromLatin1(m_pem)}, {QStringLiteral("revoked_at"), revoked}}});
    }
    [[nodiscard]] QByteArray code(bool paid = true) const
    {
        payment::ReceiptData receipt = testsupport::sampleReceipt();
        if (!paid)
            receipt.paidAt.reset();
        const auto made = payment::ReceiptCode::make(
            receipt, domain::DeviceId(machine), [this](QByteArrayView message) { return m_key->sign(message); });
        return made ? *made : QByteArray();
    }

    [[nodiscard]] QByteArray shiftCode(bool closed, bool signedOff) const
    {
        const auto yen
            = [](qint64 minor) { return *domain::Money::fromMinor(minor, *domain::Currency::fromCode(u"JPY")); };
        payment::Shift shift;
        shift.id = QStringLiteral("shf_0123456789abcdefghjkmnpqrs");
        shift.post = QStringLiteral("TYO");
        if (closed)
            shift.closedAt = domain::Instant(std::chrono::hours(24));
        if (signedOff)
            shift.signedAt = domain::Instant(std::chrono::hours(25));
        shift.lines.push_back({QStringLiteral("cash"), yen(0), yen(44'800), yen(0), 4, 0, yen(44'800), yen(44'700),
            QStringLiteral("a coin"), std::nullopt});
        const auto made = payment::ShiftCode::make(
            shift, domain::DeviceId(machine), [this](QByteArrayView message) { return m_key->sign(message); });
        return made ? *made : QByteArray();
    }

    QTemporaryDir m_folder;
    std::optional<crypto::Es256Key> m_key;
    QByteArray m_pem;
};

QTEST_GUILESS_MAIN(TestReceiptVerify)
#include "tst_receiptverify.moc"
