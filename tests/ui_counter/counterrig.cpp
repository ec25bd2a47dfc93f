// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterrig.h"

#include "models/domain/partialdate.h"
#include "ui/counter/applicationpane.h"
#include "ui/counter/newapplicationpane.h"
#include "ui/counter/queuepane.h"
#include "ui/counter/timelinepane.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace chancery::test {

using counter::Role;
using domain::FieldId;

namespace {

constexpr qint64 start = 1'788'200'000'000; ///< 31 August 2026
const std::vector<Role> readers{Role::Clerk, Role::Supervisor, Role::Officer};

template <typename Done, typename Value>
void later(QObject *context, Done done, Value value)
{
    QTimer::singleShot(0, context, [done = std::move(done), value = std::move(value)] { done(value); });
}

payment::GatewayProblem refused(const QString &code)
{
    return {payment::GatewayProblem::Kind::Refused, code, {}, {}, {}, {}, {}};
}

} // namespace

void PlayedGate::signIn(const counter::Credentials &credentials, QObject *context, Done done)
{
    if (credentials.password != u"right")
        return later(
            context, std::move(done), Answer(domain::Unexpected(refused(QStringLiteral("credentials_refused")))));
    if (wantsCode && credentials.code != u"123456")
        return later(context, std::move(done), Answer(domain::Unexpected(refused(QStringLiteral("code_required")))));
    member.name = QStringLiteral("Aiko Tanaka");
    member.post = QStringLiteral("TYO");
    later(context, std::move(done), Answer(member));
}

PlayedCases::PlayedCases(int count)
{
    static const std::vector<std::pair<QString, QString>> names{
        {QStringLiteral("Eriksson"), QStringLiteral("Anna Maria")},
        {QStringLiteral("Nguyễn"), QStringLiteral("Thị Minh Khai")},
        {QStringLiteral("Al-Khatib"), QStringLiteral("Omar")},
        {QStringLiteral("Wolfeschlegelsteinhausen"), QStringLiteral("Hubert Blaine")},
        {QStringLiteral("王"), QStringLiteral("小明")}};
    for (int i = 0; i < count; ++i) {
        const auto &[surname, given] = names[static_cast<std::size_t>(i) % names.size()];
        m_all.push_back({.id = i + 1,
            .application = reference(i),
            .surname = surname,
            .givenNames = given,
            .nationality = QStringLiteral("SWE"),
            .document = QStringLiteral("L%1C").arg(i, 6, 10, QLatin1Char('0')),
            .visaType = QStringLiteral("tourism"),
            .receivedAt = domain::Instant(std::chrono::milliseconds(start + qint64{i} * 600'000)),
            .revisions = 1,
            .status = static_cast<store::CaseStatus>(i % 7)});
    }
    std::reverse(m_all.begin(), m_all.end());
}

QString PlayedCases::reference(int number)
{
    return QStringLiteral("ref_") + domain::base32(QByteArray::number(number * 7919 + 1).rightJustified(16, 'q'));
}

void PlayedCases::keys(
    const store::CaseQuery &query, const store::CaseKey &after, int limit, QObject *context, Keys done)
{
    std::vector<store::CaseKey> found;
    for (const store::Case &one : m_all) {
        if (query.status && one.status != *query.status)
            continue;
        if (!query.text.isEmpty() && !one.surname.startsWith(query.text, Qt::CaseInsensitive)
            && one.document != query.text)
            continue;
        if (after.id == 0 || one.id < after.id)
            found.push_back({one.receivedAt.time_since_epoch().count(), one.id});
        if (found.size() == static_cast<std::size_t>(limit))
            break;
    }
    later(context, std::move(done), domain::Expected<std::vector<store::CaseKey>, domain::Error>(found));
}

void PlayedCases::cases(const std::vector<qint64> &ids, QObject *context, Cases done)
{
    std::vector<store::Case> found;
    for (const qint64 id : ids)
        found.push_back(m_all[m_all.size() - static_cast<std::size_t>(id)]);
    later(context, std::move(done), domain::Expected<std::vector<store::Case>, domain::Error>(found));
}

domain::Application PlayedRecords::answers()
{
    domain::Application filled;
    filled.set(FieldId::Surname, QStringLiteral("ERIKSSON"));
    filled.set(FieldId::GivenNames, QStringLiteral("ANNA MARIA"));
    filled.set(FieldId::DocumentNumber, QStringLiteral("L898902C3"));
    filled.set(FieldId::Nationality, QStringLiteral("SWE"));
    filled.set(FieldId::VisaType, QStringLiteral("tourist"));
    filled.set(FieldId::Email, QStringLiteral("anna@example.org"));
    filled.set(FieldId::Phone, QStringLiteral("+46701234567"));
    return filled;
}

std::vector<counter::RecordVersion> PlayedRecords::two()
{
    const domain::Instant first(std::chrono::milliseconds{start});
    domain::Application changed = answers();
    changed.set(FieldId::Email, QStringLiteral("anna.eriksson@example.org"));
    changed.clear(FieldId::Phone);
    return {{answers(), first, QStringLiteral("Hall 1"), {}, {}},
        {changed, first + std::chrono::hours(2), QStringLiteral("Counter 2"), {}, QStringLiteral("Aiko Tanaka"), 1}};
}

void PlayedRecords::fork()
{
    held = two();
    domain::Application other = answers();
    other.set(FieldId::Phone, QStringLiteral("+46709999999"));
    other.set(FieldId::GivenNames, QStringLiteral("ANNA MARIE"));
    held.push_back({other, held.back().at + std::chrono::hours(1), QStringLiteral("Counter 1"), {},
        QStringLiteral("Bela Kovács"), 1});
}

void PlayedRecords::open(const domain::ApplicationRef &application, QObject *context, Done done)
{
    using Answer = domain::Expected<counter::OpenedRecord, payment::GatewayProblem>;
    if (!refusal.isEmpty())
        return later(context, std::move(done), Answer(domain::Unexpected(refused(refusal))));
    ++openings;
    counter::OpenedRecord record;
    record.application = application;
    const domain::Instant first(std::chrono::milliseconds{start});
    record.versions = held.empty() ? two() : held;
    record.readers.push_back({QStringLiteral("Aiko Tanaka"), Role::Clerk, first + std::chrono::hours(3)});
    record.readers.push_back({QStringLiteral("Bela Kovács"), Role::Officer, first + std::chrono::hours(1)});
    later(context, std::move(done), Answer(record));
}

counter::Timeline::Attempt PlayedTimeline::attempt() const
{
    const domain::Instant begun(std::chrono::milliseconds{start + 300'000});
    return {domain::PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")), QStringLiteral("stripe_checkout"),
        state, domain::Money::fromMinor(11200, domain::Currency::fromCode(u"JPY").value()).value(), version, {}, begun,
        begun + std::chrono::minutes(1)};
}

void PlayedTimeline::read(const domain::ApplicationRef &, QObject *context, Read done)
{
    const domain::Instant received(std::chrono::milliseconds{start});
    const counter::Timeline::Attempt now = attempt();
    using Kind = counter::Timeline::Event::Kind;
    counter::Timeline timeline;
    timeline.events = {{Kind::Version, received, QStringLiteral("1"), {}, QStringLiteral("Hall 1"), {}},
        {Kind::Payment, now.createdAt, QStringLiteral("created"), now.method, {}, now.total},
        {Kind::Payment, now.updatedAt, domain::toString(now.state), now.method, {}, now.total}};
    timeline.events.insert(timeline.events.end(), more.begin(), more.end());
    timeline.attempts = {now};
    later(context, std::move(done), domain::Expected<counter::Timeline, payment::GatewayProblem>(timeline));
}

void PlayedTimeline::watch(const domain::PaymentId &, qint64, QObject *context, Moved done)
{
    m_waiting = [context = QPointer<QObject>(context), done = std::move(done)](const auto &answer) {
        if (context)
            done(answer);
    };
}

void PlayedTimeline::move(domain::PaymentState to)
{
    state = to;
    ++version;
    if (const Moved waiting = std::exchange(m_waiting, {}))
        waiting(attempt());
}

void PlayedIntake::handIn(const intake::IntakeSession &application, const QString &who, QObject *context, Done done)
{
    using Answer = domain::Expected<void, payment::GatewayProblem>;
    if (!refusal.isEmpty())
        return later(context, std::move(done), Answer(domain::Unexpected(refused(refusal))));
    taken << application.applicationJson();
    clerk = who;
    later(context, std::move(done), Answer());
}

void PlayedIntake::revise(
    const intake::IntakeSession &application, int base, const QString &who, QObject *context, Done done)
{
    if (refusal.isEmpty())
        bases.push_back(base);
    handIn(application, who, context, std::move(done));
}

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
    const QTimeZone zone("Asia/Tokyo");
    using counter::Pane;
    using Place = counter::PaneEntry::Place;
    registry.add(counter::PaneEntry{QStringLiteral("queue"), Place::Queue,
        [] { return counter::QueuePane::tr("Applications"); }, QStringLiteral("people"), {}, readers,
        [this, zone](const counter::CounterContext &context, QWidget *parent) -> Pane * {
            return new counter::QueuePane(cases, zone, context, parent);
        }});
    registry.add(counter::PaneEntry{QStringLiteral("application"), Place::Application,
        [] { return counter::ApplicationPane::tr("Show the application"); }, QStringLiteral("document"),
        QKeySequence(Qt::CTRL | Qt::Key_E), readers,
        [this, zone](const counter::CounterContext &context, QWidget *parent) -> Pane * {
            return new counter::ApplicationPane(records, countries, zone, context, parent);
        }});
    registry.add(counter::PaneEntry{QStringLiteral("timeline"), Place::Side,
        [] { return counter::TimelinePane::tr("Show what has happened"); }, QStringLiteral("clock"),
        QKeySequence(Qt::CTRL | Qt::Key_T), readers,
        [this, zone](const counter::CounterContext &context, QWidget *parent) -> Pane * {
            return new counter::TimelinePane(timeline, zone, context, parent);
        }});
    registry.add(counter::PaneEntry{QStringLiteral("newApplication"), Place::Page,
        [] { return counter::NewApplicationPane::tr("New"); }, QStringLiteral("edit"),
        QKeySequence(Qt::CTRL | Qt::Key_N), {Role::Clerk, Role::Supervisor},
        [this](const counter::CounterContext &context, QWidget *parent) -> Pane * {
            return new counter::NewApplicationPane(intake, fees, countries, random, context, parent);
        }});
    registry.add(counter::ActionEntry{QString::fromLatin1(counter::QueuePane::searchAction),
        [] { return counter::QueuePane::tr("Search by reference, name or document"); },
        QKeySequence(Qt::CTRL | Qt::Key_F), readers, QStringLiteral("queue")});
    registry.add(counter::ActionEntry{QString::fromLatin1(counter::ApplicationPane::openAction),
        [] { return counter::ApplicationPane::tr("Open the record"); }, QKeySequence(Qt::CTRL | Qt::Key_O), readers,
        QStringLiteral("application")});
    window.setPlace(QStringLiteral("Embassy of Utopia"));
    counter::CounterStatus status;
    status.online = true;
    status.unsent = 2;
    status.now = clock.now();
    status.oldestUnsent = clock.now() - std::chrono::minutes(7);
    status.printer = payment::PrintOutcome::Printed;
    status.keys = true;
    status.shift = counter::CounterStatus::Shift{
        true, false, {domain::Money::fromMinor(134'400, domain::Currency::fromCode(u"JPY").value()).value()}};
    window.setStatus(status);
    window.resize(size);
    window.show();
    window.showReady();
    settle();
}

void CounterRig::settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

bool CounterRig::wait(const std::function<bool()> &isSo)
{
    return QTest::qWaitFor(isSo, 20'000);
}

void CounterRig::enter(const QString &password, const QString &code)
{
    const auto type = [this](const char *name, const QString &text) {
        auto *edit = window.findChild<QLineEdit *>(QString::fromLatin1(name));
        if (edit->isVisible() && !text.isEmpty()) {
            edit->clear();
            QTest::keyClicks(edit, text);
        }
    };
    type("staffName", QStringLiteral("aiko"));
    type("staffPassword", password);
    type("staffCode", code);
    QTest::keyClick(window.findChild<QLineEdit *>(QStringLiteral("staffPassword")), Qt::Key_Return);
    settle();
}

void CounterRig::signIn(Role role)
{
    gate.member.role = role;
    enter(QStringLiteral("right"));
    (void)wait([this] { return session.isIn(); });
    auto *queue = window.findChild<QTableView *>(QStringLiteral("queue"));
    (void)wait([queue] { return queue == nullptr || queue->model()->index(0, 0).data().isValid(); });
    settle();
}

void CounterRig::chooseFirst()
{
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("search"));
    QTest::keyClick(search, Qt::Key_Down);
    (void)wait([this] { return !selection.application().isEmpty(); });
    settle();
}

void CounterRig::openRecord()
{
    window.showPane(QStringLiteral("application"));
    window.pane(QStringLiteral("application"))->perform(QString::fromLatin1(counter::ApplicationPane::openAction));
    settle();
}

void CounterRig::typeUpTo(intake::Step step)
{
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto *pane = static_cast<counter::NewApplicationPane *>(window.pane(QStringLiteral("newApplication")));
    auto *primary = window.findChild<QPushButton *>(QStringLiteral("stepPrimary"));
    for (int turns = 0; turns < 60 && pane->session().step() != step; ++turns) {
        const intake::Step before = pane->session().step();
        WizardRig::answer(pane->session(), before, languages.current());
        settle();
        if (pane->session().step() == before)
            primary->click();
        settle();
    }
}

void CounterRig::happen()
{
    using Kind = counter::Timeline::Event::Kind;
    const QString card = QStringLiteral("stripe_checkout");
    const auto yen = [](qint64 minor) {
        return domain::Money::fromMinor(minor, domain::Currency::fromCode(u"JPY").value()).value();
    };
    domain::Instant at(std::chrono::milliseconds{start});
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

std::vector<CounterRig::Scene> CounterRig::scenes()
{
    return {
        {QStringLiteral("counter-signin"), [](CounterRig &) {}},
        {QStringLiteral("counter-refused"), [](CounterRig &rig) { rig.enter(QStringLiteral("wrong")); }},
        {QStringLiteral("counter-code"),
            [](CounterRig &rig) {
                rig.gate.wantsCode = true;
                rig.enter(QStringLiteral("right"));
            }},
        {QStringLiteral("counter-outofservice"),
            [](CounterRig &rig) { rig.window.showOutOfService(QStringLiteral("key_missing")); }},
        {QStringLiteral("counter-queue"), [](CounterRig &rig) { rig.signIn(); }},
        {QStringLiteral("counter-chosen"),
            [](CounterRig &rig) {
                rig.signIn();
                rig.chooseFirst();
            }},
        {QStringLiteral("counter-timeline"),
            [](CounterRig &rig) {
                rig.happen();
                rig.signIn();
                rig.chooseFirst();
            }},
        {QStringLiteral("counter-opened"),
            [](CounterRig &rig) {
                rig.signIn();
                rig.chooseFirst();
                rig.openRecord();
            }},
        {QStringLiteral("counter-forked"),
            [](CounterRig &rig) {
                rig.records.fork();
                rig.signIn();
                rig.chooseFirst();
                rig.openRecord();
            }},
        {QStringLiteral("counter-unreadable"),
            [](CounterRig &rig) {
                rig.records.refusal = QStringLiteral("record_unreadable");
                rig.signIn(Role::Officer);
                rig.chooseFirst();
                rig.openRecord();
            }},
        {QStringLiteral("counter-notice"),
            [](CounterRig &rig) {
                rig.gate.member.offline = true;
                rig.signIn(Role::Supervisor);
                rig.notices.tell(widgets::Tone::Success, counter::CounterWindow::tr("Sign out"),
                    counter::CounterWindow::tr("Lock"), [] {});
            }},
        {QStringLiteral("counter-new"),
            [](CounterRig &rig) {
                rig.signIn();
                rig.typeUpTo(intake::Step::Passport);
            }},
        {QStringLiteral("counter-new-trip"),
            [](CounterRig &rig) {
                rig.signIn();
                rig.typeUpTo(intake::Step::Trip);
            }},
        {QStringLiteral("counter-new-review"),
            [](CounterRig &rig) {
                rig.signIn();
                rig.typeUpTo(intake::Step::Review);
            }},
        {QStringLiteral("counter-keys"),
            [](CounterRig &rig) {
                rig.signIn();
                rig.window.showShortcuts();
            }},
        {QStringLiteral("counter-locked"),
            [](CounterRig &rig) {
                rig.signIn();
                rig.chooseFirst();
                rig.openRecord();
                rig.session.lock();
            }},
    };
}

} // namespace chancery::test
