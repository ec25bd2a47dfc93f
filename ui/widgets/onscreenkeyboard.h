// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/keyboardlayout.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class AccentPopup;
class KeyCap;

/// A keyboard on the screen. It types into whatever widget of the application has the keyboard focus and never takes
/// the focus itself; which letters it shows follows that widget's input hints. It remembers nothing of what was typed.
/// Its place is the caller's layout, so that it covers nothing; KeyboardOpener says when it is there.
class OnScreenKeyboard final : public QWidget
{
    Q_OBJECT

public:
    explicit OnScreenKeyboard(const theme::Theme &theme, QWidget *parent = nullptr);

    /// The letters that suit the input hints of `field` in the theme's language; a field of the same kind keeps the
    /// page and the case.
    void suit(QWidget &field);
    /// As if nobody had ever typed.
    void reset();
    [[nodiscard]] KeyboardLayout::Name layoutName() const { return m_layout; }
    /// The key that shows this, or nothing.
    [[nodiscard]] KeyCap *keyFor(const QString &shown) const;
    [[nodiscard]] KeyCap *keyFor(KeyboardKey::Kind kind) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Page { Letters, Signs };
    enum class Case { Small, Once, Capitals };

    void showPage(KeyboardLayout::Name name, Page page);
    [[nodiscard]] std::vector<KeyboardLayout::Row> rows() const;
    void rebuild();
    void arrange();
    void label();
    void label(KeyCap &cap) const;
    void activate(const KeyboardKey &key);
    void offer(KeyCap &cap);
    void shift();
    void type(const QString &text);
    void erase();
    [[nodiscard]] QString cased(const QString &text) const;
    [[nodiscard]] int keyHeight() const;

    const theme::Theme &m_theme;
    KeyboardLayout::Name m_layout = KeyboardLayout::Name::English;
    KeyboardLayout::Name m_suited
        = KeyboardLayout::Name::English; ///< what the field asked for, before the person chose another alphabet
    Page m_page = Page::Letters;
    Case m_case = Case::Small;
    std::vector<std::vector<KeyCap *>> m_keys;
    QPointer<AccentPopup> m_accents;
};

} // namespace chancery::widgets
