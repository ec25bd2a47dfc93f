// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/failurecodes.h"

#include <algorithm>
#include <array>

namespace chancery::providers::alipay {

namespace {

struct Row
{
    QStringView subCode; ///< without "ACQ."
    QStringView code;
    bool retryable;
};

// What a payer can help, first; what only the operator can, behind. From the tables of sub_codes of alipay.trade.pay
// and alipay.trade.precreate.
constexpr std::array refusals{
    Row{u"BUYER_BALANCE_NOT_ENOUGH", u"insufficient_funds", true},
    Row{u"BUYER_BANKCARD_BALANCE_NOT_ENOUGH", u"insufficient_funds", true},
    Row{u"ERROR_BALANCE_PAYMENT_DISABLE", u"insufficient_funds", true},
    Row{u"PAYMENT_AUTH_CODE_INVALID", u"code_expired", true},
    Row{u"SOUNDWAVE_PARSER_FAIL", u"code_expired", true},
    Row{u"TOTAL_FEE_EXCEED", u"amount_limit", false},
    Row{u"BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR", u"amount_limit", true},
    Row{u"BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR", u"amount_limit", true},
    Row{u"BEYOND_PAY_RESTRICTION", u"amount_limit", false},
    Row{u"BEYOND_PER_RECEIPT_RESTRICTION", u"amount_limit", false},
    Row{u"BEYOND_PER_RECEIPT_DAY_RESTRICTION", u"amount_limit", false},
    Row{u"BEYOND_PER_RECEIPT_SINGLE_RESTRICTION", u"amount_limit", false},
    Row{u"TRADE_BUYER_NOT_MATCH", u"declined", true},
    Row{u"BUYER_SELLER_EQUAL", u"declined", true},
    Row{u"BUYER_ENABLE_STATUS_FORBID", u"declined", true},
    Row{u"PAYMENT_FAIL", u"declined", true},
    Row{u"PAYMENT_REQUEST_HAS_RISK", u"declined", true},
    Row{u"NO_PAYMENT_INSTRUMENTS_AVAILABLE", u"declined", true},
    Row{u"ILLIGAL_SIGN_VALIDTY_PERIOD", u"declined", true},
    Row{u"MOBILE_PAYMENT_SWITCH_OFF", u"declined", true},
    Row{u"USER_FACE_PAYMENT_SWITCH_OFF", u"declined", true},
    Row{u"PULL_MOBILE_CASHIER_FAIL", u"authentication_failed", true},
    Row{u"ERROR_BUYER_CERTIFY_LEVEL_LIMIT", u"authentication_failed", true},
    Row{u"INVALID_RECEIVE_ACCOUNT", u"provider_rejected", false},
    Row{u"SELLER_BEEN_BLOCKED", u"provider_rejected", false},
    Row{u"PARTNER_ERROR", u"provider_rejected", false},
    Row{u"ACCESS_FORBIDDEN", u"provider_rejected", false},
    Row{u"INVALID_PARAMETER", u"provider_rejected", false},
    Row{u"EXIST_FORBIDDEN_WORD", u"provider_rejected", false},
};

constexpr std::array<QStringView, 5> ofATrade{
    u"TRADE_HAS_SUCCESS", u"TRADE_HAS_CLOSE", u"TRADE_HAS_FINISHED", u"TRADE_STATUS_ERROR", u"CONTEXT_INCONSISTENT"};

QStringView bare(const QString &subCode)
{
    const QStringView view(subCode);
    return view.startsWith(u"ACQ.") ? view.sliced(4) : view;
}

} // namespace

rules::Failed failureOfRefusal(const QString &subCode)
{
    const auto row = std::ranges::find(refusals, bare(subCode), &Row::subCode);
    if (row == refusals.end())
        return {QStringLiteral("declined"), true};
    return {row->code.toString(), row->retryable};
}

rules::Failed failureOfCall(const QString &subCode)
{
    const bool ourMistake = subCode.startsWith(u"isv.missing-") || subCode == u"isv.invalid-parameter";
    if (ourMistake)
        return {QStringLiteral("provider_rejected"), false};
    return {QStringLiteral("provider_unavailable"), true};
}

bool tellsOfATrade(const QString &subCode)
{
    return std::ranges::find(ofATrade, bare(subCode)) != ofATrade.end();
}

} // namespace chancery::providers::alipay
