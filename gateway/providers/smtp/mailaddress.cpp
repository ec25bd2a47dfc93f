// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/smtp/mailaddress.h"

#include "models/domain/phonenumber.h"

#include <algorithm>

namespace chancery::providers {

bool isMailAddress(const QString &text)
{
    // Beyond what a form takes: some control characters and letters of other scripts are no space to a regular
    // expression.
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    return plain && domain::isEmail(text);
}

} // namespace chancery::providers
