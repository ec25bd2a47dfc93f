// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gallery/contactsheet.h"

#include <QPainter>

#include <algorithm>

namespace chancery::test {

namespace {
constexpr int longSide = 400;
constexpr int gap = 12;
constexpr int caption = 24;
constexpr int sheetWidth = 2400;
} // namespace

void ContactSheet::add(const QString &name, const QImage &picture)
{
    m_pictures.push_back({name, picture.scaled(longSide, longSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)});
}

QImage ContactSheet::paint() const
{
    QSize cell;
    for (const Picture &picture : m_pictures)
        cell = cell.expandedTo(picture.small.size());
    cell += QSize(gap, gap + caption);
    const int count = static_cast<int>(m_pictures.size());
    const int columns = std::clamp(sheetWidth / cell.width(), 1, std::max(1, count));
    const int rows = (count + columns - 1) / columns;
    QImage sheet(columns * cell.width() + gap, rows * cell.height() + gap, QImage::Format_RGB32);
    sheet.fill(QColor(0xB8, 0xBE, 0xC6));
    QPainter painter(&sheet);
    QFont font = painter.font();
    font.setPixelSize(14);
    painter.setFont(font);
    for (int i = 0; i < count; ++i) {
        const Picture &picture = m_pictures[static_cast<std::size_t>(i)];
        const QPoint at(gap + i % columns * cell.width(), gap + i / columns * cell.height());
        painter.drawImage(at, picture.small);
        painter.drawText(QRect(at.x(), at.y() + picture.small.height(), cell.width() - gap, caption), Qt::AlignVCenter,
            picture.name);
    }
    return sheet;
}

} // namespace chancery::test
