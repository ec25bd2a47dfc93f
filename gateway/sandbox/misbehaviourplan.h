// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/misbehaviour.h"

#include <deque>

namespace chancery::sandbox {

/// What is still to be suffered, first come first served per operation.
class MisbehaviourPlan
{
public:
    void add(const Misbehaviour &misbehaviour) { m_plan.push_back(misbehaviour); }
    void clear() { m_plan.clear(); }
    /// The next one for the operation, counted down.
    [[nodiscard]] std::optional<Misbehaviour> take(QStringView operation);

private:
    std::deque<Misbehaviour> m_plan;
};

} // namespace chancery::sandbox
