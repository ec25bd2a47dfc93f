// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/styling.h"

#include <QFrame>
#include <QTimer>

#include <functional>

namespace chancery::theme {
class Theme;
}
namespace chancery::widgets {
class Button;
class TextLabel;
}

namespace chancery::counter {

/// Shows what Notices tell, for a while, above the status bar.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds shownFor{10};

    explicit NoticeBar(const theme::Theme &theme, QWidget *parent = nullptr);

    void tell(widgets::Tone tone, const QString &text, const QString &button, const std::function<void()> &act);
    void clear();

private:
    widgets::TextLabel *m_text;
    widgets::Button *m_button;
    std::function<void()> m_act;
    QTimer m_end;
};

} // namespace chancery::counter
