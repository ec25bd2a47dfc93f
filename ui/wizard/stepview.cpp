// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/stepview.h"

namespace chancery::wizard {

StepView::StepView(QWidget *parent)
    : QWidget(parent)
{
}

} // namespace chancery::wizard
