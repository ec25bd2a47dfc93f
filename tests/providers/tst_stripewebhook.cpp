// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripesignature.h"
#include "tests/providers/stripesamples.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace chancery;
using namespace chancery::providers;
using namespace chancery::providers::samples;
using chancery::providers::stripe::StripeCheckout;
using chancery::providers::stripe::verifySignature;

class StripeWebhookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownSignature();
    void signatures_data();
    void signatures();
    void severalSecrets();
    void severalHeadersAreRefused();
    void anyChangedByteIsRefused();
    void events_data();
    void events();
    void thinEvents_data();
    void thinEvents();
    void capturedFact_data();
    void capturedFact();
    void moneyThatGoesBack_data();
    void moneyThatGoesBack();
    void summaryIsExact();
    void summaryKeepsIdentifiersOnly();
    void summaryOfMoneyThatGoesBack();
    void brokenEvents_data();
    void brokenEvents();
    void signatureComesFirst();
    void randomBytesNeverCrash();
};

namespace {

constexpr qint64 noonSecond = 1795176000;
const QByteArray body = "{\n  \"id\": \"evt_1\",\n  \"text\": \"a\\/b\"\n}";

QByteArray hex(const QByteArray &text, const QByteArray &secret = webhookSecret, qint64 second = noonSecond)
{
    return QMessageAuthenticationCode::hash(QByteArray::number(second) + '.' + text, secret, QCryptographicHash::Sha256)
        .toHex();
}

QString verify(const QByteArray &header, const QByteArray &text = body)
{
    const auto verified = verifySignature({{"stripe-signature", header}}, text, config().webhookSecrets, noon);
    return verified ? QString() : verified.error().code;
}

QJsonObject makeEvent(const char *type, const QJsonObject &object, const QJsonObject &changes = {})
{
    QJsonObject result{{QStringLiteral("id"), QStringLiteral("evt_1")},
        {QStringLiteral("object"), QStringLiteral("event")}, {QStringLiteral("created"), noonSecond},
        {QStringLiteral("livemode"), false}, {QStringLiteral("type"), QString::fromLatin1(type)},
        {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), object}}}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        result.insert(change.key(), change.value());
    return result;
}

domain::Expected<Notice, domain::Error> read(const QByteArray &bytes)
{
    const QByteArray header = "t=" + QByteArray::number(noonSecond) + ",v1=" + hex(bytes);
    return StripeCheckout(config()).readNotice({{"Stripe-Signature", header}}, bytes, noon);
}

} // namespace

void StripeWebhookTest::knownSignature()
{
    // Worked out with `openssl dgst -sha256 -hmac whsec_test_secret` over "1492774577.{}".
    const std::vector<Secret> secrets{Secret(QByteArray("whsec_test_secret"))};
    const QByteArray header = "t=1492774577,v1=53140ab8fa70c511cc40d5c9198af7dde7bbaee877038c056d8250c3bd3b2e11";
    const domain::Instant now{std::chrono::seconds(1492774600)};
    QVERIFY(verifySignature({{"Stripe-Signature", header}}, "{}", secrets, now));
    QVERIFY(!verifySignature({{"Stripe-Signature", header}}, "{} ", secrets, now));
}

void StripeWebhookTest::signatures_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("error");
    const QByteArray t = "t=" + QByteArray::number(noonSecond);
    const QByteArray good = hex(body);
    const QByteArray bad(64, '0');
    const auto at
        = [](qint64 second) { return "t=" + QByteArray::number(second) + ",v1=" + hex(body, webhookSecret, second); };
    const auto row = [](const char *name, const QByteArray &header, const char *error) {
        QTest::newRow(name) << header << QString::fromLatin1(error);
    };
    row("good", t + ",v1=" + good, "");
    row("second v1 fits", t + ",v1=" + bad + ",v1=" + good, "");
    row("first v1 fits", t + ",v1=" + good + ",v1=" + bad, "");
    row("v0 beside v1", t + ",v1=" + good + ",v0=" + bad, "");
    row("v1 before t", "v1=" + good + ',' + t, "");
    row("spaces", t + ", v1=" + good, "");
    row("an unknown scheme", t + ",v2=" + bad + ",v1=" + good, "");
    row("a comma at the end", t + ",v1=" + good + ',', "");
    row("a word between", t + ",test,v1=" + good, "");
    row("300 s old", at(noonSecond - 300), "");
    row("301 s old", at(noonSecond - 301), "signature_old");
    row("an hour ahead", at(noonSecond + 3600), "");
    row("wrong", t + ",v1=" + bad, "signature_wrong");
    row("only v0", t + ",v0=" + good, "signature_malformed");
    row("upper case", t + ",v1=" + good.toUpper(), "signature_wrong");
    row("cut", t + ",v1=" + good.left(63), "signature_malformed");
    row("too long", t + ",v1=" + good + '0', "signature_malformed");
    row("no t", "v1=" + good, "signature_malformed");
    row("two t", t + ',' + t + ",v1=" + good, "signature_malformed");
    row("t of another time", "t=" + QByteArray::number(noonSecond - 1) + ",v1=" + good, "signature_wrong");
    row("t no number", "t=now,v1=" + good, "signature_malformed");
    row("t negative", "t=-1,v1=" + good, "signature_malformed");
    row("t huge", "t=99999999999999999999,v1=" + good, "signature_malformed");
    row("empty", "", "signature_malformed");
    row("no pairs", "hello", "signature_malformed");
    row("secret without its prefix", t + ",v1=" + hex(body, QByteArray(webhookSecret).mid(6)), "signature_wrong");
    row("secret with a line end", t + ",v1=" + hex(body, QByteArray(webhookSecret) + '\n'), "signature_wrong");
}

void StripeWebhookTest::signatures()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, error);
    QCOMPARE(verify(header), error);
}

void StripeWebhookTest::severalSecrets()
{
    const std::vector<Secret> secrets{Secret(QByteArray("whsec_new")), Secret(QByteArray("whsec_old"))};
    for (const char *secret : {"whsec_new", "whsec_old"}) {
        const QByteArray header = "t=" + QByteArray::number(noonSecond) + ",v1=" + hex(body, secret);
        QVERIFY(verifySignature({{"Stripe-Signature", header}}, body, secrets, noon));
    }
    QCOMPARE(verifySignature({}, body, secrets, noon).error().code, QStringLiteral("signature_missing"));
    const QByteArray header = "t=" + QByteArray::number(noonSecond) + ",v1=" + hex(body, {});
    QCOMPARE(verifySignature({{"Stripe-Signature", header}}, body, {}, noon).error().code,
        QStringLiteral("signature_wrong"));
}

void StripeWebhookTest::severalHeadersAreRefused()
{
    const QByteArray header = "t=" + QByteArray::number(noonSecond) + ",v1=" + hex(body);
    const HttpHeaders headers{{"Stripe-Signature", header}, {"stripe-signature", header}};
    QCOMPARE(verifySignature(headers, body, config().webhookSecrets, noon).error().code,
        QStringLiteral("signature_malformed"));
}

void StripeWebhookTest::anyChangedByteIsRefused()
{
    const QByteArray header = "t=" + QByteArray::number(noonSecond) + ",v1=" + hex(body);
    for (qsizetype i = 0; i < body.size(); ++i) {
        QByteArray changed = body;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        QCOMPARE(verify(header, changed), QStringLiteral("signature_wrong"));
    }
    QCOMPARE(verify(header, body + '\n'), QStringLiteral("signature_wrong"));
}

void StripeWebhookTest::events_data()
{
    QTest::addColumn<QJsonObject>("event");
    QTest::addColumn<bool>("hasFact");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("paymentReference");
    const QString cs = QStringLiteral("cs_test_a1Example");
    const QString pi = QStringLiteral("pi_3Example");
    const QJsonObject metadata{{QStringLiteral("payment_id"), QStringLiteral("pay_0123456789abcdefghjkmnpqrs")}};
    const QJsonObject unpaid = paidSession({{QStringLiteral("payment_status"), QStringLiteral("unpaid")}});
    const QJsonObject intent{{QStringLiteral("id"), pi}, {QStringLiteral("object"), QStringLiteral("payment_intent")},
        {QStringLiteral("metadata"), metadata}};
    const QJsonObject charge{{QStringLiteral("id"), QStringLiteral("ch_1")},
        {QStringLiteral("object"), QStringLiteral("charge")}, {QStringLiteral("payment_intent"), pi},
        {QStringLiteral("metadata"), metadata}};
    QTest::newRow("paid") << makeEvent("checkout.session.completed", paidSession()) << true << cs << pi;
    QTest::newRow("paid late") << makeEvent("checkout.session.async_payment_succeeded", paidSession()) << true << cs
                               << pi;
    QTest::newRow("completed, unpaid") << makeEvent("checkout.session.completed", unpaid) << false << cs << pi;
    QTest::newRow("failed late") << makeEvent("checkout.session.async_payment_failed", unpaid) << false << cs << pi;
    QTest::newRow("expired") << makeEvent("checkout.session.expired",
        session({{QStringLiteral("status"), QStringLiteral("expired")}, {QStringLiteral("url"), QJsonValue::Null}}))
                             << false << cs << QString();
    QTest::newRow("expired, yet paid") << makeEvent("checkout.session.expired", paidSession()) << false << cs << pi;
    QTest::newRow("connected account") << makeEvent(
        "checkout.session.completed", paidSession(), {{QStringLiteral("account"), QStringLiteral("acct_9")}})
                                       << false << QString() << QString();
    QTest::newRow("the other mode") << makeEvent(
        "checkout.session.expired", session(), {{QStringLiteral("livemode"), true}})
                                    << false << QString() << QString();
    QTest::newRow("intent") << makeEvent("payment_intent.succeeded", intent) << false << QString() << pi;
    QTest::newRow("refund") << makeEvent("charge.refunded", charge) << false << QString() << pi;
    QTest::newRow("unknown type") << makeEvent("tomorrow.invented", charge) << false << QString() << pi;
}

void StripeWebhookTest::events()
{
    QFETCH(QJsonObject, event);
    QFETCH(bool, hasFact);
    QFETCH(QString, reference);
    QFETCH(QString, paymentReference);
    const auto notice = read(toBytes(event));
    QVERIFY(notice);
    QCOMPARE(notice->eventId, QStringLiteral("evt_1"));
    QCOMPARE(notice->type, event.value(u"type").toString());
    QVERIFY(notice->createdAt == noon);
    QCOMPARE(notice->fact.has_value(), hasFact);
    const bool foreign = reference.isEmpty() && paymentReference.isEmpty();
    QCOMPARE(notice->payment.text(), foreign ? QString() : QStringLiteral("pay_0123456789abcdefghjkmnpqrs"));
    QCOMPARE(notice->reference, reference);
    QCOMPARE(notice->paymentReference, paymentReference);
    QCOMPARE(notice->account, event.value(u"account").toString());
}

void StripeWebhookTest::thinEvents_data()
{
    QTest::addColumn<QByteArray>("related");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("paymentReference");
    QTest::addColumn<int>("about");
    using About = Notice::About;
    QTest::newRow("session") << QByteArray(
        R"({"id":"cs_1","type":"checkout.session","url":"/v1/checkout/sessions/cs_1"})")
                             << QStringLiteral("cs_1") << QString() << int(About::Order);
    QTest::newRow("intent") << QByteArray(R"({"id":"pi_1","type":"payment_intent"})") << QString()
                            << QStringLiteral("pi_1") << int(About::Order);
    QTest::newRow("refund") << QByteArray(R"({"id":"re_1","type":"refund"})") << QString() << QString()
                            << int(About::Refunds);
    QTest::newRow("nothing of ours") << QByteArray("null") << QString() << QString() << int(About::Order);
}

void StripeWebhookTest::thinEvents()
{
    QFETCH(QByteArray, related);
    QFETCH(QString, reference);
    QFETCH(QString, paymentReference);
    QFETCH(int, about);
    const auto notice = read(R"({"id":"evt_1","object":"v2.core.event","type":"tomorrow.invented","livemode":)"
                             R"(false,"created":"2026-09-21T14:13:20.510Z","context":null,"related_object":)"
        + related + '}');
    QVERIFY2(notice, qPrintable(notice ? QString() : notice.error().detail));
    QCOMPARE(notice->eventId, QStringLiteral("evt_1"));
    QVERIFY(!notice->fact);
    QCOMPARE(notice->reference, reference);
    QCOMPARE(notice->paymentReference, paymentReference);
    QCOMPARE(int(notice->about), about);
    QVERIFY(!read(R"({"id":"evt_1","object":"v2.core.event","type":"x","livemode":false,"created":1})"));
}

void StripeWebhookTest::capturedFact_data()
{
    QTest::addColumn<bool>("ofEvent");
    QTest::addColumn<bool>("ofSession");
    QTest::addColumn<bool>("livemode"); // the reader's own mode is test
    QTest::newRow("ours") << false << false << false;
    QTest::newRow("the other one's session") << false << true << true;
    QTest::newRow("the other one's event") << true << false << true;
    QTest::newRow("the other one's") << true << true << true;
}

void StripeWebhookTest::capturedFact()
{
    QFETCH(bool, ofEvent);
    QFETCH(bool, ofSession);
    QFETCH(bool, livemode);
    const auto notice = read(toBytes(makeEvent("checkout.session.completed",
        paidSession({{QStringLiteral("livemode"), ofSession}}), {{QStringLiteral("livemode"), ofEvent}})));
    QVERIFY(notice);
    const rules::Captured expected{.amount = money(11200, "JPY"),
        .account = {},
        .livemode = livemode,
        .ourReference = QStringLiteral("pay_0123456789abcdefghjkmnpqrs"),
        .reference = QStringLiteral("cs_test_a1Example"),
        .paymentReference = QStringLiteral("pi_3Example")};
    QVERIFY(notice->fact == rules::Fact(expected));
}

void StripeWebhookTest::moneyThatGoesBack_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("metadata");
    QTest::addColumn<int>("about");
    using About = Notice::About;
    const QJsonObject ours{{QStringLiteral("payment_id"), QStringLiteral("pay_0123456789abcdefghjkmnpqrs")}};
    const auto row = [](const char *type, const char *kind, const QJsonObject &metadata, About about) {
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(kind) << metadata << int(about);
    };
    row("refund.created", "refund", ours, About::Refunds);
    row("refund.updated", "refund", {}, About::Refunds); // made in the dashboard
    row("refund.failed", "refund", ours, About::Refunds);
    row("charge.refund.updated", "refund", ours, About::Refunds);
    row("charge.refunded", "charge", ours, About::Refunds);
    row("charge.updated", "charge", ours, About::Order);
    row("charge.dispute.created", "dispute", {}, About::Dispute);
    row("charge.dispute.updated", "dispute", {}, About::Dispute);
    row("charge.dispute.closed", "dispute", {}, About::Dispute);
    row("charge.dispute.funds_withdrawn", "dispute", {}, About::Dispute);
    row("charge.dispute.funds_reinstated", "dispute", {}, About::Dispute);
    row("payment_intent.payment_failed", "payment_intent", ours, About::Order);
    row("payment_intent.succeeded", "payment_intent", ours, About::Order);
    row("tomorrow.invented", "novelty", ours, About::Order);
}

void StripeWebhookTest::moneyThatGoesBack()
{
    QFETCH(QString, type);
    QFETCH(QString, kind);
    QFETCH(QJsonObject, metadata);
    QFETCH(int, about);
    const bool intent = kind == u"payment_intent";
    QJsonObject object{{QStringLiteral("id"), intent ? QStringLiteral("pi_3Example") : QStringLiteral("x_1")},
        {QStringLiteral("object"), kind}, {QStringLiteral("metadata"), metadata},
        {QStringLiteral("payment_intent"), QStringLiteral("pi_3Example")}};
    for (const bool expanded : {false, true}) {
        if (expanded && !intent)
            object.insert(
                QStringLiteral("payment_intent"), QJsonObject{{QStringLiteral("id"), QStringLiteral("pi_3Example")}});
        const auto notice = read(toBytes(makeEvent(type.toLatin1().constData(), object)));
        QVERIFY(notice);
        QCOMPARE(int(notice->about), about);
        QVERIFY(!notice->fact);
        QCOMPARE(notice->paymentReference, QStringLiteral("pi_3Example"));
        QCOMPARE(notice->payment.text(), metadata.value(u"payment_id").toString());
    }
}

void StripeWebhookTest::summaryIsExact()
{
    const QJsonObject payer{{QStringLiteral("name"), QStringLiteral("Wilhelmina Canary")},
        {QStringLiteral("email"), QStringLiteral("canary@example.org")}};
    const QJsonObject intent{{QStringLiteral("id"), QStringLiteral("pi_3Example")},
        {QStringLiteral("receipt_email"), QStringLiteral("canary@example.org")}};
    const QJsonObject object
        = paidSession({{QStringLiteral("customer_details"), payer}, {QStringLiteral("payment_intent"), intent},
            {QStringLiteral("metadata"),
                QJsonObject{{QStringLiteral("payment_id"), QStringLiteral("pay_0123456789abcdefghjkmnpqrs")},
                    {QStringLiteral("application"), QStringLiteral("ref_1")},
                    {QStringLiteral("passenger"), QStringLiteral("Canary")}}}});
    const auto notice = read(toBytes(makeEvent("checkout.session.completed", object,
        {{QStringLiteral("api_version"), QStringLiteral("2026-10-28.endive")},
            {QStringLiteral("request"), QJsonObject{{QStringLiteral("id"), QStringLiteral("req_1")}}}})));
    QVERIFY(notice);
    QCOMPARE(QJsonDocument(notice->summary).toJson(QJsonDocument::Compact),
        QByteArray(R"({"api_version":"2026-10-28.endive","created":1795176000,"id":"evt_1","livemode":false,)"
                   R"("object":{"amount_total":11200,"client_reference_id":"pay_0123456789abcdefghjkmnpqrs",)"
                   R"("currency":"jpy","expires_at":1795183200,"id":"cs_test_a1Example",)"
                   R"("metadata":{"application":"ref_1","payment_id":"pay_0123456789abcdefghjkmnpqrs"},)"
                   R"("object":"checkout.session","payment_intent":"pi_3Example","payment_status":"paid",)"
                   R"("status":"complete"},"type":"checkout.session.completed"})"));
}

void StripeWebhookTest::summaryKeepsIdentifiersOnly()
{
    const QJsonObject card{{QStringLiteral("brand"), QStringLiteral("visa")},
        {QStringLiteral("last4"), QStringLiteral("4242")}, {QStringLiteral("fingerprint"), QStringLiteral("abc")}};
    QJsonObject charge{{QStringLiteral("id"), QStringLiteral("ch_1")},
        {QStringLiteral("object"), QStringLiteral("charge")},
        {QStringLiteral("client_reference_id"), QStringLiteral("canary@example.org")},
        {QStringLiteral("status"), QStringLiteral("Wilhelmina Canary")},
        {QStringLiteral("currency"), QJsonArray{QStringLiteral("Canary")}},
        {QStringLiteral("billing_details"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Canary")}}},
        {QStringLiteral("payment_method_details"), QJsonObject{{QStringLiteral("card"), card}}}};
    const auto summary = [](const QJsonObject &object) {
        const auto notice = read(toBytes(makeEvent("charge.updated", object)));
        return notice ? notice->summary.value(u"object").toObject() : QJsonObject();
    };
    const QJsonObject kept{
        {QStringLiteral("brand"), QStringLiteral("visa")}, {QStringLiteral("last4"), QStringLiteral("4242")}};
    QJsonObject expected{{QStringLiteral("id"), QStringLiteral("ch_1")},
        {QStringLiteral("object"), QStringLiteral("charge")}, {QStringLiteral("payment_method"), kept}};
    QCOMPARE(summary(charge), expected);
    charge.remove(QStringLiteral("payment_method_details"));
    charge.insert(QStringLiteral("payment_method"), QJsonObject{{QStringLiteral("card"), card}});
    QCOMPARE(summary(charge), expected);
    charge.insert(QStringLiteral("payment_method"), QStringLiteral("pm_1"));
    expected.remove(QStringLiteral("payment_method"));
    QCOMPARE(summary(charge), expected);
}

void StripeWebhookTest::summaryOfMoneyThatGoesBack()
{
    const auto summary = [](const char *type, const QJsonObject &object) {
        const auto notice = read(toBytes(makeEvent(type, object)));
        return notice ? QJsonDocument(notice->summary.value(u"object").toObject()).toJson(QJsonDocument::Compact)
                      : QByteArray();
    };
    const QJsonObject metadata{
        {QStringLiteral("refund_id"), QStringLiteral("rfd_1")}, {QStringLiteral("note"), QStringLiteral("Canary")}};
    const QJsonObject refund{{QStringLiteral("id"), QStringLiteral("re_1")},
        {QStringLiteral("object"), QStringLiteral("refund")}, {QStringLiteral("amount"), 500},
        {QStringLiteral("currency"), QStringLiteral("jpy")}, {QStringLiteral("status"), QStringLiteral("failed")},
        {QStringLiteral("failure_reason"), QStringLiteral("expired_or_canceled_card")},
        {QStringLiteral("instructions_email"), QStringLiteral("canary@example.org")},
        {QStringLiteral("metadata"), metadata}};
    QCOMPARE(summary("refund.failed", refund),
        QByteArray(R"({"amount":500,"currency":"jpy","failure_reason":"expired_or_canceled_card","id":"re_1",)"
                   R"("metadata":{"refund_id":"rfd_1"},"object":"refund","status":"failed"})"));
    const QJsonObject dispute{{QStringLiteral("id"), QStringLiteral("du_1")},
        {QStringLiteral("object"), QStringLiteral("dispute")}, {QStringLiteral("amount"), 500},
        {QStringLiteral("reason"), QStringLiteral("fraudulent")}, {QStringLiteral("status"), QStringLiteral("lost")},
        {QStringLiteral("evidence"),
            QJsonObject{{QStringLiteral("customer_name"), QStringLiteral("Wilhelmina Canary")}}}};
    QCOMPARE(summary("charge.dispute.closed", dispute),
        QByteArray(R"({"amount":500,"id":"du_1","object":"dispute","reason":"fraudulent","status":"lost"})"));
    const QJsonObject intent{{QStringLiteral("id"), QStringLiteral("pi_1")},
        {QStringLiteral("object"), QStringLiteral("payment_intent")},
        {QStringLiteral("last_payment_error"),
            QJsonObject{{QStringLiteral("code"), QStringLiteral("card_declined")},
                {QStringLiteral("decline_code"), QStringLiteral("insufficient_funds")},
                {QStringLiteral("message"), QStringLiteral("Your card has insufficient funds.")}}}};
    QCOMPARE(summary("payment_intent.payment_failed", intent),
        QByteArray(R"({"id":"pi_1","last_payment_error":{"code":"card_declined","decline_code":"insufficient_funds"},)"
                   R"("object":"payment_intent"})"));
}

void StripeWebhookTest::brokenEvents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("cut") << toBytes(makeEvent("x", session())).left(80);
    QTest::newRow("no object") << toBytes(
        makeEvent("x", session(), {{QStringLiteral("object"), QStringLiteral("list")}}));
    QTest::newRow("no id") << toBytes(makeEvent("x", session(), {{QStringLiteral("id"), QString()}}));
    QTest::newRow("no data") << toBytes(makeEvent("x", session(), {{QStringLiteral("data"), QJsonValue::Null}}));
    QTest::newRow("livemode text") << toBytes(
        makeEvent("x", session(), {{QStringLiteral("livemode"), QStringLiteral("no")}}));
    QTest::newRow("created text") << toBytes(
        makeEvent("x", session(), {{QStringLiteral("created"), QStringLiteral("now")}}));
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void StripeWebhookTest::brokenEvents()
{
    QFETCH(QByteArray, bytes);
    const auto notice = read(bytes);
    QVERIFY(!notice);
    QCOMPARE(notice.error().code, QStringLiteral("notice_malformed"));
}

void StripeWebhookTest::signatureComesFirst()
{
    const auto notice = StripeCheckout(config()).readNotice({}, "not even JSON", noon);
    QCOMPARE(notice.error().code, QStringLiteral("signature_missing"));
}

void StripeWebhookTest::randomBytesNeverCrash()
{
    // Repeatable: a plain linear congruence, seeded by hand.
    quint32 state = 12345;
    const auto next = [&] { return state = state * 1664525U + 1013904223U; };
    const QByteArray good = toBytes(makeEvent("checkout.session.completed", paidSession()));
    const StripeCheckout provider(config());
    int facts = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = good;
        for (quint32 changes = next() % 4; changes > 0; --changes) {
            const auto at = static_cast<qsizetype>(next() % static_cast<quint32>(bytes.size()));
            switch (next() % 3) {
            case 0:
                bytes[at] = static_cast<char>(next() >> 24);
                break;
            case 1:
                bytes.remove(at, static_cast<qsizetype>(next() % 12));
                break;
            default:
                bytes.insert(at, bytes.mid(static_cast<qsizetype>(next() % 100), static_cast<qsizetype>(next() % 12)));
                break;
            }
        }
        const auto notice = read(bytes);
        facts += notice && notice->fact ? 1 : 0;
        (void)provider.readQuery(answered(200, bytes));
        (void)provider.readCreate(answered(static_cast<int>(next() % 600), bytes), PaymentProvider::Earlier::None);
        (void)verify(bytes);
    }
    QVERIFY2(facts > 100 && facts < 4000, "some stay readable, some do not");
}

QTEST_GUILESS_MAIN(StripeWebhookTest)
#include "tst_stripewebhook.moc"
