// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/mrzlineedit.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QValidator>

namespace chancery::widgets {

namespace {

/// Capitals and fillers only; small letters, blanks and look-alikes of the filler become what they mean.
class MrzValidator final : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &text, int &) const override
    {
        for (QChar &character : text) {
            character = character.toUpper();
            if (character.isSpace() || character == QChar(0xAB) || character == QChar(0x2039) || character == QChar(0x300A))
                character = QLatin1Char('<');
            const bool letter = character >= QLatin1Char('A') && character <= QLatin1Char('Z');
            const bool digit = character >= QLatin1Char('0') && character <= QLatin1Char('9');
            if (!letter && !digit && character != QLatin1Char('<'))
                return Invalid;
        }
        return Acceptable;
    }
};

constexpr int smallestFont = 12;
constexpr int frame = 10;

} // namespace

MrzLineEdit::MrzLineEdit(const theme::Theme &theme, int characters, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_characters(characters)
{
    setMaxLength(characters);
    setValidator(new MrzValidator(this));
    setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhLatinOnly);
    setLayoutDirection(Qt::LeftToRight);
    setStyleSheet(QStringLiteral("QLineEdit { padding: 0 4px; }"));
    connect(&theme, &theme::Theme::changed, this, &MrzLineEdit::fitFont);
}

void MrzLineEdit::setCharacters(int characters)
{
    m_characters = characters;
    setMaxLength(characters);
    fitFont();
}

void MrzLineEdit::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    update();
}

void MrzLineEdit::fitFont()
{
    QFont font = m_theme.fixedFont(theme::TextRole::Lead);
    for (int size = font.pixelSize(); size > smallestFont; --size) {
        font.setPixelSize(size);
        if (QFontMetrics(font).horizontalAdvance(QString(m_characters, u'W')) + 2 * frame + 4 <= width())
            break;
    }
    const QString families = QStringLiteral("\"%1\"").arg(font.families().join(QStringLiteral("\", \"")));
    const QString sheet = QStringLiteral("QLineEdit { padding: 0 4px; font-family: %1; font-size: %2px; }").arg(families).arg(font.pixelSize());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

void MrzLineEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitFont();
}

QRect MrzLineEdit::columnRect(int column) const
{
    // The text begins so many characters before the cursor; measured, so that padding and scrolling of the style are right.
    const QFontMetrics metrics(font());
    const int start = cursorRect().center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    const int left = start + metrics.horizontalAdvance(QString(column, u'0'));
    return {left, 0, metrics.horizontalAdvance(u'0'), height()};
}

void MrzLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_marks.empty())
        return;
    QPainter painter(this);
    const QColor color = m_theme.color(theme::ColorRole::Danger);
    for (const Mark &mark : m_marks) {
        const QRect place = columnRect(mark.column).united(columnRect(mark.column + mark.length - 1));
        const int words = QFontMetrics(font()).height();
        const QRect box(place.left() - 1, (height() - words) / 2, place.width() + 2, words);
        QColor ground = color;
        ground.setAlpha(40);
        painter.fillRect(box, ground);
        painter.fillRect(box.left(), box.bottom() + 1, box.width(), 3, color);
    }
}

} // namespace chancery::widgets
