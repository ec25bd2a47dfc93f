// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/event.h"
#include "gateway/rules/obligationstate.h"
#include "models/domain/paymentstate.h"

#include <QString>

#include <optional>
#include <variant>

namespace chancery::rules {

/// The attempt moves, and with it perhaps the obligation.
struct Transition
{
    domain::PaymentState from = domain::PaymentState::Created;
    Event event = Event::Submit;
    domain::PaymentState to = domain::PaymentState::Created;
    std::optional<ObligationState> obligation; ///< set when the obligation moves too
    bool operator==(const Transition &) const = default;
};

/// Nothing new: a repeat, a late or a weaker message. No event is written.
struct Stay
{
    bool operator==(const Stay &) const = default;
};

/// The table has no such step, or the message does not belong to this attempt: nothing changes and somebody must look.
struct Refusal
{
    QString code; ///< illegal_event, foreign_account, second_capture, refund_exceeds_capture
    QString detail;
    bool operator==(const Refusal &) const = default;
};

using Decision = std::variant<Transition, Stay, Refusal>;

} // namespace chancery::rules
