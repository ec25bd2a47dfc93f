// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/officerig.h"

#include "ui/counter/auditpane.h"
#include "ui/counter/daypane.h"
#include "ui/counter/decisionspane.h"
#include "ui/counter/mergecase.h"
#include "ui/counter/secondpersoncase.h"
#include "ui/counter/synccase.h"
#include "ui/counter/workpane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QListWidget>
#include <QTest>

#include <memory>

namespace chancery::test {

using counter::CounterContext;
using counter::DayFigures;
using counter::PaneEntry;
using counter::Role;
using counter::WorkItem;
using domain::Instant;
using domain::Unexpected;

namespace {

const Instant morning = *domain::instantFromRfc3339(QStringLiteral("2026-05-10T08:30:00Z"));

domain::Money yen(qint64 minor)
{
    return *domain::Money::fromMinor(minor, *domain::Currency::fromCode(u"JPY"));
}

int underWay = 0; ///< answers that have not come yet

/// At the next turn; counted until it has been given, or until there is nobody for it.
template <typename Answer>
void later(QObject *context, Answer answer)
{
    ++underWay;
    const std::shared_ptr<void> counted(nullptr, [](void *) { --underWay; });
    QTimer::singleShot(0, context, [counted, answer = std::move(answer)] { answer(); });
}

WorkItem item(WorkItem::Kind kind, const char *id, const char *code, const QString &place)
{
    WorkItem made;
    made.kind = kind;
    made.id = QString::fromLatin1(id);
    made.code = QString::fromLatin1(code);
    made.place = place;
    made.at = morning;
    return made;
}

} // namespace

const domain::ApplicationRef OfficeRig::first(QStringLiteral("ref_0123456789abcdefghjkmnpqrs"));
const domain::ApplicationRef OfficeRig::second(QStringLiteral("ref_9876543210abcdefghjkmnpqrs"));

void OpenGate::signIn(const counter::Credentials &credentials, QObject *context, Done done)
{
    counter::StaffMember member;
    member.id = domain::StaffId(QStringLiteral("stf_me"));
    member.name = credentials.name;
    member.role = role;
    member.post = QStringLiteral("TYO");
    member.until = morning + std::chrono::hours(12);
    later(context, [member, done = std::move(done)] { done(member); });
}

void HeldWorkDesk::list(Role, QObject *context, Listed done)
{
    later(context, [this, done = std::move(done)] { done(held); });
}

void HeldWorkDesk::settle(
    const WorkItem &item, const QString &resolution, const QString &reason, QObject *context, Settled done)
{
    settled.push_back({item.id, resolution, reason});
    if (!refusal)
        std::erase_if(held.items, [&item](const WorkItem &other) { return other.id == item.id; });
    later(context, [this, done = std::move(done)] {
        if (refusal)
            return done(Unexpected(*refusal));
        done(std::monostate{});
    });
}

void HeldMergeDesk::save(
    const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done)
{
    if (refusal.isEmpty())
        saved.push_back({application.application(), base, clerk});
    later(context, [this, done = std::move(done)] {
        if (refusal.isEmpty())
            return done({});
        done(Unexpected(payment::GatewayProblem{payment::GatewayProblem::Kind::Refused, refusal, {}, {}, {}, {}, {}}));
    });
}

void HeldSyncDesk::answer(QObject *context, Done done) const
{
    later(context, [refused = refusal, done = std::move(done)] {
        if (refused.isEmpty())
            return done({});
        done(Unexpected(payment::GatewayProblem{payment::GatewayProblem::Kind::Refused, refused, {}, {}, {}, {}, {}}));
    });
}

void HeldSyncDesk::sendAgain(const QString &letter, QObject *context, Done done)
{
    if (refusal.isEmpty())
        sentAgain.append(letter);
    answer(context, std::move(done));
}

void HeldSyncDesk::save(const QString &letter, const QString &path, QObject *context, Done done)
{
    if (refusal.isEmpty())
        saved.append(letter + u' ' + path);
    answer(context, std::move(done));
}

void HeldDecisionDesk::queue(QObject *context, Done<std::vector<counter::UndecidedItem>> done)
{
    later(context, [this, done = std::move(done)] { done(held); });
}

void HeldDecisionDesk::history(const domain::ApplicationRef &, QObject *context, Done<History> done)
{
    later(context, [this, done = std::move(done)] { done(past); });
}

void HeldDecisionDesk::decide(const domain::ApplicationRef &application, const QString &status, const QString &reason,
    QObject *context, Done<History> done)
{
    decisions.push_back({application, status, reason});
    if (!refusal)
        past.emplace_back(status, morning + std::chrono::hours(1));
    if (!refusal && status != u"processing")
        std::erase_if(held, [&application](const auto &other) { return other.application == application; });
    later(context, [this, done = std::move(done)] {
        if (refusal)
            return done(Unexpected(*refusal));
        done(past);
    });
}

void HeldCheckDesk::check(const domain::ApplicationRef &application, QObject *context, Done done)
{
    asked.push_back(application);
    later(context, [this, done = std::move(done)] {
        if (refusal)
            return done(Unexpected(*refusal));
        done(held);
    });
}

QStringList HeldAuditDesk::events() const
{
    return {QStringLiteral("session_begun"), QStringLiteral("record_sealed"), QStringLiteral("maintenance")};
}

void HeldAuditDesk::page(const Filter &filter, QObject *context, Done<std::vector<counter::AuditLine>> done)
{
    asked.push_back(filter);
    std::vector<counter::AuditLine> page;
    for (const counter::AuditLine &line : held) {
        const bool fits = (filter.event.isEmpty() || line.event == filter.event)
            && (filter.before == 0 || line.seq < filter.before) && std::ssize(page) < pageSize;
        if (fits)
            page.push_back(line);
    }
    later(context, [page, done = std::move(done)] { done(page); });
}

void HeldAuditDesk::verify(QObject *context, Done<Verdict> done)
{
    later(context, [this, done = std::move(done)] { done(verdict); });
}

void HeldDayDesk::read(QDate day, QObject *context, Done done)
{
    asked.push_back(day);
    later(context, [this, done = std::move(done)] {
        if (refusal)
            return done(Unexpected(*refusal));
        done(held);
    });
}

OfficeRig::OfficeRig(const QString &language, QSize size, theme::TextSize text)
    : theme({size, 96})
    , session(gate)
    , clock(morning)
{
    theme.setDensity(theme::Density::Desk);
    theme.setTextSize(text);
    theme.setReducedMotion(true);
    languages.speak(language);
    theme.setLocale(languages.locale());
    QApplication::setLayoutDirection(languages.locale().textDirection());
    registry.add(
        {QStringLiteral("decisions"), PaneEntry::Place::Page, [] { return counter::DecisionsPane::tr("Decide"); },
            QStringLiteral("tick-list"), QKeySequence(Qt::CTRL | Qt::Key_D), {Role::Officer, Role::Supervisor},
            [this](const CounterContext &context, QWidget *parent) {
                return new counter::DecisionsPane(decisions, checks, context, parent);
            }});
    registry.add({QStringLiteral("work"), PaneEntry::Place::Page, [] { return counter::WorkPane::tr("Work lists"); },
        QStringLiteral("call-staff"), QKeySequence(Qt::CTRL | Qt::Key_W),
        {Role::Clerk, Role::Supervisor, Role::Officer, Role::Auditor},
        [this](const CounterContext &context, QWidget *parent) {
            auto *pane = new counter::WorkPane(work, context, parent);
            pane->addCase(WorkItem::Kind::Conflict,
                new counter::MergeCase(
                    {records, intake, merges, countries, random}, QTimeZone("Asia/Tokyo"), context, pane));
            auto *approval = new counter::SecondPersonCase(payments, context, pane);
            pane->addCase(WorkItem::Kind::Refund, approval);
            pane->addCase(WorkItem::Kind::Correction, approval);
            auto *unsent = new counter::SyncCase(sync, context, pane);
            for (const auto kind : {WorkItem::Kind::Letter, WorkItem::Kind::Unsent, WorkItem::Kind::Silent})
                pane->addCase(kind, unsent);
            return pane;
        }});
    registry.add({QStringLiteral("day"), PaneEntry::Place::Page, [] { return counter::DayPane::tr("The day"); },
        QStringLiteral("calendar"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), {Role::Supervisor, Role::Auditor},
        [this](const CounterContext &context, QWidget *parent) { return new counter::DayPane(day, context, parent); }});
    registry.add({QStringLiteral("audit"), PaneEntry::Place::Page, [] { return counter::AuditPane::tr("Audit"); },
        QStringLiteral("shield"), QKeySequence(), {Role::Auditor, Role::Supervisor},
        [this](const CounterContext &context, QWidget *parent) {
            return new counter::AuditPane(audit, context, parent);
        }});
    window = std::make_unique<counter::CounterWindow>(
        CounterContext{theme, languages, session, selection, notices, clock}, registry);
    window->setPlace(QStringLiteral("Tokyo"));
    window->resize(size);
    window->showReady();
    window->show();
}

bool OfficeRig::settle()
{
    const auto turn = [] {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    turn();
    // An answer may ask the next question: that is counted before the answer is done.
    const bool isStill = QTest::qWaitFor([] { return underWay == 0; }, 20'000);
    turn();
    return isStill;
}

void OfficeRig::enter(Role role)
{
    gate.role = role;
    session.enter({QStringLiteral("Olga Officer"), QStringLiteral("secret"), {}, {}});
    settle();
}

void OfficeRig::fill()
{
    WorkItem call = item(WorkItem::Kind::Call, "cal_1", "payment", QStringLiteral("Hall 1"));
    call.times = 2;
    WorkItem untold = item(WorkItem::Kind::Untold, "not_1", "smtp_550", {});
    untold.application = first;
    untold.status = QStringLiteral("approved");
    WorkItem exception = item(WorkItem::Kind::Exception, "exc_1", "capture_different", QStringLiteral("stripe"));
    exception.owner = QStringLiteral("TYO");
    exception.ours = {{QStringLiteral("amount"), yen(11'200)},
        {QStringLiteral("payment"), QStringLiteral("pay_0123456789abcdefghjkmnpqrs")}};
    exception.theirs = {{QStringLiteral("amount"), yen(12'100)}, {QStringLiteral("at"), morning},
        {QStringLiteral("kind"), QStringLiteral("capture")},
        {QStringLiteral("reference"), QStringLiteral("txn_1Q9xY2")}};
    work.held = {{call, untold, exception}, std::nullopt};
    decisions.held
        = {{first, morning, morning, false}, {second, morning + std::chrono::minutes(5), std::nullopt, true}};
    decisions.past
        = {{QStringLiteral("received"), morning}, {QStringLiteral("paid"), morning + std::chrono::minutes(2)}};
    day.held.hours = {{8, 4, 3}, {9, 11, 9}, {10, 17, 15}, {11, 9, 10}, {14, 12, 8}, {15, 6, 6}};
    day.held.takings
        = {{9, QStringLiteral("stripe_checkout"), yen(56'000), 5}, {9, QStringLiteral("cash"), yen(33'600), 3},
            {10, QStringLiteral("stripe_checkout"), yen(112'000), 10}, {14, QStringLiteral("cash"), yen(22'400), 2}};
    day.held.waiting = {{QStringLiteral("stripe_checkout"), 15, 42, 118}, {QStringLiteral("call"), 3, 65, 140}};
    day.held.providers = {{QStringLiteral("stripe"), QStringLiteral("stripe_checkout"), 18, 15, 2},
        {QStringLiteral("alipay"), QStringLiteral("alipay_qr"), 12, 11, 0}};
    day.held.breakers = {{QStringLiteral("stripe"), QStringLiteral("create"), QStringLiteral("half_open")},
        {QStringLiteral("alipay"), QStringLiteral("create"), QStringLiteral("closed")}};
    for (qint64 seq = 250; seq > 0; --seq)
        audit.held.push_back({seq, morning + std::chrono::seconds(seq), audit.events().at(seq % 3),
            seq % 3 == 1 ? QStringLiteral("9f2c41aa") : QString(), QStringLiteral("code=%1").arg(seq)});
    audit.verdict = {250, 240, {}};
    day.held.decided = 7;
    day.held.undecided = 2;
}

void OfficeRig::fillCases()
{
    WorkItem conflict
        = item(WorkItem::Kind::Conflict, "ref_0123456789abcdefghjkmnpqrs", "", QStringLiteral("Counter 1"));
    conflict.application = first;
    records.fork();
    WorkItem refund = item(WorkItem::Kind::Refund, "rfd_1", "", {});
    refund.payment = payments.row.id;
    refund.amount = yen(5'000);
    refund.requester = domain::StaffId(QStringLiteral("stf_other"));
    refund.requesterName = QStringLiteral("Aiko Tanaka");
    refund.reason = QStringLiteral("withdrew the application");
    payments.items = {{QStringLiteral("rfd_1"), counter::RefundItem::State::Requested, yen(5'000), refund.reason,
        refund.requester, {}}};
    WorkItem correction = item(WorkItem::Kind::Correction, "cor_1", "closed", {});
    correction.payment = payments.row.id;
    correction.requester = domain::StaffId(QStringLiteral("stf_me"));
    correction.requesterName = QStringLiteral("Olga Officer");
    correction.reason = QStringLiteral("the dashboard shows that it lapsed");
    payments.pending = {{QStringLiteral("cor_1"), payments.row.id, domain::PaymentState::Closed, correction.reason,
        correction.requester, correction.requesterName}};
    WorkItem letter = item(WorkItem::Kind::Letter, "0190a3c1-0000-7000-8000-000000000001", "duplicate_message", {});
    letter.application = second;
    WorkItem unsent = item(WorkItem::Kind::Unsent, "unsent", "unreachable", {});
    unsent.times = 14;
    const WorkItem silent = item(WorkItem::Kind::Silent, "dev_1", "kiosk", QStringLiteral("Hall 2"));
    work.held = {{conflict, refund, correction, letter, unsent, silent}, std::nullopt};
}

const std::vector<OfficeRig::Scene> &OfficeRig::scenes()
{
    const auto caseAt = [](int row) {
        return [row](OfficeRig &rig) {
            rig.fillCases();
            rig.enter(Role::Supervisor);
            rig.window->showPane(QStringLiteral("work"));
            settle();
            rig.window->findChild<QListWidget *>(QStringLiteral("workList"))->setCurrentRow(row);
            CounterRig::settle();
            if (auto *open = rig.window->findChild<QAbstractButton *>(QStringLiteral("mergeOpen")); open->isVisible())
                open->click();
            CounterRig::settle();
        };
    };
    const auto page = [](const char *id, Role role) {
        return [id, role](OfficeRig &rig) {
            rig.fill();
            rig.enter(role);
            rig.window->showPane(QString::fromLatin1(id));
            settle();
        };
    };
    static const std::vector<Scene> all{{QStringLiteral("counter-work"), page("work", Role::Supervisor)},
        {QStringLiteral("counter-exception"),
            [page](OfficeRig &rig) {
                page("work", Role::Supervisor)(rig);
                rig.window->findChild<QWidget *>(QStringLiteral("workList"))->setFocus();
                rig.work.held.items.erase(rig.work.held.items.begin(), rig.work.held.items.begin() + 2);
                rig.window->showPane(QStringLiteral("work"));
                settle();
            }},
        {QStringLiteral("counter-merge"), caseAt(0)}, {QStringLiteral("counter-refundwaits"), caseAt(1)},
        {QStringLiteral("counter-owncorrection"), caseAt(2)}, {QStringLiteral("counter-deadletter"), caseAt(3)},
        {QStringLiteral("counter-unsent"), caseAt(4)}, {QStringLiteral("counter-silent"), caseAt(5)},
        {QStringLiteral("counter-decisions"),
            [page](OfficeRig &rig) {
                page("decisions", Role::Officer)(rig);
                rig.selection.choose(first);
                settle();
            }},
        {QStringLiteral("counter-checks"),
            [page](OfficeRig &rig) {
                using Kind = domain::OfficerFinding::Kind;
                rig.checks.held = {{Kind::PassportEndsSoon, QDate(2026, 12, 14), 0, {}},
                    {Kind::StaysTooLong, QDate(2026, 10, 14), 104, {}}, {Kind::SamePerson, {}, 0, second}};
                page("decisions", Role::Officer)(rig);
                rig.selection.choose(first);
                settle();
                rig.window->findChild<QAbstractButton *>(QStringLiteral("checkApplication"))->click();
                settle();
            }},
        {QStringLiteral("counter-day"), page("day", Role::Supervisor)},
        {QStringLiteral("counter-audit"), [page](OfficeRig &rig) {
             page("audit", Role::Auditor)(rig);
             rig.window->findChild<QAbstractButton *>(QStringLiteral("auditVerify"))->click();
             settle();
         }}};
    return all;
}

} // namespace chancery::test
