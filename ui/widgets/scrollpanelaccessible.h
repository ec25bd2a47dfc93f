// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>

namespace chancery::widgets {

class ScrollPanel;

/// A panel as assistive technology hears it. Qt's own interface of a scroll area looks up a child without asking whether
/// it is there (QAccessibleAbstractScrollArea::child, Qt 6.4): a reader that had counted the bar before it went ended
/// the program.
class ScrollPanelAccessible final : public QAccessibleWidget
{
public:
    explicit ScrollPanelAccessible(ScrollPanel *panel);

    /// From now on panels are heard so. May be called again.
    static void install();
};

} // namespace chancery::widgets
