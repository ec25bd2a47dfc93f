// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/casestatus.h"

#include <QString>

namespace chancery::counter {

/// How an application stands, in the present language.
[[nodiscard]] QString caseStatusText(tables::CaseStatus status);

} // namespace chancery::counter
