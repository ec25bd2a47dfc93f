// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// kill -9 of the application along one payment: at the commits of its store (strace plants the kill), as soon as a
// request has gone out, and while something outside it is under way. Then it starts again with nobody before it.
// Whatever happened, the payment is found again and ends right: paid with one record and one receipt, or closed at the
// provider; one order per key, never two captures.

#include "tests/faults/localstore.h"
#include "tests/support/stack/kiosk.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <csignal>
#include <functional>

using namespace chancery;
using teststack::LocalStore;

namespace {

bool isFull()
{
    return qEnvironmentVariable("CHANCERY_FAULTS") == QLatin1String("full");
}

/// At most `most` of the numbers, evenly spread, with the first and the last.
QList<int> spread(const QList<int> &numbers, int most)
{
    if (numbers.size() <= most)
        return numbers;
    QList<int> chosen;
    for (int i = 0; i < most; ++i)
        chosen << numbers.at(i * (numbers.size() - 1) / (most - 1));
    return chosen;
}

/// The application's requests about the payment among the calls in strace's log.
bool isRequest(const QByteArray &line)
{
    return line.contains("write(") && (line.contains(" /v1/payments") || line.contains(" /v1/sync"));
}

/// Kills the traced program as soon as so many of its requests are in the log.
class RequestWatch
{
public:
    RequestWatch(const QString &log, int requests)
        : m_log(log)
        , m_left(requests)
    {
    }
    void look()
    {
        if (!m_log.isOpen() && !m_log.open(QIODevice::ReadOnly))
            return;
        m_text += m_log.readAll();
        for (qsizetype end = m_text.indexOf('\n'); end >= 0; end = m_text.indexOf('\n')) {
            const QByteArray line = m_text.left(end);
            m_text.remove(0, end + 1);
            if (m_program == 0)
                m_program = line.left(line.indexOf(' ')).toInt(); // the first thread's id is the process's
            if (isRequest(line) && --m_left == 0)
                ::kill(m_program, SIGKILL);
        }
    }

private:
    QFile m_log;
    QByteArray m_text;
    int m_left;
    pid_t m_program = 0;
};

QJsonObject jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestKioskCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survivesEachCommit_data();
    void survivesEachCommit();
    void survivesEachRequest_data();
    void survivesEachRequest();
    void survivesBetween_data();
    void survivesBetween();
    void owesTheReceipt();
    void cleanupTestCase();

private:
    using Kiosk = teststack::Kiosk;

    /// One payment without a kill: which calls of a thread are the store's commits and the requests, from the fee on.
    bool survey();
    bool startTraced(Kiosk &kiosk, const QStringList &strace);
    /// Pays what the kiosk shows, once it does, until the kiosk has ended.
    bool payUntilEnd(Kiosk &kiosk, const std::function<void()> &meanwhile = {});
    /// After the kill: pays or not, starts again, and checks where it ends.
    void recover(Kiosk &kiosk, bool pay);
    void checkEnd(Kiosk &kiosk, const QString &device, bool paid);
    void checkOrders(const QString &device);
    QString state(const QString &device);
    QString session(const QString &device);
    std::unique_ptr<Kiosk> newKiosk();

    teststack::RelayStack m_stack;
    QList<int> m_commits; ///< which of the store thread's fdatasync calls
    int m_requests = 0;
    int m_kiosks = 0;
    int m_kills = 0;
    int m_paid = 0;
};

void TestKioskCrash::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    QVERIFY(survey());
}

void TestKioskCrash::cleanupTestCase()
{
    QVERIFY(m_kills >= 10 || qApp->arguments().size() > 1);
    qInfo().noquote() << QStringLiteral("CRASH kiosk: %1 kills, %2 ended paid, %3 without money, 0 lost, 0 doubled")
                             .arg(m_kills)
                             .arg(m_paid)
                             .arg(m_kills - m_paid);
}

std::unique_ptr<teststack::Kiosk> TestKioskCrash::newKiosk()
{
    auto kiosk = std::make_unique<Kiosk>(m_stack, QStringLiteral("kiosk-%1").arg(++m_kiosks));
    if (!kiosk->enrol()) {
        qWarning().noquote() << kiosk->error();
        return nullptr;
    }
    return kiosk;
}

QString TestKioskCrash::state(const QString &device)
{
    return m_stack.sql(
        QStringLiteral("SELECT state FROM chancery.attempts WHERE device = $1 ORDER BY created_at DESC LIMIT 1"),
        {device});
}

QString TestKioskCrash::session(const QString &device)
{
    return m_stack.sql(
        QStringLiteral(
            "SELECT provider_reference FROM chancery.attempts WHERE device = $1 ORDER BY created_at DESC LIMIT 1"),
        {device});
}

bool TestKioskCrash::startTraced(Kiosk &kiosk, const QStringList &strace)
{
    // From its start: a program that made itself undumpable cannot be attached to later, except by root.
    return kiosk.program.start(QStringLiteral("strace"),
        QStringList{QStringLiteral("-f"), QStringLiteral("-ttt")} + strace
            + QStringList{teststack::programPath("chancery"), QStringLiteral("--guided"), kiosk.outFolder(),
                QStringLiteral("--guided-language"), QStringLiteral("en")}
            + kiosk.kioskArguments(),
        kiosk.environment());
}

bool TestKioskCrash::payUntilEnd(Kiosk &kiosk, const std::function<void()> &meanwhile)
{
    const QString device
        = jsonOf(kiosk.dataFolder() + QStringLiteral("/device.json")).value(QLatin1String("id")).toString();
    QElapsedTimer timer;
    timer.start();
    bool paid = false;
    while (!kiosk.program.waitForEnd(meanwhile ? 2 : 50)) {
        if (meanwhile)
            meanwhile();
        if (timer.elapsed() > 90000)
            return false;
        if (!paid && QFile::exists(kiosk.outFolder() + QStringLiteral("/pay-url.txt")))
            paid = m_stack.control({{QStringLiteral("session"), session(device)}}, "/control/pay").status == 200;
    }
    return true;
}

bool TestKioskCrash::survey()
{
    const auto kiosk = newKiosk();
    const QString log = m_stack.folder() + QStringLiteral("/survey.log");
    if (!kiosk
        || !startTraced(
            *kiosk, {QStringLiteral("-e"), QStringLiteral("trace=fdatasync,write"), QStringLiteral("-o"), log})
        || !payUntilEnd(*kiosk) || kiosk->program.result() != 0) {
        qWarning().noquote() << (kiosk ? kiosk->program.output() : QByteArray());
        return false;
    }
    const QDir out(kiosk->outFolder());
    const QStringList pictures = out.entryList({QStringLiteral("*-privacy.png")});
    QFile file(log);
    if (pictures.size() != 1 || !file.open(QIODevice::ReadOnly))
        return false;
    // Between that screen and the fee nothing is written or asked.
    const double begun
        = static_cast<double>(QFileInfo(out.filePath(pictures.first())).lastModified().toMSecsSinceEpoch()) / 1000;
    QHash<QByteArray, int> counts;
    QHash<QByteArray, QList<int>> commits;
    for (const QByteArray &line : file.readAll().split('\n')) {
        m_requests += isRequest(line) ? 1 : 0;
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 4 || !words.at(2).startsWith("fdatasync("))
            continue;
        const int number = ++counts[words.at(0)];
        if (words.at(1).toDouble() > begun)
            commits[words.at(0)] << number;
    }
    for (const QList<int> &thread : std::as_const(commits)) {
        if (thread.size() > m_commits.size())
            m_commits = thread;
    }
    qInfo() << "commits" << m_commits << "requests" << m_requests;
    return m_commits.size() >= 8 && m_requests >= 3;
}

void TestKioskCrash::recover(Kiosk &kiosk, bool pay)
{
    const QString device
        = jsonOf(kiosk.dataFolder() + QStringLiteral("/device.json")).value(QLatin1String("id")).toString();
    QVERIFY(!device.isEmpty());
    const auto left = LocalStore::of(kiosk.dataFolder());
    QVERIFY2(left, "the database is not whole");
    // What the relay had begun it brings to an end by itself.
    static const QStringList restless{
        QStringLiteral("created"), QStringLiteral("submitting"), QStringLiteral("unknown")};
    QTRY_VERIFY_WITH_TIMEOUT(!restless.contains(state(device)), 60000);
    const QString found = state(device);
    if (found.isEmpty()) {
        QVERIFY2(left->records == 0, qPrintable(left->text()));
    } else if (found != QLatin1String("captured")) {
        QVERIFY2(left->journal == 1 && left->drafts == 1 && left->receipts == 1,
            qPrintable(left->text())); // else nobody would find it again
    }
    if (pay && found == QLatin1String("open"))
        QCOMPARE(m_stack.control({{QStringLiteral("session"), session(device)}}, "/control/pay").status, 200);
    QVERIFY(kiosk.program.start(teststack::programPath("chancery"), kiosk.kioskArguments(), kiosk.environment()));
    if (left->journal == 1)
        QVERIFY2(kiosk.program.waitForText("followed in the background", 30000), kiosk.program.output().constData());
    const bool paid = found == QLatin1String("captured") || (pay && found == QLatin1String("open"));
    // An order that the kiosk knew stays payable until it lapses; one whose answer it never had is closed by the kiosk
    // itself.
    if (!paid && left->journal == 1 && !kiosk.program.waitForText("ended without money", 4000)
        && state(device) == QLatin1String("open"))
        QCOMPARE(m_stack.control({{QStringLiteral("session"), session(device)}}, "/control/expire").status, 200);
    const auto settled = [&kiosk] {
        const auto now = LocalStore::of(kiosk.dataFolder());
        return now && now->isSettled();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(settled(), kiosk.program.output().constData(), 45000);
    kiosk.program.kill();
    checkEnd(kiosk, device, paid);
}

void TestKioskCrash::checkEnd(Kiosk &kiosk, const QString &device, bool paid)
{
    QCOMPARE(m_stack
                 .sql(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE device = $1 AND state = 'captured'"),
                     {device})
                 .toInt(),
        paid ? 1 : 0);
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE device = $1 AND state NOT IN "
                                        "('captured', 'closed', 'failed')"),
                 {device}),
        QStringLiteral("0"));
    QCOMPARE(m_stack
                 .sql(QStringLiteral("SELECT count(*) FROM chancery.sync_records WHERE record IN "
                                     "(SELECT application FROM chancery.attempts WHERE device = $1)"),
                     {device})
                 .toInt(),
        paid ? 1 : 0);
    QCOMPARE(
        m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.sync_records WHERE device = $1"), {device}).toInt(),
        paid ? 1 : 0);
    const QDir receipts(kiosk.outFolder());
    QCOMPARE(kiosk.receipts().size(), paid ? 1 : 0);
    if (paid) {
        QFile receipt(receipts.filePath(kiosk.receipts().constFirst()));
        QVERIFY(receipt.open(QIODevice::ReadOnly));
        const QByteArray pdf = receipt.readAll();
        QVERIFY(pdf.startsWith("%PDF") && pdf.trimmed().endsWith("%%EOF"));
        ++m_paid;
    }
    checkOrders(device);
}

void TestKioskCrash::checkOrders(const QString &device)
{
    const auto attempts = m_stack.postgres.query(QStringLiteral("chancery"),
        QStringLiteral("SELECT id, provider_key, state FROM chancery.attempts WHERE device = $1"), {device});
    QVERIFY(attempts && attempts->size() <= 1);
    const QJsonObject provider = m_stack.sandboxState();
    for (const QStringList &attempt : *attempts) {
        QCOMPARE(provider.value(QLatin1String("orders")).toObject().value(attempt.at(1)).toInt(), 1);
        QStringList sessions;
        for (const QJsonValue &each : provider.value(QLatin1String("sessions")).toArray()) {
            if (each.toObject().value(QLatin1String("client_reference_id")).toString() == attempt.at(0))
                sessions << each.toObject().value(QLatin1String("status")).toString();
        }
        QCOMPARE(sessions,
            QStringList{
                attempt.at(2) == QLatin1String("captured") ? QStringLiteral("complete") : QStringLiteral("expired")});
    }
}

void TestKioskCrash::survivesEachCommit_data()
{
    QTest::addColumn<int>("when");
    const QList<int> chosen = spread(m_commits, isFull() ? static_cast<int>(m_commits.size()) : 4);
    for (const int when : chosen)
        QTest::addRow("%d of %d", static_cast<int>(m_commits.indexOf(when)) + 1, static_cast<int>(m_commits.size()))
            << when;
}

void TestKioskCrash::survivesEachCommit()
{
    QFETCH(int, when);
    const auto kiosk = newKiosk();
    QVERIFY(kiosk);
    QVERIFY(startTraced(*kiosk,
        {QStringLiteral("-e"), QStringLiteral("trace=fdatasync"), QStringLiteral("-e"),
            QStringLiteral("inject=fdatasync:signal=SIGKILL:when=%1").arg(when), QStringLiteral("-o"),
            QStringLiteral("/dev/null")}));
    QVERIFY2(payUntilEnd(*kiosk), kiosk->program.output().constData());
    QVERIFY2(kiosk->program.result() != 0, "fewer commits than in the survey");
    ++m_kills;
    recover(*kiosk, when % 2 == 0);
}

void TestKioskCrash::survivesEachRequest_data()
{
    QTest::addColumn<int>("which");
    for (int which = 1; which <= (isFull() ? m_requests : 2); ++which)
        QTest::addRow("%d of %d", which, m_requests) << which;
}

void TestKioskCrash::survivesEachRequest()
{
    QFETCH(int, which);
    const auto kiosk = newKiosk();
    QVERIFY(kiosk);
    const QString log = m_stack.folder() + QStringLiteral("/requests-%1.log").arg(which);
    QVERIFY(startTraced(*kiosk, {QStringLiteral("-e"), QStringLiteral("trace=write"), QStringLiteral("-o"), log}));
    RequestWatch watch(log, which);
    QVERIFY2(payUntilEnd(*kiosk, [&watch] { watch.look(); }), kiosk->program.output().constData());
    QVERIFY2(kiosk->program.result() != 0, "it came through before it could be killed");
    ++m_kills;
    recover(*kiosk, which % 2 == 0);
}

void TestKioskCrash::survivesBetween_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("paidBefore");
    QTest::addColumn<bool>("paidAfter");
    if (isFull())
        QTest::newRow("create at the provider, its answer never comes") << QStringLiteral("hang") << false << false;
    QTest::newRow("create at the provider, its answer is lost") << QStringLiteral("drop") << false << false;
    QTest::newRow("create at the provider, its answer is late, paid meanwhile")
        << QStringLiteral("delay") << false << true;
    QTest::newRow("code shown, never paid") << QString() << false << false;
    QTest::newRow("code shown, paid while down") << QString() << false << true;
    QTest::newRow("paid, not yet heard") << QString() << true << false;
}

void TestKioskCrash::survivesBetween()
{
    QFETCH(QString, fault);
    QFETCH(bool, paidBefore);
    QFETCH(bool, paidAfter);
    const auto kiosk = newKiosk();
    QVERIFY(kiosk);
    const auto creates = [this] {
        return m_stack.sandboxState().value(QLatin1String("calls")).toObject().value(QLatin1String("create")).toInt();
    };
    const int before = creates();
    if (!fault.isEmpty())
        QCOMPARE(m_stack
                     .control({{QStringLiteral("operation"), QStringLiteral("create")}, {QStringLiteral("kind"), fault},
                                  {QStringLiteral("count"), 1}, {QStringLiteral("delay_ms"), 2000}},
                         "/control/faults")
                     .status,
            200);
    QVERIFY(kiosk->start());
    if (fault.isEmpty())
        QVERIFY2(!kiosk->awaitPayUrl().isEmpty(), kiosk->program.output().constData());
    else
        QTRY_VERIFY_WITH_TIMEOUT(creates() > before, 60000);
    if (paidBefore) {
        const QString device
            = jsonOf(kiosk->dataFolder() + QStringLiteral("/device.json")).value(QLatin1String("id")).toString();
        QCOMPARE(m_stack.control({{QStringLiteral("session"), session(device)}}, "/control/pay").status, 200);
    }
    kiosk->program.kill();
    ++m_kills;
    recover(*kiosk, paidAfter);
    QCOMPARE(m_stack.control({}, "/control/faults/clear").status, 200);
}

void TestKioskCrash::owesTheReceipt()
{
    const auto kiosk = newKiosk();
    QVERIFY(kiosk);
    // No folder can be made there, not even by root.
    QVERIFY(kiosk->start(QStringLiteral("en"), {QStringLiteral("CHANCERY_RECEIPT_DIR=/dev/null/receipts")}));
    QVERIFY2(!kiosk->awaitPayUrl().isEmpty(), kiosk->program.output().constData());
    const QString device
        = jsonOf(kiosk->dataFolder() + QStringLiteral("/device.json")).value(QLatin1String("id")).toString();
    QCOMPARE(m_stack.control({{QStringLiteral("session"), session(device)}}, "/control/pay").status, 200);
    const QString pushed = QStringLiteral("SELECT count(*) FROM chancery.sync_records WHERE device = $1");
    QTRY_COMPARE_WITH_TIMEOUT(m_stack.sql(pushed, {device}), QStringLiteral("1"), 30000);
    QVERIFY2(kiosk->program.waitForText("receipt of "), kiosk->program.output().constData());
    kiosk->program.kill();
    ++m_kills;
    QCOMPARE(kiosk->receipts().size(), 0);
    recover(*kiosk, false);
}

QTEST_GUILESS_MAIN(TestKioskCrash)
#include "tst_kioskcrash.moc"
