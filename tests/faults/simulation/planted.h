// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::simulation {

/// A fault put into the relay's surroundings on purpose, to see that the simulation finds what it is made to find.
/// Each one is what a careless relay would do, seen from the seam where the simulation meets it.
enum class Planted {
    Nothing,
    TimeoutIsFailure, ///< a lost reply to a create is recorded as a failed payment
    KeyForgotten, ///< every sending of a create has a key of its own
    SecondCapture, ///< a capture is attached although the obligation is paid
    AnswerBeforeCommit, ///< callers hear of a write that a crash can still undo
    CloseBelieved, ///< a close is recorded as done whatever the provider said
    WatcherAsleep, ///< nobody asks about an attempt whose webhook was lost
    SecondNumber, ///< every sending of a create at Alipay names another order
    RefundKeyForgotten, ///< every sending of a refund has a key of its own
    PromiseForgotten, ///< who asks for a refund does not see what was promised before
};

} // namespace chancery::simulation
