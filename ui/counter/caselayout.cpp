// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/caselayout.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chancery::counter {

void layOutCases(QWidget &page, const theme::Theme &theme, const QList<QWidget *> &list, QVBoxLayout &beside,
    const QList<QWidget *> &parts)
{
    auto *start = new QVBoxLayout;
    start->setSpacing(theme.space(2));
    for (QWidget *part : list)
        start->addWidget(part, part == list.back() ? 1 : 0);
    for (QWidget *part : parts)
        beside.addWidget(part, part == parts.back() ? 1 : 0);
    beside.addStretch(0); // takes the room where the last part is hidden
    auto *whole = new QHBoxLayout(&page);
    const int around = theme.space(4);
    whole->setContentsMargins(around, around, around, around);
    whole->setSpacing(around);
    whole->addLayout(start, 2);
    whole->addLayout(&beside, 3);
}

} // namespace chancery::counter
