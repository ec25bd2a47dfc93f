// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/providers/stripesamples.h"

#include <QTest>

using namespace chancery;
using namespace chancery::providers;
using namespace chancery::providers::samples;
using chancery::providers::stripe::StripeCheckout;
using Earlier = PaymentProvider::Earlier;
using Outcome = HttpReply::Outcome;

Q_DECLARE_METATYPE(chancery::providers::HttpReply)

class StripeRepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createOpens();
    void createRefused_data();
    void createRefused();
    void query_data();
    void query();
    void detail_data();
    void detail();
    void queryCaptures();
    void malformedSessionsAreUnanswered_data();
    void malformedSessionsAreUnanswered();
    void theEndOfASessionIsNoCondition();
    void close_data();
    void close();
    void repeating_data();
    void repeating();
    void account();
    void accountFailures();
    void notices();

private:
    StripeCheckout m_provider{config()};
};

namespace {

/// The kind of a fact and what tells it from others of its kind.
QString told(const rules::Fact &fact)
{
    if (const auto *failed = std::get_if<rules::Failed>(&fact))
        return QStringLiteral("failed %1 %2")
            .arg(failed->code, failed->retryable ? QStringLiteral("retryable") : QStringLiteral("final"));
    if (const auto *closed = std::get_if<rules::Closed>(&fact))
        return closed->expired ? QStringLiteral("expired") : QStringLiteral("closed");
    if (std::holds_alternative<rules::Opened>(fact))
        return QStringLiteral("opened");
    if (std::holds_alternative<rules::StillOpen>(fact))
        return QStringLiteral("still open");
    if (std::holds_alternative<rules::Processing>(fact))
        return QStringLiteral("processing");
    if (std::holds_alternative<rules::Captured>(fact))
        return QStringLiteral("captured");
    if (std::holds_alternative<rules::CloseRefused>(fact))
        return QStringLiteral("close refused");
    if (std::holds_alternative<rules::NotFound>(fact))
        return QStringLiteral("not found");
    if (std::holds_alternative<rules::Unanswered>(fact))
        return QStringLiteral("unanswered");
    return QStringLiteral("something else");
}

QJsonObject completeUnpaid(const QJsonValue &intent)
{
    return session({{QStringLiteral("status"), QStringLiteral("complete")}, {QStringLiteral("url"), QJsonValue::Null},
        {QStringLiteral("payment_intent"), intent}});
}

QJsonObject intent(const char *status, const char *decline = "")
{
    QJsonObject result{
        {QStringLiteral("id"), QStringLiteral("pi_3Example")}, {QStringLiteral("status"), QString::fromLatin1(status)}};
    if (*decline != 0)
        result.insert(QStringLiteral("last_payment_error"),
            QJsonObject{{QStringLiteral("code"), QStringLiteral("card_declined")},
                {QStringLiteral("decline_code"), QString::fromLatin1(decline)}});
    return result;
}

} // namespace

void StripeRepliesTest::createOpens()
{
    const rules::Fact fact = m_provider.readCreate(answered(200, toBytes(session())), Earlier::None);
    const auto *opened = std::get_if<rules::Opened>(&fact);
    QVERIFY(opened);
    QCOMPARE(opened->reference, QStringLiteral("cs_test_a1Example"));
    QCOMPARE(opened->url, QStringLiteral("https://checkout.stripe.com/c/pay/cs_test_a1Example#fid"));
    QVERIFY(opened->expiresAt == noon + std::chrono::hours(2));
}

void StripeRepliesTest::createRefused_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("later");
    const QString unanswered = QStringLiteral("unanswered");
    const QString unavailable = QStringLiteral("failed provider_unavailable retryable");
    const QString rejected = QStringLiteral("failed provider_rejected final");
    const auto row = [&](const char *name, const HttpReply &reply, const QString &first, const QString &later) {
        QTest::newRow(name) << reply << first << later;
    };
    row("not sent", samples::unanswered(Outcome::NotSent), unavailable, unanswered);
    row("lost", samples::unanswered(Outcome::Lost), unanswered, unanswered);
    row("500", answered(500, errorBody("api_error")), unanswered, unanswered);
    row("502 of a proxy", answered(502, "<html>"), unanswered, unanswered);
    row("something behind Stripe failed", answered(424, errorBody("invalid_request_error")), unanswered, unanswered);
    row("Stripe's own trouble", answered(400, errorBody("api_error")), unanswered, unanswered);
    row("400 of a proxy", answered(400, "<html>"), unanswered, unanswered);
    row("200 garbage", answered(200, "<html>"), unanswered, unanswered);
    row("200 array", answered(200, "[]"), unanswered, unanswered);
    row("200 empty", answered(200, {}), unanswered, unanswered);
    row("redirect", answered(302, {}), unanswered, unanswered);
    row("unknown parameter", answered(400, errorBody("invalid_request_error", "parameter_unknown", "foo")), rejected,
        rejected);
    row("too small", answered(400, errorBody("invalid_request_error", "amount_too_small")),
        QStringLiteral("failed amount_limit final"), QStringLiteral("failed amount_limit final"));
    row("too large", answered(400, errorBody("invalid_request_error", "amount_too_large")),
        QStringLiteral("failed amount_limit final"), QStringLiteral("failed amount_limit final"));
    row("end too near", answered(400, errorBody("invalid_request_error", "", "expires_at")), rejected, unanswered);
    row("key reused", answered(400, errorBody("idempotency_error")), unanswered, unanswered);
    row("key in use", answered(409, errorBody("idempotency_error", "idempotency_key_in_use")), unanswered, unanswered);
    row("API key refused", answered(401, errorBody("invalid_request_error")), unavailable, unanswered);
    row("no permission", answered(403, errorBody("invalid_request_error")), unavailable, unanswered);
    row("rate limit", answered(429, errorBody("invalid_request_error", "rate_limit")), unavailable, unanswered);
    row("declined", answered(402, errorBody("card_error", "card_declined", "", "insufficient_funds")),
        QStringLiteral("failed insufficient_funds retryable"), QStringLiteral("failed insufficient_funds retryable"));
    row("stolen", answered(402, errorBody("card_error", "card_declined", "", "stolen_card")),
        QStringLiteral("failed declined retryable"), QStringLiteral("failed declined retryable"));
    row("expired card", answered(402, errorBody("card_error", "expired_card")),
        QStringLiteral("failed card_expired retryable"), QStringLiteral("failed card_expired retryable"));
    row("unknown URL", answered(404, errorBody("invalid_request_error")), rejected, rejected);
}

void StripeRepliesTest::createRefused()
{
    QFETCH(HttpReply, reply);
    QFETCH(QString, first);
    QFETCH(QString, later);
    QCOMPARE(told(m_provider.readCreate(reply, Earlier::None)), first);
    QCOMPARE(told(m_provider.readCreate(reply, Earlier::MayHaveArrived)), later);
}

void StripeRepliesTest::query_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("expected");
    const auto done = [](const QJsonObject &object) { return answered(200, toBytes(object)); };
    QTest::newRow("open") << done(session()) << QStringLiteral("still open");
    QTest::newRow("declined once, may try again")
        << done(session({{QStringLiteral("payment_intent"), intent("requires_payment_method", "generic_decline")}}))
        << QStringLiteral("still open");
    QTest::newRow("paid") << done(paidSession()) << QStringLiteral("captured");
    QTest::newRow("paid, expanded") << done(paidSession({{QStringLiteral("payment_intent"), intent("succeeded")}}))
                                    << QStringLiteral("captured");
    QTest::newRow("nothing to pay") << done(
        paidSession({{QStringLiteral("payment_status"), QStringLiteral("no_payment_required")}}))
                                    << QStringLiteral("captured");
    const QJsonObject free{{QStringLiteral("payment_status"), QStringLiteral("no_payment_required")},
        {QStringLiteral("amount_total"), 0}, {QStringLiteral("payment_intent"), QJsonValue::Null}};
    QTest::newRow("came to nothing") << done(paidSession(free)) << QStringLiteral("failed provider_rejected retryable");
    QTest::newRow("nothing, and called paid") << done(paidSession({{QStringLiteral("amount_total"), 0}}))
                                              << QStringLiteral("failed provider_rejected retryable");
    QTest::newRow("nothing to pay, and nobody came yet") << done(session(free)) << QStringLiteral("still open");
    QTest::newRow("complete but unpaid") << done(completeUnpaid(QStringLiteral("pi_3Example")))
                                         << QStringLiteral("processing");
    QTest::newRow("bank decides") << done(completeUnpaid(intent("processing"))) << QStringLiteral("processing");
    QTest::newRow("bank refused") << done(completeUnpaid(intent("requires_payment_method", "insufficient_funds")))
                                  << QStringLiteral("failed insufficient_funds retryable");
    QTest::newRow("bank refused, no reason")
        << done(completeUnpaid(intent("canceled"))) << QStringLiteral("failed declined retryable");
    QTest::newRow("expired") << done(
        session({{QStringLiteral("status"), QStringLiteral("expired")}, {QStringLiteral("url"), QJsonValue::Null}}))
                             << QStringLiteral("expired");
    QTest::newRow("404") << answered(404, errorBody("invalid_request_error", "resource_missing"))
                         << QStringLiteral("not found");
    QTest::newRow("404 of a proxy") << answered(404, "not here") << QStringLiteral("unanswered");
    QTest::newRow("401") << answered(401, errorBody("invalid_request_error")) << QStringLiteral("unanswered");
    QTest::newRow("400") << answered(400, errorBody("invalid_request_error")) << QStringLiteral("unanswered");
    QTest::newRow("500") << answered(500, errorBody("api_error")) << QStringLiteral("unanswered");
    QTest::newRow("lost") << samples::unanswered(Outcome::Lost) << QStringLiteral("unanswered");
    QTest::newRow("not sent") << samples::unanswered(Outcome::NotSent) << QStringLiteral("unanswered");
}

void StripeRepliesTest::query()
{
    QFETCH(HttpReply, reply);
    QFETCH(QString, expected);
    QCOMPARE(told(m_provider.readQuery(reply)), expected);
}

void StripeRepliesTest::detail_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isTold");
    const auto done = [](const QJsonObject &object) { return answered(200, toBytes(object)); };
    QTest::newRow("bank refused") << done(intent("requires_payment_method", "insufficient_funds"))
                                  << QStringLiteral("failed insufficient_funds retryable") << true;
    QTest::newRow("no reason") << done(intent("canceled")) << QStringLiteral("failed declined retryable") << true;
    QTest::newRow("bank decides") << done(intent("processing")) << QStringLiteral("processing") << true;
    QJsonObject other = intent("canceled");
    other.insert(QStringLiteral("id"), QStringLiteral("pi_another"));
    QTest::newRow("of another") << done(other) << QStringLiteral("processing") << false;
    QTest::newRow("404") << answered(404, errorBody("invalid_request_error", "resource_missing"))
                         << QStringLiteral("processing") << false;
    QTest::newRow("may not be read") << answered(403, errorBody("invalid_request_error"))
                                     << QStringLiteral("processing") << false;
    QTest::newRow("lost") << samples::unanswered(Outcome::Lost) << QStringLiteral("processing") << false;
}

void StripeRepliesTest::detail()
{
    QFETCH(HttpReply, reply);
    QFETCH(QString, expected);
    QFETCH(bool, isTold);
    const HttpReply queried = answered(200, toBytes(completeUnpaid(QStringLiteral("pi_3Example"))));
    const auto request = m_provider.detailRequest(queried);
    QVERIFY(request);
    QCOMPARE(request->method, QByteArray("GET"));
    QVERIFY(request->url.endsWith("/v1/payment_intents/pi_3Example"));
    const rules::Fact fact = m_provider.readDetailed(queried, reply);
    QCOMPARE(told(fact), expected);
    if (const auto *processing = std::get_if<rules::Processing>(&fact))
        QCOMPARE(processing->told, isTold);
    // What says everything by itself is asked no further.
    for (const QJsonObject &plain : {session(), paidSession(), completeUnpaid(intent("processing")),
             completeUnpaid(QJsonValue::Null), paidSession({{QStringLiteral("status"), QStringLiteral("expired")}})})
        QVERIFY(!m_provider.detailRequest(answered(200, toBytes(plain))));
    QVERIFY(!m_provider.detailRequest(answered(500, errorBody("api_error"))));
}

void StripeRepliesTest::queryCaptures()
{
    const QJsonObject paid
        = paidSession({{QStringLiteral("amount_total"), 830000}, {QStringLiteral("currency"), QStringLiteral("isk")},
            {QStringLiteral("livemode"), true}, {QStringLiteral("payment_intent"), intent("succeeded")}});
    const rules::Fact fact = m_provider.readQuery(answered(200, toBytes(paid)));
    const rules::Captured expected{.amount = money(8300, "ISK"),
        .account = {},
        .livemode = true,
        .ourReference = QStringLiteral("pay_0123456789abcdefghjkmnpqrs"),
        .reference = QStringLiteral("cs_test_a1Example"),
        .paymentReference = QStringLiteral("pi_3Example")};
    QVERIFY(fact == rules::Fact(expected));
}

void StripeRepliesTest::malformedSessionsAreUnanswered_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *member, const QJsonValue &value, const char *name) {
        QTest::addRow("%s %s", member, name) << QString::fromLatin1(member) << value;
    };
    for (const char *member : {"id", "object", "livemode", "payment_status", "status"}) {
        row(member, QJsonValue::Undefined, "missing");
        row(member, QJsonValue::Null, "null");
        row(member, QJsonArray(), "array");
    }
    row("id", QStringLiteral("pi_1"), "of something else");
    row("object", QStringLiteral("payment_intent"), "of something else");
    row("status", QStringLiteral("sleeping"), "unknown");
    row("payment_status", QStringLiteral("maybe"), "unknown");
    row("amount_total", QStringLiteral("11200"), "text");
    row("amount_total", 11200.5, "fraction");
    row("amount_total", -1, "negative");
    row("currency", QStringLiteral("zzz"), "unknown");
    row("currency", QJsonValue::Undefined, "missing");
    row("livemode", QStringLiteral("true"), "text");
    row("expires_at", 1e300, "huge");
    row("expires_at", QJsonArray(), "array");
    row("url", QStringLiteral("javascript:alert(1)"), "script");
    row("url", QJsonValue::Null, "null while open");
    row("client_reference_id", QStringLiteral("pay_other"), "differs from the metadata");
    row("payment_intent", 7, "number");
}

void StripeRepliesTest::malformedSessionsAreUnanswered()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject object = session();
    if (value.isUndefined())
        object.remove(member);
    else
        object.insert(member, value);
    const HttpReply reply = answered(200, toBytes(object));
    QCOMPARE(told(m_provider.readQuery(reply)), QStringLiteral("unanswered"));
    QCOMPARE(told(m_provider.readCreate(reply, Earlier::None)), QStringLiteral("unanswered"));
}

void StripeRepliesTest::theEndOfASessionIsNoCondition()
{
    for (const QJsonValue &end : {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null)}) {
        const auto without = [&](QJsonObject object) {
            object.remove(QStringLiteral("expires_at"));
            if (!end.isUndefined())
                object.insert(QStringLiteral("expires_at"), end);
            return answered(200, toBytes(object));
        };
        QCOMPARE(told(m_provider.readQuery(without(paidSession()))), QStringLiteral("captured"));
        const auto made = m_provider.readCreate(without(session()), Earlier::None);
        const auto *opened = std::get_if<rules::Opened>(&made);
        QVERIFY(opened && !opened->expiresAt && !opened->url.isEmpty());
    }
}

void StripeRepliesTest::close_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("expected");
    const QJsonObject expired
        = session({{QStringLiteral("status"), QStringLiteral("expired")}, {QStringLiteral("url"), QJsonValue::Null}});
    QTest::newRow("closed") << answered(200, toBytes(expired)) << QStringLiteral("closed");
    QTest::newRow("paid meanwhile") << answered(200, toBytes(paidSession())) << QStringLiteral("captured");
    QTest::newRow("refused") << answered(400, errorBody("invalid_request_error")) << QStringLiteral("close refused");
    QTest::newRow("key reused") << answered(400, errorBody("idempotency_error")) << QStringLiteral("close refused");
    QTest::newRow("missing") << answered(404, errorBody("invalid_request_error", "resource_missing"))
                             << QStringLiteral("not found");
    QTest::newRow("busy") << answered(409, errorBody("invalid_request_error", "idempotency_key_in_use"))
                          << QStringLiteral("unanswered");
    QTest::newRow("rate limit") << answered(429, errorBody("invalid_request_error")) << QStringLiteral("unanswered");
    QTest::newRow("401") << answered(401, errorBody("invalid_request_error")) << QStringLiteral("unanswered");
    QTest::newRow("500") << answered(500, errorBody("api_error")) << QStringLiteral("unanswered");
    QTest::newRow("garbage") << answered(200, "{\"id\":") << QStringLiteral("unanswered");
}

void StripeRepliesTest::close()
{
    QFETCH(HttpReply, reply);
    QFETCH(QString, expected);
    QCOMPARE(told(m_provider.readClose(reply)), expected);
}

void StripeRepliesTest::repeating_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<bool>("worthRepeating");
    QTest::addColumn<bool>("mayHaveArrived");
    const auto row = [](const char *name, const HttpReply &reply, bool worth, bool arrived) {
        QTest::newRow(name) << reply << worth << arrived;
    };
    const QByteArray apiError = errorBody("api_error");
    const QByteArray invalid = errorBody("invalid_request_error");
    row("not sent", samples::unanswered(Outcome::NotSent), true, false);
    row("lost", samples::unanswered(Outcome::Lost), true, true);
    row("opened", answered(200, toBytes(session())), false, true);
    row("garbage", answered(200, "<"), true, true);
    row("500", answered(500, apiError), true, true);
    row("stored 500", answered(500, apiError, {{"idempotent-replayed", "true"}}), false, true);
    row("500 that says no", answered(500, apiError, {{"Stripe-Should-Retry", "false"}}), false, true);
    row("424", answered(424, invalid), true, true);
    row("stored 424", answered(424, invalid, {{"Idempotent-Replayed", "true"}}), false, true);
    row("400", answered(400, invalid), false, false);
    row("400 that says yes", answered(400, invalid, {{"Stripe-Should-Retry", "true"}}), true, false);
    row("409", answered(409, invalid), true, true);
    row("429", answered(429, invalid), true, false);
    row("401", answered(401, invalid), false, false);
    row("idempotency_error", answered(400, errorBody("idempotency_error")), false, true);
}

void StripeRepliesTest::repeating()
{
    QFETCH(HttpReply, reply);
    QFETCH(bool, worthRepeating);
    QFETCH(bool, mayHaveArrived);
    QCOMPARE(m_provider.worthRepeating(reply), worthRepeating);
    QCOMPARE(m_provider.mayHaveArrived(reply), mayHaveArrived);
}

void StripeRepliesTest::account()
{
    const QByteArray body
        = R"({"id":"acct_1","object":"account","charges_enabled":true,"country":"JP","default_currency":"jpy"})";
    const auto account = m_provider.readAccount(answered(200, body, {{"date", "Fri, 20 Nov 2026 12:00:00 GMT"}}));
    QVERIFY(account);
    QCOMPARE(account->id, QStringLiteral("acct_1"));
    QCOMPARE(account->chargesEnabled, std::optional(true));
    QVERIFY(!account->liveMode);
    QCOMPARE(account->country, QStringLiteral("JP"));
    QCOMPARE(account->defaultCurrency, QStringLiteral("JPY"));
    QVERIFY(account->serverTime == noon);

    stripe::StripeConfig live = config();
    live.secretKey = Secret(QByteArray("sk_live_1"));
    const auto liveAccount = StripeCheckout(live).readAccount(answered(200, body));
    QVERIFY(liveAccount && liveAccount->liveMode && !liveAccount->serverTime);

    // A restricted key without leave to read the account: mode by the key, clock by the answer, charges by nobody.
    live.secretKey = Secret(QByteArray("rk_live_1"));
    const auto unread = StripeCheckout(live).readAccount(
        answered(403, errorBody("invalid_request_error"), {{"Date", "Fri, 20 Nov 2026 12:00:00 GMT"}}));
    QVERIFY(unread && unread->liveMode && !unread->chargesEnabled);
    QVERIFY(unread->serverTime == noon);
}

void StripeRepliesTest::accountFailures()
{
    const auto code = [&](const HttpReply &reply) { return m_provider.readAccount(reply).error().code; };
    QCOMPARE(code(answered(401, errorBody("invalid_request_error"))), QStringLiteral("key_refused"));
    QCOMPARE(code(answered(500, errorBody("api_error"))), QStringLiteral("provider_unavailable"));
    QCOMPARE(code(answered(403, "<html>a proxy</html>")), QStringLiteral("provider_unavailable"));
    QCOMPARE(code(samples::unanswered(Outcome::NotSent)), QStringLiteral("provider_unavailable"));
    QCOMPARE(code(answered(200, R"({"id":"acct_1"})")), QStringLiteral("reply_malformed"));
}

void StripeRepliesTest::notices()
{
    const QJsonObject event{{QStringLiteral("id"), QStringLiteral("evt_1")},
        {QStringLiteral("object"), QStringLiteral("event")}, {QStringLiteral("created"), 1795176000},
        {QStringLiteral("livemode"), false}, {QStringLiteral("type"), QStringLiteral("checkout.session.completed")},
        {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), paidSession()}}}};
    QVERIFY(m_provider.listsNotices());
    QJsonObject list{{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("has_more"), true},
        {QStringLiteral("data"), QJsonArray{event}}};
    const auto page = m_provider.readNotices(answered(200, toBytes(list)));
    QVERIFY(page);
    QCOMPARE(page->notices.size(), size_t{1});
    QVERIFY(page->notices.front().fact.has_value());
    QCOMPARE(page->olderThan, QStringLiteral("evt_1"));
    list.insert(QStringLiteral("has_more"), false);
    QVERIFY(m_provider.readNotices(answered(200, toBytes(list)))->olderThan.isEmpty());
    QCOMPARE(page->notices.front().digest.size(), 32);
    QVERIFY(page->unreadable == 0);
    // One that cannot be read does not hide the others.
    list.insert(QStringLiteral("has_more"), true);
    list.insert(
        QStringLiteral("data"), QJsonArray{7, event, QJsonObject{{QStringLiteral("id"), QStringLiteral("evt_0")}}});
    const auto odd = m_provider.readNotices(answered(200, toBytes(list)));
    QVERIFY(odd);
    QCOMPARE(odd->notices.size(), size_t{1});
    QCOMPARE(odd->unreadable, 2);
    QCOMPARE(odd->olderThan, QStringLiteral("evt_0"));
    list.insert(QStringLiteral("data"), QJsonArray{7});
    QCOMPARE(m_provider.readNotices(answered(200, toBytes(list))).error().code, QStringLiteral("reply_malformed"));
}

QTEST_GUILESS_MAIN(StripeRepliesTest)
#include "tst_stripereplies.moc"
