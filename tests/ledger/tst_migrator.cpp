// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/migrator.h"
#include "gateway/rules/correctiontable.h"
#include "gateway/rules/paymenttable.h"
#include "gateway/rules/refundtable.h"
#include "tests/support/pgcluster.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

#include <future>

using namespace chancery::ledger;
using chancery::testsupport::PgCluster;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void emptyDatabaseGetsAll();
    void secondRunDoesNothing();
    void everyOlderSchemaIsBroughtUp();
    void twoAtOnceApplyOnce();
    void aGapIsFilled();
    void whatDoesNotFitAGapLeavesNothing();
    void newerSchemaIsRefused();
    void unknownMigrationIsRefused();
    void changedMigrationIsRefused();
    void failedMigrationLeavesNothing();
    void noServerIsTold();
    void transitionsEqualTheTable();
    void refundTransitionsEqualTheTable();
    void earlierCapturesGetEntries();
    void relayRoleHasNoMoreThanItNeeds_data();
    void relayRoleHasNoMoreThanItNeeds();
    void noColumnForApplicants();
    void oldBodiesAreGone();

private:
    [[nodiscard]] QString url() const { return m_cluster.url(m_database); }
    QString value(const char *sql) { return m_cluster.value(m_database, QString::fromLatin1(sql)); }

    PgCluster m_cluster;
    QString m_database;
    QByteArray m_lookedAt; ///< the function whose rows share m_database
    int m_count = 0;
};

void TestMigrator::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
}

void TestMigrator::init()
{
    // Rows that only look share one database: making it takes longer than everything else here.
    const bool onlyLooks = QTest::currentDataTag() != nullptr;
    if (onlyLooks && m_lookedAt == QTest::currentTestFunction())
        return;
    m_lookedAt = onlyLooks ? QByteArray(QTest::currentTestFunction()) : QByteArray();
    m_database = QStringLiteral("db%1").arg(++m_count);
    QVERIFY2(m_cluster.createDatabase(m_database), qPrintable(m_cluster.error()));
    if (onlyLooks)
        QVERIFY(Migrator(url()).migrate());
}

void TestMigrator::emptyDatabaseGetsAll()
{
    QCOMPARE(*Migrator(url()).version(), 0);
    const auto report = Migrator(url()).migrate();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->before, 0);
    QCOMPARE(report->after, Migrator::latest());
    QCOMPARE(report->applied.size(), qsizetype(builtInMigrations().size()));
    QCOMPARE(*Migrator(url()).version(), Migrator::latest());
}

void TestMigrator::secondRunDoesNothing()
{
    QVERIFY(Migrator(url()).migrate());
    const QString incarnation = value("SELECT incarnation FROM chancery.instance");
    const auto report = Migrator(url()).migrate();
    QVERIFY(report);
    QCOMPARE(report->before, Migrator::latest());
    QVERIFY(report->applied.isEmpty());
    QCOMPARE(value("SELECT incarnation FROM chancery.instance"), incarnation);
}

void TestMigrator::everyOlderSchemaIsBroughtUp()
{
    const auto all = builtInMigrations();
    for (std::size_t first = 1; first < all.size(); ++first) {
        const QString database = QStringLiteral("older%1").arg(first);
        QVERIFY(m_cluster.createDatabase(database));
        QVERIFY(Migrator(m_cluster.url(database), {all.begin(), all.begin() + qsizetype(first)}).migrate());
        const auto report = Migrator(m_cluster.url(database)).migrate();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->before, all.at(first - 1).version);
        QCOMPARE(report->after, Migrator::latest());
    }
}

void TestMigrator::twoAtOnceApplyOnce()
{
    auto other = std::async(std::launch::async, [this] { return Migrator(url()).migrate(); });
    const auto mine = Migrator(url()).migrate();
    const auto theirs = other.get();
    QVERIFY(mine && theirs);
    QCOMPARE(mine->applied.size() + theirs->applied.size(), qsizetype(builtInMigrations().size()));
}

void TestMigrator::aGapIsFilled()
{
    // Two lines of work: one had been installed before the other, with lower numbers, came to it.
    auto installed = builtInMigrations();
    const Migration late = installed.at(installed.size() - 2);
    installed.erase(installed.end() - 2);
    installed.push_back({9001, QStringLiteral("other_line"), "CREATE TABLE chancery.other_line ();"});
    QVERIFY(Migrator(url(), installed).migrate());
    auto together = builtInMigrations();
    together.push_back(installed.back());
    Migrator migrator(url(), together);
    QCOMPARE(*migrator.version(), together.at(together.size() - 4).version);
    const auto report = migrator.migrate();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->applied.size(), 1);
    QVERIFY(report->applied.front().endsWith(late.name));
    QCOMPARE(report->after, 9001);
    QCOMPARE(*migrator.version(), 9001);
    QVERIFY(migrator.migrate()->applied.isEmpty());
}

void TestMigrator::whatDoesNotFitAGapLeavesNothing()
{
    auto migrations = builtInMigrations();
    const int next = Migrator::latest() + 1;
    const Migration later{next + 1, QStringLiteral("later"), "CREATE TABLE chancery.wanted_by_both ();"};
    migrations.push_back(later);
    QVERIFY(Migrator(url(), migrations).migrate());
    migrations.insert(migrations.end() - 1,
        {next, QStringLiteral("earlier"), "CREATE TABLE chancery.half (); CREATE TABLE chancery.wanted_by_both ();"});
    const auto report = Migrator(url(), migrations).migrate();
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("migration_failed"));
    QVERIFY(report.error().detail.contains(QStringLiteral("earlier")));
    QCOMPARE(*Migrator(url(), migrations).version(), Migrator::latest());
    QCOMPARE(value("SELECT to_regclass('chancery.half') IS NULL"), QStringLiteral("t"));
}

void TestMigrator::newerSchemaIsRefused()
{
    QVERIFY(Migrator(url()).migrate());
    QVERIFY(m_cluster.query(
        m_database, QStringLiteral("INSERT INTO chancery.schema_migrations VALUES (9999, 'future', 'x')")));
    const auto report = Migrator(url()).migrate();
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("schema_newer"));
}

void TestMigrator::unknownMigrationIsRefused()
{
    auto migrations = builtInMigrations();
    migrations.pop_back();
    QVERIFY(Migrator(url(), migrations).migrate());
    QVERIFY(m_cluster.query(
        m_database, QStringLiteral("INSERT INTO chancery.schema_migrations VALUES (-1, 'of_another', 'x')")));
    const auto report = Migrator(url()).migrate();
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("schema_newer"));
    QVERIFY(report.error().detail.contains(QStringLiteral("of_another")));
}

void TestMigrator::changedMigrationIsRefused()
{
    QVERIFY(Migrator(url()).migrate());
    auto changed = builtInMigrations();
    changed.front().sql += "-- later thought";
    const auto report = Migrator(url(), changed).migrate();
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("migration_changed"));
}

void TestMigrator::failedMigrationLeavesNothing()
{
    auto migrations = builtInMigrations();
    migrations.push_back(
        {Migrator::latest() + 1, QStringLiteral("broken"), "CREATE TABLE chancery.half (); SELECT nonsense;"});
    const auto report = Migrator(url(), migrations).migrate();
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("migration_failed"));
    QVERIFY(report.error().detail.contains(QStringLiteral("broken")));
    QCOMPARE(*Migrator(url()).version(), Migrator::latest());
    QCOMPARE(value("SELECT to_regclass('chancery.half') IS NULL"), QStringLiteral("t"));
}

void TestMigrator::noServerIsTold()
{
    const auto report = Migrator(QStringLiteral("postgresql://postgres@127.0.0.1:1/none")).migrate();
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("database_unavailable"));
}

void TestMigrator::transitionsEqualTheTable()
{
    using namespace chancery::rules;
    QVERIFY(Migrator(url()).migrate());
    QSet<QString> inCode;
    for (const Rule &rule : paymentTable()) {
        if (changesSomething(rule))
            inCode.insert(toString(rule.from) + u' ' + toString(rule.event) + u' ' + toString(rule.to));
    }
    for (const CorrectionRule &rule : correctionTable())
        inCode.insert(toString(rule.from) + QStringLiteral(" correct ") + toString(rule.to));
    QSet<QString> inDatabase;
    const auto rows = m_cluster.query(
        m_database, QStringLiteral("SELECT from_state, event, to_state FROM chancery.payment_transitions"));
    QVERIFY(rows);
    for (const QStringList &row : *rows)
        inDatabase.insert(row.join(u' '));
    QCOMPARE(inDatabase - inCode, QSet<QString>());
    QCOMPARE(inCode - inDatabase, QSet<QString>());
}

void TestMigrator::refundTransitionsEqualTheTable()
{
    using namespace chancery::rules;
    QVERIFY(Migrator(url()).migrate());
    QSet<QString> inCode;
    for (const RefundRule &rule : refundTable()) {
        if (rule.from != rule.to)
            inCode.insert(toString(rule.from) + u' ' + toString(rule.event) + u' ' + toString(rule.to));
    }
    QSet<QString> inDatabase;
    const auto rows = m_cluster.query(
        m_database, QStringLiteral("SELECT from_state, event, to_state FROM chancery.refund_transitions"));
    QVERIFY(rows);
    for (const QStringList &row : *rows)
        inDatabase.insert(row.join(u' '));
    QCOMPARE(inDatabase, inCode);
}

void TestMigrator::earlierCapturesGetEntries()
{
    const auto all = builtInMigrations();
    QVERIFY(Migrator(url(), {all.begin(), all.begin() + 5}).migrate());
    const QString paid = QString::fromLatin1(R"(DO $$ BEGIN
        INSERT INTO chancery.devices (id, post, name, kind, public_key_pem)
            VALUES ('dev_' || repeat('0', 26), 'TYO', 'kiosk', 'kiosk', 'pem');
        INSERT INTO chancery.obligations (application, post, state) SELECT 'ref_' || n, 'TYO', 'paid' FROM generate_series(1, 2) n;
        INSERT INTO chancery.attempts (id, application, device, post, state, version, provider, method, locale, currency,
                total_minor, captured_currency, captured_minor, quote, request, provider_key, account, livemode, expires_at, provider_end)
            SELECT 'pay_' || lpad(n::text, 26, '0'), 'ref_' || n, 'dev_' || repeat('0', 26), 'TYO',
                CASE n WHEN 1 THEN 'captured' ELSE 'surplus' END, 2, 'stripe', 'stripe_checkout', 'en', 'JPY', 11200, 'JPY', 11200,
                '{"lines": [{"code": "visa_fee", "amount": {"minor": 10000}}, {"code": "service_fee", "amount": {"minor": 1200}}]}',
                '', n, '', false, now(), now() FROM generate_series(1, 2) n;
        INSERT INTO chancery.events (attempt, version, event, from_state, to_state, cause, detail)
            SELECT id, 1, 'create', NULL, 'created', 'api', '' FROM chancery.attempts
            UNION ALL SELECT id, 2, 'captured', 'created', state, 'webhook', '' FROM chancery.attempts;
        END $$)");
    QVERIFY2(m_cluster.query(m_database, paid), qPrintable(m_cluster.error()));
    const auto report = Migrator(url()).migrate();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(value("SELECT string_agg(kind || ' ' || account || ' ' || minor, ', ' ORDER BY kind, account) FROM "
                   "chancery.postings"),
        QStringLiteral(
            "captured fee_income -10000, captured provider_clearing:stripe 11200, captured service_fee -1200, "
            "surplus provider_clearing:stripe 11200, surplus surplus -11200"));
    QCOMPARE(value("SELECT string_agg(attached::text, ' ' ORDER BY id) FROM chancery.attempts"),
        QStringLiteral("true false"));
}

namespace {

// Every table, with what the relay's role may do to it as a whole; single columns are granted beside that (staff).
// clang-format off
constexpr std::pair<const char *, const char *> relayPrivileges[]{
    {"events", "INSERT,SELECT"},
    {"webhook_inbox", "INSERT,SELECT"},
    {"audit_heads", "INSERT,SELECT"},
    {"erased_records", "SELECT"},
    {"sync_records", "INSERT,SELECT"},
    {"sync_positions", "INSERT,SELECT"},
    {"payment_transitions", "SELECT"},
    {"instance", "SELECT"},
    {"schema_migrations", "SELECT"},
    {"certificates", "SELECT"},
    {"attempts", "INSERT,SELECT,UPDATE"},
    {"obligations", "INSERT,SELECT,UPDATE"},
    {"devices", "INSERT,SELECT,UPDATE"},
    {"enrolment_codes", "INSERT,SELECT,UPDATE"},
    {"idempotency_keys", "INSERT,SELECT,UPDATE"},
    {"notice_cursors", "INSERT,SELECT,UPDATE"},
    {"sync_heads", "INSERT,SELECT,UPDATE"},
    {"refund_transitions", "SELECT"},
    {"refunds", "INSERT,SELECT,UPDATE"},
    {"refund_events", "INSERT,SELECT"},
    {"entries", "INSERT,SELECT"},
    {"postings", "SELECT"},
    {"balances_by_day", "SELECT"},
    {"closing", "SELECT"},
    {"day_totals", ""},
    {"reconciliations", "INSERT,SELECT,UPDATE"},
    {"reconciliation_lines", "INSERT,SELECT,UPDATE"},
    {"reconciliation_movements", "INSERT,SELECT,UPDATE"},
    {"reconciliation_exceptions", "INSERT,SELECT,UPDATE"},
    {"staff", "SELECT"},
    {"staff_secrets", "SELECT"},
    {"staff_attempts", "DELETE,INSERT,SELECT,UPDATE"},
    {"staff_sessions", "INSERT,SELECT"},
    {"corrections", "INSERT,SELECT,UPDATE"},
    {"open_questions", "DELETE,INSERT,SELECT,UPDATE"},
    {"payables", "INSERT,SELECT"},
    {"decisions", "INSERT,SELECT"},
    {"applicant_notices", "INSERT,SELECT,UPDATE"},
    {"notice_addresses", "DELETE,INSERT,SELECT,UPDATE"},
    {"changes", "INSERT,SELECT"},
    {"stale_records", "INSERT,SELECT"},
    {"staff_calls", "INSERT,SELECT"},
    {"shifts", "INSERT,SELECT,UPDATE"},
    {"shift_transitions", "SELECT"},
    {"shift_events", "INSERT,SELECT"},
    {"shift_floats", "INSERT,SELECT"},
    {"shift_lines", "INSERT,SELECT"},
    {"cash_movements", "INSERT,SELECT"},
    {"receipt_series", "INSERT,SELECT,UPDATE"},
    {"person_log", "SELECT"},
    {"record_openings", "INSERT,SELECT"},
    {"record_merges", "INSERT,SELECT"},
    {"device_sightings", "INSERT,SELECT,UPDATE"},
};
// clang-format on

} // namespace

void TestMigrator::relayRoleHasNoMoreThanItNeeds_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("privileges");
    for (const auto &[table, privileges] : relayPrivileges)
        QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(privileges);
}

void TestMigrator::relayRoleHasNoMoreThanItNeeds()
{
    QFETCH(QString, table);
    QFETCH(QString, privileges);
    QCOMPARE(m_cluster.value(m_database,
                 QStringLiteral(
                     "SELECT string_agg(privilege_type, ',' ORDER BY privilege_type) FROM"
                     " information_schema.role_table_grants WHERE grantee = 'chancery_relay' AND table_name = $1"),
                 {table}),
        privileges);
    // No table without a row above.
    QCOMPARE(value("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'chancery'"),
        QString::number(std::size(relayPrivileges)));
}

void TestMigrator::noColumnForApplicants()
{
    QVERIFY(Migrator(url()).migrate());
    QCOMPARE(value("SELECT string_agg(table_name || '.' || column_name, ' ') FROM information_schema.columns"
                   " WHERE table_schema = 'chancery' AND column_name ~"
                   " 'surname|given|birth|passport|nationality|mail|phone|address|gender'"),
        QStringLiteral("notice_addresses.address"));
    // That one is given by whoever may read the record, goes when its message has gone, and is never written to the log
    // of the database, to a standby or to a backup.
    QCOMPARE(value("SELECT relpersistence FROM pg_class WHERE oid = 'chancery.notice_addresses'::regclass"),
        QStringLiteral("u"));
}

void TestMigrator::oldBodiesAreGone()
{
    const auto all = builtInMigrations();
    QVERIFY(Migrator(url(), {all.begin(), all.begin() + 4}).migrate());
    const QByteArray body("{\"customer_details\":{\"name\":\"Wilhelmina Canary\"}}\xff");
    QVERIFY(m_cluster.query(m_database,
        QStringLiteral(
            "INSERT INTO chancery.webhook_inbox (provider, event_id, type, body, outcome, received_at) VALUES"
            " ('stripe', 'evt_\"1', 'charge.updated', decode($1, 'hex'), 'orphan', '2026-11-01 10:00Z')"),
        {QString::fromLatin1(body.toHex())}));
    QVERIFY(m_cluster.dump(m_database).contains(body.toHex()));
    const auto report = Migrator(url()).migrate();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(value("SELECT concat_ws(' ', provider, type, encode(body_sha256, 'hex'), summary, outcome, received_at ="
                   " '2026-11-01 10:00Z') FROM chancery.webhook_inbox"),
        QStringLiteral("stripe charge.updated ")
            + QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex())
            + QStringLiteral(" {\"id\" : \"evt_\\\"1\", \"type\" : \"charge.updated\"} orphan t"));
    const QByteArray dump = m_cluster.dump(m_database);
    QVERIFY(dump.contains("charge.updated"));
    QVERIFY(!dump.contains("Canary"));
    QVERIFY(!dump.contains(QByteArray("Canary").toHex()));
    QCOMPARE(
        value("SELECT string_agg(indexname, ' ' ORDER BY indexname) FROM pg_indexes WHERE tablename = 'webhook_inbox'"),
        QStringLiteral("webhook_inbox_by_attempt webhook_inbox_early webhook_inbox_pkey"));
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
