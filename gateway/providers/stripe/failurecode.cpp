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

constexpr std::array<Row, 13> declines{{
    {u"insufficient_funds", u"insufficient_funds"},
    {u"withdrawal_count_limit_exceeded", u"insufficient_funds"},
    {u"card_velocity_exceeded", u"insufficient_funds"},
    {u"expired_card", u"card_expired"},
    {u"authentication_required", u"authentication_failed"},
    {u"authentication_not_handled", u"authentication_failed"},
    {u"payment_intent_authentication_failure", u"authentication_failed"},
    {u"mobile_device_authentication_required", u"authentication_failed"},
    {u"approve_with_id", u"provider_unavailable"},
    {u"issuer_not_available", u"provider_unavailable"},
    {u"processing_error", u"provider_unavailable"},
    {u"reenter_transaction", u"provider_unavailable"},
    {u"try_again_later", u"provider_unavailable"},
}};

constexpr std::array<Row, 2> refusals{{
    {u"amount_too_small", u"amount_limit"},
    {u"amount_too_large", u"amount_limit"},
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

QString failureCodeOfRefusal(const QString &code)
{
    return lookUp(refusals, code, u"provider_rejected");
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
