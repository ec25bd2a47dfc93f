// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/textrole.h"
#include "ui/widgets/styling.h"

#include <QLabel>

namespace chancery::widgets {

/// Plain text that wraps: never markup, so that what a person typed cannot become any. In a mirrored layout it begins
/// at the right, whichever way its own letters run.
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

    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

} // namespace chancery::widgets
