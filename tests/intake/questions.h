// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/intake/intakesession.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace chancery::test {

/// "field:code" of each.
[[nodiscard]] inline QStringList codes(const std::vector<domain::FieldProblem> &problems)
{
    QStringList codes;
    for (const domain::FieldProblem &problem : problems)
        codes.append(domain::toString(problem.field) + u':' + problem.code);
    return codes;
}

/// Does the step ask for the field now?
[[nodiscard]] inline bool asks(const intake::IntakeSession &session, intake::Step step, domain::FieldId field)
{
    const auto fields = session.fields(step);
    return std::ranges::find(fields, field, &intake::FieldSpec::id) != fields.end();
}

} // namespace chancery::test
