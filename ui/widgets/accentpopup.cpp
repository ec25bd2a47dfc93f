// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/accentpopup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace chancery::widgets {

AccentPopup::AccentPopup(const theme::Theme &theme, const QStringList &letters, const KeyCap &above)
    : QWidget(above.window())
    , m_theme(theme)
{
    setObjectName(QStringLiteral("accents"));
    setLayoutDirection(Qt::LeftToRight);
    setFocusProxy(QApplication::focusWidget()); // as the keyboard's
    const int gap = theme.space(1);
    const int side = theme.touch();
    const int count = static_cast<int>(letters.size());
    const int columns = std::max(1, std::min(count, (window()->width() - 2 * gap) / (side + gap)));
    const int rows = (count + columns - 1) / columns;
    resize(columns * (side + gap) + gap, rows * (side + gap) + gap);
    for (int i = 0; i < count; ++i) {
        KeyboardKey key;
        key.text = letters.at(i);
        auto *cap = new KeyCap(theme, key, this);
        cap->setShown(key.text);
        cap->setGeometry(gap + i % columns * (side + gap), gap + i / columns * (side + gap), side, side);
        connect(cap, &QAbstractButton::clicked, this, [this, cap] { choose(cap->shown()); });
        m_keys.push_back(cap);
    }
    const QPoint corner = above.mapTo(window(), QPoint(above.width() / 2 - width() / 2, -height() - gap));
    move(std::clamp(corner.x(), 0, std::max(0, window()->width() - width())), std::max(0, corner.y()));
    qApp->installEventFilter(this);
    show();
    raise();
}

KeyCap *AccentPopup::keyAt(const QPoint &globalPosition) const
{
    const QPoint here = mapFromGlobal(globalPosition);
    const auto found = std::ranges::find_if(m_keys, [&](const KeyCap *key) { return key->geometry().contains(here); });
    return found == m_keys.end() ? nullptr : *found;
}

KeyCap *AccentPopup::keyFor(const QString &letter) const
{
    const auto found = std::ranges::find_if(m_keys, [&](const KeyCap *key) { return key->shown() == letter; });
    return found == m_keys.end() ? nullptr : *found;
}

void AccentPopup::slideTo(const QPoint &globalPosition)
{
    const KeyCap *under = keyAt(globalPosition);
    for (KeyCap *key : m_keys)
        key->setLit(key == under);
}

void AccentPopup::lift(const QPoint &globalPosition)
{
    if (const KeyCap *under = keyAt(globalPosition))
        choose(under->shown());
}

void AccentPopup::choose(const QString &letter)
{
    hide();
    deleteLater();
    Q_EMIT chosen(letter);
}

bool AccentPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin;
    auto *widget = press && isVisible() ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget != nullptr && widget != this && !isAncestorOf(widget)) {
        hide();
        deleteLater();
    }
    return QWidget::eventFilter(watched, event);
}

void AccentPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(theme::ColorRole::Accent), 2));
    painter.setBrush(m_theme.color(theme::ColorRole::Paper));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.radius(), m_theme.radius());
}

} // namespace chancery::widgets
