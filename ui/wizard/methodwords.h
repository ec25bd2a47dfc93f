// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::wizard {

/// A way to pay as people know it; an unknown code is shown as it is.
[[nodiscard]] QString methodName(const QString &code);

} // namespace chancery::wizard
