// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/colorrole.h"

#include <QWidget>

class QVBoxLayout;

namespace chancery::theme {
class Theme;
}
namespace chancery::widgets {
class IconLabel;
class Spinner;
class TextLabel;
}

namespace chancery::paymentui {

/// How things stand, in the middle of the page: a mark (or moving dots while something is under way), a headline, what
/// to do.
class MessagePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePanel(const theme::Theme &theme, QWidget *parent = nullptr);

    /// An empty icon shows the moving dots. `figure` is a large line (an amount, a reference), `note` explains it;
    /// empty: none. Where there is no room for all, the icon and then the note give way to the words.
    void setMessage(const QString &icon, theme::ColorRole color, const QString &headline, const QString &text,
        const QString &figure = {}, const QString &note = {});

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const theme::Theme &m_theme;
    bool m_hasIcon = false;
    widgets::IconLabel *m_icon;
    widgets::Spinner *m_spinner;
    widgets::TextLabel *m_headline;
    widgets::TextLabel *m_figure;
    widgets::TextLabel *m_note;
    widgets::TextLabel *m_text;
};

} // namespace chancery::paymentui
