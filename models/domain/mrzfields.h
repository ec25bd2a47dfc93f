// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mrzformat.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace chancery::domain {

/// What is known of a birth date in a machine-readable zone.
enum class BirthDateCompleteness { Complete, Partial, Unknown };

/// The fields of a machine-readable zone as they stand there: capitals, trailing fillers removed.
struct MrzFields
{
    QString documentCode;
    QString issuingState;
    QString documentNumber; ///< joined again when it continues in the optional data
    QString documentNumberCheck;
    QString nationality;
    QString birthDate; ///< six characters, YYMMDD with fillers for what is unknown
    QString birthDateCheck;
    BirthDateCompleteness birthDateCompleteness = BirthDateCompleteness::Unknown;
    std::optional<QDate> birthDateIso; ///< the latest century not after today; only when complete
    QString sex; ///< M, F or <
    QString expiryDate;
    QString expiryDateCheck;
    std::optional<QDate> expiryDateIso;
    QString primaryIdentifier; ///< components separated by single spaces
    QString secondaryIdentifier;
    bool nameMaybeTruncated = false;
    std::optional<QString> optionalData1; ///< not in TD3
    std::optional<QString> optionalData2; ///< TD1 only
    std::optional<QString> personalNumber; ///< TD3 only
    std::optional<QString> personalNumberCheck; ///< TD3 only; < when there is no personal number
    std::optional<QString> compositeCheck; ///< not in visas

    /// snake_case of the members; what the format does not have is left out, what could not be read is null.
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const MrzFields &) const = default;
};

} // namespace chancery::domain
