// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <vector>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// A QR code, at least 45 mm wide, black on white in every appearance, with its quiet zone of four modules. Drawn as
/// rectangles on whole pixels, so that it stays sharp on paper and screen.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(const theme::Theme &theme, QWidget *parent = nullptr);

    /// False when `text` does not fit a QR code (2,953 bytes at most) or is empty: then nothing is drawn.
    bool setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_modules == 0; }
    /// The largest side of at most that many pixels in which every module has whole ones: white to its edge.
    [[nodiscard]] int wholeSide(int most) const;
    [[nodiscard]] QSize sizeHint() const override;
    /// 45 mm or more, quiet zone included.
    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr int quietZone = 4; ///< modules

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const theme::Theme &m_theme;
    QString m_text;
    int m_modules = 0;
    std::vector<bool> m_dark; ///< row by row
};

} // namespace chancery::widgets
