// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/opensslhandles.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QByteArrayView>

namespace chancery::crypto {

/// A public key of ES256. Verifies from any thread.
class Es256PublicKey
{
public:
    /// SPKI PEM of a P-256 key; every other kind is refused. Errors: bad_key.
    [[nodiscard]] static domain::Expected<Es256PublicKey, domain::Error> fromPem(const QByteArray &publicPem);

    /// False for anything but a valid raw r‖s signature of exactly 64 bytes.
    [[nodiscard]] bool verify(QByteArrayView message, QByteArrayView signature) const;

private:
    explicit Es256PublicKey(KeyHandle key);

    KeyHandle m_key;
};

} // namespace chancery::crypto
