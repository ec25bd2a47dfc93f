// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/providers/stripesamples.h"

#include <QTest>

using namespace chancery;
using namespace chancery::providers;
using namespace chancery::providers::samples;
using chancery::providers::stripe::StripeCheckout;

Q_DECLARE_METATYPE(chancery::providers::HttpReply)

class StripeDisputesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsExact();
    void facts_data();
    void facts();
    void nothingIsKnown_data();
    void nothingIsKnown();

private:
    StripeCheckout m_provider{config()};
    const DisputeCalls &m_disputes{*m_provider.disputes()};
};

namespace {

QByteArray dispute(const char *status)
{
    return QByteArray(R"({
      "id": "du_3Example",
      "object": "dispute",
      "amount": 11200,
      "balance_transactions": [ { "id": "txn_1", "amount": -11200 } ],
      "charge": "ch_3ExampleA",
      "currency": "jpy",
      "evidence": { "customer_name": "never looked at" },
      "is_charge_refundable": false,
      "payment_intent": "pi_3Example",
      "reason": "fraudulent",
      "status": ")")
        + status + R"(",
      "a_member_of_next_year": null
    })";
}

HttpReply list(const QByteArrayList &disputes, const char *more = "false")
{
    return answered(200,
        "{\n  \"object\": \"list\",\n  \"url\": \"/v1/disputes\",\n  \"has_more\": " + QByteArray(more)
            + ",\n  \"data\": [ " + disputes.join(", ") + " ]\n}");
}

QString told(const std::vector<rules::Fact> &facts)
{
    QStringList words;
    for (const rules::Fact &fact : facts) {
        words.append(std::holds_alternative<rules::DisputeOpened>(fact) ? QStringLiteral("opened")
                : std::holds_alternative<rules::DisputeWon>(fact)       ? QStringLiteral("won")
                : std::holds_alternative<rules::DisputeLost>(fact)      ? QStringLiteral("lost")
                : std::holds_alternative<rules::Unanswered>(fact)       ? QStringLiteral("unanswered")
                                                                        : QStringLiteral("another"));
    }
    return words.join(u' ');
}

} // namespace

void StripeDisputesTest::requestIsExact()
{
    const HttpRequest expected{"GET", "https://api.stripe.com/v1/disputes?payment_intent=pi_3Example&limit=100",
        {{"Accept", "application/json"}, {"Authorization", "Bearer sk_test_51Example"},
            {"Stripe-Version", "2026-10-28.endive"}},
        {}, config().timeout};
    QVERIFY(m_disputes.disputesRequest(QStringLiteral("pi_3Example")) == expected);
}

void StripeDisputesTest::facts_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("facts");
    QTest::newRow("none") << list({}) << QString();
    QTest::newRow("inquiry") << list({dispute("warning_needs_response")}) << QString();
    QTest::newRow("inquiry answered") << list({dispute("warning_under_review")}) << QString();
    QTest::newRow("inquiry closed") << list({dispute("warning_closed")}) << QString();
    QTest::newRow("prevented") << list({dispute("prevented")}) << QString();
    QTest::newRow("open") << list({dispute("needs_response")}) << QStringLiteral("opened");
    QTest::newRow("answered") << list({dispute("under_review")}) << QStringLiteral("opened");
    QTest::newRow("won") << list({dispute("won")}) << QStringLiteral("opened won");
    QTest::newRow("lost") << list({dispute("lost")}) << QStringLiteral("opened lost");
    // The list is newest first, facts are oldest first.
    QTest::newRow("another after a won one")
        << list({dispute("needs_response"), dispute("won")}) << QStringLiteral("opened won opened");
    QTest::newRow("dispute after an inquiry")
        << list({dispute("lost"), dispute("warning_closed")}) << QStringLiteral("opened lost");
}

void StripeDisputesTest::facts()
{
    QFETCH(HttpReply, reply);
    QFETCH(QString, facts);
    QCOMPARE(told(m_disputes.readDisputes(reply)), facts);
}

void StripeDisputesTest::nothingIsKnown_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("lost") << unanswered(HttpReply::Outcome::Lost);
    QTest::newRow("server error") << answered(500, errorBody("api_error"));
    QTest::newRow("rate limit") << answered(429, errorBody("invalid_request_error", "rate_limit"));
    QTest::newRow("no JSON") << answered(200, "<html>");
    QTest::newRow("no list") << answered(200, dispute("won"));
    QTest::newRow("not all") << list({dispute("won")}, "true");
    QTest::newRow("unknown status") << list({dispute("won"), dispute("on_the_moon")});
    QTest::newRow("no dispute") << list({"{\"object\":\"charge\",\"status\":\"won\"}"});
    QTest::newRow("no status") << list({"{\"object\":\"dispute\"}"});
}

void StripeDisputesTest::nothingIsKnown()
{
    QFETCH(HttpReply, reply);
    QCOMPARE(told(m_disputes.readDisputes(reply)), QStringLiteral("unanswered"));
}

QTEST_GUILESS_MAIN(StripeDisputesTest)
#include "tst_stripedisputes.moc"
