// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/paymentstate.h"

#include <QString>

#include <optional>

namespace chancery::ledger {

/// One person's wish to correct a payment, and what another one made of it.
struct Correction
{
    enum class State { Requested, Applied, Rejected };

    domain::CorrectionId id; ///< made by the caller; a repeat with the same id finds its own row
    domain::PaymentId payment;
    QString post;
    domain::PaymentState to = domain::PaymentState::Closed;
    QString reason; ///< 1–500 characters
    domain::StaffId requester;
    QString requesterName{};
    State state = State::Requested;
    domain::StaffId decider{}; ///< empty while it is requested
    QString deciderName{};
    domain::Instant requestedAt{};
    std::optional<domain::Instant> decidedAt{};
};

/// requested, applied, rejected
[[nodiscard]] QString toString(Correction::State state);
[[nodiscard]] std::optional<Correction::State> correctionStateFromString(QStringView text);

} // namespace chancery::ledger
