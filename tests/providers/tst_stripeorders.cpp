// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/providers/stripesamples.h"

#include <QTest>

using namespace chancery;
using namespace chancery::providers;
using namespace chancery::providers::samples;
using chancery::providers::stripe::StripeCheckout;

Q_DECLARE_METATYPE(chancery::providers::HttpReply)

/// The list of sessions, in which an order is found whose create was never answered.
class StripeOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsExact();
    void oursIsFound_data();
    void oursIsFound();
    void captureIsWhole();
    void pagesGoOn();
    void strangersAreLeftAlone();
    void incompletePagesProveNothing_data();
    void incompletePagesProveNothing();
    void spentKeys_data();
    void spentKeys();

private:
    StripeCheckout m_provider{config()};
    const domain::PaymentId m_wanted{QStringLiteral("pay_0123456789abcdefghjkmnpqrs")};
};

namespace {

HttpReply list(const QJsonArray &data, bool more = false)
{
    return answered(200,
        toBytes({{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), data},
            {QStringLiteral("has_more"), more}, {QStringLiteral("url"), QStringLiteral("/v1/checkout/sessions")}}));
}

/// A session of another mode that the relay never makes.
QJsonObject stranger(const char *id, const QJsonObject &changes = {})
{
    QJsonObject result{{QStringLiteral("id"), QString::fromLatin1(id)},
        {QStringLiteral("object"), QStringLiteral("checkout.session")},
        {QStringLiteral("mode"), QStringLiteral("setup")}, {QStringLiteral("client_reference_id"), QJsonValue::Null},
        {QStringLiteral("currency"), QJsonValue::Null}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        result.insert(change.key(), change.value());
    return result;
}

QString told(const std::optional<rules::Fact> &fact)
{
    if (!fact)
        return QStringLiteral("not here");
    if (std::holds_alternative<rules::StillOpen>(*fact))
        return QStringLiteral("still_open");
    if (std::holds_alternative<rules::Captured>(*fact))
        return QStringLiteral("captured");
    if (std::holds_alternative<rules::Closed>(*fact))
        return QStringLiteral("closed");
    return QStringLiteral("another");
}

} // namespace

void StripeOrdersTest::requestIsExact()
{
    const HttpHeaders headers{{"Accept", "application/json"}, {"Authorization", "Bearer sk_test_51Example"},
        {"Stripe-Version", "2026-10-28.endive"}};
    const QByteArray url = "https://api.stripe.com/v1/checkout/sessions?created[gte]=1795176000&limit=100";
    const HttpRequest first{"GET", url, headers, {}, config().timeout};
    QVERIFY(m_provider.ordersRequest(noon + std::chrono::milliseconds(999), {}) == first);
    QCOMPARE(m_provider.ordersRequest(noon, QStringLiteral("cs_test_a/1")).url, url + "&starting_after=cs_test_a%2F1");
}

void StripeOrdersTest::oursIsFound_data()
{
    QTest::addColumn<QJsonArray>("data");
    QTest::addColumn<QString>("fact");
    const QJsonObject expired
        = session({{QStringLiteral("status"), QStringLiteral("expired")}, {QStringLiteral("url"), QJsonValue::Null}});
    const QJsonObject byMetadata = session({{QStringLiteral("client_reference_id"), QJsonValue::Null}});
    const QJsonObject second = paidSession({{QStringLiteral("id"), QStringLiteral("cs_test_b2")}});
    QTest::newRow("open") << QJsonArray{session()} << QStringLiteral("still_open");
    QTest::newRow("paid") << QJsonArray{paidSession()} << QStringLiteral("captured");
    QTest::newRow("expired") << QJsonArray{expired} << QStringLiteral("closed");
    QTest::newRow("among others") << QJsonArray{stranger("cs_1"), session(), stranger("cs_2")}
                                  << QStringLiteral("still_open");
    QTest::newRow("by metadata") << QJsonArray{byMetadata} << QStringLiteral("still_open");
    QTest::newRow("paid one of two") << QJsonArray{session(), second} << QStringLiteral("captured");
    QTest::newRow("none") << QJsonArray{stranger("cs_1"), stranger("cs_2")} << QStringLiteral("not here");
    QTest::newRow("empty") << QJsonArray{} << QStringLiteral("not here");
}

void StripeOrdersTest::oursIsFound()
{
    QFETCH(QJsonArray, data);
    QFETCH(QString, fact);
    const auto page = m_provider.readOrders(list(data), m_wanted);
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    QCOMPARE(told(page->found), fact);
    QVERIFY(page->olderThan.isEmpty());
}

void StripeOrdersTest::captureIsWhole()
{
    const auto page = m_provider.readOrders(list({paidSession()}), m_wanted);
    QVERIFY(page && page->found);
    const rules::Captured expected{.amount = money(11200, "JPY"),
        .account = {},
        .livemode = false,
        .ourReference = m_wanted.text(),
        .reference = QStringLiteral("cs_test_a1Example"),
        .paymentReference = QStringLiteral("pi_3Example")};
    QVERIFY(std::get<rules::Captured>(*page->found) == expected);
}

void StripeOrdersTest::pagesGoOn()
{
    const auto page = m_provider.readOrders(list({stranger("cs_1"), stranger("cs_2")}, true), m_wanted);
    QVERIFY(page && !page->found);
    QCOMPARE(page->olderThan, QStringLiteral("cs_2"));
}

void StripeOrdersTest::strangersAreLeftAlone()
{
    const QJsonObject odd = stranger("cs_1",
        {{QStringLiteral("status"), QStringLiteral("a_status_of_next_year")}, {QStringLiteral("amount_total"), 1.5},
            {QStringLiteral("client_reference_id"), QStringLiteral("somebody else's")}});
    const auto page = m_provider.readOrders(list({odd}), m_wanted);
    QVERIFY(page && !page->found);
}

void StripeOrdersTest::incompletePagesProveNothing_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("code");
    const QString malformed = QStringLiteral("reply_malformed");
    const QString unavailable = QStringLiteral("provider_unavailable");
    const auto with = [](const char *name, const QJsonValue &value) {
        return list({stranger("cs_1", {{QString::fromLatin1(name), value}})});
    };
    QTest::newRow("server error") << answered(500, errorBody("api_error")) << unavailable;
    QTest::newRow("lost") << unanswered(HttpReply::Outcome::Lost) << unavailable;
    QTest::newRow("no JSON") << answered(200, "<html>") << unavailable;
    QTest::newRow("no list") << answered(200, toBytes(session())) << malformed;
    QTest::newRow("no has_more") << answered(200, R"({"object":"list","data":[]})") << malformed;
    QTest::newRow("no data") << answered(200, R"({"object":"list","has_more":false})") << malformed;
    QTest::newRow("more of nothing") << list({}, true) << malformed;
    QTest::newRow("no object") << list({7}) << malformed;
    QTest::newRow("not a session") << with("object", QStringLiteral("charge")) << malformed;
    QTest::newRow("no id") << with("id", QJsonValue::Null) << malformed;
    QTest::newRow("odd reference") << with("client_reference_id", 7) << malformed;
    QTest::newRow("odd metadata") << with("metadata", QStringLiteral("x")) << malformed;
    QTest::newRow("ours, unreadable") << list({session({{QStringLiteral("status"), 7}})}) << malformed;
}

void StripeOrdersTest::incompletePagesProveNothing()
{
    QFETCH(HttpReply, reply);
    QFETCH(QString, code);
    const auto page = m_provider.readOrders(reply, m_wanted);
    QVERIFY(!page);
    QCOMPARE(page.error().code, code);
}

void StripeOrdersTest::spentKeys_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<bool>("spent");
    const QByteArray error = errorBody("api_error");
    const HttpHeaders replayed{{"Idempotent-Replayed", "true"}};
    QTest::newRow("replayed 500") << answered(500, error, replayed) << true;
    QTest::newRow("replayed 503") << answered(503, error, replayed) << true;
    QTest::newRow("first 500") << answered(500, error) << false;
    QTest::newRow("not replayed") << answered(500, error, {{"Idempotent-Replayed", "false"}}) << false;
    QTest::newRow("replayed order") << answered(200, toBytes(session()), replayed) << false;
    QTest::newRow("replayed refusal") << answered(400, errorBody("invalid_request_error"), replayed) << false;
    QTest::newRow("in use") << answered(409, errorBody("idempotency_error"), replayed) << false;
    HttpReply lost = answered(500, error, replayed);
    lost.outcome = HttpReply::Outcome::Lost;
    QTest::newRow("lost half way") << lost << false;
}

void StripeOrdersTest::spentKeys()
{
    QFETCH(HttpReply, reply);
    QFETCH(bool, spent);
    QCOMPARE(m_provider.keyIsSpent(reply), spent);
}

QTEST_GUILESS_MAIN(StripeOrdersTest)
#include "tst_stripeorders.moc"
