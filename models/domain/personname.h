// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::domain {

/// A name as a document splits it. Who has one name has it as the primary identifier.
struct PersonName
{
    QString primary;
    QString secondary;
    bool operator==(const PersonName &) const = default;
};

} // namespace chancery::domain
