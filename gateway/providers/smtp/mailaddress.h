// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::providers {

/// Whether a mail server can be told this address as it is: ASCII, one @, no blank, control character, quote or
/// bracket, at most 254 characters. What passes can stand in a header and in an SMTP command and add nothing to either.
[[nodiscard]] bool isMailAddress(const QString &text);

} // namespace chancery::providers
