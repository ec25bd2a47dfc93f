// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/mailaddressee.h"
#include "models/domain/ids.h"

#include <QString>

#include <optional>

namespace chancery::ledger {

/// What an officer decided about a paid application.
struct NewDecision
{
    domain::ApplicationRef application;
    QString post; ///< the officer's
    QString status; ///< processing, approved, rejected
    QString reason; ///< 1–500 characters; for the post's own people
    domain::StaffId officer;
    std::optional<MailAddressee> to{}; ///< whom to write to; nothing: the notice waits for an address
};

} // namespace chancery::ledger
