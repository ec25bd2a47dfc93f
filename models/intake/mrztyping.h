// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/mrzformat.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace chancery::intake {

/// What is wrong at one place of a zone that is being typed. Line and column count from 0.
struct MrzTypingProblem
{
    int line = 0;
    int column = 0;
    int length = 1;
    /// `letter_expected`, `digit_expected`, `not_allowed`, `check_digit` (at the check digit, once the part is complete; at that of
    /// the whole only when those of the parts agree), `not_a_date`, `unknown_state`, `bad_sex`, `bad_document_code`, `too_long`
    QString code;
    bool operator==(const MrzTypingProblem &) const = default;
};

/// Looks at lines while they are typed, as far as they have come.
class MrzTyping
{
public:
    /// As the first line suggests: by its first letter and the length of what is there; nothing while that is open.
    [[nodiscard]] static std::optional<domain::MrzFormat> formatOf(const QStringList &lines);
    [[nodiscard]] static std::vector<MrzTypingProblem> check(domain::MrzFormat format, const QStringList &lines);
    [[nodiscard]] static bool isComplete(domain::MrzFormat format, const QStringList &lines);
};

} // namespace chancery::intake
