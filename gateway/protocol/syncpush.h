// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/envelope.h"

#include <vector>

namespace chancery::protocol {

/// Body of POST /v1/sync/push: consecutive envelopes of one device and epoch, in order.
struct SyncPush
{
    static constexpr qsizetype maximumItems = 100;

    std::vector<Envelope> items; ///< 1–100

    /// Refuses an empty or too long list and a mixture of devices or epochs. Gaps are for the relay to judge.
    /// Errors: `push_malformed`.
    static domain::Expected<SyncPush, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    /// The same as a body.
    [[nodiscard]] QByteArray toBody() const;
    bool operator==(const SyncPush &) const = default;
};

} // namespace chancery::protocol
