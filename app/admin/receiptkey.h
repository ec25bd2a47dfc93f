// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/es256publickey.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace chancery::admin {

/// A machine's public key, to check receipts with.
struct ReceiptKey
{
    QString device; ///< empty: from a bare PEM file, any machine's
    crypto::Es256PublicKey key;
    bool revoked = false;
};

/// From a PEM file, or from what `device list --json` wrote. Errors: `key_malformed`.
[[nodiscard]] domain::Expected<std::vector<ReceiptKey>, domain::Error> readReceiptKeys(
    const QByteArray &bytes, const QString &name);

} // namespace chancery::admin
