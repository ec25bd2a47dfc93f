// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/failurecode.h"

#include <algorithm>
#include <array>

namespace chancery::providers::stripe {

namespace {

struct Row
{
    QStringView from;
    QStringView to;
};

// docs.stripe.com/declines/codes, then the codes of payment methods that are no cards. Those that are `declined` are
// named so that the list can be compared; so is every code that is not in it.
constexpr std::array<Row, 58> declines{{
    {u"insufficient_funds", u"insufficient_funds"},
    {u"card_velocity_exceeded", u"limit_exceeded"},
    {u"withdrawal_count_limit_exceeded", u"limit_exceeded"},
    {u"invalid_amount", u"limit_exceeded"},
    {u"expired_card", u"card_expired"},
    {u"card_not_supported", u"card_not_supported"},
    {u"currency_not_supported", u"card_not_supported"},
    {u"not_permitted", u"card_not_supported"},
    {u"service_not_allowed", u"card_not_supported"},
    {u"transaction_not_allowed", u"card_not_supported"},
    {u"testmode_decline", u"card_not_supported"},
    {u"payment_method_currency_mismatch", u"card_not_supported"},
    {u"incorrect_address", u"incorrect_details"},
    {u"incorrect_cvc", u"incorrect_details"},
    {u"incorrect_number", u"incorrect_details"},
    {u"incorrect_pin", u"incorrect_details"},
    {u"incorrect_zip", u"incorrect_details"},
    {u"invalid_cvc", u"incorrect_details"},
    {u"invalid_expiry_month", u"incorrect_details"},
    {u"invalid_expiry_year", u"incorrect_details"},
    {u"invalid_number", u"incorrect_details"},
    {u"invalid_pin", u"incorrect_details"},
    {u"authentication_required", u"authentication_failed"},
    {u"authentication_not_handled", u"authentication_failed"},
    {u"payment_intent_authentication_failure", u"authentication_failed"},
    {u"mobile_device_authentication_required", u"authentication_failed"},
    {u"offline_pin_required", u"authentication_failed"},
    {u"online_or_offline_pin_required", u"authentication_failed"},
    {u"call_issuer", u"call_bank"},
    {u"do_not_honor", u"call_bank"},
    {u"do_not_try_again", u"call_bank"},
    {u"invalid_account", u"call_bank"},
    {u"new_account_information_available", u"call_bank"},
    {u"no_action_taken", u"call_bank"},
    {u"pin_try_exceeded", u"call_bank"},
    {u"revocation_of_all_authorizations", u"call_bank"},
    {u"revocation_of_authorization", u"call_bank"},
    {u"stop_payment_order", u"call_bank"},
    {u"approve_with_id", u"try_again"},
    {u"duplicate_transaction", u"try_again"},
    {u"issuer_not_available", u"try_again"},
    {u"processing_error", u"try_again"},
    {u"reenter_transaction", u"try_again"},
    {u"try_again_later", u"try_again"},
    {u"payment_method_provider_timeout", u"try_again"},
    {u"payment_intent_payment_attempt_expired", u"expired"},
    {u"payment_method_customer_decline", u"canceled_by_payer"},
    {u"payment_method_not_available", u"provider_unavailable"},
    {u"fraudulent", u"declined"},
    {u"generic_decline", u"declined"},
    {u"lost_card", u"declined"},
    {u"merchant_blacklist", u"declined"},
    {u"pickup_card", u"declined"},
    {u"restricted_card", u"declined"},
    {u"security_violation", u"declined"},
    {u"stolen_card", u"declined"},
    {u"payment_method_provider_decline", u"declined"},
    {u"payment_intent_payment_attempt_failed", u"declined"},
}};

constexpr std::array<Row, 4> refusals{{
    {u"amount_too_small", u"amount_limit"},
    {u"amount_too_large", u"amount_limit"},
    {u"invalid_currency", u"currency_unsupported"},
    {u"currency_not_supported", u"currency_unsupported"},
}};

constexpr std::array<Row, 7> failedRefunds{{
    {u"lost_or_stolen_card", u"card_closed"},
    {u"expired_or_canceled_card", u"card_closed"},
    {u"charge_for_pending_refund_disputed", u"disputed"},
    {u"insufficient_funds", u"balance_insufficient"},
    {u"declined", u"declined"},
    {u"merchant_request", u"canceled"},
    {u"unknown", u"provider_rejected"},
}};

constexpr std::array<Row, 7> refusedRefunds{{
    {u"charge_already_refunded", u"already_refunded"},
    {u"charge_disputed", u"disputed"},
    {u"refund_disputed_payment", u"disputed"},
    {u"balance_insufficient", u"balance_insufficient"},
    {u"insufficient_funds", u"balance_insufficient"},
    {u"amount_too_large", u"amount_exceeds"},
    {u"amount_too_small", u"amount_limit"},
}};

template <typename Table>
QString lookUp(const Table &table, const QString &from, QStringView otherwise)
{
    const auto row = std::find_if(table.cbegin(), table.cend(), [&](const Row &r) { return r.from == from; });
    return (row == table.cend() ? otherwise : row->to).toString();
}

} // namespace

QString failureCodeOfDecline(const QString &declineCode, const QString &code)
{
    return lookUp(declines, declineCode.isEmpty() ? code : declineCode, u"declined");
}

QString failureCodeOfRefusal(const QString &code, const QString &param)
{
    // A currency that is not taken has no code of its own; only the parameter is named.
    const bool currency = code.isEmpty() && param.endsWith(u"[currency]");
    return currency ? QStringLiteral("currency_unsupported") : lookUp(refusals, code, u"provider_rejected");
}

QString failureCodeOfRefund(const QString &reason)
{
    return lookUp(failedRefunds, reason, u"provider_rejected");
}

RefundRefused refusalOfRefund(const StripeError &error)
{
    QString code = lookUp(refusedRefunds, error.code, u"provider_rejected");
    // More than is left has no code of its own; only the parameter is named.
    if (code == u"provider_rejected" && error.param == u"amount")
        code = QStringLiteral("amount_exceeds");
    const bool retryable = code == u"balance_insufficient";
    return {std::move(code), retryable};
}

} // namespace chancery::providers::stripe
