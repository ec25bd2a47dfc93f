// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/fact.h"

#include <QString>

#include <array>

namespace chancery::rules {

/// What happens to an attempt: the kinds of facts, and our own acts (Submit … StartRefund).
enum class Event {
    Submit,
    AskClose,
    Lapse,
    StartRefund,
    Opened,
    StillOpen,
    Processing,
    Captured,
    Closed,
    CloseRefused,
    Failed,
    NotFound,
    Unanswered,
    RefundDone,
    RefundRejected,
    RefundReturned,
    DisputeOpened,
    DisputeWon,
    DisputeLost,
    GivenBack,
    Correct, ///< by two people of the staff: see correctiontable.h; neither fact nor act, no row of paymentTable()
};

/// Those that paymentTable() has rows for.
inline constexpr std::array allEvents{Event::Submit, Event::AskClose, Event::Lapse, Event::StartRefund, Event::Opened,
    Event::StillOpen, Event::Processing, Event::Captured, Event::Closed, Event::CloseRefused, Event::Failed,
    Event::NotFound, Event::Unanswered, Event::RefundDone, Event::RefundRejected, Event::RefundReturned,
    Event::DisputeOpened, Event::DisputeWon, Event::DisputeLost, Event::GivenBack};

/// What the relay itself does to an attempt; no provider has spoken.
enum class Act {
    Submit, ///< key and whole request are committed, the request may go out now
    AskClose, ///< cancel, expiry or channel switch: ask the provider to close
    Lapse, ///< the provider's own end is a day past and no money came
    StartRefund, ///< send the money back: a surplus, or a refund that failed before
};

[[nodiscard]] QString toString(Event event);
[[nodiscard]] Event eventOf(const Fact &fact);
[[nodiscard]] Event eventOf(Act act);

} // namespace chancery::rules
