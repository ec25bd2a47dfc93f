// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/ids.h"

namespace chancery::domain {

namespace {
constexpr QStringView alphabet = u"0123456789abcdefghjkmnpqrstvwxyz";
constexpr QStringView checkAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
}

QString base32(const QByteArray &bytes)
{
    QString result;
    result.reserve((bytes.size() * 8 + 4) / 5);
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8U) | static_cast<unsigned char>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            result += alphabet.at((buffer >> static_cast<unsigned>(bits)) & 31U);
        }
        buffer &= (1U << static_cast<unsigned>(bits)) - 1U;
    }
    if (bits > 0)
        result += alphabet.at((buffer << static_cast<unsigned>(5 - bits)) & 31U);
    return result;
}

QString spokenReference(const ApplicationRef &reference)
{
    const QString body = reference.text().mid(4, 12);
    qint64 rest = 0;
    for (const QChar character : body)
        rest = (rest * 32 + qMax<qint64>(0, alphabet.indexOf(character))) % 37;
    const QString upper = body.toUpper();
    return upper.mid(0, 4) + u'-' + upper.mid(4, 4) + u'-' + upper.mid(8, 4) + u'-' + checkAlphabet.at(rest);
}

} // namespace chancery::domain
