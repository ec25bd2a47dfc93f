// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::domain {

/// Takes away what people write between the digits. E.164 (+81312345678) when it begins with + or 00; as it stands when it holds
/// anything but digits and the usual separators.
[[nodiscard]] QString normalisedPhone(const QString &typed);
/// E.164, or 4 to 15 digits of a number inside a country.
[[nodiscard]] bool isPhone(const QString &normalised);
/// One @ with a local part before it and a domain with a full stop behind it, no spaces, at most 254 characters.
[[nodiscard]] bool isEmail(const QString &text);

} // namespace chancery::domain
