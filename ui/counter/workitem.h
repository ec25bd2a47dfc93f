// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>

#include <optional>
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
        Conflict, ///< versions of a record that did not know of each other
        Refund, ///< waits for a second person
        Correction, ///< of a payment, waits for a second person
        Letter, ///< a record of this machine that the relay has refused for good
        Unsent, ///< records of this machine that have waited for too long
        Silent, ///< a machine of the post that nothing was heard of
        Stuck, ///< a machine of the post that is heard, and whose records do not come
    };
    /// As one side has it: a text or code, money, or a time.
    using Fact = std::variant<QString, domain::Money, domain::Instant>;
    /// By name (a code).
    using Facts = std::vector<std::pair<QString, Fact>>;

    Kind kind = Kind::Call;
    QString id;
    domain::Instant at;
    QString code; ///< the call's reason, the notice's error (empty: no address), the exception's kind, where a
                  ///< correction leads
    QString place; ///< the machine; the provider
    int times = 1; ///< how often somebody called; how many records wait; 0: the machine was never heard
    int waiting = 0; ///< records that wait on a silent machine, by what it said last
    std::optional<domain::Instant> oldestWaiting{}; ///< since when the oldest of them waits
    domain::ApplicationRef application;
    QString status; ///< what the traveller is to be told
    QString owner; ///< the post that looks after it; empty: every one
    Facts ours;
    Facts theirs;
    domain::PaymentId payment{}; ///< of a refund or correction
    std::optional<domain::Money> amount{}; ///< of a refund
    domain::StaffId requester{}; ///< who asked for it
    QString requesterName{};
    QString reason{}; ///< in that person's words

    /// Settling it can be taken back.
    [[nodiscard]] bool canReopen() const { return kind == Kind::Call || kind == Kind::Untold; }
};

/// What belongs together in the list.
enum class WorkGroup { Calls, Travellers, Versions, SecondPerson, Differences, Sync };

[[nodiscard]] WorkGroup groupOf(WorkItem::Kind kind);

} // namespace chancery::counter
