// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/balancetransaction.h"
#include "tests/providers/stripesamples.h"

#include <QTest>

using namespace chancery;
using namespace chancery::providers;
using namespace chancery::providers::samples;
using chancery::providers::stripe::lineOfBalanceTransaction;
using chancery::providers::stripe::StripeCheckout;
using rules::StatementLine;
using Kind = StatementLine::Kind;

Q_DECLARE_METATYPE(chancery::providers::HttpReply)

class StripeStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsExact();
    void neighboursMeet();
    void goldenCharge();
    void goldenRefund();
    void goldenDispute();
    void kinds_data();
    void kinds();
    void sources_data();
    void sources();
    void gaps_data();
    void gaps();
    void filling_data();
    void filling();
    void unreadable_data();
    void unreadable();
    void pages();
    void failures_data();
    void failures();

private:
    StripeCheckout m_provider{config()};
    const StatementCalls &m_statements{*m_provider.statements()};
};

namespace {

// A payment of JPY that an account in USD settles.
const QByteArray charge = R"({
  "id": "txn_3ExampleA",
  "object": "balance_transaction",
  "amount": 7312,
  "available_on": 1795694400,
  "balance_type": "payments",
  "created": 1795176060,
  "currency": "usd",
  "description": "Visa fee",
  "exchange_rate": 0.652857,
  "fee": 394,
  "fee_details": [
    { "amount": 394, "application": null, "currency": "usd", "description": "Stripe processing fees", "type": "stripe_fee" }
  ],
  "net": 6918,
  "reporting_category": "charge",
  "source": {
    "id": "ch_3ExampleA",
    "object": "charge",
    "amount": 11200,
    "amount_captured": 11200,
    "amount_refunded": 0,
    "billing_details": { "email": "never.kept@example.org", "name": "NEVER KEPT" },
    "currency": "jpy",
    "metadata": {
      "application": "ref_0123456789abcdefghjkmnpqrs",
      "payment_id": "pay_0123456789abcdefghjkmnpqrs"
    },
    "payment_intent": "pi_3Example",
    "status": "succeeded",
    "a_member_of_next_year": {}
  },
  "status": "pending",
  "type": "charge",
  "a_member_of_next_year": []
})";

const QByteArray refund = R"({
  "id": "txn_3ExampleB",
  "object": "balance_transaction",
  "amount": -3264,
  "created": 1795262460,
  "currency": "usd",
  "fee": 0,
  "net": -3264,
  "reporting_category": "refund",
  "source": {
    "id": "re_3ExampleB",
    "object": "refund",
    "amount": 5000,
    "currency": "jpy",
    "metadata": {
      "payment_id": "pay_0123456789abcdefghjkmnpqrs",
      "refund_id": "rfd_0123456789abcdefghjkmnpqrs"
    },
    "payment_intent": "pi_3Example",
    "status": "succeeded"
  },
  "type": "refund"
})";

const QByteArray dispute = R"({
  "id": "txn_3ExampleC",
  "object": "balance_transaction",
  "amount": -11200,
  "created": 1795348860,
  "currency": "jpy",
  "fee": 1500,
  "net": -12700,
  "reporting_category": "dispute",
  "source": {
    "id": "du_3Example",
    "object": "dispute",
    "amount": 11200,
    "charge": "ch_3ExampleA",
    "currency": "jpy",
    "metadata": {},
    "payment_intent": "pi_3Example",
    "status": "needs_response"
  },
  "type": "adjustment"
})";

QJsonObject changed(const QByteArray &from, const QJsonObject &changes)
{
    QJsonObject result = QJsonDocument::fromJson(from).object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        result.insert(change.key(), change.value());
    return result;
}

std::optional<StatementLine> lineOf(const QByteArray &json)
{
    return lineOfBalanceTransaction(QJsonDocument::fromJson(json).object());
}

HttpReply list(const QByteArrayList &data, const char *more = "false")
{
    return answered(200,
        "{\n  \"object\": \"list\",\n  \"url\": \"/v1/balance_transactions\",\n  \"has_more\": " + QByteArray(more)
            + ",\n  \"data\": [ " + data.join(", ") + " ]\n}");
}

StatementLine expectedCharge()
{
    return {.reference = QStringLiteral("txn_3ExampleA"),
        .kind = Kind::Capture,
        .payment = domain::PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")),
        .refund = {},
        .orderReference = {},
        .paymentReference = QStringLiteral("pi_3Example"),
        .refundReference = {},
        .amount = money(11200, "JPY"),
        .settled = money(7312, "USD"),
        .fee = money(394, "USD"),
        .at = noon + std::chrono::seconds(60)};
}

} // namespace

void StripeStatementsTest::requestIsExact()
{
    const HttpRequest expected{"GET",
        "https://api.stripe.com/v1/balance_transactions?created[gte]=1795176000&created[lt]=1795262400&limit=100"
        "&expand[]=data.source",
        {{"Accept", "application/json"}, {"Authorization", "Bearer sk_test_51Example"},
            {"Stripe-Version", "2026-10-28.endive"}},
        {}, config().timeout};
    QVERIFY(m_statements.statementRequest(noon, noon + std::chrono::hours(24)) == expected);
}

void StripeStatementsTest::neighboursMeet()
{
    const domain::Instant middle = noon + std::chrono::milliseconds(1);
    const HttpRequest before = m_statements.statementRequest(noon, middle);
    const HttpRequest after = m_statements.statementRequest(middle, noon + std::chrono::hours(1));
    QVERIFY(before.url.contains("created[lt]=1795176001&"));
    QVERIFY(after.url.contains("created[gte]=1795176001&"));
}

void StripeStatementsTest::goldenCharge()
{
    QVERIFY(lineOf(charge) == expectedCharge());
}

void StripeStatementsTest::goldenRefund()
{
    const StatementLine expected{.reference = QStringLiteral("txn_3ExampleB"),
        .kind = Kind::Refund,
        .payment = domain::PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")),
        .refund = domain::RefundId(QStringLiteral("rfd_0123456789abcdefghjkmnpqrs")),
        .orderReference = {},
        .paymentReference = QStringLiteral("pi_3Example"),
        .refundReference = QStringLiteral("re_3ExampleB"),
        .amount = money(5000, "JPY"),
        .settled = money(3264, "USD"),
        .fee = money(0, "USD"),
        .at = noon + std::chrono::hours(24) + std::chrono::seconds(60)};
    QVERIFY(lineOf(refund) == expected);
}

void StripeStatementsTest::goldenDispute()
{
    const StatementLine expected{.reference = QStringLiteral("txn_3ExampleC"),
        .kind = Kind::Dispute,
        .payment = {},
        .refund = {},
        .orderReference = {},
        .paymentReference = QStringLiteral("pi_3Example"),
        .refundReference = {},
        .amount = money(11200, "JPY"),
        .settled = money(11200, "JPY"),
        .fee = money(1500, "JPY"),
        .at = noon + std::chrono::hours(48) + std::chrono::seconds(60)};
    QVERIFY(lineOf(dispute) == expected);
}

void StripeStatementsTest::kinds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("category");
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *type, const char *category, int amount, int kind) {
        QTest::addRow("%s %s %d", type, category, amount)
            << QString::fromLatin1(type) << QString::fromLatin1(category) << amount << kind;
    };
    row("charge", "charge", 500, int(Kind::Capture));
    row("payment", "charge", 500, int(Kind::Capture));
    row("refund", "refund", -500, int(Kind::Refund));
    row("payment_refund", "refund", -500, int(Kind::Refund));
    row("payment_failure_refund", "charge_failure", -500, int(Kind::Refund));
    row("refund_failure", "refund_failure", 500, int(Kind::RefundFailed));
    row("adjustment", "refund_failure", 500, int(Kind::RefundFailed));
    row("adjustment", "dispute", -500, int(Kind::Dispute));
    row("adjustment", "dispute_reversal", 500, int(Kind::DisputeWon));
    row("adjustment", "other_adjustment", 500, int(Kind::Other));
    row("adjustment", "a_category_of_next_year", -500, int(Kind::Unknown));
    row("adjustment", "", -500, int(Kind::Unknown));
    row("stripe_fee", "fee", -500, int(Kind::Fee));
    row("stripe_fee", "fee", 500, int(Kind::Other)); // a credit: a line has no sign
    row("tax_fee", "tax", -500, int(Kind::Fee));
    row("payout", "payout", -500, int(Kind::Other));
    row("payout_failure", "payout_reversal", 500, int(Kind::Other));
    row("reserve_transaction", "risk_reserved_funds", -500, int(Kind::Other));
    row("topup", "topup", 500, int(Kind::Other));
    row("a_type_of_next_year", "charge", 500, int(Kind::Unknown));
    row("a_type_of_next_year", "a_type_of_next_year", -500, int(Kind::Unknown));
    row("", "charge", 500, int(Kind::Unknown));
}

void StripeStatementsTest::kinds()
{
    QFETCH(QString, type);
    QFETCH(QString, category);
    QFETCH(int, amount);
    QFETCH(int, kind);
    const auto line = lineOfBalanceTransaction(changed(charge,
        {{QStringLiteral("type"), type}, {QStringLiteral("reporting_category"), category},
            {QStringLiteral("amount"), amount}}));
    QVERIFY(line);
    QCOMPARE(int(line->kind), kind);
    if (line->kind != Kind::Unknown) {
        QVERIFY(line->settled == money(500, "USD"));
        QCOMPARE(line->providerKind, QString());
        return;
    }
    // All that a person needs in order to find it at the provider and to say what it was.
    QVERIFY(line->settled == money(amount, "USD"));
    QVERIFY(!line->amount);
    QCOMPARE(line->reference, QStringLiteral("txn_3ExampleA"));
    QCOMPARE(line->payment.text(), QStringLiteral("pay_0123456789abcdefghjkmnpqrs"));
    QVERIFY(line->providerKind.startsWith(type));
    QVERIFY(line->providerKind.endsWith(category));
    QCOMPARE(line->providerKind.contains(u' '), type != category && !category.isEmpty());
}

void StripeStatementsTest::sources_data()
{
    QTest::addColumn<QJsonValue>("source");
    QTest::addColumn<QString>("refundReference");
    QTest::newRow("unexpanded charge") << QJsonValue(QStringLiteral("ch_3ExampleA")) << QString();
    QTest::newRow("unexpanded refund") << QJsonValue(QStringLiteral("re_3ExampleB")) << QStringLiteral("re_3ExampleB");
    QTest::newRow("refund of a wallet") << QJsonValue(QStringLiteral("pyr_1Example")) << QStringLiteral("pyr_1Example");
    QTest::newRow("none") << QJsonValue(QJsonValue::Null) << QString();
    QTest::newRow("payout") << QJsonValue(QJsonObject{{QStringLiteral("id"), QStringLiteral("po_1")},
        {QStringLiteral("object"), QStringLiteral("payout")}, {QStringLiteral("amount"), 9},
        {QStringLiteral("currency"), QStringLiteral("usd")}})
                            << QString();
    QTest::newRow("odd amount") << QJsonValue(QJsonObject{{QStringLiteral("id"), QStringLiteral("ch_1")},
        {QStringLiteral("object"), QStringLiteral("charge")}, {QStringLiteral("amount"), 1.5},
        {QStringLiteral("currency"), QStringLiteral("usd")}})
                                << QString();
    QTest::newRow("ids of somebody else") << QJsonValue(QJsonObject{{QStringLiteral("id"), QStringLiteral("ch_1")},
        {QStringLiteral("object"), QStringLiteral("charge")},
        {QStringLiteral("metadata"),
            QJsonObject{{QStringLiteral("payment_id"), QStringLiteral("order 7")}, {QStringLiteral("refund_id"), 7}}}})
                                          << QString();
}

void StripeStatementsTest::sources()
{
    QFETCH(QJsonValue, source);
    QFETCH(QString, refundReference);
    const auto line = lineOfBalanceTransaction(changed(charge, {{QStringLiteral("source"), source}}));
    QVERIFY(line);
    QVERIFY(!line->amount);
    QVERIFY(line->payment.isEmpty() && line->refund.isEmpty() && line->paymentReference.isEmpty());
    QCOMPARE(line->refundReference, refundReference);
    QVERIFY(line->settled == money(7312, "USD"));
}

void StripeStatementsTest::gaps_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *type, const char *source, const char *path) {
        QTest::newRow(source) << QString::fromLatin1(type) << QString::fromLatin1(source) << QByteArray(path);
    };
    row("charge", "ch_1", "/v1/charges/ch_1");
    row("payment", "py_1", "/v1/charges/py_1");
    row("refund", "re_1", "/v1/refunds/re_1");
    row("payment_refund", "pyr_1", "/v1/refunds/pyr_1");
    row("refund_failure", "re_2?", "/v1/refunds/re_2%3F");
    row("a_type_of_next_year", "ch_3", "/v1/charges/ch_3");
    row("payout", "po_1", "");
    row("payout", "ch_2", "");
    row("charge", "xx_1", "");
}

void StripeStatementsTest::gaps()
{
    QFETCH(QString, type);
    QFETCH(QString, source);
    QFETCH(QByteArray, path);
    const QByteArray line
        = toBytes(changed(charge, {{QStringLiteral("type"), type}, {QStringLiteral("source"), source}}));
    const auto page
        = m_statements.readStatement(m_statements.statementRequest(noon, noon), list({refund, line, charge}));
    QVERIFY(page);
    QCOMPARE(page->lines.size(), size_t{3}); // never dropped
    QCOMPARE(page->gaps.size(), path.isEmpty() ? size_t{0} : size_t{1});
    if (path.isEmpty())
        return;
    QCOMPARE(page->gaps[0].line, size_t{1});
    QCOMPARE(page->gaps[0].request.method, QByteArray("GET"));
    QCOMPARE(page->gaps[0].request.url, "https://api.stripe.com" + path);
}

void StripeStatementsTest::filling_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<bool>("done");
    QTest::addColumn<bool>("filled");
    const QJsonObject source = QJsonDocument::fromJson(charge).object().value(u"source").toObject();
    QTest::newRow("read") << answered(200, toBytes(source)) << true << true;
    QTest::newRow("not there") << answered(404, errorBody("invalid_request_error", "resource_missing")) << true
                               << false;
    QTest::newRow("may not be read") << answered(403, errorBody("invalid_request_error")) << true << false;
    QTest::newRow("rate limit") << answered(429, errorBody("invalid_request_error", "rate_limit")) << false << false;
    QTest::newRow("key refused") << answered(401, errorBody("invalid_request_error")) << false << false;
    QTest::newRow("trouble") << answered(500, errorBody("api_error")) << false << false;
    QTest::newRow("lost") << samples::unanswered(HttpReply::Outcome::Lost) << false << false;
}

void StripeStatementsTest::filling()
{
    QFETCH(HttpReply, reply);
    QFETCH(bool, done);
    QFETCH(bool, filled);
    auto line = lineOfBalanceTransaction(changed(charge, {{QStringLiteral("source"), QStringLiteral("ch_3ExampleA")}}));
    const auto whole = lineOfBalanceTransaction(QJsonDocument::fromJson(charge).object());
    QVERIFY(line && whole && *line != *whole);
    QCOMPARE(m_statements.fill(*line, reply), done);
    QCOMPARE(*line == *whole, filled);
}

void StripeStatementsTest::unreadable_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no id") << QStringLiteral("id") << QJsonValue(QString());
    QTest::newRow("no object") << QStringLiteral("object") << QJsonValue(QStringLiteral("charge"));
    QTest::newRow("half an amount") << QStringLiteral("amount") << QJsonValue(0.5);
    QTest::newRow("an amount in words") << QStringLiteral("amount") << QJsonValue(QStringLiteral("7312"));
    QTest::newRow("no fee") << QStringLiteral("fee") << QJsonValue(QJsonValue::Null);
    QTest::newRow("unknown currency") << QStringLiteral("currency") << QJsonValue(QStringLiteral("zzz"));
    QTest::newRow("no time") << QStringLiteral("created") << QJsonValue(-1);
}

void StripeStatementsTest::unreadable()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const QByteArray bad = toBytes(changed(charge, {{member, value}}));
    QVERIFY(!lineOf(bad));
    const auto page = m_statements.readStatement(m_statements.statementRequest(noon, noon), list({bad, refund, bad}));
    QVERIFY(page);
    QCOMPARE(page->lines.size(), size_t{1});
    QCOMPARE(page->unreadable, 2);
}

void StripeStatementsTest::pages()
{
    const HttpRequest first = m_statements.statementRequest(noon, noon + std::chrono::hours(24));
    const auto one = m_statements.readStatement(first, list({refund, charge}, "true"));
    QVERIFY(one && one->next);
    QCOMPARE(one->lines.size(), size_t{2});
    QCOMPARE(one->next->url, first.url + "&starting_after=txn_3ExampleA");
    QVERIFY(one->next->headers == first.headers);
    const auto two = m_statements.readStatement(*one->next, list({dispute}, "true"));
    QVERIFY(two && two->next);
    QCOMPARE(two->next->url, first.url + "&starting_after=txn_3ExampleC");
    const auto three = m_statements.readStatement(*two->next, list({}));
    QVERIFY(three && !three->next && three->lines.empty());
}

void StripeStatementsTest::failures_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("code");
    QTest::newRow("lost") << unanswered(HttpReply::Outcome::Lost) << QStringLiteral("provider_unavailable");
    QTest::newRow("500") << answered(500, errorBody("api_error")) << QStringLiteral("provider_unavailable");
    QTest::newRow("429") << answered(429, errorBody("invalid_request_error", "rate_limit"))
                         << QStringLiteral("provider_unavailable");
    QTest::newRow("no list") << answered(200, charge) << QStringLiteral("reply_malformed");
    QTest::newRow("more of nothing") << list({}, "true") << QStringLiteral("reply_malformed");
    QTest::newRow("more after nobody") << list({"{}"}, "true") << QStringLiteral("reply_malformed");
}

void StripeStatementsTest::failures()
{
    QFETCH(HttpReply, reply);
    QFETCH(QString, code);
    const auto page = m_statements.readStatement(m_statements.statementRequest(noon, noon), reply);
    QVERIFY(!page);
    QCOMPARE(page.error().code, code);
}

QTEST_GUILESS_MAIN(StripeStatementsTest)
#include "tst_stripestatements.moc"
