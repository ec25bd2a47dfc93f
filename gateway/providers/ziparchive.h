// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>

#include <vector>

namespace chancery::providers {

/// Unpacks an archive that a stranger sent (PKWARE APPNOTE 4.3.6: stored and deflated entries, one disk, no ZIP64, no
/// encryption). Names are ignored: nothing is ever written to a disk.
struct ZipLimits
{
    qsizetype entries = 16;
    qsizetype unpacked = 256 * 1024 * 1024; ///< bytes of all entries together
};

/// The contents of all entries, in the archive's order, each checked against its length and CRC-32.
/// Errors: `zip_malformed`, `zip_unsupported`, `zip_too_large` (told by what really comes out, not by what is
/// promised).
[[nodiscard]] domain::Expected<std::vector<QByteArray>, domain::Error> unzip(
    const QByteArray &archive, const ZipLimits &limits = {});

} // namespace chancery::providers
