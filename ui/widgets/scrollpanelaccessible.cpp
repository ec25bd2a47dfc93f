// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/scrollpanelaccessible.h"

#include "ui/widgets/scrollpanel.h"

namespace chancery::widgets {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *panel = qobject_cast<ScrollPanel *>(object);
    return panel != nullptr ? new ScrollPanelAccessible(panel) : nullptr;
}

} // namespace

ScrollPanelAccessible::ScrollPanelAccessible(ScrollPanel *panel)
    : QAccessibleWidget(panel, QAccessible::Client)
{
}

void ScrollPanelAccessible::install()
{
    static const bool done = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace chancery::widgets
