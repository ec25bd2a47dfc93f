// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace chancery::admin {

/// Errors: `file_unreadable`, `file_too_large`.
[[nodiscard]] domain::Expected<QByteArray, domain::Error> readFile(const QString &path, qsizetype maximum);
/// The first line of the file, without its end. Errors: those of readFile(), `passphrase_short` (under 12 characters).
[[nodiscard]] domain::Expected<crypto::SecretBuffer, domain::Error> readPassphrase(const QString &path);
/// A new file that only its owner can read (0600) when `secret`, else 0644, on disk when this returns. An existing one is never
/// replaced. Errors: `file_exists`, `file_unwritable`.
[[nodiscard]] domain::Expected<void, domain::Error> writeNewFile(const QString &path, QByteArrayView bytes, bool secret);

} // namespace chancery::admin
