// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

#include <vector>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// One line of a machine-readable zone: fixed pitch, capitals, as wide as its characters; places that are wrong or right are underlined.
class MrzLineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    struct Mark
    {
        int column = 0; ///< from 0
        int length = 1;
        bool operator==(const Mark &) const = default;
    };

    MrzLineEdit(const theme::Theme &theme, int characters, QWidget *parent = nullptr);

    void setCharacters(int characters);
    void setMarks(std::vector<Mark> marks);
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    /// Where a column is drawn, in widget coordinates.
    [[nodiscard]] QRect columnRect(int column) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitFont();

    const theme::Theme &m_theme;
    int m_characters;
    std::vector<Mark> m_marks;
};

} // namespace chancery::widgets
