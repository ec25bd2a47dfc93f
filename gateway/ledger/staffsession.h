// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/staffmember.h"

#include <QByteArray>

#include <optional>

namespace chancery::ledger {

/// A session that is to be opened for somebody whose password was right.
struct NewStaffSession
{
    QByteArray tokenHash; ///< SHA-256 of the token, which is not stored; made by the caller, unique
    domain::StaffId staff;
    domain::DeviceId device;
    QByteArray salt; ///< of the credentials that were checked: a password changed in between opens nothing
    std::optional<qint64> totpStep; ///< of the one-time code, where there was one
    domain::Instant now;
    domain::Instant expiresAt;
};

/// What a token stands for.
struct StaffSession
{
    enum class Standing {
        Good,
        Ended, ///< signed out, or the password was changed
        Expired, ///< older than its end, or idle for too long
        Disabled, ///< the account is
    };
    StaffMember member;
    domain::DeviceId device;
    domain::Instant expiresAt;
    Standing standing = Standing::Good;
};

} // namespace chancery::ledger
