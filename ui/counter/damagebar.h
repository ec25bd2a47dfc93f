// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/storedamage.h"

#include <QWidget>

namespace chancery::theme {
class Theme;
}
namespace chancery::widgets {
class Banner;
class Button;
class ScrollPanel;
}

namespace chancery::counter {

/// That this machine's database was damaged, over the work until somebody has noted it. Hidden before tell().
class DamageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DamageBar(const theme::Theme &theme, QWidget *parent = nullptr);

    void tell(const wizard::StoreDamage &damage);

Q_SIGNALS:
    /// A person has read it.
    void noted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void translate();
    /// As high as its words, or a quarter of the window and scrolled.
    void fit();

    wizard::StoreDamage m_damage;
    widgets::ScrollPanel *m_panel;
    widgets::Banner *m_words;
    widgets::Button *m_noted;
};

} // namespace chancery::counter
