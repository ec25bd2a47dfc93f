// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/choicecard.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/evenlines.h"
#include "ui/widgets/choicecardaccessible.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace chancery::widgets {

namespace {

constexpr std::size_t widthsKept = 16;

/// A word that is wider than the card, such as an e-mail address, is broken where the line ends.
int wrapOf(const QString &text, const QFontMetrics &metrics, int width)
{
    const QStringList words = text.split(u' ');
    const bool isTooWide = std::any_of(words.begin(), words.end(),
        [&metrics, width](const QString &word) { return metrics.horizontalAdvance(word) > width; });
    return isTooWide ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
}

} // namespace

ChoiceCard::ChoiceCard(const theme::Theme &theme, bool several, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_several(several)
{
    ChoiceCardAccessible::install();
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &theme::Theme::changed, this, &ChoiceCard::forget);
}

void ChoiceCard::setWords(const QString &name, const QString &detail, const QString &trailing)
{
    if (text() == name && m_detail == detail && m_trailing == trailing)
        return;
    setText(name);
    m_detail = detail;
    m_trailing = trailing;
    setAccessibleName(name);
    setAccessibleDescription(QStringList{detail, trailing}.join(u' ').trimmed());
    forget();
}

void ChoiceCard::setIconName(const QString &icon)
{
    if (std::exchange(m_icon, icon) != icon)
        forget();
}

void ChoiceCard::setLarge(bool large)
{
    if (std::exchange(m_large, large) == large)
        return;
    updateGeometry();
    update();
}

QFont ChoiceCard::nameFont() const
{
    QFont font = m_theme.font(m_large ? theme::TextRole::Lead : theme::TextRole::Body);
    font.setWeight(QFont::Medium);
    return font;
}

QFont ChoiceCard::detailFont() const
{
    return m_theme.font(m_large ? theme::TextRole::Body : theme::TextRole::Note);
}

int ChoiceCard::iconSide() const
{
    return m_theme.iconPixels(m_large ? theme::TextRole::Title : theme::TextRole::Body);
}

void ChoiceCard::forget()
{
    m_sizes = {};
    updateGeometry();
    update();
}

void ChoiceCard::setTrailingBelow(bool below)
{
    if (std::exchange(m_trailingBelow, below) == below)
        return;
    updateGeometry();
    update();
}

int ChoiceCard::wordsBegin() const
{
    const int mark = m_theme.iconPixels(theme::TextRole::Note) + m_theme.space(3);
    return m_theme.space(4) + mark + (m_icon.isEmpty() ? 0 : iconSide() + m_theme.space(3));
}

int ChoiceCard::trailingWidth() const
{
    return m_trailing.isEmpty() ? 0 : QFontMetrics(nameFont()).horizontalAdvance(m_trailing) + 2;
}

bool ChoiceCard::wantsTrailingBelow(int width) const
{
    if (m_trailing.isEmpty())
        return false;
    int &needed = sizes().besideWidth;
    if (needed < 0)
        needed = wordsBegin() + QFontMetrics(nameFont()).horizontalAdvance(text()) + m_theme.space(3) + trailingWidth()
            + m_theme.space(4);
    return width < needed;
}

const ChoiceCard::Boxes &ChoiceCard::arrange(int width, bool trailingBelow) const
{
    auto &known = sizes().boxes;
    const std::pair key(width, trailingBelow && !m_trailing.isEmpty());
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    if (known.size() >= widthsKept) // a window that is being drawn larger
        known.clear();
    return known.emplace(key, measure(width, key.second)).first->second;
}

ChoiceCard::Boxes ChoiceCard::measure(int width, bool trailingBelow) const
{
    Boxes boxes;
    const int side = m_theme.space(4);
    const int above = m_theme.space(m_large ? 5 : 2);
    const QFontMetrics name(nameFont());
    const QFontMetrics note(detailFont());
    const int mark = m_theme.iconPixels(theme::TextRole::Note);
    boxes.mark = QRect(side, 0, mark, mark);
    const int left = wordsBegin();
    if (!m_icon.isEmpty()) {
        const int icon = iconSide();
        boxes.icon = QRect(left - m_theme.space(3) - icon, 0, icon, icon);
    }
    const int trailing = trailingWidth();
    const int right = width - side - (trailing > 0 && !trailingBelow ? trailing + m_theme.space(3) : 0);
    const int words = std::max(1, right - left);
    const int nameHeight = name.boundingRect(QRect(0, 0, words, 10000), wrapOf(text(), name, words), text()).height();
    const int detailHeight
        = m_detail.isEmpty() ? 0 : note.boundingRect(QRect(0, 0, words, 10000), Qt::TextWordWrap, m_detail).height();
    const int belowHeight = trailingBelow ? name.height() : 0;
    boxes.height = std::max(m_theme.touch(), nameHeight + detailHeight + belowHeight + 2 * above);
    int top = (boxes.height - nameHeight - detailHeight - belowHeight) / 2;
    boxes.name = QRect(left, top, words, nameHeight);
    top += nameHeight;
    boxes.detail = QRect(left, top, words, detailHeight);
    top += detailHeight;
    boxes.trailing = trailingBelow ? QRect(left, top, words, belowHeight)
                                   : QRect(width - side - trailing, 0, trailing, boxes.height);
    boxes.mark.moveTop((boxes.height - mark) / 2);
    boxes.icon.moveTop((boxes.height - boxes.icon.height()) / 2);
    return boxes;
}

int ChoiceCard::naturalWidth() const
{
    int &kept = sizes().naturalWidth;
    if (kept >= 0)
        return kept;
    const QFontMetrics name(nameFont());
    const QFontMetrics note(detailFont());
    int width = 2 * m_theme.space(4) + m_theme.iconPixels(theme::TextRole::Note) + m_theme.space(3)
        + std::max(
            name.horizontalAdvance(text()), std::min(note.horizontalAdvance(m_detail), m_theme.columnWidth() / 2))
        + 4;
    if (!m_icon.isEmpty())
        width += iconSide() + m_theme.space(3);
    if (!m_trailing.isEmpty())
        width += name.horizontalAdvance(m_trailing) + m_theme.space(4);
    kept = width;
    return width;
}

QSize ChoiceCard::sizeHint() const
{
    return {naturalWidth(), heightForWidth(naturalWidth())};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {m_theme.touch() * 2, m_theme.touch()};
}

int ChoiceCard::heightForWidth(int width) const
{
    return arrange(width, m_trailingBelow || wantsTrailingBelow(width)).height;
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    using theme::ColorRole;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const auto edge = hasFocus() || chosen ? ColorRole::Accent : ColorRole::LineStrong;
    painter.setPen(QPen(m_theme.color(edge), hasFocus() ? 3 : 2));
    painter.setBrush(m_theme.color(!isEnabled() ? ColorRole::Disabled
            : chosen || isDown()                ? ColorRole::AccentSoft
                                                : ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), m_theme.radius(), m_theme.radius());

    if (hasFocus() && chosen) { // its edge has that colour already: a second ring inside it shows the focus
        painter.setPen(QPen(m_theme.color(ColorRole::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(6, 6, -6, -6), m_theme.radius() / 2.0, m_theme.radius() / 2.0);
    }

    Boxes boxes = arrange(width(), m_trailingBelow || wantsTrailingBelow(width()));
    const int shift = (height() - boxes.height) / 2;
    const auto place = [this, shift](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box.translated(0, shift));
    };
    const QRectF mark = place(boxes.mark);
    painter.setPen(QPen(m_theme.color(chosen ? ColorRole::Accent : ColorRole::LineStrong), 2));
    painter.setBrush(chosen ? m_theme.color(ColorRole::Accent) : QColor(Qt::transparent));
    const QRectF ring = mark.adjusted(1, 1, -1, -1);
    if (m_several)
        painter.drawRoundedRect(ring, 4, 4);
    else
        painter.drawEllipse(ring);
    if (chosen) {
        const int tick = boxes.mark.width() * 3 / 4;
        painter.drawPixmap(mark.center() - QPointF(tick / 2.0, tick / 2.0),
            theme::iconPixmap(QStringLiteral("check"), tick, m_theme.color(ColorRole::OnAccent), devicePixelRatioF()));
    }
    const auto ink = isEnabled() ? ColorRole::Ink : ColorRole::InkMuted;
    if (!m_icon.isEmpty())
        painter.drawPixmap(place(boxes.icon).topLeft(),
            theme::iconPixmap(m_icon, boxes.icon.width(),
                m_theme.color(isEnabled() ? ColorRole::Accent : ColorRole::InkMuted), devicePixelRatioF()));
    const int along = Qt::AlignLeading | Qt::AlignVCenter;
    painter.setFont(nameFont());
    painter.setPen(m_theme.color(ink));
    painter.drawText(place(boxes.name), along | wrapOf(text(), painter.fontMetrics(), boxes.name.width()), text());
    if (!m_trailing.isEmpty())
        painter.drawText(place(boxes.trailing), along, m_trailing);
    if (!m_detail.isEmpty()) {
        painter.setFont(detailFont());
        painter.setPen(m_theme.color(ColorRole::InkMuted));
        boxes.detail.setWidth(evenLineWidth(m_detail, painter.font(), boxes.detail.width()));
        painter.drawText(place(boxes.detail), along | Qt::TextWordWrap, m_detail);
    }
}

} // namespace chancery::widgets
