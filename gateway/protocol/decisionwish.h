// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// Body of POST /v1/applications/{reference}/decision.
struct DecisionWish
{
    QString status; ///< processing, approved, rejected
    QString reason; ///< 1–500 characters, for the post's own people

    /// Errors: `decision_malformed`.
    static domain::Expected<DecisionWish, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const DecisionWish &) const = default;
};

} // namespace chancery::protocol
