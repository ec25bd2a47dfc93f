// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/tables/casesource.h"
#include "tests/wizard/wizardrig.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/intakedesk.h"
#include "ui/counter/notices.h"
#include "ui/counter/recorddesk.h"
#include "ui/counter/selection.h"
#include "ui/counter/staffgate.h"
#include "ui/counter/staffsession.h"
#include "ui/counter/timelinedesk.h"
#include "ui/theme/theme.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/languages.h"

#include <functional>
#include <optional>
#include <vector>

namespace chancery::test {

/// A gate that lets Aiko in by the password "right", as the role that is set, after the code where one is wanted.
class PlayedGate final : public counter::StaffGate
{
public:
    void signIn(const counter::Credentials &credentials, QObject *context, Done done) override;
    void unlock(const counter::Credentials &credentials, QObject *context, Done done) override
    {
        signIn(credentials, context, std::move(done));
    }
    void lock() override { ++locks; }
    void signOut() override { ++signOuts; }

    counter::StaffMember member;
    bool wantsCode = false;
    int locks = 0;
    int signOuts = 0;
};

/// Cases out of memory, answered at the next turn.
class PlayedCases final : public tables::CaseSource
{
public:
    explicit PlayedCases(int count);
    void keys(
        const store::CaseQuery &query, const store::CaseKey &after, int limit, QObject *context, Keys done) override;
    void cases(const std::vector<qint64> &ids, QObject *context, Cases done) override;
    [[nodiscard]] static QString reference(int number);

private:
    std::vector<store::Case> m_all;
};

/// One record with two versions, the second of a clerk; or a refusal.
class PlayedRecords final : public counter::RecordDesk
{
public:
    /// What most of its versions say.
    [[nodiscard]] static domain::Application answers();
    /// A third version, which was made from the first as the second was: e-mail only in the second, phone in both,
    /// given names only in the third.
    void fork();
    void open(const domain::ApplicationRef &application, QObject *context, Done done) override;
    int openings = 0;
    QString refusal; ///< code; empty: opens
    std::vector<counter::RecordVersion> held; ///< empty: the two

private:
    [[nodiscard]] static std::vector<counter::RecordVersion> two();
};

class PlayedTimeline final : public counter::TimelineDesk
{
public:
    void read(const domain::ApplicationRef &application, QObject *context, Read done) override;
    void watch(const domain::PaymentId &attempt, qint64 version, QObject *context, Moved done) override;
    /// The payment that is waited for has moved.
    void move(domain::PaymentState state);

    domain::PaymentState state = domain::PaymentState::Open;
    qint64 version = 3;
    std::vector<counter::Timeline::Event> more; ///< what has happened since

private:
    [[nodiscard]] counter::Timeline::Attempt attempt() const;
    Moved m_waiting;
};

/// Takes what is handed in; or a refusal.
class PlayedIntake final : public counter::IntakeDesk
{
public:
    [[nodiscard]] intake::IntakeSettings settings() const override
    {
        return {QStringLiteral("TYO"), QStringLiteral("Asia/Tokyo"), {}, QStringLiteral("staff")};
    }
    [[nodiscard]] std::optional<domain::FeeSchedule> schedule() const override { return fees; }
    void handIn(const intake::IntakeSession &application, const QString &clerk, QObject *context, Done done) override;
    void revise(
        const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done) override;

    domain::FeeSchedule fees = WizardRig::loadSchedule();
    QString refusal; ///< code; empty: takes it
    QList<QJsonObject> taken;
    std::vector<int> bases; ///< the versions that were changed
    QString clerk;
};

/// The counter's window with its own panes, and no relay, store or key around it.
class CounterRig
{
public:
    struct Scene
    {
        QString name;
        std::function<void(CounterRig &)> play;
    };
    [[nodiscard]] static std::vector<Scene> scenes();

    explicit CounterRig(const QString &language = QStringLiteral("en"), QSize size = {1280, 720},
        theme::TextSize text = theme::TextSize::Normal, int cases = 60);

    void signIn(counter::Role role = counter::Role::Clerk);
    void enter(const QString &password, const QString &code = {});
    /// The first case in the list, chosen by keyboard.
    void chooseFirst();
    void openRecord();
    /// Fills the timeline with an event of every kind.
    void happen();
    /// Ctrl+N and answers up to the step, by the button on each.
    void typeUpTo(intake::Step step);
    /// Waits until it is true, or twenty seconds; false then.
    [[nodiscard]] static bool wait(const std::function<bool()> &isSo);
    static void settle();

    PlayedGate gate;
    PlayedCases cases;
    PlayedRecords records;
    PlayedTimeline timeline;
    PlayedIntake intake;
    domain::ManualClock clock;
    domain::SystemRandom random;
    ScheduleFees fees;
    theme::Theme theme;
    wizard::Languages languages;
    wizard::CountryNames countries;
    counter::Selection selection;
    counter::Notices notices;
    counter::StaffSession session;
    counter::PaneRegistry registry;
    counter::CounterWindow window;
};

} // namespace chancery::test
