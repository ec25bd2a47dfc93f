// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gallery/attendantscenes.h"

#include "ui/attendant/maintenancepanel.h"
#include "ui/attendant/pinpanel.h"

#include <QAbstractButton>

using namespace std::chrono_literals;

namespace chancery::test {

using attendantui::MachineState;
using attendantui::MaintenancePanel;
using attendantui::PinPanel;

namespace {

MachineState machine()
{
    MachineState state;
    state.machine = QStringLiteral("TYO · dev_0123456789abcdefghjkmnpqrs · chancery 0.1.0");
    state.network = {{QStringLiteral("eth0"), true, QStringLiteral("192.0.2.7")}};
    state.receipts
        = {{domain::ApplicationRef(QStringLiteral("ref_0123456789abcdefghjkmnpqrs")), QStringLiteral("10:05"), true},
            {domain::ApplicationRef(QStringLiteral("ref_9zyxwvtsrqpnmkjhgfedcba987")), QStringLiteral("09:41"), false}};
    state.log = {QStringLiteral("09:38:12 relay answers, 14 ms"), QStringLiteral("09:41:03 receipt saved"),
        QStringLiteral("10:05:40 receipt printed")};
    return state;
}

MachineState tested()
{
    MachineState state = machine();
    state.printer = state.reader = state.relay = MachineState::Test::Good;
    state.relayTook = 14ms;
    state.unsent = 48'800;
    state.catchingUp = {sync::CatchingUp::State::Running, 1'200, 50'000};
    state.volume = 60;
    return state;
}

MachineState inTrouble()
{
    MachineState state = machine();
    state.printer = state.reader = state.relay = MachineState::Test::Bad;
    state.printed = payment::PrintOutcome::PaperOut;
    state.relayProblem = QStringLiteral("unreachable");
    state.network
        = {{QStringLiteral("eth0"), false, {}}, {QStringLiteral("wlan0"), true, QStringLiteral("198.51.100.23")}};
    state.unsent = 3;
    state.damage = wizard::StoreDamage{12, 1};
    state.log << QStringLiteral("10:07:55 relay unreachable") << QStringLiteral("10:08:10 printer: paper out");
    return state;
}

PinPanel *showPin(WizardRig &rig)
{
    auto *panel = new PinPanel(rig.theme, &rig.window);
    panel->present();
    return panel;
}

MaintenancePanel *showMaintenance(WizardRig &rig, const MachineState &state)
{
    auto *panel = new MaintenancePanel(rig.theme, &rig.window);
    panel->setState(state);
    panel->present();
    return panel;
}

} // namespace

std::vector<WizardScene> attendantScenes()
{
    return {
        {QStringLiteral("80-pin"),
            [](WizardRig &rig) {
                auto *panel = showPin(rig);
                for (const char *key : {"pin4", "pin0", "pin7"})
                    panel->findChild<QAbstractButton *>(QLatin1String(key))->click();
            }},
        {QStringLiteral("81-pin-wrong"), [](WizardRig &rig) { showPin(rig)->showWrong(30s); }},
        {QStringLiteral("82-pin-unset"), [](WizardRig &rig) { showPin(rig)->showUnusable(false); }},
        {QStringLiteral("83-maintenance"), [](WizardRig &rig) { showMaintenance(rig, machine()); }},
        {QStringLiteral("84-maintenance-tested"), [](WizardRig &rig) { showMaintenance(rig, tested()); }},
        {QStringLiteral("85-maintenance-trouble"), [](WizardRig &rig) { showMaintenance(rig, inTrouble()); }},
        {QStringLiteral("86-end-shift"),
            [](WizardRig &rig) {
                showMaintenance(rig, machine())->findChild<QAbstractButton *>(QStringLiteral("endShift"))->click();
            }},
    };
}

} // namespace chancery::test
