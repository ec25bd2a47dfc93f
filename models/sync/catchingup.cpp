// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/catchingup.h"

namespace chancery::sync {

CatchingUp CatchingUp::of(const SyncStatus &push, const PullStatus &pull)
{
    const bool stopped = push.state == SyncStatus::State::Cancelled || pull.state == PullStatus::State::Cancelled;
    const bool running = push.state == SyncStatus::State::Sending || pull.state == PullStatus::State::CatchingUp;
    CatchingUp all{State::None, push.sent + pull.applied, push.sent + push.unsent + pull.applied + pull.remaining};
    if (stopped)
        all.state = State::Stopped;
    else if (running && all.total >= longFrom)
        all.state = State::Running;
    return all.state == State::None ? CatchingUp() : all;
}

} // namespace chancery::sync
