// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/zipwriter.h"

#include <array>

namespace chancery::sandbox {

namespace {

template <typename T>
QByteArray little(T value)
{
    QByteArray bytes;
    for (size_t i = 0; i < sizeof(T); ++i)
        bytes += static_cast<char>((value >> (8 * i)) & 0xff);
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

/// The deflated data alone: without Qt's length, zlib's header and its checksum (RFC 1950, 1951).
QByteArray deflated(const QByteArray &content)
{
    const QByteArray packed = qCompress(content);
    return packed.mid(6, packed.size() - 10);
}

} // namespace

ZipWriter::ZipWriter(const QDateTime &time)
{
    const QDate date = time.date();
    const QTime clock = time.time();
    const int day = ((date.year() - 1980) << 9) | (date.month() << 5) | date.day();
    const int second = (clock.hour() << 11) | (clock.minute() << 5) | (clock.second() / 2);
    m_time = (static_cast<quint32>(day) << 16) | static_cast<quint32>(second);
}

void ZipWriter::add(const QByteArray &name, const QByteArray &content)
{
    constexpr quint16 version = 20;
    constexpr quint16 deflate = 8;
    const QByteArray data = deflated(content);
    const QByteArray common = little(version) + little(quint16{0}) + little(deflate) + little(m_time)
        + little(crc32(content)) + little(static_cast<quint32>(data.size()))
        + little(static_cast<quint32>(content.size())) + little(static_cast<quint16>(name.size())) + little(quint16{0});
    const auto offset = static_cast<quint32>(m_files.size());
    m_files += QByteArray("PK\x03\x04", 4) + common + name + data;
    m_directory += QByteArray("PK\x01\x02", 4) + little(version) + common + little(quint16{0}) // comment
        + little(quint16{0}) + little(quint16{0}) + little(quint32{0}) + little(offset) + name;
    ++m_entries;
}

QByteArray ZipWriter::finish() const
{
    return m_files + m_directory + QByteArray("PK\x05\x06", 4) + little(quint16{0}) + little(quint16{0})
        + little(m_entries) + little(m_entries) + little(static_cast<quint32>(m_directory.size()))
        + little(static_cast<quint32>(m_files.size())) + little(quint16{0});
}

} // namespace chancery::sandbox
