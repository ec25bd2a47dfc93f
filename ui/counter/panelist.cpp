// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/panelist.h"

#include "ui/counter/applicationpane.h"
#include "ui/counter/auditpane.h"
#include "ui/counter/counterdesks.h"
#include "ui/counter/daypane.h"
#include "ui/counter/decisionspane.h"
#include "ui/counter/mergecase.h"
#include "ui/counter/newapplicationpane.h"
#include "ui/counter/paneregistry.h"
#include "ui/counter/paymentspane.h"
#include "ui/counter/paypane.h"
#include "ui/counter/queuepane.h"
#include "ui/counter/secondpersoncase.h"
#include "ui/counter/shiftpane.h"
#include "ui/counter/synccase.h"
#include "ui/counter/timelinepane.h"
#include "ui/counter/workpane.h"
#include "ui/wizard/countrynames.h"

namespace chancery::counter {

namespace {

using Place = PaneEntry::Place;

const std::vector<Role> readers{Role::Clerk, Role::Supervisor, Role::Officer};
const std::vector<Role> takers{Role::Clerk, Role::Supervisor};

QString id(const char *name)
{
    return QString::fromLatin1(name);
}

/// Makes panes that need nothing but their desks.
template <typename PaneOf, typename... Desks>
auto maker(Desks... desks)
{
    return [... kept = std::move(desks)](const CounterContext &context, QWidget *parent) -> Pane * {
        return new PaneOf(*kept..., context, parent);
    };
}

/// The list, the application in the middle, and taking one.
void addApplications(PaneRegistry &registry, const CounterDesks &desks)
{
    registry.add(
        PaneEntry{id("queue"), Place::Queue, [] { return QueuePane::tr("Applications"); }, id("people"), {}, readers,
            [desks](const CounterContext &context, QWidget *parent) -> Pane * {
                auto *pane = new QueuePane(*desks.cases, desks.zone(), context, parent);
                desks.follow(*pane);
                return pane;
            }});
    const auto countries = std::make_shared<wizard::CountryNames>();
    registry.add(
        PaneEntry{id("application"), Place::Application, [] { return ApplicationPane::tr("Show the application"); },
            id("document"), QKeySequence(Qt::CTRL | Qt::Key_E), readers,
            [desks, countries](const CounterContext &context, QWidget *parent) -> Pane * {
                return new ApplicationPane(*desks.records, *countries, desks.zone(), context, parent);
            }});
    registry.add(PaneEntry{id(NewApplicationPane::paneId), Place::Page, [] { return NewApplicationPane::tr("New"); },
        id("edit"), QKeySequence(Qt::CTRL | Qt::Key_N), takers,
        [desks, countries](const CounterContext &context, QWidget *parent) -> Pane * {
            return new NewApplicationPane(*desks.intake, *desks.fees, *countries, *desks.random, context, parent);
        }});
    registry.add(ActionEntry{id(NewApplicationPane::scanAction),
        [] { return NewApplicationPane::tr("Scan a passport for a new application"); }, QKeySequence(Qt::Key_F2),
        takers, id(NewApplicationPane::paneId)});
    registry.add(
        ActionEntry{id(QueuePane::searchAction), [] { return QueuePane::tr("Search by reference, name or document"); },
            QKeySequence(Qt::CTRL | Qt::Key_F), readers, id("queue")});
    registry.add(ActionEntry{id(ApplicationPane::openAction), [] { return ApplicationPane::tr("Open the record"); },
        QKeySequence(Qt::CTRL | Qt::Key_O), readers, id("application")});
    registry.add(
        ActionEntry{id(ApplicationPane::changeAction), [] { return ApplicationPane::tr("Change the answers"); },
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), takers, id("application")});
}

/// Collecting fees, the post's payments, and the shift in which it is done.
void addMoney(PaneRegistry &registry, const CounterDesks &desks)
{
    registry.add(PaneEntry{id("pay"), Place::Side, [] { return PayPane::tr("Collect a fee"); }, id("coins"),
        QKeySequence(Qt::CTRL | Qt::Key_P), takers, maker<PayPane>(desks.pay)});
    registry.add(ActionEntry{id(PayPane::cashAction), [] { return PayPane::tr("Take the cash"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), takers, id("pay")});
    registry.add(ActionEntry{id(PayPane::receiptAction), [] { return PayPane::tr("Print the receipt"); },
        QKeySequence(Qt::CTRL | Qt::Key_R), takers, id("pay")});
    registry.add(PaneEntry{id("payments"), Place::Page, [] { return PaymentsPane::tr("Payments"); }, id("receipt"),
        QKeySequence(Qt::CTRL | Qt::Key_H), {Role::Clerk, Role::Supervisor, Role::Auditor},
        maker<PaymentsPane>(desks.payments)});
    registry.add(PaneEntry{id("shift"), Place::Page, [] { return ShiftPane::tr("Shift"); }, id("wallet"),
        QKeySequence(Qt::CTRL | Qt::Key_T), takers, maker<ShiftPane>(desks.shifts)});
}

/// Below the payment.
void addTimeline(PaneRegistry &registry, const CounterDesks &desks)
{
    registry.add(PaneEntry{id("timeline"), Place::Side, [] { return TimelinePane::tr("Show what has happened"); },
        id("clock"), QKeySequence(Qt::CTRL | Qt::Key_Y), readers,
        [desk = desks.timeline, zone = desks.zone](const CounterContext &context, QWidget *parent) -> Pane * {
            return new TimelinePane(*desk, zone(), context, parent);
        }});
}

/// Decisions, work lists, the supervisor's day and this machine's audit.
void addOffice(PaneRegistry &registry, const CounterDesks &desks)
{
    registry.add(PaneEntry{id("decisions"), Place::Page, [] { return DecisionsPane::tr("Decide"); }, id("tick-list"),
        QKeySequence(Qt::CTRL | Qt::Key_D), {Role::Officer, Role::Supervisor},
        maker<DecisionsPane>(desks.decisions, desks.checks)});
    const auto countries = std::make_shared<wizard::CountryNames>();
    registry.add(PaneEntry{id("work"), Place::Page, [] { return WorkPane::title(); }, id("call-staff"),
        QKeySequence(Qt::CTRL | Qt::Key_W), {Role::Clerk, Role::Supervisor, Role::Officer, Role::Auditor},
        [desks, countries](const CounterContext &context, QWidget *parent) -> Pane * {
            auto *pane = new WorkPane(*desks.work, context, parent);
            pane->addCase(WorkItem::Kind::Conflict,
                new MergeCase({*desks.records, *desks.intake, *desks.merges, *countries, *desks.random}, desks.zone(),
                    context, pane));
            auto *second = new SecondPersonCase(*desks.payments, context, pane);
            for (const auto kind : {WorkItem::Kind::Refund, WorkItem::Kind::Correction})
                pane->addCase(kind, second);
            auto *sync = new SyncCase(*desks.sync, context, pane);
            for (const auto kind :
                {WorkItem::Kind::Letter, WorkItem::Kind::Unsent, WorkItem::Kind::Silent, WorkItem::Kind::Stuck})
                pane->addCase(kind, sync);
            return pane;
        }});
    registry.add(PaneEntry{id("day"), Place::Page, [] { return DayPane::tr("The day"); }, id("calendar"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), {Role::Supervisor, Role::Auditor}, maker<DayPane>(desks.day)});
    registry.add(PaneEntry{id("audit"), Place::Page, [] { return AuditPane::tr("Audit"); }, id("shield"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), {Role::Auditor, Role::Supervisor},
        maker<AuditPane>(desks.audit)});
}

} // namespace

void addPanes(PaneRegistry &registry, const CounterDesks &desks)
{
    addApplications(registry, desks);
    addMoney(registry, desks);
    addTimeline(registry, desks);
    addOffice(registry, desks);
}

} // namespace chancery::counter
