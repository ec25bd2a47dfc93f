// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class KeyCap;

/// The further letters of a key, above it while it is held: the finger slides to one and is lifted, or is lifted first
/// and touches one. Takes no focus; is gone once a letter is chosen or something else is touched.
class AccentPopup final : public QWidget
{
    Q_OBJECT

public:
    /// Over the window of `above`.
    AccentPopup(const theme::Theme &theme, const QStringList &letters, const KeyCap &above);

    /// The finger slides, still held.
    void slideTo(const QPoint &globalPosition);
    /// The finger is lifted: chooses what is under it; stays open when that is nothing yet.
    void lift(const QPoint &globalPosition);
    [[nodiscard]] KeyCap *keyFor(const QString &letter) const;

Q_SIGNALS:
    void chosen(const QString &letter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QString &letter);
    [[nodiscard]] KeyCap *keyAt(const QPoint &globalPosition) const;

    const theme::Theme &m_theme;
    std::vector<KeyCap *> m_keys;
};

} // namespace chancery::widgets
