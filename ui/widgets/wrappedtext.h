// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QString>
#include <QTextOption>

class QPainter;
class QRect;
class QTextLayout;

namespace chancery::widgets {

/// A text in lines, with room for letters that reach above the first line or below the last one, as Arabic ones do in a
/// face whose lines are made for Latin. What is quoted and what belongs to a number
/// stays on one line, and no last line is a short word alone.
class WrappedText
{
public:
    enum class Lines {
        Filled, ///< as much on each as fits
        Even, ///< of one length: headings and what stands in the middle
    };

    WrappedText(const QString &text, const QFont &font, int width, Lines lines = Lines::Filled,
        QTextOption::WrapMode wrap = QTextOption::WordWrap);

    [[nodiscard]] int height() const;
    /// `side`: left, right or middle of the box, and where in its height.
    void draw(QPainter &painter, const QRect &box, Qt::Alignment side) const;

    /// It has letters that may reach out of the line, or words that are kept together: QFontMetrics does not know its height.
    [[nodiscard]] static bool isSpecial(const QString &text);
    /// Its lines may end between any two of its characters.
    [[nodiscard]] static bool hasHan(const QString &text);

private:
    /// Lays the lines out; returns their height.
    qreal lay(QTextLayout &layout, Qt::Alignment side) const;

    QString m_text;
    QFont m_font;
    int m_width;
    QTextOption::WrapMode m_wrap;
    qreal m_linesHeight = 0;
    int m_above = 0; ///< pixels of the letters over the first line
    int m_below = 0; ///< pixels of the letters under the last line
};

} // namespace chancery::widgets
