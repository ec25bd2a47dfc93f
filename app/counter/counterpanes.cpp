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
#include "ui/counter/applicationpane.h"
#include "ui/counter/auditpane.h"
#include "ui/counter/daypane.h"
#include "ui/counter/decisionspane.h"
#include "ui/counter/mergecase.h"
#include "ui/counter/newapplicationpane.h"
#include "ui/counter/paymentspane.h"
#include "ui/counter/paypane.h"
#include "ui/counter/queuepane.h"
#include "ui/counter/secondpersoncase.h"
#include "ui/counter/shiftpane.h"
#include "ui/counter/synccase.h"
#include "ui/counter/timelinepane.h"
#include "ui/counter/workpane.h"
#include "ui/wizard/countrynames.h"

#include <QTimeZone>

#include <memory>

namespace chancery::app {

using counter::ActionEntry;
using counter::ApplicationPane;
using counter::AuditPane;
using counter::CounterContext;
using counter::DayPane;
using counter::DecisionsPane;
using counter::NewApplicationPane;
using counter::Pane;
using counter::PaneEntry;
using counter::PaymentsPane;
using counter::PayPane;
using counter::QueuePane;
using counter::Role;
using counter::ShiftPane;
using counter::TimelinePane;
using counter::WorkItem;
using counter::WorkPane;

namespace {

const std::vector<Role> readers{Role::Clerk, Role::Supervisor, Role::Officer};
const std::vector<Role> takers{Role::Clerk, Role::Supervisor};

/// The post's zone, as it is known when a pane is made.
auto zoneOf(const CounterParts &parts)
{
    return [&name = parts.timeZone] {
        const QTimeZone asked(name.toUtf8());
        return asked.isValid() ? asked : QTimeZone::utc();
    };
}

void addApplications(counter::PaneRegistry &registry, const CounterParts &parts)
{
    const auto zone = zoneOf(parts);
    const auto cases = std::make_shared<tables::StoreCases>(parts.store);
    registry.add(PaneEntry{QStringLiteral("queue"), PaneEntry::Place::Queue,
        [] { return QueuePane::tr("Applications"); }, QStringLiteral("people"), {}, readers,
        [cases, zone, &indexer = parts.cases](const CounterContext &context, QWidget *parent) -> Pane * {
            auto *pane = new QueuePane(*cases, zone(), context, parent);
            QObject::connect(&indexer, &CaseIndexer::changed, pane, &QueuePane::renew);
            return pane;
        }});
    const auto records = std::make_shared<RelayRecordDesk>(parts.staff, parts.store, parts.postKey);
    const auto countries = std::make_shared<wizard::CountryNames>();
    registry.add(PaneEntry{QStringLiteral("application"), PaneEntry::Place::Application,
        [] { return ApplicationPane::tr("Show the application"); }, QStringLiteral("document"),
        QKeySequence(Qt::CTRL | Qt::Key_E), readers,
        [records, countries, zone](const CounterContext &context, QWidget *parent) -> Pane * {
            return new ApplicationPane(*records, *countries, zone(), context, parent);
        }});
    registry.add(PaneEntry{QString::fromLatin1(NewApplicationPane::paneId), PaneEntry::Place::Page,
        [] { return NewApplicationPane::tr("New"); }, QStringLiteral("edit"), QKeySequence(Qt::CTRL | Qt::Key_N),
        takers,
        [countries, parts](const CounterContext &context, QWidget *parent) -> Pane * {
            return new NewApplicationPane(parts.intake, parts.fees, *countries, parts.random, context, parent);
        }});
    registry.add(ActionEntry{QString::fromLatin1(NewApplicationPane::scanAction),
        [] { return NewApplicationPane::tr("Scan a passport for a new application"); }, QKeySequence(Qt::Key_F2),
        takers, QString::fromLatin1(NewApplicationPane::paneId)});
    registry.add(ActionEntry{QString::fromLatin1(QueuePane::searchAction),
        [] { return QueuePane::tr("Search by reference, name or document"); }, QKeySequence(Qt::CTRL | Qt::Key_F),
        readers, QStringLiteral("queue")});
    registry.add(ActionEntry{QString::fromLatin1(ApplicationPane::openAction),
        [] { return ApplicationPane::tr("Open the record"); }, QKeySequence(Qt::CTRL | Qt::Key_O), readers,
        QStringLiteral("application")});
    registry.add(ActionEntry{QString::fromLatin1(ApplicationPane::changeAction),
        [] { return ApplicationPane::tr("Change the answers"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        takers, QStringLiteral("application")});
}

/// Collecting fees, the post's payments, and the shift in which it is done.
void addMoney(counter::PaneRegistry &registry, const CounterParts &parts)
{
    const auto pay = std::make_shared<RelayPayDesk>(parts);
    registry.add({QStringLiteral("pay"), PaneEntry::Place::Side, [] { return PayPane::tr("Collect a fee"); },
        QStringLiteral("coins"), QKeySequence(Qt::CTRL | Qt::Key_P), {Role::Clerk, Role::Supervisor},
        [pay](const CounterContext &context, QWidget *parent) { return new PayPane(*pay, context, parent); }});
    registry.add({QString::fromLatin1(PayPane::cashAction), [] { return PayPane::tr("Take the cash"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), {Role::Clerk, Role::Supervisor}, QStringLiteral("pay")});
    registry.add({QString::fromLatin1(PayPane::receiptAction), [] { return PayPane::tr("Print the receipt"); },
        QKeySequence(Qt::CTRL | Qt::Key_R), {Role::Clerk, Role::Supervisor}, QStringLiteral("pay")});
    const auto payments = std::make_shared<RelayPaymentsDesk>(parts);
    registry.add({QStringLiteral("payments"), PaneEntry::Place::Page, [] { return PaymentsPane::tr("Payments"); },
        QStringLiteral("receipt"), QKeySequence(Qt::CTRL | Qt::Key_H), {Role::Clerk, Role::Supervisor, Role::Auditor},
        [payments](
            const CounterContext &context, QWidget *parent) { return new PaymentsPane(*payments, context, parent); }});
    const auto shift = std::make_shared<RelayShiftDesk>(parts);
    registry.add({QStringLiteral("shift"), PaneEntry::Place::Page, [] { return ShiftPane::tr("Shift"); },
        QStringLiteral("wallet"), QKeySequence(Qt::CTRL | Qt::Key_T), {Role::Clerk, Role::Supervisor},
        [shift](const CounterContext &context, QWidget *parent) { return new ShiftPane(*shift, context, parent); }});
}

/// Below the payment.
void addTimeline(counter::PaneRegistry &registry, const CounterParts &parts)
{
    const auto zone = zoneOf(parts);
    const auto timeline = std::make_shared<RelayTimelineDesk>(parts.relay);
    registry.add(PaneEntry{QStringLiteral("timeline"), PaneEntry::Place::Side,
        [] { return TimelinePane::tr("Show what has happened"); }, QStringLiteral("clock"),
        QKeySequence(Qt::CTRL | Qt::Key_Y), readers,
        [timeline, zone](const CounterContext &context, QWidget *parent) -> Pane * {
            return new TimelinePane(*timeline, zone(), context, parent);
        }});
}

/// Decisions, work lists, the supervisor's day and this machine's audit.
void addOffice(counter::PaneRegistry &registry, const CounterParts &parts)
{
    const auto decisions = std::make_shared<RelayDecisionDesk>(parts.staff);
    const auto records = std::make_shared<RelayRecordDesk>(parts.staff, parts.store, parts.postKey);
    const auto checks = std::make_shared<RecordChecks>(*records, parts.store, parts.clock, parts.timeZone);
    registry.add(
        PaneEntry{QStringLiteral("decisions"), PaneEntry::Place::Page, [] { return DecisionsPane::tr("Decide"); },
            QStringLiteral("tick-list"), QKeySequence(Qt::CTRL | Qt::Key_D), {Role::Officer, Role::Supervisor},
            [decisions, records, checks](const CounterContext &context, QWidget *parent) -> Pane * {
                return new DecisionsPane(*decisions, *checks, context, parent);
            }});
    const auto unsent = std::make_shared<StoreSyncDesk>(parts.store, parts.pusher, parts.sync, parts.clock);
    const auto work = std::make_shared<RelayWorkDesk>(parts.staff, parts.clock, unsent.get());
    const auto merges = std::make_shared<RelayMergeDesk>(parts.staff, parts.intake, parts.clock, parts.random);
    const auto payments = std::make_shared<RelayPaymentsDesk>(parts);
    const auto countries = std::make_shared<wizard::CountryNames>();
    const auto zone = zoneOf(parts);
    registry.add(PaneEntry{QStringLiteral("work"), PaneEntry::Place::Page, [] { return WorkPane::tr("Work lists"); },
        QStringLiteral("call-staff"), QKeySequence(Qt::CTRL | Qt::Key_W),
        {Role::Clerk, Role::Supervisor, Role::Officer, Role::Auditor},
        [=, &intake = parts.intake, &random = parts.random](const CounterContext &context, QWidget *parent) -> Pane * {
            auto *pane = new WorkPane(*work, context, parent);
            pane->addCase(WorkItem::Kind::Conflict,
                new counter::MergeCase({*records, intake, *merges, *countries, random}, zone(), context, pane));
            auto *second = new counter::SecondPersonCase(*payments, context, pane);
            pane->addCase(WorkItem::Kind::Refund, second);
            pane->addCase(WorkItem::Kind::Correction, second);
            auto *sync = new counter::SyncCase(*unsent, context, pane);
            for (const auto kind : {WorkItem::Kind::Letter, WorkItem::Kind::Unsent, WorkItem::Kind::Silent})
                pane->addCase(kind, sync);
            return pane;
        }});
    const auto day = std::make_shared<RelayDayDesk>(parts.staff, parts.clock, parts.timeZone);
    registry.add(PaneEntry{QStringLiteral("day"), PaneEntry::Place::Page, [] { return DayPane::tr("The day"); },
        QStringLiteral("calendar"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), {Role::Supervisor, Role::Auditor},
        [day](
            const CounterContext &context, QWidget *parent) -> Pane * { return new DayPane(*day, context, parent); }});
    const auto audit = std::make_shared<StoreAuditDesk>(parts.store);
    registry.add(PaneEntry{QStringLiteral("audit"), PaneEntry::Place::Page, [] { return AuditPane::tr("Audit"); },
        QStringLiteral("shield"), {}, {Role::Auditor, Role::Supervisor},
        [audit](const CounterContext &context, QWidget *parent) -> Pane * {
            return new AuditPane(*audit, context, parent);
        }});
}

} // namespace

void addCounterPanes(counter::PaneRegistry &registry, const CounterParts &parts)
{
    addApplications(registry, parts);
    addMoney(registry, parts);
    addTimeline(registry, parts);
    addOffice(registry, parts);
}

} // namespace chancery::app
