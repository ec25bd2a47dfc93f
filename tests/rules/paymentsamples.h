// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/paymenttable.h"

namespace chancery::test {

inline domain::Money yen(qint64 minor)
{
    return domain::Money::fromMinor(minor, *domain::Currency::fromCode(u"JPY")).value();
}

/// As an attempt in that state stands: what is paid has been captured, and what was refunded is no more with us.
inline rules::Standing standingIn(
    domain::PaymentState state, rules::ObligationState obligation = rules::ObligationState::Due)
{
    rules::Standing standing{.state = state,
        .obligation = obligation,
        .amount = yen(11200),
        .captured = std::nullopt,
        .attached = false,
        .refunded = yen(0),
        .account = QStringLiteral("acct_1"),
        .livemode = false,
        .ourReference = QStringLiteral("pay_one"),
        .paymentReference = {}};
    if (state >= domain::PaymentState::Captured)
        standing.captured = yen(11200);
    standing.attached = rules::attachedAfter(false, state);
    if (state == domain::PaymentState::PartRefunded)
        standing.refunded = yen(5000);
    if (state == domain::PaymentState::Refunded)
        standing.refunded = yen(11200);
    return standing;
}

inline rules::Captured goodCapture()
{
    return rules::Captured{yen(11200), QStringLiteral("acct_1"), false, QStringLiteral("pay_one"),
        QStringLiteral("cs_1"), QStringLiteral("pi_1")};
}

inline rules::Fact factOf(rules::Event event)
{
    switch (event) {
    case rules::Event::Opened:
        return rules::Opened{};
    case rules::Event::StillOpen:
        return rules::StillOpen{};
    case rules::Event::Processing:
        return rules::Processing{};
    case rules::Event::Captured:
        return goodCapture();
    case rules::Event::Closed:
        return rules::Closed{};
    case rules::Event::CloseRefused:
        return rules::CloseRefused{};
    case rules::Event::Failed:
        return rules::Failed{};
    case rules::Event::NotFound:
        return rules::NotFound{};
    case rules::Event::RefundDone:
        return rules::RefundDone{yen(11200)};
    case rules::Event::RefundRejected:
        return rules::RefundRejected{};
    case rules::Event::RefundReturned:
        return rules::RefundReturned{yen(0)};
    case rules::Event::DisputeOpened:
        return rules::DisputeOpened{};
    case rules::Event::DisputeWon:
        return rules::DisputeWon{};
    case rules::Event::DisputeLost:
        return rules::DisputeLost{};
    case rules::Event::GivenBack:
        return rules::GivenBack{};
    case rules::Event::Unanswered:
    case rules::Event::Submit:
    case rules::Event::AskClose:
    case rules::Event::Lapse:
    case rules::Event::StartRefund:
    case rules::Event::Correct:
        break;
    }
    return rules::Unanswered{};
}

} // namespace chancery::test
