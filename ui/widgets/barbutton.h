// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

class QPainter;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// A button of the top bar: an icon with its name under it. When room is short the name can be a brief one, or hidden;
/// the whole one stays the accessible name.
class BarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    BarButton(const theme::Theme &theme, const QString &icon, QWidget *parent = nullptr);

    enum class Naming { Full, Brief, None };

    /// A shorter word for the name, of those in it; the accessible name stays the whole one.
    void setBriefName(const QString &name);
    void setNaming(Naming naming);
    /// How much waits behind the button, on a mark beside the icon; 0: no mark. Whoever sets it says it in the
    /// accessible name, too.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// What the button would ask for with so much of its name.
    [[nodiscard]] int widthWith(Naming naming) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintCount(QPainter &painter, const QRect &icon) const;
    [[nodiscard]] QString nameAs(Naming naming) const;

    const theme::Theme &m_theme;
    QString m_icon;
    QString m_brief;
    Naming m_naming = Naming::Full;
    int m_count = 0;
};

} // namespace chancery::widgets
