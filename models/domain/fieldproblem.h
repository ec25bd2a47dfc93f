// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldid.h"

#include <QString>
#include <QVariantMap>

namespace chancery::domain {

/// Something about an answer that a person has to know. Codes and arguments, never words.
struct FieldProblem
{
    enum class Severity {
        Blocks, ///< the application cannot go on
        Flags, ///< it goes on; staff look at it
    };

    FieldId field;
    /// required · needs_consent · must_be_true · too_long{maximum} · too_many{maximum} · bad_characters{characters} · not_an_option ·
    /// unknown_country · bad_phone · bad_email · bad_document_number · not_a_date · in_the_future · before{date, field} · after{date, field} ·
    /// too_old{years} · expires_too_soon{date, months} · issued_too_early{date, years} · stay_too_long{days, maximum} ·
    /// too_far_ahead{date, months} · one_of{fields} · only_one_name · differs_from_document{document} · not_offered ·
    /// same_as_issuing_state · address_incomplete{part: line1|city|country} · document_needed · document_not_confirmed
    QString code;
    /// Dates are QDate, numbers int, fields QString or QStringList with the names of toString(FieldId).
    QVariantMap args;
    Severity severity = Severity::Blocks;

    bool operator==(const FieldProblem &) const = default;
};

} // namespace chancery::domain
