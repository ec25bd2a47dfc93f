// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/counterstatus.h"
#include "ui/counter/shiftdesk.h"
#include "ui/counter/staffsession.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace chancery::app {

/// The shift of whoever is in, as the relay has it: read when somebody comes in, soon after whatever may have changed
/// it, and now and again. Without an answer what was known stays.
class ShiftWatch final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ShiftWatch(counter::ShiftDesk &desk, counter::StaffSession &staff, QObject *parent = nullptr);

    /// Something may have changed it: read soon, once for several.
    void look();
    /// Nothing: nobody is in who has shifts, or the relay has not said yet.
    [[nodiscard]] const std::optional<counter::CounterStatus::Shift> &shift() const { return m_shift; }
    /// The line of the status bar for a shift.
    [[nodiscard]] static counter::CounterStatus::Shift lineOf(const std::optional<payment::Shift> &shift);

Q_SIGNALS:
    void changed();

private:
    void read();
    void stateChanged();
    [[nodiscard]] bool isWanted() const;
    void set(std::optional<counter::CounterStatus::Shift> shift);

    counter::ShiftDesk &m_desk;
    counter::StaffSession &m_staff;
    QTimer m_soon;
    QTimer m_again;
    std::unique_ptr<QObject> m_call;
    std::optional<counter::CounterStatus::Shift> m_shift;
};

} // namespace chancery::app
