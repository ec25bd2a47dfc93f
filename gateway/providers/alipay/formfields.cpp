// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/formfields.h"

#include <QByteArrayList>

#include <optional>

namespace chancery::providers::alipay {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QByteArray> decoded(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '+') {
            bytes += ' ';
        } else if (text.at(i) != '%') {
            bytes += text.at(i);
        } else {
            const int high = i + 2 < text.size() ? digit(text.at(i + 1)) : -1;
            const int low = i + 2 < text.size() ? digit(text.at(i + 2)) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return bytes;
}

Unexpected<Error> malformed(const QString &detail)
{
    return Unexpected(Error{QStringLiteral("form_malformed"), detail});
}

} // namespace

Expected<Parameters, Error> readForm(const QByteArray &raw)
{
    Parameters fields;
    for (const QByteArray &pair : raw.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (!name || !value || name->isEmpty())
            return malformed(QStringLiteral("a field is not percent-encoded, or has no name"));
        if (!fields.emplace(*name, *value).second)
            return malformed(QStringLiteral("a field stands twice"));
    }
    return fields;
}

} // namespace chancery::providers::alipay
