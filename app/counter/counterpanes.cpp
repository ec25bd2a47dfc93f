// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/counterpanes.h"

#include "app/counter/caseindexer.h"
#include "app/counter/recordchecks.h"
#include "app/counter/relaydaydesk.h"
#include "app/counter/relaydecisiondesk.h"
#include "app/counter/relaymergedesk.h"
#include "app/counter/relaypaydesk.h"
#include "app/counter/relaypaymentsdesk.h"
#include "app/counter/relayrecorddesk.h"
#include "app/counter/relayshiftdesk.h"
#include "app/counter/relaytimelinedesk.h"
#include "app/counter/relayworkdesk.h"
#include "app/counter/storeauditdesk.h"
#include "app/counter/storeintakedesk.h"
#include "app/counter/storesyncdesk.h"
#include "models/tables/storecases.h"
#include "ui/counter/counterdesks.h"
#include "ui/counter/panelist.h"
#include "ui/counter/queuepane.h"
#include "ui/wizard/feesource.h"

namespace chancery::app {

using counter::CounterDesks;

void addCounterPanes(counter::PaneRegistry &registry, const CounterParts &parts)
{
    CounterDesks desks;
    desks.zone = [&name = parts.timeZone] {
        const QTimeZone asked(name.toUtf8());
        return asked.isValid() ? asked : QTimeZone::utc();
    };
    desks.follow = [&indexer = parts.cases](counter::QueuePane &pane) {
        QObject::connect(&indexer, &CaseIndexer::changed, &pane, &counter::QueuePane::renew);
    };
    desks.cases = std::make_shared<tables::StoreCases>(parts.store);
    desks.records = std::make_shared<RelayRecordDesk>(parts.staff, parts.store, parts.postKey);
    desks.intake = CounterDesks::lent<counter::IntakeDesk>(parts.intake);
    desks.fees = CounterDesks::lent(parts.fees);
    desks.random = CounterDesks::lent(parts.random);
    desks.pay = std::make_shared<RelayPayDesk>(parts);
    desks.payments = std::make_shared<RelayPaymentsDesk>(parts);
    desks.shifts = std::make_shared<RelayShiftDesk>(parts);
    desks.timeline = std::make_shared<RelayTimelineDesk>(parts.relay);
    desks.decisions = std::make_shared<RelayDecisionDesk>(parts.staff);
    desks.checks = std::make_shared<RecordChecks>(*desks.records, parts.store, parts.clock, parts.timeZone);
    const auto unsent = std::make_shared<StoreSyncDesk>(parts.store, parts.pusher, parts.sync, parts.clock);
    desks.sync = unsent;
    desks.work = std::make_shared<RelayWorkDesk>(parts.staff, parts.clock, parts.device, unsent.get());
    desks.merges = std::make_shared<RelayMergeDesk>(parts.staff, parts.intake, parts.clock, parts.random);
    desks.day = std::make_shared<RelayDayDesk>(parts.staff, parts.clock, parts.timeZone);
    desks.audit = std::make_shared<StoreAuditDesk>(parts.store);
    addPanes(registry, desks);
}

} // namespace chancery::app
