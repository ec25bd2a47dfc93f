// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/caselayout.h"

#include "ui/counter/caseline.h"
#include "ui/counter/cramped.h"
#include "ui/counter/portraitfold.h"
#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::counter {

void layOutCases(QWidget &page, const theme::Theme &theme, const QList<QWidget *> &list, QVBoxLayout &beside,
    const QList<QWidget *> &parts)
{
    auto *start = new QVBoxLayout;
    start->setSpacing(theme.space(2));
    for (QWidget *part : list)
        start->addWidget(part, part == list.back() ? 1 : 0);
    if (auto *lines = qobject_cast<QListView *>(list.back())) {
        widgets::setStyleProperty(lines, "list", QStringLiteral("cases"));
        lines->setResizeMode(QListView::Adjust);
        lines->setItemDelegate(new CaseLine(theme, lines));
    }
    for (QWidget *part : parts)
        beside.addWidget(part, part == parts.back() ? 1 : 0);
    beside.addStretch(0); // takes the room where the last part is hidden
    auto *whole = new QHBoxLayout(&page);
    const int around = theme.space(4);
    whole->setContentsMargins(around, around, around, around);
    whole->setSpacing(around);
    whole->addLayout(start);
    whole->addLayout(&beside);
    // Large letters leave the list half as much as what is said beside it.
    const auto share = [whole, &page, &theme] {
        const bool isPiled = isCramped(page, theme);
        whole->setStretch(0, isPiled ? 1 : 2);
        whole->setStretch(1, isPiled ? 2 : 3);
    };
    QObject::connect(&theme, &theme::Theme::changed, &page, share);
    share();
    new PortraitFold(page, [whole](bool isPortrait) {
        whole->setDirection(isPortrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    });
}

bool hasLongWord(const QString &text)
{
    constexpr int longest = 20;
    const QStringList words = text.split(u' ');
    return std::ranges::any_of(words, [](const QString &word) { return word.size() > longest; });
}

} // namespace chancery::counter
