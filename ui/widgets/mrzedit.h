// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/mrzlineedit.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace chancery::widgets {

/// The two or three lines of a machine-readable zone for typing and pasting. It knows their shape only; what is right or wrong is told to
/// it, place by place.
class MrzEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit MrzEdit(const theme::Theme &theme, QWidget *parent = nullptr);

    /// Two or three lines of so many characters. Text that is there stays.
    void setShape(int lines, int characters);
    void setLines(const QStringList &lines);
    [[nodiscard]] QStringList lines() const;
    /// Marks of one line, from 0.
    void setMarks(int line, std::vector<MrzLineEdit::Mark> marks);
    void clearMarks();
    [[nodiscard]] MrzLineEdit *line(int index) const { return m_lines.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    void clear();

Q_SIGNALS:
    /// By the person: typed or pasted.
    void edited(const QStringList &lines);
    /// The clipboard's text, for somebody who knows how its lines are to be told apart.
    void pasted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void translate();

    const theme::Theme &m_theme;
    QVBoxLayout *m_column;
    std::vector<MrzLineEdit *> m_lines;
    int m_characters = 44;
    bool m_filling = false; ///< by the program
};

} // namespace chancery::widgets
