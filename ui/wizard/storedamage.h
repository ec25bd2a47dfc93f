// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::wizard {

/// What became of the records that a damaged database of this machine had not sent, when it was set aside.
struct StoreDamage
{
    qint64 takenOver = 0; ///< whole, and in the queue again
    qint64 lost = 0; ///< known to have been there; there may have been more

    bool operator==(const StoreDamage &) const = default;

    /// For staff: what has happened.
    [[nodiscard]] static QString headline();
    /// What of it is saved and lost, and what is to be done next.
    [[nodiscard]] QString text() const;
};

} // namespace chancery::wizard
