// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// A button of the top bar: an icon with its name under it. The name can be hidden when room is short; it stays the
/// accessible name.
class BarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    BarButton(const theme::Theme &theme, const QString &icon, QWidget *parent = nullptr);

    void setNameShown(bool shown);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// What the button would ask for with its name shown.
    [[nodiscard]] int fullWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const theme::Theme &m_theme;
    QString m_icon;
    bool m_nameShown = true;
};

} // namespace chancery::widgets
