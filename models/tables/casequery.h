// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/casequery.h"

namespace chancery::tables {

using store::CaseQuery;
using store::CaseSort;

} // namespace chancery::tables
