// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/moneyrig.h"

#include "ui/counter/paymentspane.h"
#include "ui/counter/paypane.h"
#include "ui/counter/shiftpane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace chancery::test {

using counter::CounterContext;
using counter::PaneEntry;
using counter::Role;

MoneyRig::MoneyRig(const QString &language, QSize size, theme::TextSize text)
    : theme(theme::ScreenMetrics{size, 96})
    , session(gate)
{
    theme.setDensity(theme::Density::Desk);
    theme.setTextSize(text);
    theme.setReducedMotion(true);
    languages.speak(language);
    theme.setLocale(languages.locale());
    QApplication::setLayoutDirection(languages.locale().textDirection());
    const std::vector<Role> tellers{Role::Clerk, Role::Supervisor};
    registry.add({QStringLiteral("pay"), PaneEntry::Place::Side, [] { return counter::PayPane::tr("Collect a fee"); },
        QStringLiteral("coins"), QKeySequence(Qt::CTRL | Qt::Key_P), tellers,
        [this](const CounterContext &context, QWidget *parent) { return new counter::PayPane(pay, context, parent); }});
    registry.add(
        {QStringLiteral("payments"), PaneEntry::Place::Page, [] { return counter::PaymentsPane::tr("Payments"); },
            QStringLiteral("receipt"), QKeySequence(Qt::CTRL | Qt::Key_H), tellers,
            [this](const CounterContext &context, QWidget *parent) {
                return new counter::PaymentsPane(payments, context, parent);
            }});
    registry.add({QStringLiteral("shift"), PaneEntry::Place::Page, [] { return counter::ShiftPane::tr("Shift"); },
        QStringLiteral("wallet"), QKeySequence(Qt::CTRL | Qt::Key_T), tellers,
        [this](const CounterContext &context, QWidget *parent) {
            return new counter::ShiftPane(shifts, context, parent);
        }});
    window = std::make_unique<counter::CounterWindow>(
        CounterContext{theme, languages, session, selection, notices, clock}, registry);
    window->setPlace(QStringLiteral("Tokyo"));
    window->resize(size);
    window->showReady();
    window->show();
}

void MoneyRig::settle()
{
    for (int turn = 0; turn < 8; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void MoneyRig::enter(Role role)
{
    gate.member.role = role;
    session.enter({QStringLiteral("Aiko"), QStringLiteral("password"), {}, {}});
    (void)QTest::qWaitFor([this] { return session.isIn(); }, 20'000);
    settle();
}

void MoneyRig::press(const char *name)
{
    const auto find = [this, name] { return window->findChild<QAbstractButton *>(QString::fromLatin1(name)); };
    (void)QTest::qWaitFor([&find] { return find() != nullptr && find()->isVisible(); }, 20'000);
    if (find() != nullptr)
        find()->click();
    settle();
}

void MoneyRig::type(const char *name, const QString &text)
{
    if (auto *edit = window->findChild<QLineEdit *>(QString::fromLatin1(name)))
        edit->setText(text);
    settle();
}

const std::vector<MoneyRig::Scene> &MoneyRig::scenes()
{
    const auto chosen = [](MoneyRig &rig) {
        rig.enter(Role::Clerk);
        rig.selection.choose(tests::reference);
        settle();
    };
    const auto shift = [](MoneyRig &rig, payment::Shift::State state, Role role) {
        rig.shifts.shift = tests::FakeShiftDesk::made(state);
        rig.enter(role);
        rig.window->showPane(QStringLiteral("shift"));
        settle();
    };
    static const std::vector<Scene> all{
        {QStringLiteral("counter-pay"),
            [chosen](MoneyRig &rig) {
                chosen(rig);
                settle();
            }},
        {QStringLiteral("counter-pay-cash"),
            [chosen](MoneyRig &rig) {
                chosen(rig);
                rig.press("method_cash");
                rig.type("tendered", QStringLiteral("20000"));
            }},
        {QStringLiteral("counter-pay-taken"),
            [chosen](MoneyRig &rig) {
                chosen(rig);
                rig.press("method_cash");
                rig.type("tendered", QStringLiteral("20000"));
                rig.press("takeCash");
                rig.press("otherAnswer");
                settle();
            }},
        {QStringLiteral("counter-payments"),
            [](MoneyRig &rig) {
                rig.payments.items.push_back(
                    {QStringLiteral("rfd_1"), counter::RefundItem::State::Requested, tests::yen(9'000),
                        QStringLiteral("wrong speed"), domain::StaffId(QStringLiteral("stf_other")), {}});
                rig.enter(Role::Supervisor);
                rig.window->showPane(QStringLiteral("payments"));
                settle();
            }},
        {QStringLiteral("counter-shift-none"),
            [](MoneyRig &rig) {
                rig.enter(Role::Clerk);
                rig.window->showPane(QStringLiteral("shift"));
                settle();
            }},
        {QStringLiteral("counter-shift-counting"),
            [shift](MoneyRig &rig) {
                shift(rig, payment::Shift::State::Open, Role::Clerk);
                rig.type("counted0", QStringLiteral("53550"));
            }},
        {QStringLiteral("counter-shift-closed"),
            [shift](MoneyRig &rig) { shift(rig, payment::Shift::State::Closed, Role::Supervisor); }},
    };
    return all;
}

} // namespace chancery::test
