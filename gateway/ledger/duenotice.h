// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/mailaddressee.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QUuid>

#include <optional>

namespace chancery::ledger {

/// A notice that is to be sent now, by whoever claimed it.
struct DueNotice
{
    qint64 id = 0;
    QUuid key;
    int given = 0; ///< with the key: which message this is
    int tries = 0; ///< this one included
    QString kind;
    QString status;
    domain::ApplicationRef application;
    MailAddressee to;
    domain::Instant givenAt; ///< when the address was given
    std::optional<domain::Money> paid{}; ///< of a receipt
    std::optional<domain::Instant> paidAt{};
};

} // namespace chancery::ledger
