// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/ziparchive.h"

#include <zlib.h>

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace chancery::providers {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr qsizetype endSize = 22;
constexpr qsizetype directorySize = 46;
constexpr qsizetype localSize = 30;
constexpr qsizetype longestComment = 65'535;
constexpr quint32 endMark = 0x06054b50;
constexpr quint32 directoryMark = 0x02014b50;
constexpr quint32 localMark = 0x04034b50;
constexpr qsizetype piece = 64 * 1024;

Unexpected<Error> fault(const char *code, const char *detail)
{
    return Unexpected(Error{QString::fromLatin1(code), QString::fromLatin1(detail)});
}

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

/// Where the end of the central directory begins; -1: nowhere.
qsizetype findEnd(const QByteArray &archive)
{
    for (qsizetype at = archive.size() - endSize; at >= 0 && at >= archive.size() - endSize - longestComment; --at) {
        if (u32(archive, at) == endMark && at + endSize + u16(archive, at + 20) == archive.size())
            return at;
    }
    return -1;
}

/// At most `most` bytes; nothing when it is no deflate stream, or `tooLarge` when more would come.
std::optional<QByteArray> inflateRaw(const char *data, qsizetype size, qsizetype most, bool &tooLarge)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data)); // zlib reads only
    stream.avail_in = static_cast<uInt>(size);
    QByteArray out;
    QByteArray buffer(piece, Qt::Uninitialized);
    int result = Z_OK;
    while (result == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        result = inflate(&stream, Z_NO_FLUSH);
        const qsizetype got = buffer.size() - static_cast<qsizetype>(stream.avail_out);
        if (got > most - out.size()) {
            tooLarge = true;
            break;
        }
        out.append(buffer.constData(), got);
    }
    inflateEnd(&stream);
    if (result != Z_STREAM_END || tooLarge)
        return std::nullopt;
    return out;
}

Expected<QByteArray, Error> readEntry(const QByteArray &archive, qsizetype directory, qsizetype most)
{
    const quint16 flags = u16(archive, directory + 8);
    const quint16 method = u16(archive, directory + 10);
    const quint32 crc = u32(archive, directory + 16);
    const qsizetype packed = u32(archive, directory + 20);
    const qsizetype unpacked = u32(archive, directory + 24);
    const qsizetype local = u32(archive, directory + 42);
    if ((flags & 1U) != 0 || (method != 0 && method != 8))
        return fault("zip_unsupported", "encrypted, or packed in a way of its own");
    if (packed == 0xffffffff || unpacked == 0xffffffff || local == 0xffffffff)
        return fault("zip_unsupported", "ZIP64");
    if (local + localSize > archive.size() || u32(archive, local) != localMark)
        return fault("zip_malformed", "an entry is not where the directory says");
    const qsizetype data = local + localSize + u16(archive, local + 26) + u16(archive, local + 28);
    if (data + packed > archive.size() || (method == 0 && packed != unpacked))
        return fault("zip_malformed", "an entry is longer than the archive");
    if (unpacked > most)
        return fault("zip_too_large", "the entries are larger than allowed");
    bool tooLarge = false;
    const auto content = method == 0 ? std::optional(archive.mid(data, packed))
                                     : inflateRaw(archive.constData() + data, packed, unpacked, tooLarge);
    if (!content)
        return tooLarge ? fault("zip_too_large", "an entry is larger than it says")
                        : fault("zip_malformed", "an entry cannot be unpacked");
    const auto sum
        = crc32(0, reinterpret_cast<const Bytef *>(content->constData()), static_cast<uInt>(content->size()));
    if (content->size() != unpacked || sum != crc)
        return fault("zip_malformed", "an entry's length or sum is wrong");
    return *content;
}

} // namespace

Expected<std::vector<QByteArray>, Error> unzip(const QByteArray &archive, const ZipLimits &limits)
{
    const qsizetype end = findEnd(archive);
    if (end < 0)
        return fault("zip_malformed", "no central directory");
    const qsizetype count = u16(archive, end + 10);
    if (u16(archive, end + 4) != 0 || count != u16(archive, end + 8))
        return fault("zip_unsupported", "several disks");
    if (count > limits.entries)
        return fault("zip_too_large", "too many entries");
    std::vector<QByteArray> contents;
    qsizetype left = limits.unpacked;
    qsizetype at = u32(archive, end + 16);
    for (qsizetype i = 0; i < count; ++i) {
        if (at + directorySize > end || u32(archive, at) != directoryMark)
            return fault("zip_malformed", "the central directory is cut off");
        auto content = readEntry(archive, at, left);
        if (!content)
            return Unexpected(content.error());
        left -= content->size();
        contents.push_back(std::move(*content));
        at += directorySize + u16(archive, at + 28) + u16(archive, at + 30) + u16(archive, at + 32);
    }
    return contents;
}

} // namespace chancery::providers
