// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace chancery::domain {

/// What a fee is worked out from; carries nothing that identifies a person.
struct Basis
{
    QString post; ///< e.g. TYO
    QString nationality; ///< ICAO code, 1–3 capital letters (Germany is D)
    QString visaType; ///< code of the fee schedule, e.g. T
    QString entries; ///< single, double, multiple_6m, multiple_12m
    QString processing; ///< regular, express, rush
    std::optional<int> age; ///< completed years, 0–149; nothing when the birth date is only partly known

    /// Errors: `basis_malformed` with the field's name in the detail.
    static Expected<Basis, Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Basis &) const = default;
};

} // namespace chancery::domain
