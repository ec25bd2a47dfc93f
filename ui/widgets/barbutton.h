// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QFont>

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
    /// How much waits behind the button, on a mark beside the icon; 0: no mark. Whoever sets it says it in the
    /// accessible name, too.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    /// `letters`: height of the name in pixels, and the icon with it; 0 is the theme's.
    void setNaming(Naming naming, int letters = 0);
    /// Without its icon the name alone stands there, with the mark beside it.
    void setIconShown(bool shown);
    /// What the button would ask for with its icon, or without.
    [[nodiscard]] int heightWith(bool icon) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// What the button would ask for with so much of its name.
    [[nodiscard]] int widthWith(Naming naming, int letters = 0) const;
    [[nodiscard]] Naming naming() const { return m_naming; }
    /// As it is written, and in which letters.
    [[nodiscard]] QString writtenName() const { return nameAs(m_naming); }
    [[nodiscard]] QFont writtenFont() const { return fontOf(m_letters); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintCount(QPainter &painter, const QRect &icon) const;
    [[nodiscard]] QString markText() const;
    [[nodiscard]] QFont markFont() const;
    [[nodiscard]] QSize markSize() const;
    [[nodiscard]] QString nameAs(Naming naming) const;
    [[nodiscard]] QFont fontOf(int letters) const;
    [[nodiscard]] int iconSide() const;

    const theme::Theme &m_theme;
    QString m_icon;
    QString m_brief;
    Naming m_naming = Naming::Full;
    int m_count = 0;
    int m_letters = 0;
    bool m_isIconShown = true;
};

} // namespace chancery::widgets
