// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/shiftcounting.h"

#include <QLocale>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace chancery::theme {
class Theme;
}
namespace chancery::widgets {
class TextLabel;
}

namespace chancery::counter {

/// A shift by method and currency: what the books expect, what was counted, and how they differ.
class ShiftGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit ShiftGrid(const theme::Theme &theme, QWidget *parent = nullptr);

    /// `counting`: with fields to count into; else as it was counted.
    void showShift(const payment::Shift &shift, bool counting);
    void clear();
    /// Where counting begins; null when nothing is counted here.
    [[nodiscard]] QWidget *firstField() const;
    [[nodiscard]] const payment::ShiftCounting &counting() const { return m_counting; }
    void translate();
    /// Puts figures below each other, as large letters do it, where the screen is narrow.
    void setNarrow(bool isNarrow);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// Something was counted or explained.
    void edited();

private:
    struct Row
    {
        QLineEdit *counted = nullptr;
        QLineEdit *explanation = nullptr;
        widgets::TextLabel *difference = nullptr;
    };
    void rebuild();
    void empty();
    /// Into its cell of the table; on a card, beside its heading.
    void put(QWidget *widget, int row, int column, bool withHeading);
    [[nodiscard]] static QStringList headings();
    /// Large letters: what was there, taken and given back stand below one another.
    [[nodiscard]] bool isStacked() const;
    void addHeadings();
    void addRow(int row);
    void addStated(int row, const payment::ShiftLine &line);
    [[nodiscard]] widgets::TextLabel *label(const QString &text, int row, int column);
    [[nodiscard]] QLineEdit *edit(const QString &name, const QString &accessible, int row, int column);
    void showDifference(std::size_t entry);

    const theme::Theme &m_theme;
    QGridLayout *m_grid;
    payment::ShiftCounting m_counting;
    payment::Shift m_shift;
    std::vector<Row> m_rows;
    bool m_isCounting = false;
    bool m_isNarrow = false;
    bool m_isCards = false; ///< letters are too large for a table
};

} // namespace chancery::counter
