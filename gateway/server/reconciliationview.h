// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/reconciliationexception.h"
#include "gateway/ledger/reconciliationrun.h"
#include "gateway/ledger/shifttotal.h"

#include <QJsonObject>

namespace chancery::server {

/// As the API shows them.
[[nodiscard]] QJsonObject toJson(const ledger::ReconciliationRun &run);
[[nodiscard]] QJsonObject toJson(const ledger::ReconciliationException &exception);

[[nodiscard]] QJsonObject toJson(const ledger::ShiftTotal &total);

} // namespace chancery::server
