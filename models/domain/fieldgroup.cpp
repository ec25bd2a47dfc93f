// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/fieldgroup.h"

namespace chancery::domain {

QString toString(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Session:
        return QStringLiteral("session");
    case FieldGroup::Document:
        return QStringLiteral("travel_document");
    case FieldGroup::Person:
        return QStringLiteral("person");
    case FieldGroup::Guardian:
        return QStringLiteral("guardian");
    case FieldGroup::Contact:
        return QStringLiteral("contact");
    case FieldGroup::Occupation:
        return QStringLiteral("occupation");
    case FieldGroup::Trip:
        return QStringLiteral("trip");
    case FieldGroup::Host:
        return QStringLiteral("host");
    case FieldGroup::Funding:
        return QStringLiteral("funding");
    case FieldGroup::EmergencyContact:
        return QStringLiteral("emergency_contact");
    case FieldGroup::Declarations:
        return QStringLiteral("declarations");
    case FieldGroup::BiometricsRef:
        return QStringLiteral("biometrics_ref");
    }
    Q_UNREACHABLE();
}

} // namespace chancery::domain
