// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/shift.h"

#include <QJsonObject>

namespace chancery::server {

/// The API's shift object. `whole`: with floats, lines and events.
[[nodiscard]] QJsonObject toJson(const ledger::Shift &shift, bool whole);
[[nodiscard]] QJsonArray toJson(const std::vector<ledger::ShiftLine> &lines);

} // namespace chancery::server
