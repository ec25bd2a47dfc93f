// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/basis.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QJsonObject>

namespace chancery::protocol {

/// An application that is to be paid later, as the relay has to know it: what its fee is worked out from, and nothing
/// of the person. Travels as the content of an envelope of kind `payable`, beside the sealed record; the only content
/// that the relay reads.
struct Payable
{
    static constexpr char kind[] = "payable";

    domain::ApplicationRef application;
    domain::Basis basis;
    domain::Instant takenAt;

    /// Errors: `payable_malformed`.
    static domain::Expected<Payable, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Payable &) const = default;
};

} // namespace chancery::protocol
