// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/deadletter.h"

#include <vector>

namespace chancery::protocol {

/// Answer of POST /v1/sync/push.
struct SyncAck
{
    QString incarnation; ///< of the central database; changes on every restore of it
    QString epoch;
    qint64 acknowledged = 0; ///< the highest sequence number of the epoch that is committed; 0 when none is
    std::vector<DeadLetter> deadLetters;

    /// Errors: `ack_malformed`.
    static domain::Expected<SyncAck, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const SyncAck &) const = default;
};

} // namespace chancery::protocol
