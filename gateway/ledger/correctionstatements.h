// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

/// The statements of CorrectionBook.
namespace chancery::ledger::statements {

extern const Statement loadCorrection; ///< id
extern const Statement lockCorrection; ///< id
extern const Statement listCorrections; ///< post, state or NULL, limit
extern const Statement openCorrection; ///< payment: the one that waits for its second person
extern const Statement insertCorrection;
extern const Statement updateCorrection;
extern const Statement refundsUnderWay; ///< payment: how many are promised

[[nodiscard]] std::span<const Statement> ofCorrectionWrites();
[[nodiscard]] std::span<const Statement> ofCorrectionReads();

} // namespace chancery::ledger::statements
