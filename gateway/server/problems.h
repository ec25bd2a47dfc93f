// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/newattempt.h"
#include "gateway/protocol/problem.h"
#include "gateway/server/response.h"
#include "models/domain/error.h"

namespace chancery::server {

/// The answers to what goes wrong on more than one route.
[[nodiscard]] protocol::Problem malformed(const domain::Error &error);
/// An error of the ledger: 503 when trying again can help (with Retry-After), else 500.
[[nodiscard]] Response ledgerProblem(const domain::Error &error);
[[nodiscard]] protocol::Problem paymentUnknown();
/// 1 to 255 visible ASCII characters.
[[nodiscard]] bool isUsableKey(const QByteArray &idempotencyKey);
/// 400 `idempotency_key_missing`.
[[nodiscard]] protocol::Problem keyMissing();
/// 409 `no_open_shift` or `shift_paused`.
[[nodiscard]] Response tillRefused(const ledger::TillRefused &refused);
/// 403: a kiosk has no till.
[[nodiscard]] Response counterOnly();

/// The body as one JSON value; null (which no reader takes) when it is none.
[[nodiscard]] QJsonValue parseBody(const QByteArray &body);

} // namespace chancery::server
