// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// A fault put into the simulation's surroundings on purpose, to see that it finds what it is made to find.
enum class Planted {
    Nothing,
    IncarnationKept, ///< a restored central database goes on as if nothing had happened
    ForgottenTooEarly, ///< a device forgets what is acknowledged before the backups are younger
    EpochKept, ///< a device that begins anew goes on in the old epoch
    CursorBeforeRows, ///< the cursor is on the disk before the rows are, and a crash comes between
};
