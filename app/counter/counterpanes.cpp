// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/counterpanes.h"

#include "app/counter/relaypaydesk.h"
#include "app/counter/relaypaymentsdesk.h"
#include "app/counter/relayshiftdesk.h"
#include "ui/counter/paymentspane.h"
#include "ui/counter/paypane.h"
#include "ui/counter/shiftpane.h"

namespace chancery::app {

using counter::CounterContext;
using counter::PaneEntry;
using counter::PaymentsPane;
using counter::PayPane;
using counter::Role;
using counter::ShiftPane;

namespace {

/// Collecting fees, the post's payments, and the shift in which it is done.
void addMoney(counter::PaneRegistry &registry, const CounterParts &parts)
{
    const auto pay = std::make_shared<RelayPayDesk>(parts);
    registry.add({QStringLiteral("pay"), PaneEntry::Place::Side, [] { return PayPane::tr("Collect a fee"); },
        QStringLiteral("coins"), QKeySequence(Qt::CTRL | Qt::Key_P), {Role::Clerk, Role::Supervisor},
        [pay](const CounterContext &context, QWidget *parent) { return new PayPane(*pay, context, parent); }});
    registry.add({QStringLiteral("payCash"), [] { return PayPane::tr("Take the cash"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), {Role::Clerk, Role::Supervisor}, QStringLiteral("pay")});
    const auto payments = std::make_shared<RelayPaymentsDesk>(parts);
    registry.add({QStringLiteral("payments"), PaneEntry::Place::Page, [] { return PaymentsPane::tr("Payments"); },
        QStringLiteral("receipt"), QKeySequence(Qt::CTRL | Qt::Key_H), {Role::Clerk, Role::Supervisor, Role::Auditor},
        [payments](
            const CounterContext &context, QWidget *parent) { return new PaymentsPane(*payments, context, parent); }});
    const auto shift = std::make_shared<RelayShiftDesk>(parts);
    registry.add({QStringLiteral("shift"), PaneEntry::Place::Page, [] { return ShiftPane::tr("Shift"); },
        QStringLiteral("wallet"), QKeySequence(Qt::CTRL | Qt::Key_T), {Role::Clerk, Role::Supervisor},
        [shift](const CounterContext &context, QWidget *parent) { return new ShiftPane(*shift, context, parent); }});
}

} // namespace

void addCounterPanes(counter::PaneRegistry &registry, const CounterParts &parts)
{
    addMoney(registry, parts);
}

} // namespace chancery::app
