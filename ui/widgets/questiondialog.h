// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/overlay.h"

namespace chancery::widgets {

class Button;
class IconLabel;
class TextLabel;

/// A question over the page with one or two answers, and a countdown when it cannot wait.
/// The first answer is the safe one and has the keyboard.
class QuestionDialog final : public Overlay
{
    Q_OBJECT

public:
    QuestionDialog(const theme::Theme &theme, QWidget *host, const QString &icon = {});

    void setQuestion(const QString &headline, const QString &text);
    /// `safe` is the primary button; an empty `other` leaves it alone.
    void setAnswers(const QString &safe, const QString &other);
    /// Large figure under the text; an empty text hides it.
    void setCountdown(const QString &text);
    void ask();

Q_SIGNALS:
    void safeChosen();
    void otherChosen();

private:
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_text;
    TextLabel *m_countdown;
    Button *m_safe;
    Button *m_other;
};

} // namespace chancery::widgets
