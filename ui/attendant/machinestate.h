// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/payment/printoutcome.h"
#include "models/sync/catchingup.h"
#include "ui/wizard/storedamage.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace chancery::attendantui {

/// What the maintenance screen shows of the machine. Nothing of a person is in it but references of receipts.
struct MachineState
{
    enum class Test { NotYet, Running, Good, Bad };
    struct Interface
    {
        QString name;
        bool up = false;
        QString addresses;
        bool operator==(const Interface &) const = default;
    };
    struct Receipt
    {
        domain::ApplicationRef application;
        QString time; ///< local, as the post writes it
        bool printed = false;
        bool operator==(const Receipt &) const = default;
    };

    Test printer = Test::NotYet;
    payment::PrintOutcome printed = payment::PrintOutcome::Printed; ///< of the last test
    bool paperNearEnd = false;
    Test reader = Test::NotYet; ///< Bad: something was read, with a wrong check digit
    Test relay = Test::NotYet;
    std::chrono::milliseconds relayTook{0};
    QString relayProblem; ///< code
    std::vector<Interface> network;
    qint64 unsent = 0;
    std::optional<wizard::StoreDamage> damage; ///< found when the machine started
    sync::CatchingUp catchingUp;
    std::vector<Receipt> receipts; ///< newest first
    std::optional<int> volume; ///< of the voice, percent; nothing: the machine has none
    QStringList log; ///< the last lines, the newest at the end
    QString machine; ///< its name for staff: post, id, version

    bool operator==(const MachineState &) const = default;
};

} // namespace chancery::attendantui
