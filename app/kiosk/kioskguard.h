// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace chancery::app {

/// Keeps a stranger inside the kiosk: no window is closed from outside, no context menu, nothing dragged out or dropped
/// in, no "what is this".
class KioskGuard final : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application until it is gone.
    explicit KioskGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace chancery::app
