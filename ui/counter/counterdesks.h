// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimeZone>

#include <functional>
#include <memory>

namespace chancery::domain {
class RandomSource;
}
namespace chancery::tables {
class CaseSource;
}
namespace chancery::wizard {
class FeeSource;
}

namespace chancery::counter {

class AuditDesk;
class CheckDesk;
class DayDesk;
class DecisionDesk;
class IntakeDesk;
class MergeDesk;
class PayDesk;
class PaymentsDesk;
class QueuePane;
class RecordDesk;
class ShiftDesk;
class SyncDesk;
class TimelineDesk;
class WorkDesk;

/// What the panes of the counter work on. `app` fills it with the relay's desks, tests with played ones. Kept by the
/// registry for as long as panes are made.
struct CounterDesks
{
    std::function<QTimeZone()> zone; ///< the post's, as it is known when a pane is made
    std::function<void(QueuePane &)> follow; ///< sees to it that a list is renewed when applications have come
    std::shared_ptr<tables::CaseSource> cases;
    std::shared_ptr<RecordDesk> records;
    std::shared_ptr<IntakeDesk> intake;
    std::shared_ptr<wizard::FeeSource> fees;
    std::shared_ptr<domain::RandomSource> random;
    std::shared_ptr<PayDesk> pay;
    std::shared_ptr<PaymentsDesk> payments;
    std::shared_ptr<ShiftDesk> shifts;
    std::shared_ptr<TimelineDesk> timeline;
    std::shared_ptr<DecisionDesk> decisions;
    std::shared_ptr<CheckDesk> checks;
    std::shared_ptr<WorkDesk> work;
    std::shared_ptr<MergeDesk> merges;
    std::shared_ptr<SyncDesk> sync;
    std::shared_ptr<DayDesk> day;
    std::shared_ptr<AuditDesk> audit;

    /// For a desk that somebody else keeps: it outlives the registry.
    template <typename Desk>
    [[nodiscard]] static std::shared_ptr<Desk> lent(Desk &desk)
    {
        return std::shared_ptr<Desk>(std::shared_ptr<void>(), &desk);
    }
};

} // namespace chancery::counter
