// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/keycap.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace chancery::widgets {

namespace {

constexpr int repeatDelay = 400;
constexpr int repeatInterval = 70;

} // namespace

KeyCap::KeyCap(const theme::Theme &theme, const KeyboardKey &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_key(key)
{
    setFocusPolicy(Qt::NoFocus);
    setText(key.text);
    if (key.kind == KeyboardKey::Kind::Backspace) {
        setAutoRepeat(true);
        setAutoRepeatDelay(repeatDelay);
        setAutoRepeatInterval(repeatInterval);
    }
    m_hold.setObjectName(QStringLiteral("hold"));
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdMilliseconds);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        m_isHeld = true;
        Q_EMIT held();
    });
}

void KeyCap::setShown(const QString &text)
{
    setText(text);
    setAccessibleName(text);
}

void KeyCap::setLit(bool lit)
{
    if (std::exchange(m_lit, lit) != lit)
        update();
}

void KeyCap::mousePressEvent(QMouseEvent *event)
{
    m_isHeld = false;
    if (!m_key.alternates.isEmpty())
        m_hold.start();
    QAbstractButton::mousePressEvent(event);
}

void KeyCap::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isHeld) {
        Q_EMIT moved(event->globalPosition().toPoint());
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
    if (!isDown())
        m_hold.stop();
}

void KeyCap::mouseReleaseEvent(QMouseEvent *event)
{
    m_hold.stop();
    if (std::exchange(m_isHeld, false)) {
        setDown(false);
        Q_EMIT letGo(event->globalPosition().toPoint());
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    using theme::ColorRole;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_key.kind == KeyboardKey::Kind::Close || m_lit;
    const bool types = m_key.kind == KeyboardKey::Kind::Text || m_key.kind == KeyboardKey::Kind::Space;
    const bool down = isDown() || m_isHeld;
    const auto ground = strong ? (down ? ColorRole::AccentPressed : ColorRole::Accent)
        : down                 ? ColorRole::AccentSoft
        : types                ? ColorRole::Surface
                               : ColorRole::Disabled;
    painter.setPen(QPen(m_theme.color(down && !strong ? ColorRole::Accent
                                : strong              ? ground
                                                      : ColorRole::LineStrong),
        down ? 2 : 1));
    painter.setBrush(m_theme.color(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.radius(), m_theme.radius());
    const QColor ink = m_theme.color(strong ? ColorRole::OnAccent : ColorRole::Ink);
    if (!m_icon.isEmpty()) {
        const int side = std::min(height() * 3 / 5, m_theme.iconPixels(theme::TextRole::Body));
        theme::icon(m_icon, side, ink, layoutDirection())
            .paint(&painter, QRect((width() - side) / 2, (height() - side) / 2, side, side));
        return;
    }
    // The key's size is the finger's; its letter grows with the text size as far as the key lets it.
    QFont font = m_theme.font(m_key.text.size() > 1 || !types ? theme::TextRole::Body : theme::TextRole::Lead);
    font.setPixelSize(std::min(font.pixelSize(), height() * 11 / 20));
    while (font.pixelSize() > 14 && QFontMetrics(font).horizontalAdvance(text()) > width() - 8)
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.setPen(ink);
    // What a key types is shown as it will stand: in a mirrored layout “<” would be drawn as “>”, “.com” as “com.”.
    if (m_key.kind == KeyboardKey::Kind::Text)
        painter.setLayoutDirection(Qt::LeftToRight);
    // A combining mark needs something to stand on.
    const bool mark = !text().isEmpty() && text().front().isMark();
    painter.drawText(rect(), Qt::AlignCenter, mark ? QChar(0x25CC) + text() : text());
    if (!m_key.alternates.isEmpty()) { // there is more under this key
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(ColorRole::InkMuted));
        for (int i = 0; i < 3; ++i)
            painter.drawEllipse(QPointF(width() - 9.0 - 5.0 * i, 8), 1.3, 1.3);
    }
}

} // namespace chancery::widgets
