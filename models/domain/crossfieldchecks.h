// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/application.h"
#include "models/domain/fieldproblem.h"
#include "models/domain/rulepolicy.h"
#include "models/domain/traveldocument.h"

#include <QDate>

#include <optional>
#include <vector>

namespace chancery::domain {

/// What the checks of one field against today, the policy, the other answers and the document that was read need.
struct CheckContext
{
    const Application &application;
    const RulePolicy &policy;
    const std::optional<TravelDocument> &document;
    QDate today;
};

/// The field is answered, applies, and has the form of its kind.
[[nodiscard]] std::vector<FieldProblem> checkAgainstOthers(FieldId field, const CheckContext &context);

/// The months ahead of which an application may be lodged; seafarers have longer.
[[nodiscard]] int monthsAhead(const Application &application, const RulePolicy &policy);

} // namespace chancery::domain
