// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/base64.h"

#include <array>

namespace chancery::protocol {

namespace {

constexpr quint32 none = 0x80;

constexpr std::array<quint8, 256> makeValues()
{
    std::array<quint8, 256> values{};
    values.fill(none);
    quint8 value = 0;
    for (char c = 'A'; c <= 'Z'; ++c)
        values[static_cast<quint8>(c)] = value++;
    for (char c = 'a'; c <= 'z'; ++c)
        values[static_cast<quint8>(c)] = value++;
    for (char c = '0'; c <= '9'; ++c)
        values[static_cast<quint8>(c)] = value++;
    values['+'] = value++;
    values['/'] = value;
    return values;
}

constexpr std::array<quint8, 256> values = makeValues();

quint32 valueOf(QChar c)
{
    const char16_t code = c.unicode();
    return code < values.size() ? values[code] : none;
}

} // namespace

std::optional<QByteArray> fromBase64(QStringView text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    qsizetype padding = 0;
    while (padding < 2 && padding < text.size() && text.at(text.size() - 1 - padding) == u'=')
        ++padding;
    QByteArray bytes(text.size() / 4 * 3, Qt::Uninitialized);
    char *out = bytes.data();
    quint32 seen = 0;
    for (qsizetype at = 0; at < text.size(); at += 4) {
        const qsizetype padded = at + 4 == text.size() ? padding : 0;
        const quint32 third = padded == 2 ? 0 : valueOf(text.at(at + 2));
        const quint32 fourth = padded >= 1 ? 0 : valueOf(text.at(at + 3));
        const quint32 first = valueOf(text.at(at));
        const quint32 second = valueOf(text.at(at + 1));
        seen |= first | second | third | fourth;
        const quint32 group = first << 18U | second << 12U | third << 6U | fourth;
        *out++ = static_cast<char>(group >> 16U & 0xffU);
        *out++ = static_cast<char>(group >> 8U & 0xffU);
        *out++ = static_cast<char>(group & 0xffU);
        if ((padded == 2 && (second & 0x0fU) != 0) || (padded == 1 && (third & 0x03U) != 0))
            return std::nullopt;
    }
    if ((seen & none) != 0)
        return std::nullopt;
    bytes.chop(padding);
    return bytes;
}

} // namespace chancery::protocol
