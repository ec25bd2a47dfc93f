// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/officerfinding.h"

#include <QLocale>
#include <QString>

namespace chancery::counter {

/// What stands out, in the present language.
[[nodiscard]] QString findingText(const domain::OfficerFinding &finding, const QLocale &locale);

} // namespace chancery::counter
