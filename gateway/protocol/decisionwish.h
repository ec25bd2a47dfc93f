// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/mailwish.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace chancery::protocol {

/// Body of POST /v1/applications/{reference}/decision.
struct DecisionWish
{
    QString status; ///< processing, approved, rejected
    QString reason; ///< 1–500 characters, for the post's own people
    std::optional<MailWish> notify{}; ///< whom to write to, when the traveller agreed to that

    /// Errors: `decision_malformed`, `address_malformed`.
    static domain::Expected<DecisionWish, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const DecisionWish &) const = default;
};

} // namespace chancery::protocol
