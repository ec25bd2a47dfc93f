// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace chancery::theme {
class Theme;
}

namespace chancery::wizard {

/// A drawing of how the passport lies on the reader: the photo page down, the two lines towards the glass.
class PassportPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit PassportPicture(const theme::Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const theme::Theme &m_theme;
};

} // namespace chancery::wizard
