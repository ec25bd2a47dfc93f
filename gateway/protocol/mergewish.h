// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QUuid>

namespace chancery::protocol {

/// Of POST /v1/applications/{reference}/merges: a version is made out of all that are there.
struct MergeWish
{
    QUuid message; ///< msg_id with which the version is pushed
    qint64 revision = 0; ///< the newest version that the person has before them, from 2

    /// Errors: `merge_malformed`.
    static domain::Expected<MergeWish, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const MergeWish &) const = default;
};

} // namespace chancery::protocol
