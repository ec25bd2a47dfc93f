// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/formencoder.h"

namespace chancery::providers::stripe {

QByteArray FormEncoder::percentEncoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding(); // leaves exactly the unreserved characters of RFC 3986 alone
}

FormEncoder &FormEncoder::add(std::initializer_list<QLatin1String> path, const QString &value)
{
    return addEncoded(path, percentEncoded(value));
}

FormEncoder &FormEncoder::add(std::initializer_list<QLatin1String> path, qint64 value)
{
    return addEncoded(path, QByteArray::number(value));
}

FormEncoder &FormEncoder::add(std::initializer_list<QLatin1String> path, bool value)
{
    return addEncoded(path, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

FormEncoder &FormEncoder::addEncoded(std::initializer_list<QLatin1String> path, const QByteArray &value)
{
    if (!m_bytes.isEmpty())
        m_bytes += '&';
    bool first = true;
    for (const QLatin1String step : path) {
        const QByteArray encoded = percentEncoded(QString(step));
        m_bytes += first ? encoded : '[' + encoded + ']';
        first = false;
    }
    m_bytes += '=' + value;
    return *this;
}

} // namespace chancery::providers::stripe
