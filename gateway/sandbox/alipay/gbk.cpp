// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/gbk.h"

#include <iconv.h>

#include <cerrno>

namespace chancery::sandbox {

QByteArray toGbk(const QString &text)
{
    iconv_t converter = iconv_open("GBK", "UTF-8"); // NOLINT(performance-no-int-to-ptr): the C library's own type
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr)
        return {};
    QByteArray source = text.toUtf8();
    QByteArray target(source.size() * 2 + 16, Qt::Uninitialized);
    char *from = source.data();
    auto left = static_cast<size_t>(source.size());
    char *to = target.data();
    auto room = static_cast<size_t>(target.size());
    while (left > 0 && iconv(converter, &from, &left, &to, &room) == static_cast<size_t>(-1)) {
        if (errno == E2BIG)
            break; // cannot be: GBK is never longer than UTF-8
        do { // over one character, with all its continuation bytes
            ++from;
            --left;
        } while (left > 0 && (static_cast<unsigned char>(*from) & 0xc0) == 0x80);
        *to++ = '?';
        --room;
    }
    iconv_close(converter);
    target.truncate(to - target.data());
    return target;
}

} // namespace chancery::sandbox
