// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace chancery::theme {
class Theme;
}

namespace chancery::wizard {

/// A document number to be compared character by character: fixed pitch, each in a box of its own, letters and digits
/// told apart by colour and a small word under those that are easily confused.
class SpacedText final : public QWidget
{
    Q_OBJECT

public:
    explicit SpacedText(const theme::Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

    /// True for characters that are taken for others: 0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B.
    [[nodiscard]] static bool isLookAlike(QChar character);
    /// Those that are taken for each other, group by group; reads from left to right in every language.
    [[nodiscard]] static QString lookAlikes();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    /// Of the wider of the words that stand under a character.
    [[nodiscard]] static int widthOfNotes(const QFont &font);

    const theme::Theme &m_theme;
    QString m_text;
};

} // namespace chancery::wizard
