// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/devicekeys.h"
#include "gateway/client/relayclient.h"
#include "gateway/client/staffclient.h"
#include "models/domain/clock.h"
#include "models/domain/random.h"
#include "models/store/storeworker.h"

namespace chancery::wizard {
class FeeSource;
}

namespace chancery::sync {
class Pusher;
}

namespace chancery::app {

class CaseIndexer;
class PostKey;
class PrinterWatch;
class ReceiptDesk;
class StoreIntakeDesk;
class SyncControl;

/// What the makers of panes are given. All of it outlives the panes; the store and the relay are open.
struct CounterParts
{
    client::RelayClient &relay;
    client::StaffClient &staff;
    store::StoreWorker &store;
    const domain::Clock &clock;
    domain::RandomSource &random;
    const QString &timeZone; ///< IANA name of the post's zone, empty until it is known: read it when a pane is made
    domain::DeviceId device;
    const DeviceKeys &keys; ///< open
    PostKey &postKey; ///< open while somebody is in who may read records
    CaseIndexer &cases; ///< keeps the list of applications
    StoreIntakeDesk &intake; ///< takes applications
    wizard::FeeSource &fees;
    ReceiptDesk &receipts;
    PrinterWatch &printer;
    sync::Pusher &pusher;
    SyncControl &sync;
};

} // namespace chancery::app
