// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/staffclient.h"
#include "models/domain/clock.h"
#include "ui/counter/daydesk.h"

#include <QTimeZone>

namespace chancery::app {

/// The supervisor's figures from the relay, for the post's own days.
class RelayDayDesk final : public counter::DayDesk
{
public:
    /// All outlive it. `timeZone`: IANA name, read at each use because the relay may tell it
    /// later; an empty or unknown one: this machine's.
    RelayDayDesk(client::StaffClient &staff, const domain::Clock &clock, const QString &timeZone);

    void read(QDate day, QObject *context, Done done) override;
    [[nodiscard]] QDate today() const override;

private:
    [[nodiscard]] QTimeZone zone() const;

    client::StaffClient &m_staff;
    const domain::Clock &m_clock;
    const QString &m_timeZone;
};

} // namespace chancery::app
