// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/statementline.h"

#include <QJsonValue>

#include <optional>

namespace chancery::providers::stripe {

/// One balance transaction as a line of a statement; nothing when it is malformed. One of a type that is not known is
/// Unknown, since it may move a payer's money. A credit of fees is Other: a line has no sign.
///
/// Identifiers and the payer's amount come from the expanded source; with an unexpanded one only the settled amount
/// is told: see sourcePath().
[[nodiscard]] std::optional<rules::StatementLine> lineOfBalanceTransaction(const QJsonValue &json);

/// Where the source of a balance transaction that moved a payer's money can be read, when it was not expanded:
/// /v1/charges/ch_…; empty otherwise.
[[nodiscard]] QByteArray sourcePath(const QJsonValue &json, const rules::StatementLine &line);
/// Adds what the source of the line says: a charge, a refund or a dispute.
void addSource(const QJsonValue &source, rules::StatementLine &line);

} // namespace chancery::providers::stripe
