// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/providers/stripesamples.h"

#include <QTest>

using namespace chancery;
using namespace chancery::providers;
using namespace chancery::providers::samples;
using chancery::providers::stripe::StripeCheckout;

class StripeCheckoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyIsExact();
    void everySpecialCharacterIsEncoded();
    void amountsAreInStripesUnits_data();
    void amountsAreInStripesUnits();
    void amountsOutOfRangeAreRefused_data();
    void amountsOutOfRangeAreRefused();
    void endIsFrozenWithinStripesLimits_data();
    void endIsFrozenWithinStripesLimits();
    void localesAreStripes_data();
    void localesAreStripes();
    void malformedOrdersAreRefused_data();
    void malformedOrdersAreRefused();
    void requestsAreExact();
    void configIsChecked_data();
    void configIsChecked();
};

namespace {

QByteArray bodyOf(const Order &order)
{
    const auto prepared = StripeCheckout(config()).prepare(order, noon);
    return prepared ? prepared->body : "refused: " + prepared.error().code.toLatin1();
}

} // namespace

void StripeCheckoutTest::bodyIsExact()
{
    const QByteArray expected = "mode=payment"
                                "&client_reference_id=pay_0123456789abcdefghjkmnpqrs"
                                "&line_items[0][quantity]=1"
                                "&line_items[0][price_data][currency]=jpy"
                                "&line_items[0][price_data][unit_amount]=11200"
                                "&line_items[0][price_data][product_data][name]=Visa%20fee%20%26%20service%20%28%E7%AD%"
                                "BE%E8%AF%81%E8%B4%B9%29"
                                "&success_url=https%3A%2F%2Fpay.example.org%2Fp%2Fk7m2%3Ffrom%3Dstripe"
                                "&cancel_url=https%3A%2F%2Fpay.example.org%2Fp%2Fk7m2"
                                "&locale=zh"
                                "&expires_at=1795183200"
                                "&adaptive_pricing[enabled]=false"
                                "&metadata[payment_id]=pay_0123456789abcdefghjkmnpqrs"
                                "&payment_intent_data[metadata][payment_id]=pay_0123456789abcdefghjkmnpqrs"
                                "&metadata[application]=ref_0123456789abcdefghjkmnpqrs"
                                "&payment_intent_data[metadata][application]=ref_0123456789abcdefghjkmnpqrs";
    const auto prepared = StripeCheckout(config()).prepare(order(), noon);
    QVERIFY(prepared);
    QCOMPARE(prepared->body, expected);
    QVERIFY(prepared->expiresAt == noon + std::chrono::hours(2));
}

void StripeCheckoutTest::everySpecialCharacterIsEncoded()
{
    Order special = order();
    special.description = QStringLiteral("a+b=c&d%e[f]\n\"~-_.*'!()/?#é😀");
    QVERIFY(bodyOf(special).contains(
        "[name]=a%2Bb%3Dc%26d%25e%5Bf%5D%0A%22~-_.%2A%27%21%28%29%2F%3F%23%C3%A9%F0%9F%98%80&"));
}

void StripeCheckoutTest::amountsAreInStripesUnits_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("two decimals") << qint64{5460} << QByteArray("EUR")
                                  << QByteArray("[currency]=eur&line_items[0][price_data][unit_amount]=5460&");
    QTest::newRow("none") << qint64{11200} << QByteArray("JPY") << QByteArray("[unit_amount]=11200&");
    QTest::newRow("ISK has none, Stripe wants two")
        << qint64{8300} << QByteArray("ISK") << QByteArray("[unit_amount]=830000&");
    QTest::newRow("UGX likewise") << qint64{265000} << QByteArray("UGX") << QByteArray("[unit_amount]=26500000&");
    QTest::newRow("three") << qint64{24250} << QByteArray("KWD") << QByteArray("[unit_amount]=24250&");
}

void StripeCheckoutTest::amountsAreInStripesUnits()
{
    QFETCH(qint64, minor);
    QFETCH(QByteArray, currency);
    QFETCH(QByteArray, expected);
    Order other = order();
    other.amount = money(minor, currency);
    const QByteArray body = bodyOf(other);
    QVERIFY2(body.contains(expected), body);
}

void StripeCheckoutTest::amountsOutOfRangeAreRefused_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QByteArray>("currency");
    QTest::newRow("under 0.50 USD") << qint64{49} << QByteArray("USD");
    QTest::newRow("under 50 JPY") << qint64{49} << QByteArray("JPY");
    QTest::newRow("nothing") << qint64{0} << QByteArray("EUR");
    QTest::newRow("negative") << qint64{-500} << QByteArray("EUR");
    QTest::newRow("thirteen digits") << qint64{1'000'000'000'000} << QByteArray("EUR");
}

void StripeCheckoutTest::amountsOutOfRangeAreRefused()
{
    QFETCH(qint64, minor);
    QFETCH(QByteArray, currency);
    Order other = order();
    other.amount = money(minor, currency);
    QCOMPARE(bodyOf(other), QByteArray("refused: amount_limit"));
}

void StripeCheckoutTest::endIsFrozenWithinStripesLimits_data()
{
    QTest::addColumn<qint64>("wishedSeconds");
    QTest::addColumn<qint64>("expectedSeconds");
    QTest::newRow("as wished") << qint64{7200} << qint64{7200};
    QTest::newRow("too soon") << qint64{300} << qint64{31 * 60};
    QTest::newRow("in the past") << qint64{-300} << qint64{31 * 60};
    QTest::newRow("too late") << qint64{48 * 3600} << qint64{24 * 3600 - 60};
}

void StripeCheckoutTest::endIsFrozenWithinStripesLimits()
{
    QFETCH(qint64, wishedSeconds);
    QFETCH(qint64, expectedSeconds);
    Order other = order();
    other.expiresAt = noon + std::chrono::seconds(wishedSeconds);
    const auto prepared = StripeCheckout(config()).prepare(other, noon);
    QVERIFY(prepared);
    QVERIFY(prepared->expiresAt == noon + std::chrono::seconds(expectedSeconds));
    const qint64 second = 1795176000 + expectedSeconds;
    QVERIFY(prepared->body.contains("&expires_at=" + QByteArray::number(second) + '&'));
}

void StripeCheckoutTest::localesAreStripes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("expected");
    const std::pair<const char *, const char *> rows[] = {{"en", "en"}, {"en_US", "en"}, {"en_GB", "en-GB"},
        {"zh_CN", "zh"}, {"zh", "zh"}, {"zh-Hant-TW", "zh-TW"}, {"zh_Hant", "zh-TW"}, {"zh_HK", "zh-HK"}, {"fr", "fr"},
        {"fr-CA", "fr-CA"}, {"es", "es"}, {"es_419", "es-419"}, {"ru_RU", "ru"}, {"ar", "auto"}, {"pt_BR", "pt-BR"},
        {"no", "nb"}, {"hi", "hi-IN"}, {"", "auto"}, {"tlh", "auto"}, {"de_DE.UTF-8", "de"}};
    for (const auto &[from, to] : rows)
        QTest::newRow(*from ? from : "empty") << QString::fromLatin1(from) << QByteArray(to);
}

void StripeCheckoutTest::localesAreStripes()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, expected);
    Order other = order();
    other.locale = locale;
    QVERIFY(bodyOf(other).contains("&locale=" + expected + '&'));
}

void StripeCheckoutTest::malformedOrdersAreRefused_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no payment") << 0 << QString();
    QTest::newRow("long payment") << 0 << QString(201, u'x');
    QTest::newRow("blank description") << 1 << QStringLiteral("  ");
    QTest::newRow("long description") << 1 << QString(5001, u'x');
    QTest::newRow("relative success") << 2 << QStringLiteral("/p/x");
    QTest::newRow("script success") << 2 << QStringLiteral("javascript:alert(1)");
    QTest::newRow("no cancel") << 3 << QString();
    QTest::newRow("long cancel") << 3 << QString(QStringLiteral("https://a.example/") + QString(5000, u'x'));
}

void StripeCheckoutTest::malformedOrdersAreRefused()
{
    QFETCH(int, field);
    QFETCH(QString, value);
    Order other = order();
    switch (field) {
    case 0:
        other.payment = domain::PaymentId(value);
        break;
    case 1:
        other.description = value;
        break;
    case 2:
        other.successUrl = value;
        break;
    case 3:
        other.cancelUrl = value;
        break;
    }
    QCOMPARE(bodyOf(other), QByteArray("refused: order_malformed"));
}

void StripeCheckoutTest::requestsAreExact()
{
    const StripeCheckout provider(config());
    const QByteArray key = "Bearer " + QByteArray(secretKey);
    const HttpHeaders get{
        {"Accept", "application/json"}, {"Authorization", key}, {"Stripe-Version", "2026-10-28.endive"}};
    HttpHeaders post = get;
    post.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    post.emplace_back("Idempotency-Key", "key-1");
    const auto timeout = std::chrono::milliseconds(20'000);
    const QByteArray base = "https://api.stripe.com/v1";

    const PreparedOrder prepared{"mode=payment&x=y", noon};
    const HttpRequest create{"POST", base + "/checkout/sessions", post, "mode=payment&x=y", timeout};
    QVERIFY(provider.createRequest(prepared, "key-1") == create);
    QVERIFY(provider.createRequest(prepared, "key-1") == provider.createRequest(prepared, "key-1"));

    const HttpRequest query{"GET",
        base + "/checkout/sessions/cs_1?expand[]=payment_intent.latest_charge.balance_transaction", get, {}, timeout};
    QVERIFY(provider.queryRequest(QStringLiteral("cs_1")) == query);
    QVERIFY(provider.queryRequest(QStringLiteral("../a?b")).url.contains("/sessions/..%2Fa%3Fb?expand"));

    const HttpRequest close{"POST", base + "/checkout/sessions/cs_1/expire", post, {}, timeout};
    QVERIFY(provider.closeRequest(QStringLiteral("cs_1"), "key-1") == close);

    const HttpRequest account{"GET", base + "/account", get, {}, timeout};
    QVERIFY(provider.accountRequest() == account);

    QCOMPARE(provider.noticesRequest(noon, QStringLiteral("evt_9")).url,
        base
            + "/events?types[]=checkout.session.completed&types[]=checkout.session.async_payment_succeeded"
              "&types[]=checkout.session.async_payment_failed&types[]=checkout.session.expired"
              "&types[]=charge.refunded&types[]=charge.refund.updated&types[]=refund.created&types[]=refund.updated"
              "&types[]=refund.failed&types[]=charge.dispute.created&types[]=charge.dispute.updated"
              "&types[]=charge.dispute.closed&types[]=charge.dispute.funds_withdrawn"
              "&types[]=charge.dispute.funds_reinstated&created[gte]=1795176000&limit=100&starting_after=evt_9");
}

void StripeCheckoutTest::configIsChecked_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("error");
    const QByteArray base("https://api.stripe.com");
    const QByteArray key("sk_test_1");
    const QByteArray secret("whsec_1");
    QTest::newRow("good") << base << key << secret << QString();
    QTest::newRow("loopback") << QByteArray("http://127.0.0.1:8990") << key << secret << QString();
    QTest::newRow("a name that looks like loopback")
        << QByteArray("http://127.example.org:8990") << key << secret << QStringLiteral("stripe_api_base");
    QTest::newRow("plain http") << QByteArray("http://api.stripe.com") << key << secret
                                << QStringLiteral("stripe_api_base");
    QTest::newRow("path") << QByteArray("https://api.stripe.com/v1") << key << secret
                          << QStringLiteral("stripe_api_base");
    QTest::newRow("no scheme") << QByteArray("api.stripe.com") << key << secret << QStringLiteral("stripe_api_base");
    QTest::newRow("publishable key") << base << QByteArray("pk_test_1") << secret
                                     << QStringLiteral("stripe_secret_key");
    QTest::newRow("key with a line end") << base << QByteArray("sk_test_1\n") << secret
                                         << QStringLiteral("stripe_secret_key");
    QTest::newRow("stripped secret") << base << key << QByteArray("1Example")
                                     << QStringLiteral("stripe_webhook_secret");
    QTest::newRow("no secret") << base << key << QByteArray() << QStringLiteral("stripe_webhook_secret");
}

void StripeCheckoutTest::configIsChecked()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, secret);
    QFETCH(QString, error);
    stripe::StripeConfig config;
    config.apiBase = base;
    config.secretKey = Secret(std::move(key));
    if (!secret.isEmpty())
        config.webhookSecrets = {Secret(std::move(secret))};
    const auto checked = config.check();
    QCOMPARE(checked ? QString() : checked.error().code, error);
}

QTEST_GUILESS_MAIN(StripeCheckoutTest)
#include "tst_stripecheckout.moc"
