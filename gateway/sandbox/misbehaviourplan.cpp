// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/misbehaviourplan.h"

#include <algorithm>

namespace chancery::sandbox {

std::optional<Misbehaviour> MisbehaviourPlan::take(QStringView operation)
{
    const auto next = std::find_if(
        m_plan.begin(), m_plan.end(), [&](const Misbehaviour &planned) { return planned.operation == operation; });
    if (next == m_plan.end())
        return std::nullopt;
    Misbehaviour taken = *next;
    if (--next->count == 0)
        m_plan.erase(next);
    return taken;
}

} // namespace chancery::sandbox
