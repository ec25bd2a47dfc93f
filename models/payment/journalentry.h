// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "models/payment/paymentorder.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace chancery::payment {

/// What has to survive a crash to finish an attempt: at most one per application, the newest one.
struct JournalEntry
{
    QByteArray key; ///< idempotency key, 32 characters or fewer of the base-32 alphabet
    PaymentOrder order;
    std::optional<domain::PaymentId> payment; ///< nothing until the relay has answered
    int attemptNumber = 1; ///< tries of this application in this session, from 1
    domain::Instant startedAt; ///< when the key was made

    /// Errors: `journal_malformed`.
    static domain::Expected<JournalEntry, domain::Error> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const JournalEntry &) const = default;
};

} // namespace chancery::payment
