// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace chancery::ledger {

/// What proves a member of staff, as it is stored.
struct StaffCredentials
{
    int scryptLogN = 0;
    qint64 scryptR = 0;
    qint64 scryptP = 0;
    QByteArray salt; ///< 16 bytes, new with each password
    QByteArray passwordHash; ///< 32 bytes
    QByteArray totpSecret; ///< empty: no one-time code
};

} // namespace chancery::ledger
