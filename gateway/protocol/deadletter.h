// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// An envelope that the relay acknowledges but will never accept.
struct DeadLetter
{
    QString msgId;
    QString code; ///< why, e.g. hash_mismatch

    /// Errors: `dead_letter_malformed`.
    static domain::Expected<DeadLetter, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const DeadLetter &) const = default;
};

} // namespace chancery::protocol
