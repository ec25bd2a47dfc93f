// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/cmsopener.h"
#include "models/domain/clock.h"

#include <QByteArray>

#include <vector>

class QIODevice;

namespace chancery::crypto {

/// A stream of any length sealed to people: backups. A random key is sealed to them as CMS (CmsSealer); the stream is
/// cut into pieces of 1 MiB, each AES-256-GCM under that key and bound to its number and to whether it is the last, so
/// that none can be left out, moved or cut off. Layout, big-endian: "CHANSEA1", size of the CMS (4), CMS, then for each
/// piece its size (4) and its bytes as crypto::Aead. Memory: two pieces.
class SealedFile
{
public:
    static constexpr qsizetype pieceSize = 1024 * 1024;

    /// Reads `plain` to its end; both are open. A sequential device is waited for until it is finished. Errors: those
    /// of CmsSealer; file_failed (reading or writing).
    [[nodiscard]] static domain::Expected<void, domain::Error> seal(
        QIODevice &plain, QIODevice &sealed, const std::vector<QByteArray> &certificatesPem, domain::Instant now);
    /// What has been written before an error must be thrown away. Errors: those of CmsOpener; not_authentic (changed,
    /// cut off, or not such a file); file_failed.
    [[nodiscard]] static domain::Expected<void, domain::Error> open(
        QIODevice &sealed, QIODevice &plain, const CmsOpener &opener);
};

} // namespace chancery::crypto
