// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/ids.h"

#include <algorithm>

namespace chancery::domain {

namespace {
constexpr QStringView alphabet = u"0123456789abcdefghjkmnpqrstvwxyz";
constexpr qsizetype stemLength = 12;

/// The value of a character, look-alikes and capitals as what they stand for; -1: none.
qsizetype valueOf(QChar character)
{
    const QChar lower = character.toLower();
    return alphabet.indexOf(lower == u'o' ? QChar(u'0') : lower == u'i' || lower == u'l' ? QChar(u'1') : lower);
}

/// Times x modulo x⁵ + x² + 1.
unsigned timesX(unsigned value)
{
    const unsigned shifted = value << 1U;
    return (shifted & 32U) != 0 ? (shifted ^ 37U) : shifted;
}

/// Each character weighs another power of x, none weighs 1: that is the check character's own.
QChar checkCharacter(QStringView stem)
{
    unsigned sum = 0;
    for (const QChar character : stem)
        sum = timesX(sum ^ static_cast<unsigned>(std::max<qsizetype>(0, alphabet.indexOf(character))));
    return alphabet.at(static_cast<qsizetype>(sum));
}

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

QString referenceStem(const ApplicationRef &reference)
{
    return reference.text().mid(4, stemLength);
}

QString spokenReference(const ApplicationRef &reference)
{
    const QString stem = referenceStem(reference);
    const QString upper = stem.toUpper();
    return upper.mid(0, 4) + u'-' + upper.mid(4, 4) + u'-' + upper.mid(8, 4) + u'-' + checkCharacter(stem).toUpper();
}

Expected<QString, Error> referenceStem(QStringView typed)
{
    if (const ApplicationRef whole(typed.toString()); whole.isWellFormed())
        return referenceStem(whole);
    QString read;
    for (const QChar character : typed) {
        if (character == u'-' || character.isSpace())
            continue;
        const qsizetype value = valueOf(character);
        if (value < 0 || read.size() > stemLength)
            return Unexpected(Error{QStringLiteral("reference_malformed"), QStringLiteral("12 characters and a check character")});
        read += alphabet.at(value);
    }
    if (read.size() != stemLength + 1)
        return Unexpected(Error{QStringLiteral("reference_malformed"), QStringLiteral("12 characters and a check character")});
    if (checkCharacter(QStringView(read).left(stemLength)) != read.back())
        return Unexpected(Error{QStringLiteral("reference_mistyped"), QStringLiteral("the check character does not fit")});
    return read.left(stemLength);
}

} // namespace chancery::domain
