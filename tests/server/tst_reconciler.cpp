// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/reconciliationbook.h"
#include "tests/server/relayfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace chancery;
using namespace chancery::tests;
using namespace std::chrono_literals;

/// The whole way: a run is asked for, a relay reads Stripe's statement, people look at what differs.
class TestReconciler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsEveryPage();
    void unexpandedSourcesAreRead_data();
    void unexpandedSourcesAreRead();
    void strayCaptureIsAttached();
    void strayCaptureOfAPaidApplicationGoesBack();
    void exceptionsAreResolvedByPeople_data();
    void exceptionsAreResolvedByPeople();
    void theScheduleAsksForTheDayBefore();
    void rateLimitIsWaitedOut();
    void outageIsTriedAgainLater();
    void runsAreAskedForByPeople();
    void shiftShowsBothSides();

private:
    QString createPayment()
    {
        const HttpAnswer made = m_relay->post("/v1/payments", m_relay->order(), "key" + QByteArray::number(++m_keys));
        return made.id();
    }
    QString paid()
    {
        const QString id = createPayment();
        const QString session = m_relay->stripe.lastSession();
        m_relay->stripe.pay(session);
        const QByteArray event = "evt_" + QByteArray::number(++m_keys);
        return m_relay->webhook(m_relay->stripe.event(event, "checkout.session.completed", session)).status == 200
            ? id
            : QString();
    }
    QJsonObject charge(const QString &payment) const
    {
        const qint64 amount = m_relay->total().value(u"minor").toInteger();
        const QJsonObject source{{QStringLiteral("object"), QStringLiteral("charge")},
            {QStringLiteral("id"), QStringLiteral("ch_1")}, {QStringLiteral("amount"), amount},
            {QStringLiteral("currency"), QStringLiteral("jpy")},
            {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("payment_id"), payment}}}};
        return {{QStringLiteral("object"), QStringLiteral("balance_transaction")},
            {QStringLiteral("id"), QStringLiteral("txn_") + payment},
            {QStringLiteral("type"), QStringLiteral("charge")},
            {QStringLiteral("reporting_category"), QStringLiteral("charge")}, {QStringLiteral("amount"), amount},
            {QStringLiteral("fee"), 403}, {QStringLiteral("currency"), QStringLiteral("jpy")},
            {QStringLiteral("created"), QDateTime::currentSecsSinceEpoch()}, {QStringLiteral("source"), source}};
    }
    /// Asks for today, which people cannot, and waits for the end.
    ledger::ReconciliationRun reconcile()
    {
        ledger::ReconciliationRun run;
        run.id = ledger::ReconciliationId::make(m_relay->random);
        run.provider = QStringLiteral("stripe");
        run.from = std::chrono::floor<std::chrono::days>(m_relay->clock.now());
        run.to = run.from + 24h;
        run.day = domain::toQDateTime(run.from).date();
        run.cause = QStringLiteral("admin");
        run.requestedAt = m_relay->clock.now();
        ledger::ReconciliationBook book(*m_relay->books);
        std::promise<bool> asked;
        book.request(run, [&](const auto &made) { asked.set_value(made.has_value()); });
        if (!asked.get_future().get())
            return {};
        return awaitRun(run.id, [](const auto &now) { return now.finishedAt.has_value(); });
    }
    ledger::ReconciliationRun awaitRun(
        const ledger::ReconciliationId &id, const std::function<bool(const ledger::ReconciliationRun &)> &enough)
    {
        ledger::ReconciliationBook book(*m_relay->books);
        ledger::ReconciliationRun last;
        (void)QTest::qWaitFor(
            [&] {
                std::promise<std::optional<ledger::ReconciliationRun>> loaded;
                book.loadRun(id, [&](const auto &run) { loaded.set_value(run ? run.value() : std::nullopt); });
                if (const auto run = loaded.get_future().get())
                    last = *run;
                return enough(last);
            },
            20'000);
        return last;
    }
    QString state(const QString &payment) const { return m_relay->get("/v1/payments/" + payment.toLatin1()).state(); }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    int m_keys = 0;
};

void TestReconciler::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
}

void TestReconciler::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->options.reconcile.look = 50ms;
    m_relay->options.reconcile.pagePause = 20ms;
    m_relay->options.reconcile.pageTries = 2;
    m_relay->options.reconcile.unavailablePause = 100ms;
    m_relay->options.watchInterval = std::chrono::hours(1); // what finds money here is the statement
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

void TestReconciler::readsEveryPage()
{
    QJsonArray statement;
    for (int i = 0; i < 5; ++i)
        statement.append(charge(paid()));
    statement.append(QJsonObject{
        {QStringLiteral("object"), QStringLiteral("novelty")}, {QStringLiteral("id"), QStringLiteral("txn_x")}});
    m_relay->stripe.setStatement(statement);
    const auto run = reconcile();
    QCOMPARE(ledger::toString(run.state), QStringLiteral("done"));
    QCOMPARE(run.counts.value(u"lines").toObject().value(u"matched").toInt(), 5);
    QCOMPARE(run.counts.value(u"exceptions").toInt(), 0);
    QCOMPARE(run.unreadable, 1);
    QCOMPARE(m_relay->stripe.calls("GET", "/v1/balance_transactions"), 3);
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->metric("chancery_alarms_total{kind=\"statement_unreadable\"}"), 1.0, 20'000);
}

void TestReconciler::unexpandedSourcesAreRead_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("the charge is read") << true;
    QTest::newRow("the charge cannot be had") << false;
}

void TestReconciler::unexpandedSourcesAreRead()
{
    QFETCH(const bool, known);
    QJsonObject line = charge(paid());
    if (known)
        m_relay->stripe.setObject(QStringLiteral("ch_1"), line.value(u"source").toObject());
    line.insert(QStringLiteral("source"), QStringLiteral("ch_1"));
    m_relay->stripe.setStatement({line});
    m_relay->stripe.fail("GET /v1/charges/ch_1", FakeStripe::Fault::ServerError);
    const auto run = reconcile();
    QCOMPARE(ledger::toString(run.state), QStringLiteral("done"));
    QVERIFY(m_relay->stripe.calls("GET", "/v1/charges/ch_1") >= 2);
    const QJsonObject lines = run.counts.value(u"lines").toObject();
    QCOMPARE(lines.value(u"matched").toInt(), known ? 1 : 0);
    QCOMPARE(lines.value(u"missing_here").toInt(), known ? 0 : 1);
    QCOMPARE(run.counts.value(u"exceptions").toInt(), known ? 0 : 1);
    if (known)
        return;
    // What is known of it stands in the exception: the line's name, its kind and what was settled.
    const QString facts
        = m_cluster.value(m_relay->database(), QStringLiteral("SELECT facts FROM chancery.reconciliation_exceptions"));
    const QByteArray settled = QByteArray::number(line.value(u"amount").toInteger());
    for (const QByteArray &part : {line.value(u"id").toString().toLatin1(), QByteArray("capture"), settled})
        QVERIFY2(facts.contains(QString::fromLatin1(part)), qPrintable(facts));
}

void TestReconciler::strayCaptureIsAttached()
{
    // Paid, and neither webhook nor watcher told: only the statement has it.
    const QString payment = createPayment();
    m_relay->stripe.pay(m_relay->stripe.lastSession());
    m_relay->stripe.setStatement({charge(payment)});
    QCOMPARE(state(payment), QStringLiteral("open"));
    const auto run = reconcile();
    QCOMPARE(ledger::toString(run.state), QStringLiteral("done"));
    QCOMPARE(state(payment), QStringLiteral("captured"));
    QCOMPARE(run.counts.value(u"lines").toObject().value(u"matched").toInt(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->metric("chancery_alarms_total{kind=\"stray_capture\"}"), 1.0, 20'000);
}

void TestReconciler::strayCaptureOfAPaidApplicationGoesBack()
{
    const QJsonObject order = m_relay->order();
    const QString first = m_relay->post("/v1/payments", order, "first").id();
    const QString session = m_relay->stripe.lastSession();
    QCOMPARE(m_relay->post("/v1/payments/" + first.toLatin1() + "/cancel", {}).state(), QStringLiteral("closed"));
    const QString second = m_relay->post("/v1/payments", order, "second").id();
    const QString paidSession = m_relay->stripe.lastSession();
    m_relay->stripe.pay(paidSession);
    QCOMPARE(m_relay->webhook(m_relay->stripe.event("evt_2", "checkout.session.completed", paidSession)).status, 200);
    // The page that was closed took money all the same, and nobody told.
    m_relay->stripe.pay(session);
    m_relay->stripe.setStatement({charge(first), charge(second)});
    QVERIFY(reconcile().finishedAt);
    QTRY_COMPARE_WITH_TIMEOUT(state(first), QStringLiteral("refunded"), 20'000);
    QCOMPARE(state(second), QStringLiteral("captured"));
    QCOMPARE(m_relay->stripe.refunds(), 1);
}

void TestReconciler::exceptionsAreResolvedByPeople_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nobody's payment") << QStringLiteral("charge") << QStringLiteral("orphan_capture");
    QTest::newRow("of a kind that nobody knows") << QStringLiteral("novelty") << QStringLiteral("unknown_kind");
}

void TestReconciler::exceptionsAreResolvedByPeople()
{
    QFETCH(const QString, type);
    QFETCH(const QString, kind);
    QVERIFY(m_relay->addStaff(QStringLiteral("sue"), ledger::StaffRole::Supervisor));
    QVERIFY(m_relay->addStaff(QStringLiteral("ann"), ledger::StaffRole::Supervisor));
    const QByteArray sue = m_relay->tokenOf(QStringLiteral("sue"));
    QJsonObject stranger = charge(domain::PaymentId::make(m_relay->random).text());
    stranger.insert(QStringLiteral("type"), type);
    m_relay->stripe.setStatement({stranger});
    const auto run = reconcile();
    QCOMPARE(run.unreadable, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->metric("chancery_alarms_total{kind=\"reconciliation_exception\"}"), 1.0, 20'000);
    const HttpAnswer list = m_relay->asStaff(sue, "GET", "/v1/reconciliations");
    QCOMPARE(list.status, 200);
    const QJsonObject open = list.json().value(u"open_exceptions").toArray().first().toObject();
    QCOMPARE(open.value(u"kind").toString(), kind);
    const QJsonObject line = open.value(u"facts").toObject().value(u"line").toObject();
    QCOMPARE(line.value(u"reference"), stranger.value(u"id"));
    QCOMPARE(line.value(u"settled").toObject().value(u"minor"), stranger.value(u"amount"));
    QCOMPARE(line.contains(u"provider_kind"), kind == u"unknown_kind");
    QCOMPARE(open.value(u"payment"), QJsonValue(QJsonValue::Null));
    const QByteArray target = "/v1/reconciliations/exceptions/" + open.value(u"id").toString().toLatin1() + "/resolve";
    QCOMPARE(m_relay->asStaff(sue, "POST", target, {{QStringLiteral("resolution"), QStringLiteral("accepted")}}).code(),
        QStringLiteral("resolution_malformed"));
    const QJsonObject decision{{QStringLiteral("resolution"), QStringLiteral("refunded")},
        {QStringLiteral("reason"), QStringLiteral("sent back by hand")}};
    QCOMPARE(
        m_relay->asStaff(sue, "POST", target, decision).json().value(u"state").toString(), QStringLiteral("resolved"));
    QCOMPARE(m_relay->asStaff(sue, "POST", target, decision).status, 200);
    QCOMPARE(m_relay->asStaff(m_relay->tokenOf(QStringLiteral("ann")), "POST", target, decision).code(),
        QStringLiteral("exception_resolved"));
    // The same day again: resolved stays resolved.
    QVERIFY(reconcile().finishedAt);
    const QJsonObject seen = m_relay->asStaff(sue, "GET", "/v1/reconciliations/" + run.id.text().toLatin1()).json();
    QCOMPARE(seen.value(u"exceptions").toArray().size(), 1);
    QCOMPARE(seen.value(u"exceptions").toArray().first().toObject().value(u"reason").toString(),
        QStringLiteral("sent back by hand"));
    QVERIFY(m_relay->asStaff(sue, "GET", "/v1/reconciliations").json().value(u"open_exceptions").toArray().isEmpty());
    QCOMPARE(m_relay->asStaff(sue, "POST", "/v1/reconciliations/exceptions/none/resolve", decision).code(),
        QStringLiteral("exception_unknown"));
}

void TestReconciler::theScheduleAsksForTheDayBefore()
{
    m_relay->stopRelay();
    m_relay->settings.insert(QStringLiteral("CHANCERY_RECONCILE_AT"), QStringLiteral("00:00")); // always past
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    const QString day = domain::toQDateTime(m_relay->clock.now()).date().addDays(-1).toString(Qt::ISODate);
    const QString sql = QStringLiteral(
        "SELECT count(*) FROM chancery.reconciliations WHERE cause = 'schedule' AND state = 'done' AND day = '%1'")
                            .arg(day);
    QVERIFY(QTest::qWaitFor([&] { return m_cluster.value(m_relay->database(), sql) == u"1"; }, 20'000));
    // A relay that starts again on the same day does not do it again.
    m_relay->stopRelay();
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QVERIFY(reconcile().finishedAt);
    QCOMPARE(m_cluster.value(m_relay->database(),
                 QStringLiteral("SELECT count(*) FROM chancery.reconciliations WHERE cause = 'schedule'")),
        QStringLiteral("1"));
}

void TestReconciler::rateLimitIsWaitedOut()
{
    m_relay->stripe.setStatement({charge(paid())});
    m_relay->stripe.fail("GET /v1/balance_transactions", FakeStripe::Fault::RateLimited, 2);
    const auto run = reconcile();
    QCOMPARE(ledger::toString(run.state), QStringLiteral("done"));
    QCOMPARE(run.counts.value(u"lines").toObject().value(u"matched").toInt(), 1);
}

void TestReconciler::outageIsTriedAgainLater()
{
    m_relay->stripe.setStatement({charge(paid())});
    m_relay->stripe.fail("GET /v1/balance_transactions", FakeStripe::Fault::Refused, 2);
    const auto run = reconcile();
    QCOMPARE(ledger::toString(run.state), QStringLiteral("done"));
    QCOMPARE(run.tries, 2);
    QCOMPARE(run.error, QString());
}

void TestReconciler::runsAreAskedForByPeople()
{
    QVERIFY(m_relay->addStaff(QStringLiteral("sue"), ledger::StaffRole::Supervisor));
    QVERIFY(m_relay->addStaff(QStringLiteral("carl"), ledger::StaffRole::Clerk));
    const QByteArray sue = m_relay->tokenOf(QStringLiteral("sue"));
    const QDate today = domain::toQDateTime(m_relay->clock.now()).date();
    const auto wish = [](const QString &provider, const QDate &day) {
        return QJsonObject{{QStringLiteral("provider"), provider}, {QStringLiteral("day"), day.toString(Qt::ISODate)}};
    };
    const QByteArray path = "/v1/reconciliations/run";
    QCOMPARE(
        m_relay->asStaff(m_relay->tokenOf(QStringLiteral("carl")), "POST", path, wish(QStringLiteral("stripe"), today))
            .code(),
        QStringLiteral("wrong_role"));
    QCOMPARE(m_relay->asStaff(sue, "POST", path, wish(QStringLiteral("stripe"), today)).code(),
        QStringLiteral("day_not_over"));
    QCOMPARE(m_relay->asStaff(sue, "POST", path, wish(QStringLiteral("other"), today)).code(),
        QStringLiteral("provider_unknown"));
    QCOMPARE(m_relay->asStaff(sue, "POST", path, {{QStringLiteral("provider"), QStringLiteral("stripe")}}).code(),
        QStringLiteral("reconciliation_malformed"));
    const HttpAnswer asked = m_relay->asStaff(sue, "POST", path, wish(QStringLiteral("stripe"), today.addDays(-1)));
    QCOMPARE(asked.status, 202);
    const auto run
        = awaitRun(ledger::ReconciliationId(asked.id()), [](const auto &now) { return now.finishedAt.has_value(); });
    QCOMPARE(ledger::toString(run.state), QStringLiteral("done"));
    QVERIFY(run.requestedBy.startsWith(u"stf_"));
}

void TestReconciler::shiftShowsBothSides()
{
    QVERIFY(m_relay->addStaff(QStringLiteral("sue"), ledger::StaffRole::Supervisor));
    const QByteArray sue = m_relay->tokenOf(QStringLiteral("sue"));
    const QString there = paid();
    QVERIFY(!paid().isEmpty());
    m_relay->stripe.setStatement({charge(there)});
    QVERIFY(reconcile().finishedAt);
    const auto now = m_relay->clock.now();
    const QByteArray span
        = "?from=" + domain::toRfc3339(now - 1h).toLatin1() + "&to=" + domain::toRfc3339(now + 1h).toLatin1();
    const HttpAnswer report = m_relay->asStaff(sue, "GET", "/v1/reports/shift" + span);
    QStringList seen;
    for (const QJsonValue value : report.json().value(u"totals").toArray()) {
        const QJsonObject total = value.toObject();
        const QStringList words{total.value(u"side").toString(), total.value(u"kind").toString(),
            QString::number(total.value(u"count").toInt()),
            QString::number(total.value(u"sum").toObject().value(u"minor").toInteger())};
        seen.append(words.join(u' '));
    }
    const qint64 fee = m_relay->total().value(u"minor").toInteger();
    QCOMPARE(seen,
        (QStringList{QStringLiteral("ours captured 2 %1").arg(2 * fee),
            QStringLiteral("provider captured 1 %1").arg(fee), QStringLiteral("provider fee 1 403")}));
    QCOMPARE(m_relay->asStaff(sue, "GET", "/v1/reports/shift").code(), QStringLiteral("span_malformed"));
}

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
