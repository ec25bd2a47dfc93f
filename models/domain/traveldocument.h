// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mrzresult.h"
#include "models/domain/partialdate.h"
#include "models/domain/personname.h"

#include <QDate>
#include <QString>

#include <optional>

namespace chancery::domain {

class Application;

/// How the machine-readable zone came in.
enum class MrzSource { Scanner, Camera, Typed, None };
[[nodiscard]] QString toString(MrzSource source);

/// A passport, identity card or visa as it was read.
struct TravelDocument
{
    MrzFormat format = MrzFormat::Td3;
    QString type; ///< option of the field document_type: ordinary, diplomatic, …
    QString number;
    QString issuingState; ///< ICAO code
    QString nationality; ///< ICAO code
    PersonName name; ///< as in the zone: capitals, perhaps shortened
    bool nameMaybeTruncated = false;
    PartialDate birthDate; ///< null when even the year is unknown
    QString sex; ///< female, male, unspecified
    std::optional<QDate> expiry;
    MrzFields fields;

    /// Nothing unless the reading is valid and is of a document to travel with (a visa is not).
    static std::optional<TravelDocument> fromMrz(const MrzResult &result, QDate today);
    /// Fills the fields of the form that the document answers. Names come in title case; a name that may be shortened is
    /// filled in all the same and left to the person to complete.
    void fill(Application &application) const;

    bool operator==(const TravelDocument &) const = default;
};

} // namespace chancery::domain
