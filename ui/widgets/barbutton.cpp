// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/barbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace chancery::widgets {

namespace {

WrappedText lineOf(const QString &words, const QFont &font, int width)
{
    return {words, font, width, WrappedText::Lines::Filled, QTextOption::NoWrap};
}

/// Arabic letters reach below the line of the Latin face: they share the air around it, and the bar grows no higher.
int wordsHeight(const QString &words, const QFont &font)
{
    const int line = QFontMetrics(font).height();
    return WrappedText::isSpecial(words) ? std::max(line, lineOf(words, font, QWIDGETSIZE_MAX).height()) : line;
}

} // namespace

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
    if (std::exchange(m_count, count) == count)
        return;
    updateGeometry();
    update();
}

void BarButton::setIconShown(bool shown)
{
    if (std::exchange(m_isIconShown, shown) == shown)
        return;
    updateGeometry();
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
    const int wide = widthWith(m_naming, m_letters) + (m_isIconShown || m_count == 0 ? 0 : markSize().width());
    if (m_naming == Naming::None)
        return {wide, std::max(m_theme.touch(), iconSide() + m_theme.space(3))};
    return {wide, heightWith(m_isIconShown)};
}

int BarButton::heightWith(bool icon) const
{
    return std::max(m_theme.touch(),
        (icon ? iconSide() : 0) + QFontMetrics(fontOf(m_letters)).height() + m_theme.space(icon ? 2 : 1));
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
    if (!isEnabled() && m_theme.isHighContrast()) { // in black and white there is no grey to say it
        painter.setPen(QPen(m_theme.color(theme::ColorRole::LineStrong), 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.radius(), m_theme.radius());
    }
    if (hasFocus() && chosen) { // the edge is there already: a second ring inside it shows the focus
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), m_theme.radius() / 2.0, m_theme.radius() / 2.0);
    }
    const QColor ink = m_theme.color(!isEnabled() ? theme::ColorRole::InkMuted : theme::ColorRole::Ink);
    const int side = m_isIconShown ? iconSide() : 0;
    const QFont font = fontOf(m_letters);
    const int words = m_naming != Naming::None ? wordsHeight(nameAs(m_naming), font) : 0;
    const int top = (height() - side - words) / 2;
    const QRect place = m_isIconShown ? QRect((width() - side) / 2, top, side, side) : rect();
    if (m_isIconShown)
        theme::icon(m_icon, side, ink, layoutDirection()).paint(&painter, place);
    if (m_count > 0)
        paintCount(painter, place);
    if (m_naming != Naming::None) {
        painter.setFont(font);
        painter.setPen(ink);
        // Names alone begin below each other, and what waits stands at their end.
        const int edge = m_isIconShown ? 0 : m_theme.space(2);
        const QRect line(edge, top + side, width() - 2 * edge, words);
        const Qt::Alignment across = m_isIconShown
            ? Qt::Alignment(Qt::AlignCenter)
            : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
        if (WrappedText::isSpecial(nameAs(m_naming)))
            lineOf(nameAs(m_naming), font, line.width()).draw(painter, line, across);
        else
            painter.drawText(line, Qt::TextDontClip | static_cast<int>(across), nameAs(m_naming));
    }
}

QString BarButton::markText() const
{
    constexpr int most = 99;
    return m_count > most ? m_theme.locale().toString(most) + u'+' : m_theme.locale().toString(m_count);
}

QFont BarButton::markFont() const
{
    QFont font = m_theme.font(theme::TextRole::Note);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize BarButton::markSize() const
{
    const QFontMetrics metrics(markFont());
    const int high = std::min(metrics.height(), iconSide());
    return {std::max(high, metrics.horizontalAdvance(markText()) + m_theme.space(2)), high};
}

void BarButton::paintCount(QPainter &painter, const QRect &icon) const
{
    const QSize size = markSize();
    const int gap = m_theme.space(1);
    const int start = m_isIconShown ? icon.right() + gap : width() - gap - size.width();
    const QRect mark = QStyle::visualRect(
        layoutDirection(), rect(), QRect(QPoint(start, icon.center().y() - size.height() / 2), size));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(theme::ColorRole::Accent));
    painter.drawRoundedRect(QRectF(mark), size.height() / 2.0, size.height() / 2.0);
    painter.setPen(m_theme.color(theme::ColorRole::OnAccent));
    painter.setFont(markFont());
    painter.drawText(mark, Qt::AlignCenter, markText());
}

} // namespace chancery::widgets
