// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/textrole.h"
#include "ui/widgets/styling.h"

#include <QLabel>

namespace chancery::widgets {

/// Plain text that wraps: never markup, so that what a person typed cannot become any. In a mirrored layout it begins
/// at the right, whichever way its own letters run. A last line of a word or so is no line: the lines are made even then.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(theme::TextRole role, QWidget *parent = nullptr, Tone tone = Tone::Plain);

    /// Leading and trailing as the layout runs; hides QLabel's, which goes by the letters of the text.
    void setAlignment(Qt::Alignment alignment);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void align();
    /// Pixels within which the text is wrapped: all there are, or the fewest that make no more lines of it.
    [[nodiscard]] int wrapWidth();

    /// What the width of the lines was worked out for.
    struct Wrapped
    {
        std::size_t text = 0; ///< its hash: nothing of the text itself stays here
        QFont font;
        int width = 0;
        int lineWidth = 0;
    };

    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    Wrapped m_wrapped;
};

} // namespace chancery::widgets
