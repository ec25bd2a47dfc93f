// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::domain {

/// What went wrong, for programs and logs: never shown to a person as it is, never translated, never personal data.
struct Error
{
    /// Stable, snake_case: the user interface turns it into words.
    QString code;
    /// One English line for the log: what was expected, what was found, what to do.
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace chancery::domain
