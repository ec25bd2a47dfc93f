// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// A day of 100,000 statement lines against as many captures in PostgreSQL, page by page as a provider gives them.

#include "gateway/ledger/copyin.h"
#include "tests/ledger/statementhouse.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace chancery;
using namespace chancery::ledger;
using namespace std::chrono_literals;
using rules::StatementLine;

namespace {

constexpr int payments = 98'000;
constexpr int refunds = 1'900; // of the first payments
constexpr int orphans = 100;
constexpr int lines = payments + refunds + orphans;
constexpr int page = 100; // as Stripe's lists
constexpr double secondsLimit = 60;
constexpr qint64 memoryLimit = 64 * 1024; // KiB

/// One field of /proc/self/status in KiB.
qint64 memory(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(static_cast<qsizetype>(qstrlen(field))).simplified().split(' ').value(0).toLongLong();
    }
    return -1;
}

QString number(int n)
{
    return QStringLiteral("%1").arg(n, 26, 10, QLatin1Char('0'));
}

/// The n-th line of the day; made when it is asked for, so that the bench itself holds no more than a page.
StatementLine lineAt(int n, domain::Instant at)
{
    const bool isRefund = n >= payments && n < payments + refunds;
    const bool isOrphan = n >= payments + refunds;
    const int of = isRefund ? n - payments : n;
    StatementLine line{.reference = QStringLiteral("txn_") + number(n),
        .kind = isRefund ? StatementLine::Kind::Refund : StatementLine::Kind::Capture,
        .payment = domain::PaymentId(QStringLiteral("pay_") + number(of)),
        .refund = {},
        .orderReference = {},
        .paymentReference = QStringLiteral("pi_") + number(of),
        .refundReference = isRefund ? QStringLiteral("re_") + number(of) : QString(),
        .amount = LedgerHouse::yen(isRefund ? 100 : 11200),
        .settled = LedgerHouse::yen(isRefund ? 100 : 11200),
        .fee = LedgerHouse::yen(isRefund ? 0 : 403),
        .at = at};
    // Two lines in three carry no id of ours and are found by the provider's.
    if (n % 3 != 0 || isOrphan)
        line.payment = {};
    return line;
}

} // namespace

class BenchReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDayOfManyLines();

private:
    double copyOfTheSameLines();
    StatementHouse m_house;
};

void BenchReconciliation::initTestCase()
{
    QVERIFY2(m_house.openBooks(), qPrintable(m_house.error()));
    const QString pad = QStringLiteral("lpad(n::text, 26, '0')");
    const auto run = [&](QString sql) {
        return m_house.query(sql.replace(QLatin1String("#"), pad).replace(QLatin1String("@"), m_house.device.text()));
    };
    const QString all = QStringLiteral(" FROM generate_series(0, %1) n").arg(payments - 1);
    QVERIFY(run(
        QStringLiteral("INSERT INTO chancery.obligations (application, post, state) SELECT 'ref_' || #, 'TYO', 'paid'")
        + all));
    QVERIFY(run(QStringLiteral("WITH a AS (INSERT INTO chancery.attempts (id, application, device, post, state, "
                               "version, provider, method, locale,"
                               " currency, total_minor, captured_currency, captured_minor, quote, request, "
                               "provider_key, account, livemode,"
                               " provider_reference, payment_reference, expires_at, provider_end) SELECT 'pay_' || #, "
                               "'ref_' || #, '@', 'TYO',"
                               " 'captured', 1, 'stripe', 'stripe_checkout', 'en', 'JPY', 11200, 'JPY', 11200, '', '', "
                               "'pay_' || #, '', false,"
                               " 'cs_' || #, 'pi_' || #, now(), now()")
        + all
        + QStringLiteral(" RETURNING id) INSERT INTO chancery.events (attempt, version, event, to_state, cause, detail)"
                         " SELECT id, 1, 'create', 'created', 'api', '' FROM a")));
    // The bench's shortcut through the states: the event that says when the money came.
    QVERIFY(run(QStringLiteral(
        "WITH e AS (INSERT INTO chancery.events (attempt, version, event, from_state, to_state, cause, detail)"
        " SELECT id, 2, 'captured', 'created', 'captured', 'webhook', '' FROM chancery.attempts RETURNING attempt)"
        " UPDATE chancery.attempts SET version = 2 FROM e WHERE id = e.attempt")));
    QVERIFY(run(QStringLiteral("WITH r AS (INSERT INTO chancery.refunds (id, attempt, kind, state, version, currency, "
                               "minor, reason, provider_key,"
                               " provider_reference) SELECT 'rfd_' || #, 'pay_' || #, 'external', 'done', 1, 'JPY', "
                               "100, 'external', 'rfd_' || #,"
                               " 're_' || # FROM generate_series(0, %1) n RETURNING id) INSERT INTO "
                               "chancery.refund_events (refund, version, event,"
                               " to_state, cause, detail) SELECT id, 1, 'create', 'done', 'query', '' FROM r")
                    .arg(refunds - 1)));
    QVERIFY(m_house.query(QStringLiteral("ANALYZE")));
}

double BenchReconciliation::copyOfTheSameLines()
{
    auto connection = PgConnection::open(m_house.url(), {});
    if (!connection
        || !connection->execute("CREATE TABLE public.same (reference text, kind text, payment text, order_reference "
                                "text, payment_reference text,"
                                " refund_reference text, currency text, minor bigint, settled_minor bigint, fee_minor "
                                "bigint, at timestamptz,"
                                " PRIMARY KEY (reference, kind))"))
        return 0;
    QElapsedTimer timer;
    timer.start();
    CopyIn rows(*connection, "COPY public.same FROM STDIN");
    const domain::Instant at = m_house.now();
    for (int n = 0; n < lines; ++n) {
        const StatementLine line = lineAt(n, at);
        rows.text(line.reference)
            .text(rules::toString(line.kind))
            .text(line.payment.text())
            .text(line.orderReference)
            .text(line.paymentReference)
            .text(line.refundReference)
            .text(line.amount->currency().code())
            .number(line.amount->minor())
            .number(line.settled.minor())
            .number(line.fee.minor())
            .instant(line.at)
            .endRow();
    }
    return rows.finish() ? double(timer.nsecsElapsed()) / 1e9 : 0;
}

void BenchReconciliation::aDayOfManyLines()
{
    const double copy = copyOfTheSameLines();
    QVERIFY(copy > 0);
    const domain::Instant at = m_house.now();
    for (int turn = 1; turn <= 2; ++turn) {
        QVERIFY(m_house.request(m_house.wish()));
        auto load = ReconciliationLoad::open(m_house.options(), QStringLiteral("stripe"));
        QVERIFY(load && load->claim(m_house.now())->has_value());
        const qint64 before = memory("VmRSS:");
        QFile peak(QStringLiteral("/proc/self/clear_refs"));
        QVERIFY(peak.open(QIODevice::WriteOnly) && peak.write("5") == 1); // VmHWM begins anew
        peak.close();
        QElapsedTimer timer;
        timer.start();
        for (int n = 0; n < lines; n += page) {
            std::vector<StatementLine> some;
            for (int i = n; i < std::min(n + page, lines); ++i)
                some.push_back(lineAt(i, at));
            QVERIFY(load->add(some, 0));
        }
        QCOMPARE(load->strays(1000)->size(), std::size_t(0));
        const auto concluded = load->conclude({.now = m_house.now()}, m_house.random);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        QVERIFY2(concluded, concluded ? "" : qPrintable(concluded.error().detail));
        const qint64 grown = memory("VmHWM:") - before;
        qInfo().noquote() << QStringLiteral("%1: %2 lines in %3 s, %4 lines/s, memory grew by %5 MiB at most")
                                 .arg(turn == 1 ? QStringLiteral("first run") : QStringLiteral("the same again"))
                                 .arg(lines)
                                 .arg(seconds, 0, 'f', 2)
                                 .arg(lines / seconds, 0, 'f', 0)
                                 .arg(double(grown) / 1024, 0, 'f', 1);
        qInfo().noquote() << QStringLiteral(
            "RATIO reconciling to COPY of the same lines into one table: %1 (%2 s; limit on the time: %3 s)")
                                 .arg(seconds / copy, 0, 'f', 1)
                                 .arg(copy, 0, 'f', 2)
                                 .arg(secondsLimit);
        const QJsonObject found = concluded->run.counts.value(u"lines").toObject();
        QCOMPARE(found.value(u"matched").toInt(), payments + refunds);
        QCOMPARE(found.value(u"missing_here").toInt(), orphans);
        QCOMPARE(concluded->freshCount, turn == 1 ? orphans : 0);
        QVERIFY2(seconds < secondsLimit, qPrintable(QString::number(seconds)));
        QVERIFY2(grown < memoryLimit, qPrintable(QString::number(grown)));
    }
}

QTEST_GUILESS_MAIN(BenchReconciliation)
#include "bench_reconciliation.moc"
