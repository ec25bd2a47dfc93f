// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

namespace chancery::ledger::statements {

extern const Statement noteSighting; ///< device, unsent, oldest unsent
extern const Statement listSightings; ///< post, limit: device, name, kind, enrolled, heard, sent, unsent, oldest

[[nodiscard]] std::span<const Statement> ofMachineWrites();
[[nodiscard]] std::span<const Statement> ofMachineReads();

} // namespace chancery::ledger::statements
