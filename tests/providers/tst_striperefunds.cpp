// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/providers/stripesamples.h"

#include <QTest>

using namespace chancery;
using namespace chancery::providers;
using namespace chancery::providers::samples;
using chancery::providers::stripe::StripeCheckout;
using Outcome = HttpReply::Outcome;
using State = rules::RefundStatement::State;

Q_DECLARE_METATYPE(chancery::providers::HttpReply)
Q_DECLARE_METATYPE(chancery::providers::RefundReply)
Q_DECLARE_METATYPE(chancery::domain::Money)

class StripeRefundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsExact();
    void amountsInStripesUnits_data();
    void amountsInStripesUnits();
    void uncheckedAmountsAreNeverLeftOut();
    void listRequestIsExact();
    void golden();
    void states_data();
    void states();
    void somebodyElsesAnswerIsNone_data();
    void somebodyElsesAnswerIsNone();
    void refusals_data();
    void refusals();
    void lists_data();
    void lists();
    void repeating_data();
    void repeating();

private:
    StripeCheckout m_provider{config()};
    const RefundCalls &m_refunds{*m_provider.refunds()};
};

namespace {

const QString refundId = QStringLiteral("rfd_0123456789abcdefghjkmnpqrs");
const QString paymentId = QStringLiteral("pay_0123456789abcdefghjkmnpqrs");

RefundOrder refundOrder(const domain::Money &amount = money(5000, "JPY"))
{
    return {.refund = domain::RefundId(refundId),
        .payment = domain::PaymentId(paymentId),
        .orderReference = QStringLiteral("cs_test_a1Example"),
        .paymentReference = QStringLiteral("pi_3Example"),
        .amount = amount,
        .captured = money(11200, "JPY")};
}

// As the API prints it, with members of today that are not read and one of next year.
const QByteArray golden = R"({
  "id": "re_3ExampleB",
  "object": "refund",
  "amount": 5000,
  "balance_transaction": "txn_3ExampleB",
  "charge": "ch_3ExampleA",
  "created": 1795176100,
  "currency": "jpy",
  "destination_details": {
    "card": {
      "reference_status": "pending",
      "type": "refund"
    },
    "type": "card"
  },
  "metadata": {
    "payment_id": "pay_0123456789abcdefghjkmnpqrs",
    "refund_id": "rfd_0123456789abcdefghjkmnpqrs"
  },
  "payment_intent": "pi_3Example",
  "reason": "requested_by_customer",
  "receipt_number": null,
  "source_transfer_reversal": null,
  "status": "succeeded",
  "transfer_reversal": null,
  "a_member_of_next_year": [ { "x": "\u20ac" } ]
})";

QJsonObject refund(const QJsonObject &changes = {})
{
    QJsonObject result = QJsonDocument::fromJson(golden).object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        result.insert(change.key(), change.value());
    return result;
}

/// Made in the dashboard: nothing of ours in it.
QJsonObject external(const QJsonObject &changes = {})
{
    QJsonObject result
        = refund({{QStringLiteral("id"), QStringLiteral("re_3Dashboard")}, {QStringLiteral("metadata"), QJsonObject()},
            {QStringLiteral("amount"), 700}, {QStringLiteral("reason"), QJsonValue::Null}});
    for (auto change = changes.begin(); change != changes.end(); ++change)
        result.insert(change.key(), change.value());
    return result;
}

HttpReply list(const QJsonArray &data, bool more = false)
{
    return answered(200,
        toBytes({{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), data},
            {QStringLiteral("has_more"), more}, {QStringLiteral("url"), QStringLiteral("/v1/refunds")}}));
}

rules::RefundStatement ours(State state, const char *failure = "")
{
    return {domain::RefundId(refundId), QStringLiteral("re_3ExampleB"), money(5000, "JPY"), state,
        QString::fromLatin1(failure)};
}

rules::RefundStatement theirs(State state)
{
    return {{}, QStringLiteral("re_3Dashboard"), money(700, "JPY"), state, {}};
}

bool isUnanswered(const RefundReply &reply)
{
    return std::holds_alternative<rules::Unanswered>(reply);
}

} // namespace

void StripeRefundsTest::requestIsExact()
{
    const HttpRequest expected{"POST", "https://api.stripe.com/v1/refunds",
        {{"Accept", "application/json"}, {"Authorization", "Bearer sk_test_51Example"},
            {"Stripe-Version", "2026-10-28.endive"}, {"Content-Type", "application/x-www-form-urlencoded"},
            {"Idempotency-Key", "key-1"}},
        "payment_intent=pi_3Example&amount=5000&reason=requested_by_customer"
        "&metadata[refund_id]=rfd_0123456789abcdefghjkmnpqrs&metadata[payment_id]=pay_0123456789abcdefghjkmnpqrs",
        config().timeout};
    QVERIFY(m_refunds.refundRequest(refundOrder(), "key-1") == expected);
}

void StripeRefundsTest::amountsInStripesUnits_data()
{
    QTest::addColumn<domain::Money>("amount");
    QTest::addColumn<QByteArray>("units"); // empty: refused before anything is sent
    QTest::newRow("two decimals") << money(1234, "EUR") << QByteArray("1234");
    QTest::newRow("none") << money(5000, "JPY") << QByteArray("5000");
    QTest::newRow("ISK") << money(70, "ISK") << QByteArray("7000");
    QTest::newRow("UGX") << money(1500, "UGX") << QByteArray("150000");
    QTest::newRow("MGA") << money(250000, "MGA") << QByteArray("2500");
    QTest::newRow("MGA, half") << money(250050, "MGA") << QByteArray();
    QTest::newRow("KWD") << money(12340, "KWD") << QByteArray("12340");
    QTest::newRow("KWD, last digit") << money(12341, "KWD") << QByteArray();
    QTest::newRow("nothing") << money(0, "EUR") << QByteArray();
}

void StripeRefundsTest::amountsInStripesUnits()
{
    QFETCH(domain::Money, amount);
    QFETCH(QByteArray, units);
    const auto checked = m_refunds.check(refundOrder(amount));
    QCOMPARE(bool(checked), !units.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code, QStringLiteral("amount_limit"));
        return;
    }
    QVERIFY(m_refunds.refundRequest(refundOrder(amount), "k").body.contains("&amount=" + units + '&'));
}

void StripeRefundsTest::uncheckedAmountsAreNeverLeftOut()
{
    // Without an amount Stripe refunds all that is left.
    QVERIFY(m_refunds.refundRequest(refundOrder(money(12341, "KWD")), "k").body.contains("&amount=0&"));
}

void StripeRefundsTest::listRequestIsExact()
{
    const auto request = m_refunds.refundsRequest(refundOrder());
    QVERIFY(request);
    QCOMPARE(request->method, QByteArray("GET"));
    QCOMPARE(request->url, QByteArray("https://api.stripe.com/v1/refunds?payment_intent=pi_3Example&limit=100"));
    // The next page begins after the last one's last.
    const auto next = m_refunds.refundsAfter(refundOrder(), list({external(), refund()}, true));
    QVERIFY(next);
    QCOMPARE(next->url, request->url + "&starting_after=re_3ExampleB");
    QVERIFY(!m_refunds.refundsAfter(refundOrder(), list({refund()}, false)));
    QVERIFY(!m_refunds.refundsAfter(refundOrder(), list({}, true)));
    QVERIFY(!m_refunds.refundsAfter(refundOrder(), answered(500, "{}")));
    RefundOrder without = refundOrder();
    without.paymentReference.clear();
    QVERIFY(!m_refunds.refundsRequest(without));
    QCOMPARE(m_refunds.check(without).error().code, QStringLiteral("order_malformed"));
}

void StripeRefundsTest::golden()
{
    const RefundReply read = m_refunds.readRefund(refundOrder(), answered(200, ::golden));
    QVERIFY(read == RefundReply(RefundsSeen{{ours(State::Succeeded)}, false}));
}

void StripeRefundsTest::states_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *status, const char *reason, State state, const char *failure) {
        QTest::addRow("%s %s", status, reason)
            << QString::fromLatin1(status) << QString::fromLatin1(reason) << int(state) << QString::fromLatin1(failure);
    };
    row("pending", "", State::Pending, "");
    row("requires_action", "", State::Pending, "");
    row("a_status_of_next_year", "", State::Pending, "");
    row("succeeded", "", State::Succeeded, "");
    row("canceled", "", State::Failed, "canceled");
    row("failed", "", State::Failed, "provider_rejected");
    row("failed", "unknown", State::Failed, "provider_rejected");
    row("failed", "a_reason_of_next_year", State::Failed, "provider_rejected");
    row("failed", "lost_or_stolen_card", State::Failed, "card_closed");
    row("failed", "expired_or_canceled_card", State::Failed, "card_closed");
    row("failed", "charge_for_pending_refund_disputed", State::Failed, "disputed");
    row("failed", "insufficient_funds", State::Failed, "balance_insufficient");
    row("failed", "declined", State::Failed, "declined");
    row("failed", "merchant_request", State::Failed, "canceled");
}

void StripeRefundsTest::states()
{
    QFETCH(QString, status);
    QFETCH(QString, reason);
    QFETCH(int, state);
    QFETCH(QString, failure);
    QJsonObject object = refund({{QStringLiteral("status"), status}});
    if (!reason.isEmpty())
        object.insert(QStringLiteral("failure_reason"), reason);
    const RefundReply read = m_refunds.readRefund(refundOrder(), answered(200, toBytes(object)));
    QVERIFY(read == RefundReply(RefundsSeen{{ours(State(state), failure.toLatin1().constData())}, false}));
}

void StripeRefundsTest::somebodyElsesAnswerIsNone_data()
{
    QTest::addColumn<QJsonObject>("object");
    const auto row = [](const char *name, const QJsonObject &changes) { QTest::newRow(name) << refund(changes); };
    row("no metadata", {{QStringLiteral("metadata"), QJsonObject()}});
    row("another refund",
        {{QStringLiteral("metadata"),
            QJsonObject{{QStringLiteral("refund_id"), QStringLiteral("rfd_1123456789abcdefghjkmnpqrs")},
                {QStringLiteral("payment_id"), paymentId}}}});
    row("another payment",
        {{QStringLiteral("metadata"),
            QJsonObject{{QStringLiteral("refund_id"), refundId},
                {QStringLiteral("payment_id"), QStringLiteral("pay_1123456789abcdefghjkmnpqrs")}}}});
    row("no id", {{QStringLiteral("id"), QString()}});
    row("no refund", {{QStringLiteral("object"), QStringLiteral("charge")}});
    row("half an amount", {{QStringLiteral("amount"), 1.5}});
    row("less than nothing", {{QStringLiteral("amount"), -5000}});
    row("no status", {{QStringLiteral("status"), QJsonValue::Null}});
    row("unknown currency", {{QStringLiteral("currency"), QStringLiteral("zzz")}});
}

void StripeRefundsTest::somebodyElsesAnswerIsNone()
{
    QFETCH(QJsonObject, object);
    QVERIFY(isUnanswered(m_refunds.readRefund(refundOrder(), answered(200, toBytes(object)))));
}

void StripeRefundsTest::refusals_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<RefundReply>("read");
    const RefundReply unclear = rules::Unanswered{};
    const auto refused = [](const char *code, bool retryable) {
        return RefundReply(RefundRefused{QString::fromLatin1(code), retryable});
    };
    const auto invalid = [](const char *code, const char *param = "") {
        return answered(400, errorBody("invalid_request_error", code, param));
    };
    QTest::newRow("already refunded") << invalid("charge_already_refunded") << refused("already_refunded", false);
    QTest::newRow("disputed") << invalid("charge_disputed") << refused("disputed", false);
    QTest::newRow("disputed, newer") << invalid("refund_disputed_payment") << refused("disputed", false);
    QTest::newRow("balance") << invalid("balance_insufficient") << refused("balance_insufficient", true);
    QTest::newRow("balance, older") << invalid("insufficient_funds") << refused("balance_insufficient", true);
    QTest::newRow("more than is left") << invalid("", "amount") << refused("amount_exceeds", false);
    QTest::newRow("too large") << invalid("amount_too_large", "amount") << refused("amount_exceeds", false);
    QTest::newRow("anything else") << invalid("charge_not_refundable") << refused("provider_rejected", false);
    QTest::newRow("failed request") << answered(402, errorBody("api_error")) << refused("provider_rejected", false);
    QTest::newRow("no such payment") << answered(404, errorBody("invalid_request_error", "resource_missing"))
                                     << refused("provider_rejected", false);
    QTest::newRow("key used for another call") << answered(400, errorBody("idempotency_error")) << unclear;
    QTest::newRow("key in use") << answered(409, errorBody("idempotency_error", "idempotency_key_in_use")) << unclear;
    QTest::newRow("rate limit") << answered(429, errorBody("invalid_request_error", "rate_limit")) << unclear;
    QTest::newRow("lock") << answered(429, errorBody("invalid_request_error", "lock_timeout")) << unclear;
    QTest::newRow("key refused") << answered(401, errorBody("invalid_request_error")) << unclear;
    QTest::newRow("no right") << answered(403, errorBody("invalid_request_error")) << unclear;
    QTest::newRow("server error") << answered(500, errorBody("api_error")) << unclear;
    QTest::newRow("server error, no JSON") << answered(502, "<html>") << unclear;
    QTest::newRow("success, no JSON") << answered(200, "{\"id\":") << unclear;
    QTest::newRow("lost") << unanswered(Outcome::Lost) << unclear;
    QTest::newRow("not sent") << unanswered(Outcome::NotSent) << unclear;
}

void StripeRefundsTest::refusals()
{
    QFETCH(HttpReply, reply);
    QFETCH(RefundReply, read);
    const RefundReply got = m_refunds.readRefund(refundOrder(), reply);
    if (isUnanswered(read))
        QVERIFY(isUnanswered(got));
    else
        QVERIFY(got == read);
    // A list that is refused says nothing about any refund.
    QVERIFY(isUnanswered(m_refunds.readRefunds(refundOrder(), reply)));
}

void StripeRefundsTest::lists_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<RefundReply>("read");
    const RefundReply unclear = rules::Unanswered{};
    const auto seen = [](std::vector<rules::RefundStatement> refunds, bool complete = true) {
        return RefundReply(RefundsSeen{std::move(refunds), complete});
    };
    QTest::newRow("none") << list({}) << seen({});
    QTest::newRow("ours") << list({refund()}) << seen({ours(State::Succeeded)});
    QTest::newRow("ours and theirs") << list({external(), refund()})
                                     << seen({theirs(State::Succeeded), ours(State::Succeeded)});
    QTest::newRow("expanded intent") << list({refund(
        {{QStringLiteral("payment_intent"), QJsonObject{{QStringLiteral("id"), QStringLiteral("pi_3Example")}}}})})
                                     << seen({ours(State::Succeeded)});
    QTest::newRow("named by its charge only")
        << list({refund({{QStringLiteral("payment_intent"), QJsonValue::Null}})}) << seen({ours(State::Succeeded)});
    QTest::newRow("malformed id of ours") << list(
        {external({{QStringLiteral("metadata"), QJsonObject{{QStringLiteral("refund_id"), QStringLiteral("rfd_1")}}}})})
                                          << seen({theirs(State::Succeeded)});
    QTest::newRow("unknown state") << list({external({{QStringLiteral("status"), QStringLiteral("on_the_moon")}})})
                                   << seen({theirs(State::Pending)});
    QTest::newRow("not all") << list({external()}, true) << seen({theirs(State::Succeeded)}, false);
    QTest::newRow("more of nothing") << list({}, true) << unclear;
    QTest::newRow("of another payment") << list(
        {refund({{QStringLiteral("payment_intent"), QStringLiteral("pi_other")}})})
                                        << unclear;
    QTest::newRow("one unreadable") << list({refund(), external({{QStringLiteral("amount"), QStringLiteral("1")}})})
                                    << unclear;
    QTest::newRow("no list") << answered(200, ::golden) << unclear;
    QTest::newRow("no has_more") << answered(200, R"({"object":"list","data":[]})") << unclear;
}

void StripeRefundsTest::lists()
{
    QFETCH(HttpReply, reply);
    QFETCH(RefundReply, read);
    const RefundReply got = m_refunds.readRefunds(refundOrder(), reply);
    if (isUnanswered(read))
        QVERIFY(isUnanswered(got));
    else
        QVERIFY(got == read);
}

void StripeRefundsTest::repeating_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<bool>("again");
    QTest::addColumn<bool>("spent");
    const QByteArray error = errorBody("api_error");
    const HttpHeaders replayed{{"Idempotent-Replayed", "true"}};
    QTest::newRow("lost") << unanswered(Outcome::Lost) << true << false;
    QTest::newRow("500") << answered(500, error) << true << false;
    QTest::newRow("500, told not to") << answered(500, error, {{"Stripe-Should-Retry", "false"}}) << false << false;
    QTest::newRow("500, replayed") << answered(500, error, replayed) << false << true;
    QTest::newRow("409") << answered(409, errorBody("idempotency_error")) << true << false;
    QTest::newRow("429") << answered(429, errorBody("invalid_request_error", "rate_limit")) << true << false;
    QTest::newRow("429, told not to") << answered(
        429, errorBody("invalid_request_error", "rate_limit"), {{"Stripe-Should-Retry", "false"}})
                                      << false << false;
    QTest::newRow("400, told to") << answered(
        400, errorBody("invalid_request_error"), {{"Stripe-Should-Retry", "true"}})
                                  << true << false;
    QTest::newRow("refused") << answered(400, errorBody("invalid_request_error", "charge_disputed")) << false << false;
    QTest::newRow("made") << answered(200, ::golden) << false << false;
}

void StripeRefundsTest::repeating()
{
    QFETCH(HttpReply, reply);
    QFETCH(bool, again);
    QFETCH(bool, spent);
    QCOMPARE(m_refunds.worthRepeatingRefund(reply), again);
    QCOMPARE(m_refunds.refundKeyIsSpent(reply), spent);
}

QTEST_GUILESS_MAIN(StripeRefundsTest)
#include "tst_striperefunds.moc"
