// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/fault.h"
#include "gateway/sandbox/form.h"

#include <optional>
#include <span>

namespace chancery::sandbox {

/// What one parameter may hold. In `name`, # stands for an index and * for a free key.
struct ParameterRule
{
    enum class Kind { Text, Integer, Boolean, Decimal, Url, Choice };

    QStringView name;
    Kind kind = Kind::Text;
    qsizetype maximumLength = 5000;
    QStringView choices = {}; ///< of Choice, separated by blanks
};

/// Every parameter is known to the rules and holds what its rule says; nothing when that is so.
[[nodiscard]] std::optional<Fault> checkParameters(const Form &form, std::span<const ParameterRule> rules);

} // namespace chancery::sandbox
