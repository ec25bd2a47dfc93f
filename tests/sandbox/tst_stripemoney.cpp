// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/sandboxfixture.h"
#include "tests/sandbox/webhookreceiver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using namespace chancery::sandbox;
using providers::headerValue;
using providers::HttpReply;

namespace {

QJsonObject jsonOf(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QJsonObject errorOf(const HttpReply &reply)
{
    return jsonOf(reply).value(u"error").toObject();
}

QStringList idsOf(const QJsonObject &list)
{
    QStringList ids;
    for (const QJsonValue &item : list.value(u"data").toArray())
        ids.append(item.toObject().value(u"id").toString());
    return ids;
}

} // namespace

class StripeMoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refundsAreMadeAndListed();
    void refundsAreReplayed();
    void refusals_data();
    void refusals();
    void refundsToOrder_data();
    void refundsToOrder();
    void refundThatComesBack();
    void dashboardRefundHasNoKey();
    void disputes();
    void balanceIsListed();
    void settlementCurrency();
    void eventsOfMoney();
    void accountToOrder();
    void forgottenKeysAreWorkedAgain();
    void ledgerAddsUp();
    void stateOutlivesARestart();

private:
    struct Paid
    {
        QString session;
        QString intent;
        QString charge;
    };

    Paid pay(qint64 amount = 11200, const QString &currency = QStringLiteral("jpy"))
    {
        const QString session = m_fixture
                                    ->control("create-paid",
                                        {{QStringLiteral("count"), 1}, {QStringLiteral("amount"), amount},
                                            {QStringLiteral("currency"), currency}})
                                    .value(u"sessions")
                                    .toArray()
                                    .first()
                                    .toString();
        const QJsonObject intent
            = get("/checkout/sessions/" + session.toLatin1() + "?expand[]=payment_intent.latest_charge")
                  .value(u"payment_intent")
                  .toObject();
        return {
            session, intent.value(u"id").toString(), intent.value(u"latest_charge").toObject().value(u"id").toString()};
    }
    QJsonObject get(const QByteArray &path)
    {
        return jsonOf(m_fixture->get("/v1" + path, SandboxFixture::authorised()));
    }
    HttpReply refund(const QByteArray &body, const QByteArray &key = {})
    {
        return m_fixture->api("/refunds", body, key);
    }

    std::unique_ptr<SandboxFixture> m_fixture;
};

void StripeMoneyTest::init()
{
    m_fixture = std::make_unique<SandboxFixture>();
}

void StripeMoneyTest::refundsAreMadeAndListed()
{
    const Paid paid = pay();
    const Paid other = pay();
    const HttpReply first = refund("payment_intent=" + paid.intent.toLatin1()
            + "&amount=1200&reason=requested_by_customer&metadata[refund_id]=rfd_1&metadata[payment_id]=pay_1",
        "refund-1");
    QCOMPARE(first.status, 200);
    const QJsonObject made = jsonOf(first);
    QVERIFY(made.value(u"id").toString().startsWith(u"re_"));
    QCOMPARE(made.value(u"object").toString(), QStringLiteral("refund"));
    QCOMPARE(made.value(u"amount").toInteger(), 1200);
    QCOMPARE(made.value(u"currency").toString(), QStringLiteral("jpy"));
    QCOMPARE(made.value(u"status").toString(), QStringLiteral("succeeded"));
    QCOMPARE(made.value(u"charge").toString(), paid.charge);
    QCOMPARE(made.value(u"metadata").toObject().value(u"refund_id").toString(), QStringLiteral("rfd_1"));
    const QJsonObject rest = jsonOf(refund("charge=" + paid.charge.toLatin1(), "refund-2"));
    QCOMPARE(rest.value(u"amount").toInteger(), 10000);
    QVERIFY(jsonOf(refund("payment_intent=" + other.intent.toLatin1())).contains(u"id"));

    const QJsonObject list = get("/refunds?payment_intent=" + paid.intent.toLatin1());
    QCOMPARE(idsOf(list), (QStringList{rest.value(u"id").toString(), made.value(u"id").toString()}));
    QVERIFY(!list.value(u"has_more").toBool());
    QCOMPARE(idsOf(get("/refunds?charge=" + other.charge.toLatin1())).size(), 1);
    const QJsonObject page = get("/refunds?limit=1&payment_intent=" + paid.intent.toLatin1());
    QVERIFY(page.value(u"has_more").toBool());
    const QJsonObject next = get("/refunds?limit=1&payment_intent=" + paid.intent.toLatin1()
        + "&starting_after=" + idsOf(page).first().toLatin1());
    QCOMPARE(idsOf(next), QStringList{made.value(u"id").toString()});
    QCOMPARE(idsOf(get("/refunds?ending_before=" + made.value(u"id").toString().toLatin1() + "&limit=1")),
        QStringList{rest.value(u"id").toString()});
    QCOMPARE(get("/refunds/" + made.value(u"id").toString().toLatin1()), made);
    const QJsonObject charge = get("/charges/" + paid.charge.toLatin1());
    QVERIFY(charge.value(u"refunded").toBool());
    QCOMPARE(charge.value(u"amount_refunded").toInteger(), 11200);
}

void StripeMoneyTest::refundsAreReplayed()
{
    const Paid paid = pay();
    const QByteArray body = "payment_intent=" + paid.intent.toLatin1() + "&amount=200";
    const HttpReply first = refund(body, "same");
    const HttpReply again = refund(body, "same");
    QCOMPARE(again.body, first.body);
    QCOMPARE(headerValue(again.headers, "Idempotent-Replayed"), QByteArray("true"));
    const HttpReply other = refund("payment_intent=" + paid.intent.toLatin1() + "&amount=300", "same");
    QCOMPARE(other.status, 400);
    QCOMPARE(errorOf(other).value(u"type").toString(), QStringLiteral("idempotency_error"));
    QCOMPARE(idsOf(get("/refunds?payment_intent=" + paid.intent.toLatin1())).size(), 1);
}

void StripeMoneyTest::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const char *body, int status, const char *code, const char *param) {
        QTest::newRow(name) << QByteArray(body) << status << QString::fromLatin1(code) << QString::fromLatin1(param);
    };
    row("unknown", "payment_intent=PI&colour=red", 400, "parameter_unknown", "colour");
    row("nothing named", "amount=100", 400, "parameter_missing", "");
    row("too much", "payment_intent=PI&amount=11201", 400, "", "amount");
    row("nothing", "payment_intent=PI&amount=0", 400, "parameter_invalid_integer", "amount");
    row("negative", "payment_intent=PI&amount=-5", 400, "parameter_invalid_integer", "amount");
    row("no number", "payment_intent=PI&amount=1.5", 400, "parameter_invalid_integer", "amount");
    row("reason", "payment_intent=PI&reason=whim", 400, "", "reason");
    row("empty", "payment_intent=PI&reason=", 400, "parameter_invalid_empty", "reason");
    row("no such intent", "payment_intent=pi_none", 404, "resource_missing", "payment_intent");
    row("no such charge", "charge=ch_none", 404, "resource_missing", "charge");
    row("a session", "payment_intent=CS", 404, "resource_missing", "payment_intent");
}

void StripeMoneyTest::refusals()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, param);
    const Paid paid = pay();
    body.replace("PI", paid.intent.toLatin1()).replace("CS", paid.session.toLatin1());
    const HttpReply reply = refund(body, "refused");
    QCOMPARE(reply.status, status);
    QCOMPARE(errorOf(reply).value(u"code").toString(), code);
    QCOMPARE(errorOf(reply).value(u"param").toString(), param);
    QVERIFY(idsOf(get("/refunds")).isEmpty());
    QVERIFY(jsonOf(refund("payment_intent=" + paid.intent.toLatin1())).contains(u"id"));
    QCOMPARE(errorOf(refund("payment_intent=" + paid.intent.toLatin1())).value(u"code").toString(),
        QStringLiteral("charge_already_refunded"));
}

void StripeMoneyTest::refundsToOrder_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("refunded");
    QTest::newRow("pending") << QStringLiteral("pending") << QStringLiteral("pending") << QString() << qint64{11200};
    QTest::newRow("failed") << QStringLiteral("failed") << QStringLiteral("failed") << QString() << qint64{0};
    QTest::newRow("no money") << QStringLiteral("balance_insufficient") << QString()
                              << QStringLiteral("balance_insufficient") << qint64{0};
}

void StripeMoneyTest::refundsToOrder()
{
    QFETCH(QString, next);
    QFETCH(QString, status);
    QFETCH(QString, code);
    QFETCH(qint64, refunded);
    const Paid paid = pay();
    m_fixture->control("refunds", {{QStringLiteral("next"), next}});
    const HttpReply reply = refund("payment_intent=" + paid.intent.toLatin1());
    QCOMPARE(jsonOf(reply).value(u"status").toString(), status);
    QCOMPARE(errorOf(reply).value(u"code").toString(), code);
    QCOMPARE(get("/charges/" + paid.charge.toLatin1()).value(u"amount_refunded").toInteger(), refunded);
}

void StripeMoneyTest::refundThatComesBack()
{
    const Paid paid = pay();
    m_fixture->control("refunds", {{QStringLiteral("next"), QStringLiteral("pending")}});
    const QString id = jsonOf(refund("payment_intent=" + paid.intent.toLatin1())).value(u"id").toString();
    QCOMPARE(m_fixture->control("refund-end", {{QStringLiteral("refund"), id}}).value(u"status").toString(),
        QStringLiteral("succeeded"));
    const QJsonObject failed = m_fixture->control("refund-end",
        {{QStringLiteral("refund"), id}, {QStringLiteral("status"), QStringLiteral("failed")},
            {QStringLiteral("reason"), QStringLiteral("lost_or_stolen_card")}});
    QCOMPARE(failed.value(u"failure_reason").toString(), QStringLiteral("lost_or_stolen_card"));
    QVERIFY(failed.value(u"failure_balance_transaction").toString().startsWith(u"txn_"));
    QCOMPARE(m_fixture->control("refund-end", {{QStringLiteral("refund"), id}}).value(u"failed").toInt(), 400);
    QVERIFY(jsonOf(refund("payment_intent=" + paid.intent.toLatin1())).contains(u"id"));
}

void StripeMoneyTest::dashboardRefundHasNoKey()
{
    const Paid paid = pay();
    const QJsonObject made
        = m_fixture->control("refund", {{QStringLiteral("session"), paid.session}, {QStringLiteral("amount"), 500}});
    QCOMPARE(made.value(u"amount").toInteger(), 500);
    QVERIFY(made.value(u"metadata").toObject().isEmpty());
    const QJsonArray events = get("/events?types[]=refund.created&types[]=charge.refunded").value(u"data").toArray();
    QCOMPARE(events.size(), 2);
    for (const QJsonValue &event : events)
        QVERIFY(event.toObject().value(u"request").toObject().value(u"idempotency_key").isNull());
    QCOMPARE(
        m_fixture->control("refund", {{QStringLiteral("session"), paid.session}, {QStringLiteral("amount"), 11200}})
            .value(u"failed")
            .toInt(),
        400);
}

void StripeMoneyTest::disputes()
{
    const Paid paid = pay();
    const QJsonObject made = m_fixture->control("dispute", {{QStringLiteral("session"), paid.session}});
    QCOMPARE(made.value(u"status").toString(), QStringLiteral("needs_response"));
    QCOMPARE(errorOf(refund("payment_intent=" + paid.intent.toLatin1())).value(u"code").toString(),
        QStringLiteral("charge_disputed"));
    const QJsonObject list = get("/disputes?payment_intent=" + paid.intent.toLatin1());
    QCOMPARE(idsOf(list), QStringList{made.value(u"id").toString()});
    QCOMPARE(list.value(u"data").toArray().first().toObject().value(u"balance_transactions").toArray().size(), 1);
    QVERIFY(idsOf(get("/disputes?payment_intent=pi_other")).isEmpty());
    const QJsonObject closed = m_fixture->control(
        "dispute-close", {{QStringLiteral("dispute"), made.value(u"id")}, {QStringLiteral("won"), true}});
    QCOMPARE(closed.value(u"status").toString(), QStringLiteral("won"));
    QCOMPARE(closed.value(u"balance_transactions").toArray().size(), 2);
    QCOMPARE(
        m_fixture->control("dispute-close", {{QStringLiteral("dispute"), made.value(u"id")}}).value(u"failed").toInt(),
        400);
    QVERIFY(jsonOf(refund("payment_intent=" + paid.intent.toLatin1())).contains(u"id"));
    QStringList types;
    for (const QJsonValue &event : get("/events?type=charge.dispute.closed").value(u"data").toArray())
        types.append(event.toObject().value(u"type").toString());
    QCOMPARE(types, QStringList{QStringLiteral("charge.dispute.closed")});
}

void StripeMoneyTest::balanceIsListed()
{
    const Paid paid = pay(10000);
    const QString made
        = jsonOf(refund("payment_intent=" + paid.intent.toLatin1() + "&amount=4000")).value(u"id").toString();
    const QJsonArray lines = get("/balance_transactions?expand[]=data.source").value(u"data").toArray();
    QCOMPARE(lines.size(), 2);
    const QJsonObject refunded = lines.at(0).toObject();
    QCOMPARE(refunded.value(u"type").toString(), QStringLiteral("refund"));
    QCOMPARE(refunded.value(u"amount").toInteger(), -4000);
    QCOMPARE(refunded.value(u"net").toInteger(), -4000);
    QCOMPARE(refunded.value(u"source").toObject().value(u"id").toString(), made);
    const QJsonObject charged = lines.at(1).toObject();
    QCOMPARE(charged.value(u"amount").toInteger(), 10000);
    QCOMPARE(charged.value(u"fee").toInteger(), 360);
    QCOMPARE(charged.value(u"net").toInteger(), 9640);
    QVERIFY(charged.value(u"exchange_rate").isNull());
    QCOMPARE(charged.value(u"source").toObject().value(u"payment_intent").toString(), paid.intent);
    QCOMPARE(idsOf(get("/balance_transactions?type=charge")), QStringList{charged.value(u"id").toString()});
    QCOMPARE(
        idsOf(get("/balance_transactions?source=" + made.toLatin1())), QStringList{refunded.value(u"id").toString()});
    QVERIFY(idsOf(get("/balance_transactions?created[lt]=1000")).isEmpty());
    QCOMPARE(m_fixture->get("/v1/balance_transactions?colour=red", SandboxFixture::authorised()).status, 400);
    const QJsonObject session = get(
        "/checkout/sessions/" + paid.session.toLatin1() + "?expand[]=payment_intent.latest_charge.balance_transaction");
    QCOMPARE(session.value(u"payment_intent")
                 .toObject()
                 .value(u"latest_charge")
                 .toObject()
                 .value(u"balance_transaction")
                 .toObject()
                 .value(u"id"),
        charged.value(u"id"));
}

void StripeMoneyTest::settlementCurrency()
{
    m_fixture->control("account",
        {{QStringLiteral("settlement_currency"), QStringLiteral("usd")},
            {QStringLiteral("exchange_rate"), QStringLiteral("0.6543")}});
    const Paid paid = pay(11200);
    const QJsonObject line = get("/balance_transactions").value(u"data").toArray().first().toObject();
    QCOMPARE(line.value(u"currency").toString(), QStringLiteral("usd"));
    QCOMPARE(line.value(u"amount").toInteger(), 7328); // 11200 × 0.6543 = 7328.16
    QCOMPARE(line.value(u"fee").toInteger(), 263);
    QVERIFY(line.value(u"exchange_rate").isDouble());
    QCOMPARE(get("/charges/" + paid.charge.toLatin1()).value(u"currency").toString(), QStringLiteral("jpy"));
    QCOMPARE(m_fixture->control("account", {{QStringLiteral("exchange_rate"), QStringLiteral("-1")}})
                 .value(u"failed")
                 .toInt(),
        400);
}

void StripeMoneyTest::eventsOfMoney()
{
    WebhookReceiver receiver;
    m_fixture->control("webhook", {{QStringLiteral("url"), receiver.url()}});
    const Paid paid = pay();
    QTRY_COMPARE(receiver.received().size(), qsizetype{1});
    m_fixture->control("refunds", {{QStringLiteral("next"), QStringLiteral("failed")}});
    QVERIFY(jsonOf(refund("payment_intent=" + paid.intent.toLatin1(), "with-key")).contains(u"id"));
    QTRY_COMPARE(receiver.received().size(), qsizetype{6});
    QMap<QString, QJsonObject> events;
    for (const auto &received : receiver.received().mid(1)) {
        QVERIFY(m_fixture->provider().readNotice(received.headers, received.body, m_fixture->now()));
        const QJsonObject event = QJsonDocument::fromJson(received.body).object();
        events.insert(event.value(u"type").toString(), event);
    }
    QCOMPARE(events.keys(),
        (QStringList{QStringLiteral("charge.refund.updated"), QStringLiteral("charge.refunded"),
            QStringLiteral("refund.created"), QStringLiteral("refund.failed"), QStringLiteral("refund.updated")}));
    const auto objectOf = [&](const char *type) {
        return events.value(QString::fromLatin1(type)).value(u"data").toObject().value(u"object").toObject();
    };
    QCOMPARE(objectOf("charge.refunded").value(u"amount_refunded").toInteger(), 11200);
    QCOMPARE(objectOf("refund.created").value(u"status").toString(), QStringLiteral("succeeded"));
    QCOMPARE(objectOf("refund.failed").value(u"status").toString(), QStringLiteral("failed"));
    QCOMPARE(events.value(QStringLiteral("refund.created"))
                 .value(u"request")
                 .toObject()
                 .value(u"idempotency_key")
                 .toString(),
        QStringLiteral("with-key"));
    QTRY_COMPARE(idsOf(get("/events?delivery_success=false&types[]=refund.created&types[]=refund.failed")).size(), 0);
}

void StripeMoneyTest::accountToOrder()
{
    m_fixture->control("account", {{QStringLiteral("charges_enabled"), false}, {QStringLiteral("livemode"), true}});
    QVERIFY(!get("/account").value(u"charges_enabled").toBool(true));
    const Paid paid = pay();
    QVERIFY(get("/checkout/sessions/" + paid.session.toLatin1()).value(u"livemode").toBool());
    QVERIFY(get("/payment_intents/" + paid.intent.toLatin1()).value(u"livemode").toBool());
    QVERIFY(get("/events").value(u"data").toArray().first().toObject().value(u"livemode").toBool());
}

void StripeMoneyTest::forgottenKeysAreWorkedAgain()
{
    const Paid paid = pay();
    const QByteArray body = "payment_intent=" + paid.intent.toLatin1() + "&amount=100";
    const QString first = jsonOf(refund(body, "old")).value(u"id").toString();
    m_fixture->control("forget-keys", {});
    const QString second = jsonOf(refund(body, "old")).value(u"id").toString();
    QVERIFY(!second.isEmpty());
    QVERIFY(first != second);
}

void StripeMoneyTest::ledgerAddsUp()
{
    const Paid one = pay(10000);
    static_cast<void>(pay(5460, QStringLiteral("eur")));
    QVERIFY(jsonOf(refund("payment_intent=" + one.intent.toLatin1() + "&amount=2500")).contains(u"id"));
    m_fixture->control("refunds", {{QStringLiteral("next"), QStringLiteral("failed")}});
    QVERIFY(jsonOf(refund("payment_intent=" + one.intent.toLatin1() + "&amount=500")).contains(u"id"));
    const QJsonObject ledger = jsonOf(m_fixture->get("/control/ledger")).value(u"stripe").toObject();
    const QJsonObject jpy = ledger.value(u"currencies").toObject().value(u"jpy").toObject();
    QCOMPARE(jpy.value(u"captures").toInteger(), 10000);
    QCOMPARE(jpy.value(u"refunds").toInteger(), 3000);
    QCOMPARE(jpy.value(u"refunds_count").toInteger(), 2);
    QCOMPARE(jpy.value(u"refunds_returned").toInteger(), 500);
    const QJsonObject settled = ledger.value(u"settled").toObject().value(u"jpy").toObject();
    QCOMPARE(settled.value(u"amount").toInteger(), 7500);
    QCOMPARE(settled.value(u"fees").toInteger(), 360);
    QCOMPARE(settled.value(u"net").toInteger(), 7140);
    QCOMPARE(ledger.value(u"currencies").toObject().value(u"eur").toObject().value(u"captures").toInteger(), 5460);
    QCOMPARE(ledger.value(u"payments").toArray().size(), 2);
    QCOMPARE(ledger.value(u"payments").toArray().first().toObject().value(u"refunded").toInteger(), 2500);
}

void StripeMoneyTest::stateOutlivesARestart()
{
    const QTemporaryDir directory;
    Sandbox::Options options;
    options.stateFile = directory.filePath(QStringLiteral("state.json"));
    m_fixture = std::make_unique<SandboxFixture>(options);
    const Paid paid = pay();
    const QJsonObject made = jsonOf(refund("payment_intent=" + paid.intent.toLatin1() + "&amount=700", "kept"));
    const QJsonObject dispute = m_fixture->control("dispute", {{QStringLiteral("session"), paid.session}});
    const QByteArray ledger = m_fixture->get("/control/ledger").body;
    m_fixture->stop();
    QVERIFY(m_fixture->saved());
    m_fixture = std::make_unique<SandboxFixture>(options);
    QCOMPARE(m_fixture->get("/control/ledger").body, ledger);
    QCOMPARE(get("/refunds/" + made.value(u"id").toString().toLatin1()), made);
    QCOMPARE(idsOf(get("/disputes")), QStringList{dispute.value(u"id").toString()});
    const HttpReply again = refund("payment_intent=" + paid.intent.toLatin1() + "&amount=700", "kept");
    QCOMPARE(jsonOf(again), made);
}

QTEST_GUILESS_MAIN(StripeMoneyTest)
#include "tst_stripemoney.moc"
