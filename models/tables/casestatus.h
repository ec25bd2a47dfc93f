// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/casestatus.h"

namespace chancery::tables {

// What a list shows is the store's value; views know it by this room's name.
using store::allCaseStatuses;
using store::CaseStatus;

} // namespace chancery::tables
