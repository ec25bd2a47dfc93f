// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/opensslerror.h"

#include <openssl/err.h>

#include <array>

namespace chancery::crypto {

domain::Unexpected<domain::Error> opensslError(QLatin1String code, const char *what)
{
    QString detail = QLatin1String(what);
    if (const unsigned long last = ERR_peek_last_error(); last != 0) {
        std::array<char, 256> text{};
        ERR_error_string_n(last, text.data(), text.size());
        detail += QStringLiteral(": ") + QLatin1String(text.data());
    }
    ERR_clear_error();
    return domain::Unexpected(domain::Error{QString(code), detail});
}

domain::Unexpected<domain::Error> failure(QLatin1String code, const char *detail)
{
    return domain::Unexpected(domain::Error{QString(code), QString::fromUtf8(detail)});
}

void dropOpensslErrors()
{
    ERR_clear_error();
}

} // namespace chancery::crypto
