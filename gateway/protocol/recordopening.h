// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/storedrecord.h"

#include <vector>

namespace chancery::protocol {

/// Answer of POST /v1/applications/{reference}/openings.
struct RecordOpening
{
    /// Somebody who has had the record.
    struct Reader
    {
        domain::StaffId staff;
        QString name;
        QString role;
        domain::Instant at{};

        static domain::Expected<Reader, domain::Error> fromJson(const QJsonValue &json);
        [[nodiscard]] QJsonObject toJson() const;
        bool operator==(const Reader &) const = default;
    };

    std::vector<StoredRecord> records; ///< oldest first
    std::vector<Reader> readers; ///< newest first, this opening included

    /// Errors: `opening_malformed`.
    static domain::Expected<RecordOpening, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const RecordOpening &) const = default;
};

} // namespace chancery::protocol
