// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <chrono>

class QWidget;

namespace chancery::widgets {

/// Notices a finger that rests on a widget: for what staff open and nobody opens by accident.
class HoldWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{3000};

    /// Watches `target`, whose child it becomes. Presses on its buttons do not count.
    explicit HoldWatch(QWidget *target);

Q_SIGNALS:
    void held();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
    QPointF m_from;
};

} // namespace chancery::widgets
