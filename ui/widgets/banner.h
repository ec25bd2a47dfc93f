// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/styling.h"

#include <QFrame>

class QVBoxLayout;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class IconLabel;
class TextLabel;

/// A message on the page that stays: icon, words and, when wanted, a bold first line.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    Banner(const theme::Theme &theme, Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// An empty headline is not shown.
    void setText(const QString &headline, const QString &text);
    /// Below the words, what to do about it.
    void setAction(QWidget *action);

private:
    QVBoxLayout *m_words;
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_text;
};

} // namespace chancery::widgets
