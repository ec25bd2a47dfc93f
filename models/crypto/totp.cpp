// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/totp.h"

#include "models/crypto/digest.h"

#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QtEndian>

namespace chancery::crypto {

namespace {

/// RFC 4648 §6, without padding.
QString base32(QByteArrayView bytes)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString text;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<quint8>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += QLatin1Char(alphabet[(buffer >> bits) & 31]);
        }
    }
    if (bits > 0)
        text += QLatin1Char(alphabet[(buffer << (5 - bits)) & 31]);
    return text;
}

} // namespace

qint64 Totp::stepAt(domain::Instant now)
{
    return std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count() / stepLength.count();
}

QByteArray Totp::code(QByteArrayView secret, qint64 step, int length)
{
    if (secret.isEmpty())
        return {};
    char counter[8];
    qToBigEndian(step, counter);
    const QByteArray mac = QMessageAuthenticationCode::hash(
        QByteArray(counter, sizeof counter), secret.toByteArray(), QCryptographicHash::Sha1);
    const int offset = mac.at(mac.size() - 1) & 15; // RFC 4226 §5.3
    quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffU;
    QByteArray text(length, '0');
    for (int i = length - 1; i >= 0; --i, number /= 10)
        text[i] = static_cast<char>('0' + number % 10);
    return text;
}

std::optional<qint64> Totp::stepOf(QByteArrayView secret, QByteArrayView given, domain::Instant now)
{
    std::optional<qint64> found;
    const qint64 current = stepAt(now);
    for (const qint64 step : {current - 1, current, current + 1}) {
        // No early end: which of the steps it was is nobody's business.
        if (given.size() == digits && constantTimeEquals(code(secret, step), given))
            found = step;
    }
    return found;
}

QString Totp::uri(const QString &issuer, const QString &account, QByteArrayView secret)
{
    const auto escaped = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    // Put together by hand: an escaped character looks like a place for an argument.
    return QStringLiteral("otpauth://totp/") + escaped(issuer) + u':' + escaped(account) + QStringLiteral("?secret=")
        + base32(secret) + QStringLiteral("&issuer=") + escaped(issuer)
        + QStringLiteral("&algorithm=SHA1&digits=%1&period=%2").arg(digits).arg(stepLength.count());
}

} // namespace chancery::crypto
