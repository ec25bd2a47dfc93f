// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {
class BarButton;
}

namespace chancery::counter {

/// The buttons of the pages, one below another. Where large letters leave no height for all of them, names stand
/// without their icons.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const theme::Theme &theme, QWidget *parent = nullptr);

    /// At the end of the rail.
    widgets::BarButton *add(const QString &id, const QString &icon);
    /// Null: there is none.
    [[nodiscard]] widgets::BarButton *button(const QString &id) const { return m_buttons.value(id); }
    void clear();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] int heightOf(bool withIcons) const;

    const theme::Theme &m_theme;
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QHash<QString, widgets::BarButton *> m_buttons;
};

} // namespace chancery::counter
