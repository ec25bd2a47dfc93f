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
    /// Of one answer: required · needs_consent · must_be_true · too_long{maximum} · too_many{maximum} · bad_characters{characters} ·
    /// not_an_option · unknown_country · bad_phone · bad_email · bad_document_number · address_incomplete{part: line1|city|country} ·
    /// in_the_future · in_the_past · too_old{years} · document_expired · one_of{fields} · only_one_name · differs_from_document{document} ·
    /// own_state · visa_dates_reversed · staff_check
    /// Between dates: before{date, field} (must not lie before the answer to `field`) · after{date, field} · expires_too_soon{date, months}
    /// (the document, for the departure) · issued_too_early{date, years} (the document, for the arrival) · validity_too_long{years} ·
    /// stay_too_long{days, maximum} · too_far_ahead{date, months}
    /// Of the wizard: not_offered · too_little_time{date, days} · document_needed; of the step Fee also no_fee_schedule and the codes of
    /// FeeSchedule::price()
    QString code;
    /// Dates are QDate, numbers int, fields QString or QStringList with the names of toString(FieldId).
    QVariantMap args;
    Severity severity = Severity::Blocks;

    bool operator==(const FieldProblem &) const = default;
};

} // namespace chancery::domain
