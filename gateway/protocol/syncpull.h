// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace chancery::protocol {

/// Answer of GET /v1/sync/pull.
struct SyncPull
{
    struct Change
    {
        QString kind; ///< payment, decision, tombstone, stale; others are for newer programs
        QString application;
        QString status;
        QString payment; ///< of a payment; else empty
        domain::Instant at;

        static domain::Expected<Change, domain::Error> fromJson(const QJsonValue &json);
        [[nodiscard]] QJsonObject toJson() const;
        bool operator==(const Change &) const = default;
    };

    QString incarnation;
    bool reset = false; ///< the central database was restored: these changes begin anew, what was pulled before is void
    std::vector<Change> changes;
    QString cursor; ///< opaque; to be sent with the next pull
    qint64 remaining = 0; ///< changes after these, as far as they were counted

    /// Errors: `pull_malformed`.
    static domain::Expected<SyncPull, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const SyncPull &) const = default;
};

} // namespace chancery::protocol
