// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/button.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/raisedtext.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace chancery::widgets {

Button::Button(const theme::Theme &theme, Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    const QString names[] {QStringLiteral("primary"), QStringLiteral("secondary"), QStringLiteral("quiet")};
    setStyleProperty(this, "button", names[static_cast<std::size_t>(kind)]);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAutoDefault(true);
    connect(&theme, &theme::Theme::changed, this, &Button::refresh);
}

void Button::setIconName(const QString &name, bool trailing)
{
    m_icon = name;
    m_trailing = trailing;
    refresh();
}

QSize Button::sizeHint() const
{
    ensurePolished();
    const int padding = m_kind == Kind::Primary ? m_theme.space(6) : m_kind == Kind::Secondary ? m_theme.space(5) : m_theme.space(2);
    int width = fontMetrics().horizontalAdvance(text()) + 2 * padding + 4;
    if (!m_icon.isEmpty())
        width += m_theme.iconPixels(theme::TextRole::Body) + gap();
    if (!m_icon.isEmpty() && m_kind == Kind::Quiet) // an icon has air around it within its square, a letter has none
        width += m_theme.space(1);
    return {width, std::max(m_theme.touch(), fontMetrics().height() + 2 * m_theme.space(2))};
}

int Button::gap() const
{
    return m_icon.isEmpty() || text().isEmpty() ? 0 : m_theme.space(3);
}

void Button::refresh()
{
    updateGeometry();
    update();
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::StyleChange)
        refresh();
}

void Button::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    if (hasFocus()) { // the edge of a secondary button has the accent's colour already: a second ring inside it shows the focus
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(m_kind == Kind::Primary ? theme::ColorRole::OnAccent : theme::ColorRole::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), m_theme.radius() / 2.0, m_theme.radius() / 2.0);
        painter.restore();
    }
    const auto ink = !isEnabled()       ? theme::ColorRole::InkMuted
        : m_kind == Kind::Primary       ? theme::ColorRole::OnAccent
                                        : theme::ColorRole::Accent;
    const int side = m_icon.isEmpty() ? 0 : m_theme.iconPixels(theme::TextRole::Body);
    const int words = std::min(fontMetrics().horizontalAdvance(text()), width() - side - gap() - 4);
    int start = (width() - words - side - gap()) / 2;
    if (m_kind == Kind::Quiet)
        start = std::min(start, m_theme.space(2) + 2);
    const QRect iconBox(m_trailing ? start + words + gap() : start, (height() - side) / 2, side, side);
    const QRect textBox(m_trailing ? start : start + side + gap(), 0, words + 2, height());
    if (side > 0)
        theme::icon(m_icon, side, m_theme.color(ink), layoutDirection())
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), iconBox));
    painter.setPen(m_theme.color(ink));
    const QRect raised = textBox.translated(0, -raiseToMiddle(text(), font()));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), raised), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
        text());
}

} // namespace chancery::widgets
