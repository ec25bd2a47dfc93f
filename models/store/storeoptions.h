// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <chrono>

namespace chancery::store {

struct StoreOptions
{
    /// The database file; its folder must exist.
    QString path;
    /// How long to wait for a lock that another process holds, before `locked`.
    std::chrono::milliseconds busyTimeout{2000};
    /// Most pages of 8 KiB the file may grow to; 0 = no limit of ours.
    qint64 maxPages = 0;
};

} // namespace chancery::store
