// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/barbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace chancery::widgets {

BarButton::BarButton(const theme::Theme &theme, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarButton::setBriefName(const QString &name)
{
    if (std::exchange(m_brief, name) != name) {
        updateGeometry();
        update();
    }
}

void BarButton::setNaming(Naming naming, int letters)
{
    if (m_naming == naming && m_letters == letters)
        return;
    m_naming = naming;
    m_letters = letters;
    updateGeometry();
    update();
}

QFont BarButton::fontOf(int letters) const
{
    QFont font = m_theme.font(theme::TextRole::Note);
    if (letters > 0)
        font.setPixelSize(letters);
    return font;
}

int BarButton::iconSide() const
{
    const int own = m_theme.iconPixels(theme::TextRole::Note);
    return m_letters > 0 ? own * m_letters / m_theme.textPixels(theme::TextRole::Note) : own;
}

void BarButton::setCount(int count)
{
    if (std::exchange(m_count, count) != count)
        update();
}

QString BarButton::nameAs(Naming naming) const
{
    switch (naming) {
    case Naming::Full:
        return text();
    case Naming::Brief:
        return m_brief.isEmpty() ? text() : m_brief;
    case Naming::None:
        return {};
    }
    Q_UNREACHABLE();
}

int BarButton::widthWith(Naming naming, int letters) const
{
    if (naming == Naming::None)
        return std::max(m_theme.touch(), m_theme.iconPixels(theme::TextRole::Note) + m_theme.space(3));
    return std::max(
        m_theme.touch(), QFontMetrics(fontOf(letters)).horizontalAdvance(nameAs(naming)) + 2 * m_theme.space(3));
}

QSize BarButton::sizeHint() const
{
    const int wide = widthWith(m_naming, m_letters);
    if (m_naming == Naming::None)
        return {wide, std::max(m_theme.touch(), iconSide() + m_theme.space(3))};
    return {wide, std::max(m_theme.touch(), iconSide() + QFontMetrics(fontOf(m_letters)).height() + m_theme.space(2))};
}

void BarButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    update();
}

void BarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    if (isDown() || chosen || hasFocus()) {
        painter.setPen(hasFocus() || chosen ? QPen(m_theme.color(theme::ColorRole::Focus), 2) : QPen(Qt::NoPen));
        painter.setBrush(isDown() || chosen ? m_theme.color(theme::ColorRole::AccentSoft) : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.radius(), m_theme.radius());
    }
    if (hasFocus() && chosen) { // the edge is there already: a second ring inside it shows the focus
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), m_theme.radius() / 2.0, m_theme.radius() / 2.0);
    }
    const QColor ink = m_theme.color(!isEnabled() ? theme::ColorRole::InkMuted : theme::ColorRole::Ink);
    const int side = iconSide();
    const QFont font = fontOf(m_letters);
    const int words = m_naming != Naming::None ? QFontMetrics(font).height() : 0;
    const int top = (height() - side - words) / 2;
    const QRect place((width() - side) / 2, top, side, side);
    theme::icon(m_icon, side, ink, layoutDirection()).paint(&painter, place);
    if (m_count > 0)
        paintCount(painter, place);
    if (m_naming != Naming::None) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(0, top + side, width(), words), Qt::AlignCenter, nameAs(m_naming));
    }
}

void BarButton::paintCount(QPainter &painter, const QRect &icon) const
{
    constexpr int most = 99;
    const QString text = m_count > most ? m_theme.locale().toString(most) + u'+' : m_theme.locale().toString(m_count);
    QFont font = m_theme.font(theme::TextRole::Note);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int high = std::min(metrics.height(), icon.height());
    const int wide = std::max(high, metrics.horizontalAdvance(text) + m_theme.space(2));
    const int gap = m_theme.space(1);
    const int left = isRightToLeft() ? icon.left() - gap - wide : icon.right() + gap;
    const QRectF mark(left, icon.center().y() - high / 2, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(theme::ColorRole::Accent));
    painter.drawRoundedRect(mark, high / 2.0, high / 2.0);
    painter.setPen(m_theme.color(theme::ColorRole::OnAccent));
    painter.setFont(font);
    painter.drawText(mark, Qt::AlignCenter, text);
}

} // namespace chancery::widgets
