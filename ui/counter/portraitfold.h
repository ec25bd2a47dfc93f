// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace chancery::counter {

/// Tells a page whether its window is higher than wide, each time that changes: what stands beside each other then goes
/// below. The window counts, since a page that is not before the others has no size of its own yet.
class PortraitFold final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the page, which is in its window already, and tells at once.
    PortraitFold(QWidget &page, std::function<void(bool isPortrait)> fold);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QWidget &m_window;
    std::function<void(bool isPortrait)> m_fold;
    std::optional<bool> m_isPortrait;
};

} // namespace chancery::counter
