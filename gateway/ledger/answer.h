// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <functional>

namespace chancery::ledger {

/// Called exactly once, on a thread of the ledger, after the COMMIT (or the read) has returned: keep it short, post to
/// your own loop. Errors that any call can give: `overloaded` (queue full, nothing was done), `database_unavailable`
/// (no database within the patience; whether a write was committed may be open: repeat it as it was), `stopping`,
/// `database_error` (a defect: the statement was refused).
template <typename T>
using Answer = std::function<void(domain::Expected<T, domain::Error>)>;

} // namespace chancery::ledger
