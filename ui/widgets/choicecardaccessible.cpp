// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/choicecardaccessible.h"

#include "ui/widgets/choicecard.h"

namespace chancery::widgets {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *card = qobject_cast<ChoiceCard *>(object);
    return card != nullptr ? new ChoiceCardAccessible(card) : nullptr;
}

} // namespace

ChoiceCardAccessible::ChoiceCardAccessible(ChoiceCard *card)
    : QAccessibleWidget(card, card->isOneOfSeveral() ? QAccessible::CheckBox : QAccessible::RadioButton)
{
}

void ChoiceCardAccessible::install()
{
    static const bool done = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

QAccessible::State ChoiceCardAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = true;
    state.checked = static_cast<ChoiceCard *>(object())->isChecked();
    return state;
}

QStringList ChoiceCardAccessible::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (widget()->isEnabled())
        names.prepend(pressAction());
    return names;
}

void ChoiceCardAccessible::doAction(const QString &name)
{
    if (name == pressAction())
        static_cast<ChoiceCard *>(object())->click();
    else
        QAccessibleWidget::doAction(name);
}

} // namespace chancery::widgets
