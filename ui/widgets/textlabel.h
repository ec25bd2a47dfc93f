// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/textrole.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/wrappedtext.h"

#include <QLabel>

#include <array>

namespace chancery::widgets {

/// Plain text that wraps: never markup, so that what a person typed cannot become any. In a mirrored layout it begins
/// at the right, whichever way its own letters run. Headings and what stands in the middle have lines of one length.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(theme::TextRole role, QWidget *parent = nullptr, Tone tone = Tone::Plain);

    /// Leading and trailing as the layout runs; hides QLabel's, which goes by the letters of the text.
    void setAlignment(Qt::Alignment alignment);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void align();
    [[nodiscard]] WrappedText wrapped(int width) const;

    /// A form asks for the same few widths many times while it is laid out.
    struct Height
    {
        std::size_t text = 0; ///< its hash: nothing of the text itself stays here
        QFont font;
        int width = -1;
        int height = 0;
    };

    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    mutable std::array<Height, 4> m_heights;
    mutable std::size_t m_oldest = 0;
};

} // namespace chancery::widgets
