// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/stepview.h"

namespace chancery::wizard {

StepView::StepView(QWidget *parent)
    : QWidget(parent)
{
}

void StepView::focusFirst()
{
    for (QWidget *widget = nextInFocusChain(); widget != nullptr && widget != this; widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(this) && widget->isEnabled()) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace chancery::wizard
