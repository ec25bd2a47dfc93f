// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/stepview.h"

#include "ui/widgets/choicecards.h"
#include "ui/wizard/readingorder.h"

#include <QApplication>

namespace chancery::wizard {

namespace {

/// In a group of choices the keyboard comes to the one that is chosen.
QWidget *entryOf(QWidget *stop)
{
    const auto *group = qobject_cast<widgets::ChoiceCards *>(stop->parentWidget());
    QWidget *entry = group != nullptr ? group->entry() : nullptr;
    return entry != nullptr ? entry : stop;
}

} // namespace

StepView::StepView(QWidget *parent)
    : QWidget(parent)
{
}

QList<QWidget *> StepView::stops() const
{
    return readingOrder(*this);
}

void StepView::focusFirst()
{
    if (const QList<QWidget *> all = stops(); !all.isEmpty())
        entryOf(all.first())->setFocus(Qt::OtherFocusReason);
}

bool StepView::focusNextField(bool forward)
{
    const QList<QWidget *> all = stops();
    const auto there = all.indexOf(QApplication::focusWidget()) + (forward ? 1 : -1);
    if (there < 0 || there >= all.size())
        return false;
    all.at(there)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace chancery::wizard
