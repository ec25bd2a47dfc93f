// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPixmap>
#include <QWidget>

namespace chancery::theme {
class Theme;
}

namespace chancery::counter {

class EntryPanel;

/// What is seen while nobody is in: the panel in the middle, and behind it nothing, or the blurred picture of the work
/// that is locked.
class EntryScreen final : public QWidget
{
    Q_OBJECT

public:
    EntryScreen(const theme::Theme &theme, EntryPanel *panel, QWidget *parent = nullptr);

    /// Keeps so little of the picture that no letter of it is left. A null picture: none.
    void setBehind(const QPixmap &picture);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const theme::Theme &m_theme;
    QPixmap m_behind;
};

} // namespace chancery::counter
