// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/cashmovement.h"
#include "gateway/ledger/pgresult.h"
#include "gateway/ledger/shiftid.h"
#include "models/domain/clock.h"

#include <QString>

namespace chancery::ledger {

class PgConnection;

/// The cash side of one transaction: the open shift of a clerk at a machine, and the next receipt number of the post.
/// Operations that use it have keyOf(post) among their keys, since two of one group would give the same number.
class Till
{
public:
    static constexpr std::size_t lookups = 2;

    [[nodiscard]] static QString keyOf(const QString &post) { return u'r' + post; }
    /// Queues the look-ups, with locks: a shift is not closed meanwhile, and a number is given once.
    static void look(
        const QString &post, const domain::StaffId &staff, const domain::DeviceId &device, PgConnection &connection);

    /// The results of the look-ups, and the transaction's time.
    Till(const PgResult &shift, const PgResult &series, QString post, domain::Instant now);

    /// `no_open_shift`, `shift_paused`; empty: cash can move.
    [[nodiscard]] QString refusal() const;
    /// The number that write() gives.
    [[nodiscard]] QString receipt() const;
    [[nodiscard]] const ShiftId &shift() const { return m_shift; }
    /// Queues movement and number; once a transaction, after what it belongs to.
    void write(const CashMovement &movement, PgConnection &connection) const;

private:
    const QString m_post;
    ShiftId m_shift;
    bool m_paused = false;
    int m_year = 0;
    qint64 m_last = 0; ///< 0: the year's first
};

} // namespace chancery::ledger
