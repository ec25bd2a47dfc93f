// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/failurecode.h"
#include "models/domain/failurecode.h"

#include <QTest>

using namespace chancery;
using namespace chancery::providers::stripe;

/// Stripe's decline codes, brought down to the few that a payer can do something about.
class StripeFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declines_data();
    void declines();
    void theDeclineGoesBeforeTheCode();
    void refusals_data();
    void refusals();
};

void StripeFailuresTest::declines_data()
{
    QTest::addColumn<QString>("decline");
    QTest::addColumn<QString>("code");
    // docs.stripe.com/declines/codes, as of API 2026-10-28.endive.
    const std::pair<const char *, const char *> table[]{
        {"declined",
            "fraudulent generic_decline lost_card merchant_blacklist pickup_card restricted_card security_violation "
            "stolen_card a_code_of_next_year"},
        {"insufficient_funds", "insufficient_funds"}, {"card_expired", "expired_card"},
        {"limit_exceeded", "card_velocity_exceeded withdrawal_count_limit_exceeded invalid_amount"},
        {"card_not_supported",
            "card_not_supported currency_not_supported not_permitted service_not_allowed transaction_not_allowed "
            "testmode_decline"},
        {"incorrect_details",
            "incorrect_address incorrect_cvc incorrect_number incorrect_pin incorrect_zip invalid_cvc "
            "invalid_expiry_month invalid_expiry_year invalid_number invalid_pin"},
        {"authentication_failed",
            "authentication_required authentication_not_handled mobile_device_authentication_required "
            "offline_pin_required online_or_offline_pin_required"},
        {"call_bank",
            "call_issuer do_not_honor do_not_try_again invalid_account new_account_information_available "
            "no_action_taken pin_try_exceeded revocation_of_all_authorizations revocation_of_authorization "
            "stop_payment_order"},
        {"try_again",
            "approve_with_id duplicate_transaction issuer_not_available processing_error reenter_transaction "
            "try_again_later"}};
    for (const auto &[code, list] : table) {
        for (const QString &decline : QString::fromLatin1(list).split(u' '))
            QTest::newRow(qPrintable(decline)) << decline << QString::fromLatin1(code);
    }
}

void StripeFailuresTest::declines()
{
    QFETCH(QString, decline);
    QFETCH(QString, code);
    QCOMPARE(failureCodeOfDecline(decline, QStringLiteral("card_declined")), code);
    QVERIFY(domain::failurecode::isKnown(code));
}

void StripeFailuresTest::theDeclineGoesBeforeTheCode()
{
    const auto of = [](const char *decline, const char *code) {
        return failureCodeOfDecline(QString::fromLatin1(decline), QString::fromLatin1(code));
    };
    QCOMPARE(of("stolen_card", "expired_card"), QStringLiteral("declined"));
    QCOMPARE(of("", "expired_card"), QStringLiteral("card_expired"));
    QCOMPARE(of("", "payment_intent_authentication_failure"), QStringLiteral("authentication_failed"));
    QCOMPARE(of("", "payment_intent_payment_attempt_expired"), QStringLiteral("expired"));
    QCOMPARE(of("", "payment_method_customer_decline"), QStringLiteral("canceled_by_payer"));
    QCOMPARE(of("", "payment_method_provider_timeout"), QStringLiteral("try_again"));
    QCOMPARE(of("", "payment_method_not_available"), QStringLiteral("provider_unavailable"));
    QCOMPARE(of("", ""), QStringLiteral("declined"));
}

void StripeFailuresTest::refusals_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    QTest::addColumn<QString>("failure");
    const auto row = [](const char *code, const char *param, const char *failure) {
        QTest::addRow("%s %s", code, param)
            << QString::fromLatin1(code) << QString::fromLatin1(param) << QString::fromLatin1(failure);
    };
    row("amount_too_small", "", "amount_limit");
    row("amount_too_large", "line_items[0][price_data][unit_amount]", "amount_limit");
    row("", "line_items[0][price_data][currency]", "currency_unsupported");
    row("parameter_unknown", "line_items[0][price_data][currency]", "provider_rejected");
    row("url_invalid", "success_url", "provider_rejected");
    row("", "", "provider_rejected");
}

void StripeFailuresTest::refusals()
{
    QFETCH(QString, code);
    QFETCH(QString, param);
    QFETCH(QString, failure);
    QCOMPARE(failureCodeOfRefusal(code, param), failure);
    QVERIFY(domain::failurecode::isKnown(failure));
}

QTEST_GUILESS_MAIN(StripeFailuresTest)
#include "tst_stripefailures.moc"
