// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/printer/escpos.h"

#include <algorithm>

namespace chancery::printer {

namespace {

char low(int number)
{
    return static_cast<char>(number & 0xFF);
}

char high(int number)
{
    return static_cast<char>((number >> 8) & 0xFF);
}

} // namespace

QByteArray EscPos::initialise()
{
    return QByteArrayLiteral("\x1B@");
}

QByteArray EscPos::raster(const payment::PrintPage &page)
{
    const int perRow = page.bytesPerRow();
    if (!page.isWellFormed() || perRow > 0xFFFF)
        return {};
    QByteArray bytes;
    bytes.reserve(page.rows.size() + 8 * (page.height / bandRows + 1));
    for (int from = 0; from < page.height; from += bandRows) {
        const int rows = std::min(bandRows, page.height - from);
        const char head[]{'\x1D', 'v', '0', '\0', low(perRow), high(perRow), low(rows), high(rows)};
        bytes.append(head, sizeof head);
        bytes.append(page.rows.constData() + qsizetype(from) * perRow, qsizetype(rows) * perRow);
    }
    return bytes;
}

QByteArray EscPos::cut()
{
    return QByteArray("\x1DV\x42\0", 4);
}

QByteArray EscPos::page(const payment::PrintPage &page)
{
    const QByteArray dots = raster(page);
    return dots.isEmpty() ? QByteArray() : initialise() + dots + cut();
}

QByteArray EscPos::ask(Question question)
{
    return QByteArrayLiteral("\x10\x04") + static_cast<char>(question);
}

QByteArray EscPos::askWhenDone()
{
    return QByteArrayLiteral("\x1Dr\x01");
}

QByteArray EscPos::forgetJob()
{
    return QByteArrayLiteral("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08");
}

} // namespace chancery::printer
