// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>

#include <optional>

namespace chancery::store {

/// Which entries of the audit are asked for; what is empty asks for all.
struct AuditQuery
{
    QString event{}; ///< name of one kind
    QString subject{}; ///< an application's reference: compared as its pseudonym
    std::optional<domain::Instant> from{};
    std::optional<domain::Instant> to{}; ///< not included
    enum class Order { Number, Event, Subject, Detail };
    Order order = Order::Number; ///< what is equal in it stands by number
    bool ascending = false; ///< of numbers: the oldest first
    qint64 beyond = 0; ///< only entries that come after the one of this number in the order; 0: from the first on
    int limit = 200;
};

} // namespace chancery::store
