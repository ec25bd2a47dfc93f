// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/workitem.h"

#include <QWidget>

namespace chancery::counter {

/// A case of the work lists that has a screen of its own, beside the list.
class WorkCase : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The case is before the person; the same one again changes nothing of what they have begun.
    virtual void open(const WorkItem &item) = 0;
    /// Another case is, or the screen is locked: forgets what was opened.
    virtual void forget() = 0;

Q_SIGNALS:
    /// Something was done: the list is not as it was.
    void ended();
};

} // namespace chancery::counter
