// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/storedrecord.h"

#include <vector>

namespace chancery::protocol {

/// Answer of GET /v1/records.
struct RecordPage
{
    std::vector<StoredRecord> records; ///< in the order in which they were committed
    QString cursor; ///< opaque; to be sent with the next call
    bool reset = false; ///< the central database was restored: these begin anew

    /// Errors: `records_malformed`.
    static domain::Expected<RecordPage, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const RecordPage &) const = default;
};

} // namespace chancery::protocol
