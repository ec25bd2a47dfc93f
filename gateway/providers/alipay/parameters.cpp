// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/parameters.h"

namespace chancery::providers::alipay {

namespace {

template <typename Write>
QByteArray joined(const Parameters &parameters, Write write)
{
    QByteArray text;
    for (const auto &[name, value] : parameters) {
        if (value.isEmpty())
            continue;
        if (!text.isEmpty())
            text += '&';
        text += write(name) + '=' + write(value);
    }
    return text;
}

} // namespace

QByteArray contentToSign(const Parameters &parameters)
{
    Parameters covered = parameters;
    covered.erase(QByteArrayLiteral("sign"));
    return joined(covered, [](const QByteArray &raw) { return raw; });
}

QByteArray formEncoded(const Parameters &parameters)
{
    return joined(parameters, [](const QByteArray &raw) { return raw.toPercentEncoding(); });
}

} // namespace chancery::providers::alipay
