// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/shortcutsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace chancery::counter {

using theme::TextRole;
using widgets::TextLabel;

ShortcutSheet::ShortcutSheet(const theme::Theme &theme, QWidget *host, const std::vector<Line> &lines)
    : Overlay(theme, host)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    auto *title = new TextLabel(TextRole::Title, this);
    title->setText(tr("Keys"));
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(5));
    grid->setVerticalSpacing(theme.space(2));
    // Two columns of lines: the whole is seen at once.
    std::array<int, 2> widest{};
    std::array<int, 2> widestKey{};
    const int half = static_cast<int>((lines.size() + 1) / 2);
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        const auto &[keys, words] = lines[static_cast<std::size_t>(i)];
        auto *key = new TextLabel(TextRole::Strong, table, widgets::Tone::Accent);
        key->setText(keys.toString(QKeySequence::NativeText));
        key->setWordWrap(false);
        auto *what = new TextLabel(TextRole::Body, table);
        what->setText(words);
        const int column = i < half ? 0 : 3;
        const auto side = static_cast<std::size_t>(column / 3);
        widest[side] = std::max(widest[side], QFontMetrics(theme.font(TextRole::Body)).horizontalAdvance(words));
        widestKey[side]
            = std::max(widestKey[side], QFontMetrics(theme.font(TextRole::Strong)).horizontalAdvance(key->text()));
        grid->addWidget(key, i % half, column);
        grid->addWidget(what, i % half, column + 1);
    }
    grid->setColumnMinimumWidth(2, theme.space(5));
    for (const int column : {1, 4})
        grid->setColumnStretch(column, 1);
    // No line is broken as long as the window has the room.
    const int whole = widest[0] + widest[1] + widestKey[0] + widestKey[1] + 6 * theme.space(5);
    const int around = theme.space(5) + theme.space(6);
    const int width = std::min(whole, host->window()->width() - 2 * around);
    // As high as all lines, whose letters are those of the sheet, or scrolled.
    for (QWidget *line : table->findChildren<QWidget *>())
        line->ensurePolished();
    const int most = host->window()->height() - 2 * around - theme.touch()
        - QFontMetrics(theme.font(TextRole::Title)).height() - 3 * theme.space(4);
    const int high = grid->totalHeightForWidth(width);
    auto *panel = new widgets::ScrollPanel(this);
    panel->setObjectName(QStringLiteral("shortcutLines"));
    panel->setContent(table);
    panel->keepFromShownBar(theme.space(4));
    panel->setMinimumSize(width, std::min(high, most));
    if (high > most)
        panel->setFocusPolicy(Qt::StrongFocus);
    panel->setAccessibleName(tr("Keys"));
    auto *close = new widgets::Button(theme, widgets::Button::Kind::Primary, this);
    close->setObjectName(QStringLiteral("closeShortcuts"));
    close->setText(tr("Close"));
    body()->addWidget(title);
    body()->addWidget(panel);
    body()->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &Overlay::close);
    setAccessibleName(title->text());
    open(high > most ? static_cast<QWidget *>(panel) : close);
}

} // namespace chancery::counter
