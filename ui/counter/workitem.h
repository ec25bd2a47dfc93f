// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace chancery::counter {

/// Something that waits for a member of staff.
struct WorkItem
{
    enum class Kind {
        Call, ///< somebody at a machine wants staff
        Untold, ///< a traveller who is to be told something, and no e-mail gets there
        Exception, ///< our books and a provider's statement differ
    };
    /// As one side has it: a text or code, money, or a time.
    using Fact = std::variant<QString, domain::Money, domain::Instant>;
    /// By name (a code).
    using Facts = std::vector<std::pair<QString, Fact>>;

    Kind kind = Kind::Call;
    QString id;
    domain::Instant at;
    QString code; ///< the call's reason, the notice's error (empty: no address), the exception's kind
    QString place; ///< the machine; the provider
    int times = 1; ///< how often somebody called
    domain::ApplicationRef application;
    QString status; ///< what the traveller is to be told
    QString owner; ///< the post that looks after it; empty: every one
    Facts ours;
    Facts theirs;
};

} // namespace chancery::counter
