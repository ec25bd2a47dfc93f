// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/mrzedit.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace chancery::widgets {

MrzEdit::MrzEdit(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(2));
    setShape(2, 44);
}

void MrzEdit::setShape(int lines, int characters)
{
    m_characters = characters;
    while (m_lines.size() > static_cast<std::size_t>(lines)) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    for (MrzLineEdit *line : m_lines)
        line->setCharacters(characters);
    while (m_lines.size() < static_cast<std::size_t>(lines)) {
        auto *line = new MrzLineEdit(m_theme, characters, this);
        line->setObjectName(QStringLiteral("mrzLine%1").arg(m_lines.size() + 1));
        line->installEventFilter(this);
        m_column->addWidget(line);
        m_lines.push_back(line);
        connect(line, &QLineEdit::textEdited, this, [this, line] {
            // A full line hands the keyboard to the next one.
            const auto here = std::find(m_lines.begin(), m_lines.end(), line);
            if (line->text().size() == m_characters && line->cursorPosition() == m_characters && std::next(here) != m_lines.end())
                (*std::next(here))->setFocus(Qt::TabFocusReason);
        });
        // Not textEdited: what assistive technology puts in counts like what is typed.
        connect(line, &QLineEdit::textChanged, this, [this] {
            if (!m_filling)
                Q_EMIT edited(this->lines());
        });
    }
    setFocusProxy(m_lines.front());
    translate();
}

void MrzEdit::setLines(const QStringList &lines)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setText(lines.value(static_cast<qsizetype>(i)));
}

QStringList MrzEdit::lines() const
{
    QStringList texts;
    for (const MrzLineEdit *line : m_lines)
        texts.append(line->text());
    return texts;
}

void MrzEdit::setMarks(int line, std::vector<MrzLineEdit::Mark> marks)
{
    if (line >= 0 && line < lineCount())
        m_lines[static_cast<std::size_t>(line)]->setMarks(std::move(marks));
}

void MrzEdit::clearMarks()
{
    for (MrzLineEdit *line : m_lines)
        line->setMarks({});
}

void MrzEdit::clear()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    for (MrzLineEdit *line : m_lines)
        line->clear();
    clearMarks();
}

void MrzEdit::translate()
{
    for (int i = 0; i < lineCount(); ++i)
        line(i)->setAccessibleName(tr("Line %1 of the passport’s two-line code").arg(i + 1));
}

void MrzEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

bool MrzEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            Q_EMIT pasted(QGuiApplication::clipboard()->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chancery::widgets
