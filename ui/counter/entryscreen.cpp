// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/entryscreen.h"

#include "ui/counter/entrypanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrollpanel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace chancery::counter {

namespace {

constexpr int blurredWidth = 40; ///< pixels of the whole window that are kept

} // namespace

EntryScreen::EntryScreen(const theme::Theme &theme, EntryPanel *panel, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("entryScreen"));
    panel->setParent(this);
    QVBoxLayout *column = widgets::ScrollPanel::fill(this, 0, 0);
    // Not aligned: an aligned widget gets the height of its hint, and words that wrap would be cut.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(panel);
    row->addStretch(1);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(&theme, &theme::Theme::changed, this, [this] { update(); });
}

void EntryScreen::setBehind(const QPixmap &picture)
{
    m_behind = picture.isNull() ? QPixmap() : picture.scaledToWidth(blurredWidth, Qt::SmoothTransformation);
    update();
}

void EntryScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(theme::ColorRole::Paper));
    if (m_behind.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect(), m_behind);
    QColor veil = m_theme.color(theme::ColorRole::Scrim);
    veil.setAlpha(90);
    painter.fillRect(rect(), veil);
}

} // namespace chancery::counter
