// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/choicecard.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicecardaccessible.h"
#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace chancery::widgets {

namespace {

constexpr std::size_t widthsKept = 16;

/// A word that is wider than the card, such as an e-mail address, is broken where the line ends. Chinese has no blanks.
WrappedText wrapped(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const QStringList words = text.split(u' ');
    const bool isTooWide = std::any_of(words.begin(), words.end(), [&metrics, width](const QString &word) {
        return !WrappedText::hasHan(word) && metrics.horizontalAdvance(word) > width;
    });
    return {text, font, width, WrappedText::Lines::Filled, isTooWide ? QTextOption::WrapAnywhere : QTextOption::WordWrap};
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
    const int nameHeight = wrapped(text(), nameFont(), words).height();
    const int detailHeight = m_detail.isEmpty() ? 0 : wrapped(m_detail, detailFont(), words).height();
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
    // In black and white a dashed edge has to say what a grey ground does otherwise.
    const Qt::PenStyle line = !isEnabled() && m_theme.isHighContrast() ? Qt::DashLine : Qt::SolidLine;
    const bool isWrong = property("field") == QStringLiteral("error");
    const auto edge = isWrong ? theme::errorLine(m_theme, false) : chosen ? ColorRole::Accent : ColorRole::LineStrong;
    const double weight = isWrong ? theme::errorEdge(m_theme) : 2;
    painter.setPen(QPen(m_theme.color(edge), weight, line));
    painter.setBrush(m_theme.color(!isEnabled() ? ColorRole::Disabled
            : chosen || isDown()                ? ColorRole::AccentSoft
                                                : ColorRole::Surface));
    const auto inset = [this](double by) { return QRectF(rect()).adjusted(by, by, -by, -by); };
    painter.drawRoundedRect(inset(weight / 2 + 0.5), m_theme.radius(), m_theme.radius());

    if (hasFocus()) { // a ring inside the edge: the edge itself tells what is chosen
        painter.setPen(QPen(m_theme.color(ColorRole::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inset(weight + 4), m_theme.radius() / 2.0, m_theme.radius() / 2.0);
    }

    const Boxes &boxes = arrange(width(), m_trailingBelow || wantsTrailingBelow(width()));
    const int shift = (height() - boxes.height) / 2;
    const auto place = [this, shift](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box.translated(0, shift));
    };
    const QRectF mark = place(boxes.mark);
    painter.setPen(QPen(m_theme.color(edge), 2, line));
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
    const Qt::Alignment along = (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    painter.setPen(m_theme.color(ink));
    wrapped(text(), nameFont(), boxes.name.width()).draw(painter, place(boxes.name), along);
    if (!m_trailing.isEmpty()) {
        painter.setFont(nameFont());
        painter.drawText(place(boxes.trailing), static_cast<int>(along), m_trailing);
    }
    if (!m_detail.isEmpty()) {
        painter.setPen(m_theme.color(ColorRole::InkMuted));
        wrapped(m_detail, detailFont(), boxes.detail.width()).draw(painter, place(boxes.detail), along);
    }
}

} // namespace chancery::widgets
