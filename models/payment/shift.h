// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/payment/shiftline.h"

#include <vector>

namespace chancery::payment {

/// A clerk at a till, from the float to the signature, as the relay tells it.
struct Shift
{
    enum class State { Open, Paused, Closed, Signed };

    QString id;
    QString post;
    QString clerk; ///< name
    QString device; ///< name
    State state = State::Open;
    domain::Instant openedAt;
    std::optional<domain::Instant> closedAt;
    QString closedBy; ///< name; empty: nobody yet
    std::optional<domain::Instant> signedAt;
    QString signedBy; ///< name; empty: nobody yet
    QString note; ///< the signer's
    int differences = 0; ///< lines that were counted otherwise than expected
    std::vector<domain::Money> floats; ///< with lines: of a shift that was read by itself
    std::vector<ShiftLine> lines;

    /// Errors: `shift_malformed`.
    static domain::Expected<Shift, domain::Error> fromJson(const QJsonValue &json);
    bool operator==(const Shift &) const = default;
};

} // namespace chancery::payment
