// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/money.h"

#include <QString>

#include <optional>

namespace chancery::ledger {

/// Something that happened to an application. Nothing about the person is in it.
struct ApplicationEvent
{
    QString kind; ///< version, payment, refund, correction, decision, notice
    domain::Instant at{};
    /// Number of the version; the state that a payment or refund came to, or a correction brought it to (requested and
    /// rejected: of the correction itself); what was decided; the kind of notice that was sent
    QString what;
    QString method; ///< of a payment, refund or correction
    QString device; ///< name of the machine that sent a version
    std::optional<domain::Money> amount; ///< of a payment, refund or correction

    bool operator==(const ApplicationEvent &) const = default;
};

} // namespace chancery::ledger
