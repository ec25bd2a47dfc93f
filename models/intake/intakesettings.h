// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rulepolicy.h"

#include <QString>

namespace chancery::intake {

/// What a kiosk or a counter knows before anybody comes.
struct IntakeSettings
{
    QString post; ///< e.g. TYO
    QString timeZone; ///< IANA name of the post's zone; UTC when empty or unknown
    domain::RulePolicy policy;
    QString enteredBy = QStringLiteral("applicant"); ///< applicant, assistant, staff
};

} // namespace chancery::intake
