// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterscenes.h"

#include "tests/ui_counter/refusal.h"
#include "ui/counter/newapplicationpane.h"
#include "ui/counter/paypane.h"
#include "ui/wizard/format.h"
#include "ui/wizard/storedamage.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace chancery::test {

using counter::Role;
using intake::Step;

namespace {

/// Signed in, with an opened record.
void openFirst(CounterRig &rig, Role role = Role::Clerk)
{
    rig.signIn(role);
    rig.chooseFirst();
    rig.openRecord();
}

/// On with the application that is being typed, up to the step.
CounterRig::Scene typed(const char *name, Step step)
{
    return {QString::fromLatin1(name), [step](CounterRig &rig) { rig.typeUpTo(step); }};
}

/// Everything that can be wrong with the machine at once.
void setTrouble(CounterRig &rig)
{
    counter::CounterStatus status;
    status.online = false;
    status.unsent = 1'204;
    status.now = rig.clock.now();
    status.oldestUnsent = rig.clock.now() - std::chrono::hours(26);
    status.lastSync = rig.clock.now() - std::chrono::hours(26);
    status.printer = payment::PrintOutcome::PaperOut;
    status.keys = false;
    status.shift = counter::CounterStatus::Shift{};
    status.clockOff = std::chrono::minutes(-12);
    rig.window.setStatus(status);
}

std::vector<CounterRig::Scene> entryScenes()
{
    return {
        {QStringLiteral("counter-signin"), [](CounterRig &) {}},
        {QStringLiteral("counter-refused"), [](CounterRig &rig) { rig.enter(QStringLiteral("wrong")); }},
        {QStringLiteral("counter-code"),
            [](CounterRig &rig) {
                rig.gate.wantsCode = true;
                rig.enter(QStringLiteral("right"));
            }},
        {QStringLiteral("counter-passphrase"),
            [](CounterRig &rig) {
                rig.gate.wantsPassphrase = true;
                rig.enter(QStringLiteral("right"));
            }},
        {QStringLiteral("counter-outofservice"),
            [](CounterRig &rig) { rig.window.showOutOfService(QStringLiteral("key_missing")); }},
        {QStringLiteral("counter-locked"),
            [](CounterRig &rig) {
                openFirst(rig);
                rig.session.lock();
            }},
        {QStringLiteral("counter-locked-wrong"),
            [](CounterRig &rig) {
                openFirst(rig);
                rig.session.lock();
                rig.enter(QStringLiteral("wrong"));
            }},
    };
}

std::vector<CounterRig::Scene> listScenes()
{
    return {
        {QStringLiteral("counter-queue"), [](CounterRig &rig) { rig.signIn(); }},
        {QStringLiteral("counter-queue-empty"),
            [](CounterRig &rig) {
                rig.cases.clear();
                rig.signIn();
            }},
        {QStringLiteral("counter-queue-nothing"),
            [](CounterRig &rig) {
                rig.signIn();
                auto *search = rig.find<QLineEdit>("search");
                search->setText(QStringLiteral("Zzz"));
                Q_EMIT search->textEdited(search->text());
                (void)CounterRig::wait([&rig] { return rig.find<QWidget>("queueEmpty")->isVisible(); });
            }},
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
        {QStringLiteral("counter-opened"), [](CounterRig &rig) { openFirst(rig); }},
        {QStringLiteral("counter-opened-officer"), [](CounterRig &rig) { openFirst(rig, Role::Officer); }},
        {QStringLiteral("counter-forked"),
            [](CounterRig &rig) {
                rig.records.fork();
                openFirst(rig);
            }},
        {QStringLiteral("counter-unreadable"),
            [](CounterRig &rig) {
                rig.records.refusal = refusal("record_unreadable");
                openFirst(rig, Role::Officer);
            }},
        {QStringLiteral("counter-unreachable"),
            [](CounterRig &rig) {
                setTrouble(rig);
                rig.records.refusal = silence();
                rig.timeline.refusal = silence();
                rig.pay.refusal = silence();
                rig.gate.member.offline = true;
                openFirst(rig);
            }},
        {QStringLiteral("counter-catching-up"),
            [](CounterRig &rig) {
                rig.signIn(Role::Supervisor);
                counter::CounterStatus status;
                status.online = true;
                status.now = rig.clock.now();
                status.catchingUp = {sync::CatchingUp::State::Running, 1'200, 50'000};
                status.keys = true;
                rig.window.setStatus(status);
            }},
        {QStringLiteral("counter-damage"),
            [](CounterRig &rig) {
                rig.window.showDamage({12, 1});
                rig.signIn();
            }},
        {QStringLiteral("counter-notice"),
            [](CounterRig &rig) {
                rig.signIn(Role::Supervisor);
                rig.notices.tell(widgets::Tone::Success, counter::PayPane::tr("The payment has arrived"));
            }},
        {QStringLiteral("counter-notice-again"),
            [](CounterRig &rig) {
                rig.signIn();
                rig.notices.tell(widgets::Tone::Attention,
                    counter::PayPane::tr("The receipt is kept as %1.")
                        .arg(wizard::isolated(QStringLiteral("/srv/chancery/receipts/TYO-2026-000017.pdf"))),
                    counter::PayPane::tr("Print it again"), [] {});
            }},
        {QStringLiteral("counter-keys"),
            [](CounterRig &rig) {
                rig.signIn();
                rig.window.showShortcuts();
            }},
        {QStringLiteral("counter-keys-supervisor"),
            [](CounterRig &rig) {
                rig.signIn(Role::Supervisor);
                rig.window.showShortcuts();
            }},
    };
}

std::vector<CounterRig::Scene> typedScenes()
{
    return chain({
        {QStringLiteral("counter-new"),
            [](CounterRig &rig) {
                rig.signIn();
                rig.typeUpTo(Step::Privacy);
            }},
        typed("counter-new-passport", Step::Passport),
        typed("counter-new-confirm", Step::ConfirmPassport),
        typed("counter-new-trip", Step::Trip),
        typed("counter-new-person", Step::Person),
        typed("counter-new-contact", Step::Contact),
        {QStringLiteral("counter-new-mistakes"), [](CounterRig &rig) { (void)rig.press("stepPrimary"); }},
        typed("counter-new-occupation", Step::Occupation),
        typed("counter-new-funding", Step::Funding),
        typed("counter-new-review", Step::Review),
        {QStringLiteral("counter-new-refused"),
            [](CounterRig &rig) {
                rig.intake.refusal = refusal("intake_many_unsent");
                auto *pane = static_cast<counter::NewApplicationPane *>(
                    rig.window.pane(QString::fromLatin1(counter::NewApplicationPane::paneId)));
                for (int i = 0; i < 8 && !rig.find<QWidget>("intakeMessage")->isVisible(); ++i) {
                    WizardRig::answer(pane->session(), Step::Review, rig.languages.current());
                    (void)rig.press("stepPrimary");
                }
            }},
        {QStringLiteral("counter-new-discard"), [](CounterRig &rig) { (void)rig.press("discardApplication"); }},
    });
}

std::vector<CounterRig::Scene> intakeScenes()
{
    return joined({typedScenes(),
        {
            {QStringLiteral("counter-change"),
                [](CounterRig &rig) {
                    openFirst(rig);
                    (void)rig.press("changeAnswers");
                }},
        }});
}

} // namespace

std::vector<CounterRig::Scene> chain(std::vector<CounterRig::Scene> scenes)
{
    for (std::size_t i = 1; i < scenes.size(); ++i) {
        scenes[i].next = scenes[i].play;
        scenes[i].play = [before = scenes[i - 1].play, go = scenes[i].next](CounterRig &rig) {
            before(rig);
            go(rig);
        };
    }
    return scenes;
}

std::vector<CounterRig::Scene> joined(std::initializer_list<std::vector<CounterRig::Scene>> lists)
{
    std::vector<CounterRig::Scene> all;
    for (const auto &list : lists)
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

std::vector<CounterRig::Scene> applicationScenes()
{
    return joined({entryScenes(), listScenes(), intakeScenes()});
}

std::vector<CounterRig::Scene> CounterRig::scenes()
{
    return joined({applicationScenes(), moneyScenes(), officeScenes()});
}

} // namespace chancery::test
