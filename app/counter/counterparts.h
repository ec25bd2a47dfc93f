// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/kiosk/devicekeys.h"
#include "gateway/client/relayclient.h"
#include "gateway/client/staffclient.h"
#include "models/domain/clock.h"
#include "models/domain/random.h"
#include "models/store/storeworker.h"

namespace chancery::app {

/// What the makers of panes are given. All of it outlives the panes; the store and the relay are open.
struct CounterParts
{
    client::RelayClient &relay;
    client::StaffClient &staff;
    store::StoreWorker &store;
    const domain::Clock &clock;
    domain::RandomSource &random;
    QString timeZone; ///< IANA name of the post's zone; empty: not known yet
    domain::DeviceId device;
    const DeviceKeys &keys; ///< open
};

} // namespace chancery::app
