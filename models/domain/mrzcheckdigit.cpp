// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzcheckdigit.h"

#include <array>

namespace chancery::domain {

namespace {

std::optional<int> valueOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= u'A' && code <= u'Z')
        return code - u'A' + 10;
    if (code == u'<')
        return 0;
    return std::nullopt;
}

} // namespace

std::optional<QChar> mrzCheckDigit(QStringView text)
{
    constexpr std::array weights{7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::optional<int> value = valueOf(text.at(i));
        if (!value)
            return std::nullopt;
        sum = (sum + *value * weights[static_cast<std::size_t>(i % 3)]) % 10;
    }
    return QChar(static_cast<char16_t>(u'0' + sum));
}

} // namespace chancery::domain
