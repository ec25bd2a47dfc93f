// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/errors.h"
#include "models/store/errors.h"

#include <QString>

namespace chancery::app {

/// A code of the rooms below as the screen that says "out of service" knows it.
[[nodiscard]] inline QString screenCode(const QString &code)
{
    namespace keys = crypto::errors;
    if (code == keys::keyLocked)
        return QStringLiteral("keychain_locked");
    if (code == keys::keyUnavailable || code == keys::keyDenied)
        return QStringLiteral("keychain_unavailable");
    if (code == store::errors::keyMissingForDatabase)
        return QStringLiteral("key_missing");
    if (code == keys::wrongPassphrase)
        return QStringLiteral("key_file_wrong_passphrase");
    return code;
}

} // namespace chancery::app
