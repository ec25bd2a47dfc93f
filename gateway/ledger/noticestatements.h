// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/statement.h"

#include <span>

/// The statements of NoticeCursors.
namespace chancery::ledger::statements {

extern const Statement loadNoticeCursor; ///< provider: read_until, or from where to read when nothing was read yet
extern const Statement moveNoticeCursor; ///< provider, instant; never backwards
extern const Statement findNotices; ///< provider, event ids: those that the inbox has
extern const Statement askQuestion; ///< attempt, about
/// Provider, provider's payment: until the end of the transaction nobody else brings this name or asks by it. Goes
/// before askEarly and askNow.
extern const Statement lockName;
extern const Statement askEarly; ///< attempt, provider, provider's payment: what earlier notices of it ask
extern const Statement askNow; ///< provider, provider's payment, about: if an attempt is known by it
extern const Statement lockDueQuestions; ///< now, limit
extern const Statement postponeQuestion; ///< attempt, about, tries, due
extern const Statement closeQuestion; ///< attempt, about, asked

[[nodiscard]] std::span<const Statement> ofNoticeWrites();
[[nodiscard]] std::span<const Statement> ofNoticeReads();

} // namespace chancery::ledger::statements
