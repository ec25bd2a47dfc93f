// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace chancery::sync {

struct DeadLetter
{
    QString msgId;
    QString code;

    bool operator==(const DeadLetter &) const = default;
};

/// The relay's answer to a push, given after its commit.
struct Acknowledgement
{
    QString incarnation; ///< random; another value after every restore of the central database
    QString epoch; ///< what `acknowledged` counts in
    qint64 acknowledged = 0; ///< highest seq of the epoch that is committed, with all before it; 0 = none
    std::vector<DeadLetter> deadLetters; ///< of this push: refused for good, and counted as acknowledged

    bool operator==(const Acknowledgement &) const = default;
};

} // namespace chancery::sync
