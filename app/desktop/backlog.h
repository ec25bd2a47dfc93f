// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::client {
class RelayClient;
}
namespace chancery::sync {
class Pusher;
}

namespace chancery::app {

/// From now on every call of `relay` says what waits in the pusher's queue, as soon as that is known. Both live on one
/// thread.
void tellBacklog(const sync::Pusher &pusher, client::RelayClient &relay);

} // namespace chancery::app
