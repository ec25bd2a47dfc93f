// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QDate>

namespace chancery::domain {

/// `mrz --batch`: reads [{"id", "lines": […], "today": "2026-09-01"}] and gives [{"id", + the keys of MrzResult::toJson()}] in the same
/// order. `today` of an item may be left out; then `today` counts.
/// Errors: `batch_malformed` with the place in the detail.
[[nodiscard]] Expected<QByteArray, Error> readMrzBatch(const QByteArray &json, QDate today);

} // namespace chancery::domain
