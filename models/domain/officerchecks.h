// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/application.h"
#include "models/domain/officerfinding.h"
#include "models/domain/rulepolicy.h"

#include <vector>

namespace chancery::domain {

/// Another application at hand, with how it was decided.
struct KnownApplication
{
    ApplicationRef reference;
    Application form;
    bool approved = false;
};

/// Days that count for the stay rule: any so many in a row.
inline constexpr int stayWindowDays = 180;

/// What is to be looked at on the day of the decision: the passport (which may have run out since the application was
/// taken), the stay alone and with approved ones within any stayWindowDays, and other applications of the same person.
/// `others` may hold the application itself, which is passed over.
[[nodiscard]] std::vector<OfficerFinding> officerFindings(const ApplicationRef &reference, const Application &form,
    const std::vector<KnownApplication> &others, const RulePolicy &policy, QDate today);

} // namespace chancery::domain
