// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Providers' own books against ours, with real processes: relay, PostgreSQL, sandbox, chancery-admin. The sandbox
// writes its bills with code of its own.

#include "tests/support/stack/relaystack.h"
#include "tests/support/stack/testdevice.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace chancery;
using teststack::HttpResult;

class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void operatorAsksALiveRelay();
    void alipayBillComesLater();
    void orphanAtStripe();

private:
    /// A payment by the method that was paid; its id.
    QString paid(const QString &method);
    /// Asks for today, which people cannot; the id of the run.
    QString reconcileToday(const QString &provider, const QString &zone);
    [[nodiscard]] QString runs(const QString &id, const char *column)
    {
        return m_stack.sql(
            QStringLiteral("SELECT %1 FROM chancery.reconciliations WHERE id = $1").arg(QLatin1String(column)), {id});
    }
    HttpResult asSupervisor(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {})
    {
        return teststack::httpCall(method, m_stack.relayUrl() + path,
            method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact),
            {m_device->authorization(), "Content-Type: application/json", "Chancery-Staff: " + m_session});
    }

    teststack::RelayStack m_stack;
    std::optional<teststack::TestDevice> m_device;
    QByteArray m_session;
    int m_count = 0;
};

void TestStatements::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_device = teststack::TestDevice::enrol(m_stack.relayUrl(), m_stack.enrolmentCode());
    QVERIFY(m_device);
    const QString secret = m_stack.folder() + QStringLiteral("/staff-password");
    QFile file(secret);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a long enough password\n") > 0);
    file.close();
    QFile::setPermissions(secret, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY2(m_stack.admin({QStringLiteral("staff"), QStringLiteral("add"), QStringLiteral("--name"),
                 QStringLiteral("sue"), QStringLiteral("--role"), QStringLiteral("supervisor"),
                 QStringLiteral("--post"), QStringLiteral("TYO"), QStringLiteral("--password-file"), secret}),
        qPrintable(m_stack.error()));
    m_session = m_device
                    ->post("/v1/staff/sessions",
                        {{QStringLiteral("name"), QStringLiteral("sue")},
                            {QStringLiteral("password"), QStringLiteral("a long enough password")}})
                    .json()
                    .value(u"token")
                    .toString()
                    .toLatin1();
    QVERIFY(!m_session.isEmpty());
}

QString TestStatements::paid(const QString &method)
{
    QJsonObject order = m_device->order();
    order.insert(QStringLiteral("method"), method);
    const QString id
        = m_device->post("/v1/payments", order, "key-" + QByteArray::number(++m_count)).json().value(u"id").toString();
    const bool alipay = method.startsWith(u"alipay");
    const QString session
        = m_stack.sql(QStringLiteral("SELECT provider_reference FROM chancery.attempts WHERE id = $1"), {id});
    const HttpResult pay = alipay ? m_stack.control({{QStringLiteral("out_trade_no"), id}}, "/control/alipay/pay")
                                  : m_stack.control({{QStringLiteral("session"), session}}, "/control/pay");
    if (pay.status != 200)
        return {};
    const bool captured = QTest::qWaitFor(
        [&] { return m_device->get("/v1/payments/" + id.toLatin1()).json().value(u"state").toString() == u"captured"; },
        30'000);
    return captured ? id : QString();
}

QString TestStatements::reconcileToday(const QString &provider, const QString &zone)
{
    const QString id = QStringLiteral("rec_%1").arg(++m_count, 26, 10, QLatin1Char('0'));
    const QString sql
        = QStringLiteral("INSERT INTO chancery.reconciliations (id, provider, day, from_at, to_at, cause, requested_by)"
                         " SELECT '%1', '%2', day, day::timestamp AT TIME ZONE '%3', (day + 1)::timestamp AT TIME ZONE "
                         "'%3', 'admin', 'test'"
                         " FROM (SELECT (now() AT TIME ZONE '%3')::date AS day) d");
    return m_stack.postgres.query(QStringLiteral("chancery"), sql.arg(id, provider, zone)) ? id : QString();
}

void TestStatements::operatorAsksALiveRelay()
{
    const QString day = QDateTime::currentDateTimeUtc().addDays(-2).date().toString(Qt::ISODate);
    for (const QString &provider : {QStringLiteral("stripe"), QStringLiteral("alipay")}) {
        const auto output = m_stack.admin({QStringLiteral("reconcile"), QStringLiteral("--provider"), provider,
            QStringLiteral("--day"), day, QStringLiteral("--json")});
        QVERIFY2(output, qPrintable(m_stack.error()));
        const QJsonObject run = QJsonDocument::fromJson(*output).object();
        QCOMPARE(run.value(u"state").toString(), QStringLiteral("done"));
        QCOMPARE(run.value(u"cause").toString(), QStringLiteral("admin"));
        QCOMPARE(run.value(u"counts")[u"exceptions"].toInt(), 0);
    }
    QVERIFY(!m_stack.admin({QStringLiteral("reconcile"), QStringLiteral("--provider"), QStringLiteral("stripe"),
        QStringLiteral("--day"), QStringLiteral("yesterday")}));
}

void TestStatements::alipayBillComesLater()
{
    const QString id = paid(QStringLiteral("alipay_qr"));
    QVERIFY(!id.isEmpty() && !paid(QStringLiteral("alipay_qr")).isEmpty());
    // Sent back in the merchant's console, and its notification is lost: nothing can be asked that would tell of it,
    // only the bill. What the payments themselves notify is there before.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_stack.sql(QStringLiteral("SELECT count(*) >= 2 FROM chancery.webhook_inbox WHERE provider = 'alipay'")),
        QStringLiteral("t"), 30'000);
    QCOMPARE(m_stack
                 .control({{QStringLiteral("operation"), QStringLiteral("alipay.notify")},
                              {QStringLiteral("kind"), QStringLiteral("drop")}},
                     "/control/faults")
                 .status,
        200);
    QCOMPARE(m_stack
                 .control({{QStringLiteral("out_trade_no"), id}, {QStringLiteral("amount"), QStringLiteral("10.00")}},
                     "/control/alipay/refund")
                 .status,
        200);
    QCOMPARE(m_stack.control({{QStringLiteral("bill_ready"), false}}, "/control/alipay/settings").status, 200);
    const QString run = reconcileToday(QStringLiteral("alipay"), QStringLiteral("Asia/Shanghai"));
    QTRY_COMPARE_WITH_TIMEOUT(
        runs(run, "state || ' ' || error"), QStringLiteral("requested statement_not_ready"), 30'000);
    QVERIFY(runs(run, "next_try_at > now() + interval '5 minutes'") == u"t");
    // There it is; the relay would come back by itself, in twenty minutes.
    QCOMPARE(m_stack.control({{QStringLiteral("bill_ready"), true}}, "/control/alipay/settings").status, 200);
    QVERIFY(m_stack.postgres.query(QStringLiteral("chancery"),
        QStringLiteral("UPDATE chancery.reconciliations SET next_try_at = now() WHERE state = 'requested'")));
    QTRY_COMPARE_WITH_TIMEOUT(runs(run, "state"), QStringLiteral("done"), 30'000);
    QCOMPARE(runs(run, "tries"), QStringLiteral("2"));
    QCOMPARE(runs(run, "counts -> 'lines' ->> 'matched'"), QStringLiteral("2"));
    QCOMPARE(runs(run, "counts -> 'lines' ->> 'missing_here'"), QStringLiteral("1"));
    QCOMPARE(runs(run, "unreadable"), QStringLiteral("0"));
    // Its fees are in the books now, once, and the books balance.
    QVERIFY(m_stack.sql(QStringLiteral("SELECT sum(minor) FROM chancery.postings WHERE account = 'provider_fees'"))
                .toLongLong()
        > 0);
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT sum(minor) FROM chancery.postings")), QStringLiteral("0"));

    const HttpResult found = asSupervisor("GET", "/v1/reconciliations/" + run.toLatin1());
    const QJsonArray exceptions = found.json().value(u"exceptions").toArray();
    QVERIFY2(exceptions.size() == 1, found.body.constData());
    const QJsonObject exception = exceptions.first().toObject();
    QCOMPARE(exception.value(u"kind").toString(), QStringLiteral("refund_missing_here"));
    QCOMPARE(exception.value(u"payment").toString(), id);
    QCOMPARE(exception.value(u"owner").toString(), QStringLiteral("TYO"));
    const HttpResult resolved = asSupervisor("POST",
        "/v1/reconciliations/exceptions/" + exception.value(u"id").toString().toLatin1() + "/resolve",
        {{QStringLiteral("resolution"), QStringLiteral("accepted")},
            {QStringLiteral("reason"), QStringLiteral("sent back in the console")}});
    QCOMPARE(resolved.json().value(u"state").toString(), QStringLiteral("resolved"));
    QVERIFY(resolved.json().value(u"resolved_by").toString().startsWith(u"stf_"));
    // The same bill again changes nothing, and what a person decided stays decided.
    const QString again = reconcileToday(QStringLiteral("alipay"), QStringLiteral("Asia/Shanghai"));
    QTRY_COMPARE_WITH_TIMEOUT(runs(again, "state"), QStringLiteral("done"), 30'000);
    QCOMPARE(
        m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.reconciliation_exceptions WHERE state = 'open'")),
        QStringLiteral("0"));
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.entries WHERE kind = 'provider_fee'")),
        QStringLiteral("2"));
}

void TestStatements::orphanAtStripe()
{
    QVERIFY(!paid(QStringLiteral("stripe_checkout")).isEmpty());
    // Paid on the same account with nothing of ours behind it.
    QCOMPARE(m_stack
                 .control({{QStringLiteral("count"), 1}, {QStringLiteral("amount"), 5000},
                              {QStringLiteral("currency"), QStringLiteral("jpy")}},
                     "/control/create-paid")
                 .status,
        200);
    const QString run = reconcileToday(QStringLiteral("stripe"), QStringLiteral("UTC"));
    QTRY_COMPARE_WITH_TIMEOUT(runs(run, "state"), QStringLiteral("done"), 30'000);
    QCOMPARE(runs(run, "counts -> 'lines' ->> 'matched'"), QStringLiteral("1"));
    const QJsonArray open = asSupervisor("GET", "/v1/reconciliations").json().value(u"open_exceptions").toArray();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first()[u"kind"].toString(), QStringLiteral("orphan_capture"));
    QCOMPARE(open.first()[u"owner"], QJsonValue(QJsonValue::Null));
    // Each pass over a day costs its calls and no more: a run that waits for nobody is quiet.
    QCOMPARE(m_stack.relay.output().count("reconciler"), 0);
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
