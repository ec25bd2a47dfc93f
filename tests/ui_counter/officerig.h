// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "tests/ui_counter/counterrig.h"
#include "tests/ui_counter/moneydesks.h"
#include "ui/counter/auditdesk.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/checkdesk.h"
#include "ui/counter/daydesk.h"
#include "ui/counter/decisiondesk.h"
#include "ui/counter/mergedesk.h"
#include "ui/counter/notices.h"
#include "ui/counter/paneregistry.h"
#include "ui/counter/selection.h"
#include "ui/counter/syncdesk.h"
#include "ui/counter/workdesk.h"
#include "ui/theme/theme.h"
#include "ui/wizard/languages.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace chancery::test {

/// Lets everybody in at once, in the role that the test wants.
class OpenGate final : public counter::StaffGate
{
public:
    counter::Role role = counter::Role::Supervisor;
    void signIn(const counter::Credentials &credentials, QObject *context, Done done) override;
    void unlock(const counter::Credentials &credentials, QObject *context, Done done) override
    {
        signIn(credentials, context, std::move(done));
    }
    void lock() override { }
    void signOut() override { }
};

/// Answers on the next turn of the event loop what the test has put in.
class HeldWorkDesk final : public counter::WorkDesk
{
public:
    List held;
    std::optional<payment::GatewayProblem> refusal; ///< of settle()
    struct Settlement
    {
        QString id;
        QString resolution;
        QString reason;
    };
    std::vector<Settlement> settled;

    void list(counter::Role role, QObject *context, Listed done) override;
    void settle(const counter::WorkItem &item, const QString &resolution, const QString &reason, QObject *context,
        Settled done) override;
};

/// Keeps what is made out of several versions; or a refusal.
class HeldMergeDesk final : public counter::MergeDesk
{
public:
    struct Saved
    {
        domain::Application answers;
        int base = 0;
        QString clerk;
    };
    std::vector<Saved> saved;
    QString refusal; ///< code; empty: keeps it

    void save(
        const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done) override;
};

class HeldSyncDesk final : public counter::SyncDesk
{
public:
    int sends = 0;
    QStringList sentAgain;
    QStringList saved; ///< "letter path"
    QString refusal; ///< code; empty: does it

    void sendNow() override { ++sends; }
    void sendAgain(const QString &letter, QObject *context, Done done) override;
    void save(const QString &letter, const QString &path, QObject *context, Done done) override;

private:
    void answer(QObject *context, Done done) const;
};

class HeldDecisionDesk final : public counter::DecisionDesk
{
public:
    std::vector<counter::UndecidedItem> held;
    History past;
    std::optional<payment::GatewayProblem> refusal; ///< of decide()
    struct Decision
    {
        domain::ApplicationRef application;
        QString status;
        QString reason;
    };
    std::vector<Decision> decisions;

    void queue(QObject *context, Done<std::vector<counter::UndecidedItem>> done) override;
    void history(const domain::ApplicationRef &application, QObject *context, Done<History> done) override;
    void decide(const domain::ApplicationRef &application, const QString &status, const QString &reason,
        QObject *context, Done<History> done) override;
};

class HeldCheckDesk final : public counter::CheckDesk
{
public:
    std::vector<domain::OfficerFinding> held;
    std::optional<payment::GatewayProblem> refusal;
    std::vector<domain::ApplicationRef> asked;

    void check(const domain::ApplicationRef &application, QObject *context, Done done) override;
};

class HeldAuditDesk final : public counter::AuditDesk
{
public:
    std::vector<counter::AuditLine> held; ///< the newest first
    Verdict verdict;
    std::vector<Filter> asked;

    [[nodiscard]] QStringList events() const override;
    void page(const Filter &filter, QObject *context, Done<std::vector<counter::AuditLine>> done) override;
    void verify(QObject *context, Done<Verdict> done) override;
};

class HeldDayDesk final : public counter::DayDesk
{
public:
    counter::DayFigures held;
    std::optional<payment::GatewayProblem> refusal;
    std::vector<QDate> asked;

    void read(QDate day, QObject *context, Done done) override;
    [[nodiscard]] QDate today() const override { return QDate(2026, 5, 10); }
};

/// The counter's real window with the panes of work lists, decisions and the day, over desks that the test holds.
class OfficeRig
{
public:
    struct Scene
    {
        QString name;
        std::function<void(OfficeRig &)> play;
    };

    explicit OfficeRig(const QString &language = QStringLiteral("en"), QSize size = QSize(1280, 720),
        theme::TextSize text = theme::TextSize::Normal);

    void enter(counter::Role role);
    /// Something of everything, invented.
    void fill();
    /// What is decided on screens of its own: versions of a record, a refund, a correction.
    void fillCases();
    /// Until no answer is under way, or twenty seconds; false then.
    static bool settle();
    static const std::vector<Scene> &scenes();

    theme::Theme theme;
    wizard::Languages languages;
    OpenGate gate;
    counter::StaffSession session;
    counter::Selection selection;
    counter::Notices notices;
    domain::ManualClock clock;
    HeldWorkDesk work;
    PlayedRecords records;
    PlayedIntake intake;
    HeldMergeDesk merges;
    HeldSyncDesk sync;
    tests::FakePaymentsDesk payments;
    wizard::CountryNames countries;
    domain::SystemRandom random;
    HeldDecisionDesk decisions;
    HeldCheckDesk checks;
    HeldDayDesk day;
    HeldAuditDesk audit;
    counter::PaneRegistry registry;
    std::unique_ptr<counter::CounterWindow> window;

    static const domain::ApplicationRef first;
    static const domain::ApplicationRef second;
};

} // namespace chancery::test
