// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// The kiosk as a service: told to the service manager, killed and started again, ended only from outside in order. The
// test plays systemd's part on a socket of its own.

#include "tests/support/stack/kiosk.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QtTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace chancery;
using namespace std::chrono_literals;

namespace {

/// The other end of NOTIFY_SOCKET.
class Manager
{
public:
    explicit Manager(const QString &path)
        : m_path(path)
        , m_descriptor(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = path.toLocal8Bit();
        if (name.size() < static_cast<qsizetype>(sizeof address.sun_path))
            std::copy(name.begin(), name.end(), address.sun_path);
        m_good = bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~Manager() { close(m_descriptor); }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] QStringList environment(int watchdogMs = 0) const
    {
        QStringList list{QStringLiteral("NOTIFY_SOCKET=") + m_path};
        if (watchdogMs > 0)
            list << QStringLiteral("WATCHDOG_USEC=%1").arg(watchdogMs * 1000);
        return list;
    }
    /// How many messages with that text have come since the last question.
    int count(const QByteArray &text)
    {
        QByteArray part(4096, '\0');
        for (ssize_t size = 0; (size = recv(m_descriptor, part.data(), 4096, 0)) > 0;)
            m_messages.append(part.left(size));
        int found = 0;
        for (const QByteArray &message : std::as_const(m_messages))
            found += message.contains(text) ? 1 : 0;
        if (found > 0)
            m_messages.clear();
        return found;
    }
    bool await(const QByteArray &text, int ms)
    {
        return QTest::qWaitFor([&] { return count(text) > 0; }, ms);
    }
    void forget()
    {
        count("READY");
        m_messages.clear();
    }

private:
    QString m_path;
    int m_descriptor;
    bool m_good = false;
    QList<QByteArray> m_messages;
};

} // namespace

class TestKioskMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_stack.start(), qPrintable(m_stack.error())); }
    void saysThatItIsReadyAndAlive();
    void comesBackAfterAKill();
    void outOfServiceIsSaidToo();
    void pinIsSetAtTheTerminal();

private:
    std::unique_ptr<teststack::Kiosk> newKiosk()
    {
        auto kiosk = std::make_unique<teststack::Kiosk>(m_stack, QStringLiteral("kiosk%1").arg(++m_kiosks));
        return kiosk->enrol() ? std::move(kiosk) : nullptr;
    }
    bool run(teststack::Kiosk &kiosk, const QStringList &more)
    {
        return kiosk.program.start(
            teststack::programPath("chancery"), kiosk.kioskArguments(), kiosk.environment() + more);
    }

    teststack::RelayStack m_stack;
    QTemporaryDir m_sockets;
    int m_kiosks = 0;
};

void TestKioskMachine::saysThatItIsReadyAndAlive()
{
    Manager manager(m_sockets.filePath(QStringLiteral("a")));
    QVERIFY(manager.isGood());
    const auto kiosk = newKiosk();
    QVERIFY(kiosk);
    QVERIFY(run(*kiosk, manager.environment(300)));
    QVERIFY2(manager.await("READY=1\nSTATUS=ready", 20'000), kiosk->program.output().constData());
    QVERIFY(QTest::qWaitFor([&, alive = 0]() mutable { return (alive += manager.count("WATCHDOG=1")) >= 5; }, 5000));
    // A screen's thread that stands still says nothing more: the manager kills it then.
    kiosk->program.interrupt(SIGSTOP);
    manager.forget();
    QVERIFY(!manager.await("WATCHDOG=1", 900));
    kiosk->program.interrupt(SIGCONT);
    QVERIFY(manager.await("WATCHDOG=1", 5000));
    // In order, although windows of a kiosk are closed by nobody.
    QVERIFY(kiosk->program.terminate());
    QCOMPARE(kiosk->program.result(), 0);
    QVERIFY(manager.count("STOPPING=1") > 0);
}

void TestKioskMachine::comesBackAfterAKill()
{
    Manager manager(m_sockets.filePath(QStringLiteral("b")));
    QVERIFY(manager.isGood());
    const auto kiosk = newKiosk();
    QVERIFY(kiosk);
    QVERIFY(kiosk->start(QStringLiteral("en"), manager.environment()));
    const QByteArray url = kiosk->awaitPayUrl();
    QVERIFY2(!url.isEmpty(), kiosk->program.output().constData());

    // The best of three: at one moment the machine may have other work.
    constexpr int tries = 3;
    qint64 took = 0;
    for (int i = 0; i < tries && (i == 0 || took >= 3000); ++i) {
        manager.forget();
        QElapsedTimer timer;
        timer.start();
        kiosk->program.kill();
        QVERIFY(run(*kiosk, manager.environment()));
        QVERIFY2(manager.await("STATUS=ready", 20'000), kiosk->program.output().constData());
        took = timer.elapsed();
        qInfo().noquote() << QStringLiteral("KILL to the first screen again: %1 ms").arg(took);
    }
    QVERIFY2(took < 3000, qPrintable(QString::number(took)));

    // The payment that was under way is found again: paid now, its receipt comes.
    const QString session = m_stack.sql(
        QStringLiteral("SELECT provider_reference FROM chancery.attempts ORDER BY created_at DESC LIMIT 1"));
    QCOMPARE(m_stack.control({{QStringLiteral("session"), session}}, "/control/pay").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(kiosk->receipts().size()), 1, 30'000);
    QVERIFY(kiosk->program.terminate());
}

void TestKioskMachine::outOfServiceIsSaidToo()
{
    Manager manager(m_sockets.filePath(QStringLiteral("c")));
    QVERIFY(manager.isGood());
    teststack::Kiosk kiosk(m_stack, QStringLiteral("strange"));
    QVERIFY(run(kiosk, manager.environment()));
    QVERIFY2(manager.await("STATUS=not_enrolled", 20'000), kiosk.program.output().constData());
    QVERIFY(kiosk.program.terminate());
    QCOMPARE(kiosk.program.result(), 0);
}

void TestKioskMachine::pinIsSetAtTheTerminal()
{
    const teststack::Kiosk kiosk(m_stack, QStringLiteral("pin"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CHANCERY_DATA_DIR"), kiosk.dataFolder());
    process.setProcessEnvironment(environment);
    const auto set = [&process](const QByteArray &pin) {
        process.start(teststack::programPath("chancery"), {QStringLiteral("pin")});
        process.write(pin + '\n');
        process.closeWriteChannel();
        return process.waitForFinished() ? process.exitCode() : -1;
    };
    QCOMPARE(set("1234"), 1);
    QVERIFY(process.readAllStandardError().contains("pin_malformed"));
    QCOMPARE(set("407315"), 0);
    QVERIFY(QFile::exists(kiosk.dataFolder() + QStringLiteral("/attendant.json")));
}

QTEST_GUILESS_MAIN(TestKioskMachine)
#include "tst_kioskmachine.moc"
