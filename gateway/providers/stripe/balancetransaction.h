// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/statementline.h"

#include <QJsonValue>

#include <optional>

namespace chancery::providers::stripe {

/// One balance transaction as a line of a statement; nothing when it is malformed or of a type that is not known, since
/// it may move a payer's money. A credit of fees is Other: a line has no sign.
///
/// Identifiers and the payer's amount come from the expanded source; with an unexpanded one only the settled amount
/// is told.
[[nodiscard]] std::optional<rules::StatementLine> lineOfBalanceTransaction(const QJsonValue &json);

} // namespace chancery::providers::stripe
