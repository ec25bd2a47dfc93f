// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace chancery::crypto {

/// One-time codes by time: RFC 6238 with HMAC-SHA-1 and steps of 30 s, which is what every authenticator can do.
class Totp
{
public:
    static constexpr int digits = 6;
    static constexpr std::chrono::seconds stepLength{30};
    static constexpr qsizetype secretSize = 20; ///< RFC 4226 §4, R6

    [[nodiscard]] static qint64 stepAt(domain::Instant now);
    /// The code of one step, with leading zeros; empty for an empty secret.
    [[nodiscard]] static QByteArray code(QByteArrayView secret, qint64 step, int length = digits);
    /// The step that the code belongs to: now, the one before or the one after. Constant time.
    [[nodiscard]] static std::optional<qint64> stepOf(QByteArrayView secret, QByteArrayView code, domain::Instant now);
    /// otpauth://totp/… as authenticators read it from a QR code (Google's key URI format).
    [[nodiscard]] static QString uri(const QString &issuer, const QString &account, QByteArrayView secret);
};

} // namespace chancery::crypto
