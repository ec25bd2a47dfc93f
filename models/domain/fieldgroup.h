// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::domain {

/// The groups the form's questions come in, as the ministry names them.
enum class FieldGroup {
    Session,
    Document,
    Person,
    Guardian,
    Contact,
    Occupation,
    Trip,
    Host,
    Funding,
    EmergencyContact,
    Declarations,
    BiometricsRef,
};

[[nodiscard]] QString toString(FieldGroup group);

} // namespace chancery::domain
