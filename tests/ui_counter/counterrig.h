// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "tests/ui_counter/casedesks.h"
#include "tests/ui_counter/fakepaydesk.h"
#include "tests/ui_counter/moneydesks.h"
#include "tests/ui_counter/officedesks.h"
#include "tests/ui_counter/playedgate.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/notices.h"
#include "ui/counter/paneregistry.h"
#include "ui/counter/selection.h"
#include "ui/counter/staffsession.h"
#include "ui/theme/theme.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/languages.h"

#include <functional>
#include <memory>
#include <vector>

namespace chancery::test {

/// The counter's window with all its panes, as `chancery --counter` has it, and no relay, store or key around it: the
/// desks behind it answer what the test has put into them.
class CounterRig
{
public:
    struct Scene
    {
        QString name;
        std::function<void(CounterRig &)> play;
        std::function<void(CounterRig &)> next{}; ///< from where the scene before in the list ends; empty: from anew
    };
    /// Everything that can be on the counter's screens, for pictures and for checks of every screen.
    [[nodiscard]] static std::vector<Scene> scenes();

    explicit CounterRig(const QString &language = QStringLiteral("en"), QSize size = {1280, 720},
        theme::TextSize text = theme::TextSize::Normal, int cases = 60);

    /// By keys; also where the screen is locked.
    void signIn(counter::Role role = counter::Role::Clerk);
    void enter(const QString &password, const QString &code = {});
    /// By its id, as its key does.
    void show(const char *pane);
    /// The first case in the list, chosen by keyboard.
    void chooseFirst();
    void openRecord();
    /// Fills the timeline with an event of every kind.
    void happen();
    /// Ctrl+N and answers up to the step, by the button on each.
    void typeUpTo(intake::Step step);
    /// Into work lists, decisions, the day and the audit: something of everything, invented.
    void fill();
    /// What is decided on screens of its own: versions of a record, a refund, a correction.
    void fillCases();
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    /// A button, as soon as it is there and seen. False: it does not come.
    bool press(const char *name);
    /// Into a field, as soon as it is there and seen. False: it does not come.
    bool write(const char *name, const QString &text);
    /// Waits until it is true, or twenty seconds; false then.
    [[nodiscard]] static bool wait(const std::function<bool()> &isSo);
    /// Until no desk has an answer under way and nothing is left to be done, or twenty seconds; false then.
    static bool settle();

    PlayedGate gate;
    PlayedCases cases;
    PlayedRecords records;
    PlayedTimeline timeline;
    PlayedIntake intake;
    tests::FakePayDesk pay;
    tests::FakePaymentsDesk payments;
    tests::FakeShiftDesk shifts;
    HeldWorkDesk work;
    HeldMergeDesk merges;
    HeldSyncDesk sync;
    HeldDecisionDesk decisions;
    HeldCheckDesk checks;
    HeldDayDesk day;
    HeldAuditDesk audit;
    domain::ManualClock clock;
    domain::SystemRandom random;
    ScheduleFees fees;
    theme::Theme theme;
    wizard::Languages languages{wizard::Languages::Reader::Staff};
    counter::Selection selection;
    counter::Notices notices;
    counter::StaffSession session;
    counter::PaneRegistry registry;
    counter::CounterWindow window;
    std::unique_ptr<QWidget> other; ///< what a scene shows instead of the window: the payer's screen

    static const domain::ApplicationRef first; ///< of the officers' queue
    static const domain::ApplicationRef second;
};

} // namespace chancery::test
