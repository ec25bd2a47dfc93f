// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// A machine that was away for long: fifty thousand sealed records wait in its store, and the real application brings
// them to the real relay and its PostgreSQL. Compared with what PostgreSQL does by itself with multi-row inserts of as
// many bytes into a table alike, in the same run; and how long the screen's thread was busy with one event meanwhile.

#include "gateway/client/vaults.h"
#include "gateway/ledger/parameters.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/pgresult.h"
#include "models/crypto/digest.h"
#include "models/crypto/keyring.h"
#include "models/store/encryptedstore.h"
#include "models/store/uuid7.h"
#include "tests/support/stack/kiosk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <optional>

using namespace chancery;

namespace {

constexpr int records = 50'000;
constexpr int recordSize = 2'048;
constexpr int rowsAtOnce = 100; // as many as a push carries
constexpr double leastRatio = 0.5;
constexpr double longestEvent = 16; // ms of the processor

} // namespace

class BenchDrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drains();

private:
    void fill();
    /// Rows per second of PostgreSQL's own.
    [[nodiscard]] double plainInserts(int rows);
    [[nodiscard]] qint64 arrived();
    /// The longest event after the start, in ms of the processor.
    [[nodiscard]] static double longestBlock(const QString &trace);

    teststack::RelayStack m_stack;
    std::unique_ptr<teststack::Kiosk> m_kiosk;
    std::optional<ledger::PgConnection> m_looks;
    domain::SystemClock m_clock;
    domain::SystemRandom m_random;
};

void BenchDrain::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_kiosk = std::make_unique<teststack::Kiosk>(m_stack);
    QVERIFY2(m_kiosk->enrol(), qPrintable(m_kiosk->error()));
    // The first start makes the data key and the database.
    QVERIFY(
        m_kiosk->program.start(teststack::programPath("chancery"), m_kiosk->kioskArguments(), m_kiosk->environment()));
    QVERIFY2(m_kiosk->program.waitForText("countersigned", 60'000), m_kiosk->program.output().constData());
    QVERIFY(m_kiosk->program.terminate());
    fill();
}

void BenchDrain::fill()
{
    const QStringList keys = m_kiosk->keyArguments();
    auto vault = client::openVault({m_kiosk->dataFolder(), keys.at(1), keys.at(3)});
    QVERIFY(vault);
    std::optional<crypto::KeyRing> ring;
    (*vault)->read(
        client::dataKeyEntry, this, [&ring](const domain::Expected<crypto::SecretBuffer, domain::Error> &stored) {
            if (stored)
                ring = std::move(crypto::KeyRing::deserialise(*stored)).value();
        });
    QTRY_VERIFY_WITH_TIMEOUT(ring, 20'000);
    auto store = store::EncryptedStore::open(
        {.path = m_kiosk->dataFolder() + QStringLiteral("/chancery.db")}, *ring, m_clock, m_random);
    QVERIFY(store);
    constexpr int atOnce = 500;
    for (int i = 0; i < records; i += atOnce) {
        std::vector<store::NewRecord> batch;
        for (int k = 0; k < atOnce; ++k)
            batch.push_back({QStringLiteral("ref_%1").arg(i + k), QStringLiteral("application"), 0,
                m_random.bytes(recordSize), {}});
        QVERIFY((*store)->outbox().addAll(batch));
    }
    QCOMPARE((*store)->outbox().status()->unsent, records);
}

double BenchDrain::plainInserts(int rows)
{
    auto connection = ledger::PgConnection::open(m_stack.databaseUrl(), {});
    const auto must = [&](const auto &done) { QVERIFY2(done, done ? "" : qPrintable(done.error().message)); };
    must(connection);
    must(connection->execute("DROP TABLE IF EXISTS chancery.plain; "
                             "CREATE TABLE chancery.plain (LIKE chancery.sync_records INCLUDING ALL)"));
    QByteArray sql("INSERT INTO chancery.plain (msg_id, device, post, kind, record, base_rev, sha256, sealed) VALUES ");
    for (int row = 0; row < rowsAtOnce; ++row) {
        const int first = row * 4;
        sql += QStringLiteral("%1($%2, 'dev_bench', 'TYO', 'application', $%3, 0, $%4, $%5)")
                   .arg(row == 0 ? QString() : QStringLiteral(", "))
                   .arg(first + 1)
                   .arg(first + 2)
                   .arg(first + 3)
                   .arg(first + 4)
                   .toLatin1();
    }
    qint64 elapsed = 0;
    for (int done = 0; done < rows; done += rowsAtOnce) {
        ledger::Parameters parameters;
        for (int row = 0; row < rowsAtOnce; ++row) {
            const QByteArray sealed = m_random.bytes(recordSize);
            parameters.uuid(QUuid::fromString(store::makeUuid7(m_clock.now(), m_random)))
                .text(QStringLiteral("ref_%1").arg(done + row))
                .bytes(crypto::sha256(sealed))
                .bytes(sealed);
        }
        QElapsedTimer timer;
        timer.start();
        const auto inserted = connection->execute(sql.constData(), parameters);
        elapsed += timer.nsecsElapsed();
        if (!inserted || inserted->failure()) {
            qWarning("insert: %s", inserted ? qPrintable(inserted->failure()->message) : "connection lost");
            return 0;
        }
    }
    return rows / (static_cast<double>(elapsed) / 1e9);
}

qint64 BenchDrain::arrived()
{
    // Over one connection: to make a new one at each look would take away from what is measured.
    if (!m_looks) {
        auto connection = ledger::PgConnection::open(m_stack.databaseUrl(), {});
        if (!connection)
            return -1;
        m_looks.emplace(std::move(*connection));
    }
    const auto found = m_looks->execute("SELECT coalesce(max(acknowledged), 0) FROM chancery.sync_heads");
    return found && !found->failure() ? found->number(0, 0) : -1;
}

double BenchDrain::longestBlock(const QString &trace)
{
    QFile file(trace);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    double longest = -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject fact = QJsonDocument::fromJson(line).object();
        if (fact.value(QLatin1String("event")).toString() != QLatin1String("longest_block"))
            continue;
        qInfo().noquote() << QString::fromUtf8(line);
        // What came before the first screen was there is the start's.
        if (fact.value(QLatin1String("step")).toString() != QLatin1String("starting"))
            longest = std::max(longest, fact.value(QLatin1String("cpu_ms")).toDouble());
    }
    return longest;
}

void BenchDrain::drains()
{
    constexpr int rows = 10'000;
    const double before = plainInserts(rows);
    const QString trace = m_stack.folder() + QStringLiteral("/drain-trace.jsonl");
    QVERIFY(m_kiosk->program.start(teststack::programPath("chancery"), m_kiosk->kioskArguments(),
        m_kiosk->environment() + QStringList{QStringLiteral("CHANCERY_UI_TRACE=") + trace}));
    qint64 first = 0;
    QTRY_VERIFY_WITH_TIMEOUT((first = arrived()) > 0, 60'000);
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), qint64{records}, 600'000);
    const double rate = static_cast<double>(records - first) / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
    QVERIFY(m_kiosk->program.terminate());
    const double after = plainInserts(rows);
    const double plain = (before + after) / 2;
    const double longest = longestBlock(trace);
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.sync_records")), QString::number(records));
    qInfo("DRAIN %.0f records per second, PostgreSQL's own multi-row inserts %.0f and %.0f, ratio %.2f (limit %.1f); "
          "longest event of the screen's thread meanwhile %.1f ms (limit %.0f)",
        rate, before, after, rate / plain, leastRatio, longest, longestEvent);
    QVERIFY(plain > 0);
    QVERIFY(rate >= leastRatio * plain);
    QVERIFY(longest >= 0 && longest <= longestEvent);
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "1200000"); // fifty thousand records on a slow disk
    QCoreApplication application(argc, argv);
    BenchDrain bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_drain.moc"
