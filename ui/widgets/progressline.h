// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// Named stages in a line: what is done, where one is, what comes. When the names do not fit side by side, only the
/// present one is written, with its number.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(const theme::Theme &theme, QWidget *parent = nullptr);

    /// `current` is an index into `names`.
    void setStages(const QStringList &names, int current);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What is written, from the start to the end of the line.
    [[nodiscard]] QStringList writtenNames() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool namesFit() const;
    [[nodiscard]] QString summary() const;
    void describe();

    const theme::Theme &m_theme;
    QStringList m_names;
    int m_current = 0;
};

} // namespace chancery::widgets
