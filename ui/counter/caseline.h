// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace chancery::theme {
class Theme;
}

namespace chancery::counter {

/// A line of a list of cases: what it is, in strong letters that wrap, and below it what follows the text's first line
/// break, muted.
class CaseLine final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The list is told when letters have another size; the theme outlives it.
    CaseLine(const theme::Theme &theme, QAbstractItemView *list);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Parts
    {
        QString what;
        QString more;
    };
    [[nodiscard]] static Parts partsOf(const QModelIndex &index);
    /// Height of a part within so many pixels.
    [[nodiscard]] static int heightOf(const QString &text, const QFont &font, int width);
    [[nodiscard]] QFont strong() const;
    [[nodiscard]] QFont note() const;

    const theme::Theme &m_theme;
    QAbstractItemView &m_list;
};

} // namespace chancery::counter
