// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/fieldid.h"

#include <algorithm>
#include <array>

namespace chancery::domain {

namespace {

// In the order of the enumerators.
constexpr std::array<QStringView, fieldCount> names {
    u"ui_language", u"consent_privacy_version", u"consent_at", u"entered_by", u"document_type", u"document_number",
    u"document_issuing_state", u"document_issue_date", u"document_expiry_date", u"document_issuing_authority",
    u"blank_pages_confirmed", u"mrz_source", u"mrz_checks_ok", u"surname", u"surname_at_birth", u"given_names",
    u"has_single_name", u"other_names", u"name_native_script", u"birth_date", u"birth_place", u"birth_country",
    u"sex", u"civil_status", u"nationality", u"nationality_at_birth", u"other_nationalities", u"national_id_number",
    u"guardian_surname", u"guardian_given_names", u"guardian_relation", u"guardian_nationality", u"guardian_address",
    u"guardian_phone", u"guardian_email", u"guardian_consent_signed", u"home_address", u"email", u"phone",
    u"residence_other_than_nationality", u"residence_permit_number", u"residence_permit_expiry", u"occupation",
    u"employer_or_school_name", u"employer_or_school_address", u"employer_phone", u"visa_type", u"entries",
    u"processing", u"purpose_detail", u"main_destination", u"first_entry_point", u"intended_arrival_date",
    u"intended_departure_date", u"previous_visas_3y", u"fingerprints_taken_before", u"final_destination_permit",
    u"host_kind", u"host_name", u"host_address", u"host_phone_or_email", u"host_relation", u"costs_covered_by",
    u"means_of_support", u"travel_insurance_policy", u"travel_insurance_valid_to", u"emergency_name",
    u"emergency_phone", u"emergency_relation", u"refused_before", u"criminal_record", u"truth_declaration",
    u"signature_ref", u"photo_ref", u"fingerprint_ref",
};

} // namespace

QString toString(FieldId field)
{
    return names[static_cast<std::size_t>(field)].toString();
}

std::optional<FieldId> fieldIdFromString(QStringView text)
{
    const auto *found = std::ranges::find(names, text);
    if (found == names.end())
        return std::nullopt;
    return static_cast<FieldId>(found - names.begin());
}

} // namespace chancery::domain
