// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/damagedfile.h"

#include "models/store/errors.h"
#include "models/store/sqlerror.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace chancery::store {

namespace {

constexpr int pageSize = 8192;
constexpr int fileHeader = 100; ///< on the first page
constexpr int leafHeader = 8;
constexpr char tableLeaf = 0x0d;
constexpr int logHeader = 32;
constexpr int frameHeader = 24;
constexpr qint64 largestRow = 2 * 1024 * 1024; ///< more than a record of the greatest size takes

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// SQLite's: seven bits a byte, the ninth has eight. Nothing when it does not end within `bytes`.
std::optional<quint64> varint(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = static_cast<quint8>(bytes.at(at++));
        if (i == 8)
            return value << 8U | byte;
        value = value << 7U | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            return value;
    }
    return std::nullopt;
}

/// Bytes of a value of this type in the row.
std::optional<qint64> sizeOf(quint64 type)
{
    constexpr std::array<qint64, 10> fixed{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < fixed.size())
        return fixed.at(type);
    if (type < 12 || type > largestRow * 2)
        return std::nullopt;
    return static_cast<qint64>((type - 12) / 2);
}

DamagedFile::Value valueOf(quint64 type, const QByteArray &bytes)
{
    using Kind = DamagedFile::Value::Kind;
    constexpr quint64 real = 7;
    if (type == 0 || type == real) // no column of ours holds a fraction
        return {};
    if (type == 8 || type == 9)
        return {Kind::Number, static_cast<qint64>(type - 8), {}};
    if (type >= 12)
        return {type % 2 == 0 ? Kind::Bytes : Kind::Text, 0, bytes};
    qint64 number = static_cast<qint8>(bytes.at(0));
    for (qsizetype i = 1; i < bytes.size(); ++i)
        number = static_cast<qint64>(static_cast<quint64>(number) << 8U | static_cast<quint8>(bytes.at(i)));
    return {Kind::Number, number, {}};
}

} // namespace

DamagedFile::DamagedFile(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
    , m_pages(static_cast<quint32>(std::min<qint64>(m_file->size() / pageSize, std::numeric_limits<quint32>::max())))
{
}

domain::Expected<DamagedFile, domain::Error> DamagedFile::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(errors::unavailable, QStringLiteral("%1: %2").arg(path, file->errorString()));
    DamagedFile opened(std::move(file));
    opened.readLog(path + QStringLiteral("-wal"));
    return opened;
}

void DamagedFile::readLog(const QString &path)
{
    QFile log(path);
    if (!log.open(QIODevice::ReadOnly) || !log.seek(logHeader))
        return;
    const quint32 ownPages = m_pages;
    QHash<quint32, QByteArray> pending;
    QByteArray salt;
    for (quint32 frames = 1;; ++frames) {
        const QByteArray head = log.read(frameHeader);
        const QByteArray image = log.read(pageSize);
        if (head.size() != frameHeader || image.size() != pageSize)
            return;
        // Frames of an earlier round of the log follow the last one; they are known by their salt.
        const QByteArray own = head.mid(8, 8);
        if (salt.isEmpty())
            salt = own;
        if (own != salt)
            return;
        pending.insert(numberAt(head, 0), image);
        const quint32 pagesAfterCommit = numberAt(head, 4);
        if (pagesAfterCommit == 0)
            continue;
        m_log.insert(pending);
        pending.clear();
        // The log may be damaged, too: the database has grown by no more than what is in it.
        m_pages = std::max(m_pages, std::min(pagesAfterCommit, ownPages + frames));
    }
}

std::optional<QByteArray> DamagedFile::page(quint32 number) const
{
    if (const auto logged = m_log.constFind(number); logged != m_log.constEnd())
        return *logged;
    if (number == 0 || number > m_pages || !m_file->seek((static_cast<qint64>(number) - 1) * pageSize))
        return std::nullopt;
    QByteArray image = m_file->read(pageSize);
    return image.size() == pageSize ? std::optional(std::move(image)) : std::nullopt;
}

std::vector<int> DamagedFile::cellsOf(const QByteArray &page, quint32 number)
{
    const int head = number == 1 ? fileHeader : 0;
    if (page.at(head) != tableLeaf)
        return {};
    const int count = qFromBigEndian<quint16>(page.constData() + head + 3);
    const int begin = head + leafHeader;
    const int pointersEnd = begin + 2 * count;
    if (pointersEnd > pageSize)
        return {};
    std::vector<int> cells;
    for (int i = 0; i < count; ++i) {
        const int offset = qFromBigEndian<quint16>(page.constData() + begin + 2 * i);
        if (offset >= pointersEnd && offset < pageSize)
            cells.push_back(offset);
    }
    return cells;
}

std::optional<QByteArray> DamagedFile::payload(const QByteArray &page, int offset, qint64 size) const
{
    // "B-tree Cell Format": how much stays on the page.
    constexpr qint64 most = pageSize - 35;
    constexpr qint64 least = (pageSize - 12) * 32 / 255 - 23;
    constexpr qint64 perPage = pageSize - 4;
    const qint64 fitting = least + (size - least) % perPage;
    const qint64 local = size <= most ? size : fitting <= most ? fitting : least;
    if (size > largestRow || offset + local + (size > local ? 4 : 0) > page.size())
        return std::nullopt;
    QByteArray bytes = page.mid(offset, local);
    if (size == local)
        return bytes;
    quint32 next = numberAt(page, offset + local);
    while (bytes.size() < size) {
        const auto overflow = this->page(next);
        if (!overflow)
            return std::nullopt;
        bytes += overflow->mid(4, std::min<qint64>(perPage, size - bytes.size()));
        next = numberAt(*overflow, 0);
    }
    return bytes;
}

std::optional<DamagedFile::Row> DamagedFile::decode(const QByteArray &page, int offset, std::size_t columns) const
{
    qsizetype at = offset;
    const auto size = varint(page, at);
    if (!size || !varint(page, at) || *size > largestRow)
        return std::nullopt;
    const qsizetype begin = at;
    const auto headSize = varint(page, at);
    if (!headSize || *headSize > *size || begin + static_cast<qsizetype>(*headSize) > page.size())
        return std::nullopt;
    std::vector<quint64> types;
    qint64 bodySize = 0;
    while (at < begin + static_cast<qsizetype>(*headSize)) {
        const auto type = varint(page, at);
        const auto taken = type ? sizeOf(*type) : std::nullopt;
        if (!taken)
            return std::nullopt;
        types.push_back(*type);
        bodySize += *taken;
    }
    if ((columns != 0 && types.size() != columns)
        || bodySize + static_cast<qint64>(*headSize) != static_cast<qint64>(*size))
        return std::nullopt;
    const auto bytes = payload(page, static_cast<int>(begin), static_cast<qint64>(*size));
    if (!bytes)
        return std::nullopt;
    Row row;
    qint64 value = static_cast<qint64>(*headSize);
    for (const quint64 type : types) {
        const qint64 length = *sizeOf(type);
        row.push_back(valueOf(type, bytes->mid(value, length)));
        value += length;
    }
    return row;
}

void DamagedFile::forEachRow(std::size_t columns, const std::function<void(Place, const Row &)> &visit) const
{
    for (quint32 number = 1; number <= m_pages; ++number) {
        const auto image = page(number);
        if (!image)
            continue;
        const std::vector<int> cells = cellsOf(*image, number);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (const auto row = decode(*image, cells[i], columns))
                visit({number, cells[i]}, *row);
        }
    }
}

std::optional<DamagedFile::Row> DamagedFile::rowAt(Place place) const
{
    const auto image = page(place.page);
    return image ? decode(*image, place.cell, 0) : std::nullopt;
}

} // namespace chancery::store
