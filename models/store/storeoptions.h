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
    /// Read the whole file first and refuse it where it is not sound: takes the longer, the larger it is. Without it
    /// only what is read is known to be sound (EncryptedStore::beginWholeCheck does the rest later).
    bool checkWhole = false;
};

} // namespace chancery::store
