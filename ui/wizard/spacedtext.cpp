// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/spacedtext.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace chancery::wizard {

using theme::ColorRole;
using theme::TextRole;

namespace {

constexpr int smallestNote = 20; // nothing is smaller on a kiosk

} // namespace

SpacedText::SpacedText(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SpacedText::setText(const QString &text)
{
    m_text = text;
    describe();
    updateGeometry();
    update();
}

bool SpacedText::isLookAlike(QChar character)
{
    return character.isLetterOrNumber() && lookAlikes().contains(character);
}

QString SpacedText::lookAlikes()
{
    QString groups = QStringLiteral("0_O_Q_D · 1_I_L · 2_Z · 5_S · 6_G · 8_B");
    return groups.replace(u'_', QChar::Nbsp); // no line ends within a group
}

void SpacedText::describe()
{
    QStringList characters;
    for (const QChar character : m_text)
        characters.append(character.isDigit() ? tr("digit %1").arg(character) : tr("letter %1").arg(character));
    setAccessibleName(characters.join(QStringLiteral(", ")));
}

int SpacedText::widthOfNotes(const QFont &font)
{
    const QFontMetrics metrics(font);
    return std::max(metrics.horizontalAdvance(tr("letter", "under a character")),
        metrics.horizontalAdvance(tr("digit", "under a character")));
}

QSize SpacedText::sizeHint() const
{
    const int cell = m_theme.textPixels(TextRole::Title) * 5 / 4;
    const QFont font = m_theme.font(TextRole::Note);
    const QFontMetrics note(font);
    const int each = std::max(cell, widthOfNotes(font) + m_theme.space(2));
    return {static_cast<int>(m_text.size()) * (each + m_theme.space(1)), cell + note.height() + m_theme.space(1)};
}

void SpacedText::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = static_cast<int>(m_text.size());
    const int gap = m_theme.space(1);
    const int each = std::min(sizeHint().width() / count - gap, (width() - gap * (count - 1)) / count);
    const int high = m_theme.textPixels(TextRole::Title) * 5 / 4;
    QFont large = m_theme.fixedFont(TextRole::Title);
    large.setPixelSize(std::min(large.pixelSize(), each * 3 / 2));
    // Two notes beside each other do not run into one word: they get smaller first.
    QFont note = m_theme.font(TextRole::Note);
    while (note.pixelSize() > smallestNote && widthOfNotes(note) + gap > each)
        note.setPixelSize(note.pixelSize() - 1);
    const bool notesFit = widthOfNotes(note) + gap <= each;
    const int start = isRightToLeft() ? width() - count * (each + gap) + gap : 0;
    for (int i = 0; i < count; ++i) {
        // A number reads from left to right in every language; where it stands follows the language.
        const QRect box(start + i * (each + gap), 0, each, high);
        const bool digit = m_text.at(i).isDigit();
        const bool lookAlike = isLookAlike(m_text.at(i));
        painter.setPen(QPen(m_theme.color(lookAlike ? ColorRole::Accent : ColorRole::Line), lookAlike ? 2 : 1));
        painter.setBrush(m_theme.color(ColorRole::Surface));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4);
        painter.setFont(large);
        painter.setPen(m_theme.color(ColorRole::Ink));
        painter.drawText(box, Qt::AlignCenter, QString(m_text.at(i)));
        if (lookAlike && notesFit) {
            painter.setFont(note);
            painter.setPen(m_theme.color(ColorRole::Accent));
            painter.drawText(QRect(box.left() - gap, high, each + 2 * gap, height() - high),
                Qt::AlignHCenter | Qt::AlignBottom | Qt::TextDontClip,
                digit ? tr("digit", "under a character") : tr("letter", "under a character"));
        }
    }
}

void SpacedText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
        update();
    }
}

} // namespace chancery::wizard
