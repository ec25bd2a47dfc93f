// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/shiftline.h"
#include "gateway/ledger/shiftid.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery::ledger {

/// A clerk at a till, from the float to the signature.
struct Shift
{
    enum class State { Open, Paused, Closed, Signed };
    struct Person
    {
        domain::StaffId id; ///< empty: nobody yet
        QString name;
    };
    struct Event
    {
        QString event; ///< open, pause, resume, close, sign
        Person staff;
        domain::Instant at;
    };

    ShiftId id;
    QString post;
    Person clerk;
    domain::DeviceId device;
    QString deviceName;
    State state = State::Open;
    domain::Instant openedAt;
    std::optional<domain::Instant> closedAt;
    Person closer; ///< the clerk, or a supervisor
    Person signer; ///< a supervisor who is neither
    std::optional<domain::Instant> signedAt;
    QString note; ///< the signer's
    qint64 differences = 0; ///< lines that were counted otherwise than expected

    // Only of a shift that was loaded by itself:
    std::vector<domain::Money> floats;
    std::vector<ShiftLine> lines; ///< as the books say now while it is open; as they said when it was closed
    std::vector<Event> events;
};

[[nodiscard]] QString toString(Shift::State state);
[[nodiscard]] std::optional<Shift::State> shiftStateFromString(QStringView text);

} // namespace chancery::ledger
