// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/staffclient.h"
#include "models/domain/clock.h"
#include "models/domain/random.h"
#include "ui/counter/mergedesk.h"

namespace chancery::app {

class StoreIntakeDesk;

/// Tells the relay who makes a version out of the others, then seals and queues it as any other.
class RelayMergeDesk final : public counter::MergeDesk
{
public:
    /// All outlive it.
    RelayMergeDesk(
        client::StaffClient &staff, StoreIntakeDesk &intake, const domain::Clock &clock, domain::RandomSource &random)
        : m_staff(staff)
        , m_intake(intake)
        , m_clock(clock)
        , m_random(random)
    {
    }
    /// `application` is read at once, and not afterwards.
    void save(
        const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done) override;

private:
    client::StaffClient &m_staff;
    StoreIntakeDesk &m_intake;
    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
};

} // namespace chancery::app
