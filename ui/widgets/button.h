// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// A push button of the house: one primary on a screen, secondary for what is also possible, quiet for links.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Primary, Secondary, Quiet };

    Button(const theme::Theme &theme, Kind kind, QWidget *parent = nullptr);

    /// An icon of the theme. `trailing` puts it behind the words (Next).
    void setIconName(const QString &name, bool trailing = false);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    /// Between icon and words; none where one of them is alone.
    [[nodiscard]] int gap() const;

    const theme::Theme &m_theme;
    Kind m_kind;
    QString m_icon;
    bool m_trailing = false;
};

} // namespace chancery::widgets
