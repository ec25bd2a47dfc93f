// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterrig.h"

#include "tests/ui_counter/answers.h"
#include "ui/counter/applicationpane.h"
#include "ui/counter/counterdesks.h"
#include "ui/counter/newapplicationpane.h"
#include "ui/counter/panelist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace chancery::test {

using counter::CounterDesks;
using counter::Role;
using counter::WorkItem;

namespace {

domain::Money yen(qint64 minor)
{
    return tests::yen(minor);
}

WorkItem item(WorkItem::Kind kind, const char *id, const char *code, const QString &place)
{
    WorkItem made;
    made.kind = kind;
    made.id = QString::fromLatin1(id);
    made.code = QString::fromLatin1(code);
    made.place = place;
    made.at = officeMorning();
    return made;
}

} // namespace

const domain::ApplicationRef CounterRig::first(QStringLiteral("ref_0123456789abcdefghjkmnpqrs"));
const domain::ApplicationRef CounterRig::second(QStringLiteral("ref_9876543210abcdefghjkmnpqrs"));

CounterRig::CounterRig(const QString &language, QSize size, theme::TextSize text, int count)
    : cases(count)
    , clock(domain::instantFromQDateTime(QDateTime(QDate(2026, 9, 1), QTime(3, 0), Qt::UTC)))
    , fees(intake.fees, clock, random)
    , theme(theme::ScreenMetrics{size, 96})
    , session(gate)
    , window({theme, languages, session, selection, notices, clock}, registry)
{
    theme.setDensity(theme::Density::Desk);
    theme.setTextSize(text);
    theme.setReducedMotion(true);
    languages.speak(language);
    theme.setLocale(languages.locale());
    QApplication::setLayoutDirection(languages.locale().textDirection());
    CounterDesks desks;
    desks.zone = [] { return QTimeZone("Asia/Tokyo"); };
    desks.follow = [](counter::QueuePane &) {};
    desks.cases = CounterDesks::lent<tables::CaseSource>(cases);
    desks.records = CounterDesks::lent<counter::RecordDesk>(records);
    desks.intake = CounterDesks::lent<counter::IntakeDesk>(intake);
    desks.fees = CounterDesks::lent<wizard::FeeSource>(fees);
    desks.random = CounterDesks::lent<domain::RandomSource>(random);
    desks.pay = CounterDesks::lent<counter::PayDesk>(pay);
    desks.payments = CounterDesks::lent<counter::PaymentsDesk>(payments);
    desks.shifts = CounterDesks::lent<counter::ShiftDesk>(shifts);
    desks.timeline = CounterDesks::lent<counter::TimelineDesk>(timeline);
    desks.decisions = CounterDesks::lent<counter::DecisionDesk>(decisions);
    desks.checks = CounterDesks::lent<counter::CheckDesk>(checks);
    desks.work = CounterDesks::lent<counter::WorkDesk>(work);
    desks.merges = CounterDesks::lent<counter::MergeDesk>(merges);
    desks.sync = CounterDesks::lent<counter::SyncDesk>(sync);
    desks.day = CounterDesks::lent<counter::DayDesk>(day);
    desks.audit = CounterDesks::lent<counter::AuditDesk>(audit);
    counter::addPanes(registry, desks);
    // The fee is that of whatever is chosen.
    QObject::connect(&selection, &counter::Selection::changed, &window, [this](const domain::ApplicationRef &chosen) {
        if (!chosen.isEmpty())
            pay.payable = chosen;
    });
    window.setPlace(QStringLiteral("Embassy of Utopia"));
    counter::CounterStatus status;
    status.online = true;
    status.unsent = 2;
    status.now = clock.now();
    status.oldestUnsent = clock.now() - std::chrono::minutes(7);
    status.printer = payment::PrintOutcome::Printed;
    status.keys = true;
    status.shift = counter::CounterStatus::Shift{true, false, {yen(134'400)}};
    window.setStatus(status);
    window.resize(size);
    window.show();
    window.showReady();
    settle();
}

bool CounterRig::settle()
{
    const auto turn = [] {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    };
    turn();
    // An answer may ask the next question: that is counted before the answer is done.
    const bool isStill = wait(Answers::allGiven);
    turn();
    return isStill;
}

bool CounterRig::wait(const std::function<bool()> &isSo)
{
    return QTest::qWaitFor(isSo, 20'000);
}

bool CounterRig::press(const char *name)
{
    const auto there = [this, name]() -> QAbstractButton * {
        const auto buttons = window.findChildren<QAbstractButton *>(QString::fromLatin1(name));
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->isEnabled())
                return button;
        }
        return nullptr;
    };
    if (!wait([&there] { return there() != nullptr; }))
        return false;
    there()->click();
    return settle();
}

bool CounterRig::write(const char *name, const QString &text)
{
    auto *edit = find<QLineEdit>(name);
    if (edit == nullptr || !wait([edit] { return edit->isVisible(); }))
        return false;
    edit->setText(text);
    return settle();
}

void CounterRig::enter(const QString &password, const QString &code)
{
    const auto type = [this](const char *name, const QString &text) {
        auto *edit = find<QLineEdit>(name);
        if (edit->isVisible() && !text.isEmpty()) {
            edit->clear();
            QTest::keyClicks(edit, text);
        }
    };
    type("staffName", QStringLiteral("aiko"));
    type("staffPassword", password);
    type("staffCode", code);
    QTest::keyClick(find<QLineEdit>("staffPassword"), Qt::Key_Return);
    settle();
}

void CounterRig::signIn(Role role)
{
    gate.member.role = role;
    enter(QStringLiteral("right"));
    (void)wait([this] { return session.isIn(); });
    settle();
}

void CounterRig::show(const char *pane)
{
    window.showPane(QString::fromLatin1(pane));
    settle();
}

void CounterRig::chooseFirst()
{
    QTest::keyClick(find<QLineEdit>("search"), Qt::Key_Down);
    (void)wait([this] { return !selection.application().isEmpty(); });
    settle();
}

void CounterRig::openRecord()
{
    show("application");
    window.pane(QStringLiteral("application"))->perform(QString::fromLatin1(counter::ApplicationPane::openAction));
    settle();
}

void CounterRig::typeUpTo(intake::Step step)
{
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto *pane = static_cast<counter::NewApplicationPane *>(
        window.pane(QString::fromLatin1(counter::NewApplicationPane::paneId)));
    for (int turns = 0; turns < 60 && pane->session().step() != step; ++turns) {
        const intake::Step before = pane->session().step();
        WizardRig::answer(pane->session(), before, languages.current());
        settle();
        if (pane->session().step() == before)
            find<QAbstractButton>("stepPrimary")->click();
        settle();
    }
}

void CounterRig::happen()
{
    using Kind = counter::Timeline::Event::Kind;
    const QString card = QStringLiteral("stripe_checkout");
    domain::Instant at(std::chrono::milliseconds{1'788'200'000'000});
    const auto add = [&](Kind kind, const char *what, std::optional<domain::Money> amount = {}) {
        at += std::chrono::minutes(7);
        timeline.more.push_back({kind, at, QString::fromLatin1(what), amount ? card : QString(),
            kind == Kind::Version ? QStringLiteral("Counter 2") : QString(), amount});
    };
    add(Kind::Version, "2");
    add(Kind::Payment, "unknown", yen(11'200));
    add(Kind::Correction, "requested", yen(11'200));
    add(Kind::Correction, "failed", yen(11'200));
    add(Kind::Payment, "captured", yen(11'200));
    add(Kind::Decision, "processing");
    add(Kind::Refund, "requested", yen(4'500));
    add(Kind::Refund, "done", yen(4'500));
    add(Kind::Payment, "part_refunded", yen(11'200));
    add(Kind::Decision, "approved");
    add(Kind::Notice, "decision");
}

void CounterRig::fill()
{
    const domain::Instant morning = officeMorning();
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

void CounterRig::fillCases()
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
    correction.requesterName = QStringLiteral("Aiko Tanaka");
    correction.reason = QStringLiteral("the dashboard shows that it lapsed");
    payments.pending = {{QStringLiteral("cor_1"), payments.row.id, domain::PaymentState::Closed, correction.reason,
        correction.requester, correction.requesterName}};
    WorkItem letter = item(WorkItem::Kind::Letter, "0190a3c1-0000-7000-8000-000000000001", "duplicate_message", {});
    letter.application = second;
    WorkItem unsent = item(WorkItem::Kind::Unsent, "unsent", "unreachable", {});
    unsent.times = 14;
    const WorkItem silent = item(WorkItem::Kind::Silent, "dev_1", "kiosk", QStringLiteral("Hall 2"));
    WorkItem stuck = item(WorkItem::Kind::Stuck, "dev_2", "kiosk", QStringLiteral("Hall 3"));
    stuck.times = 7;
    work.held = {{conflict, refund, correction, letter, unsent, silent, stuck}, std::nullopt};
}

} // namespace chancery::test
