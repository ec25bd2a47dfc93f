// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chancery::store {

/// The rows of a database that SQLite does not open any more, or not all of: each leaf page of a table is read by
/// itself (https://sqlite.org/fileformat2.html), whatever has become of the pages that lead to it. What is read is not
/// to be trusted before something else has proved it. Nothing is written. Pages of our own size only.
class DamagedFile
{
public:
    struct Value
    {
        enum class Kind { Null, Number, Text, Bytes };
        Kind kind = Kind::Null;
        qint64 number = 0;
        QByteArray bytes; ///< of text: UTF-8
    };
    using Row = std::vector<Value>;
    struct Place
    {
        quint32 page = 0; ///< from 1
        int cell = 0;
    };

    /// With what is committed in its write-ahead log, if one stands beside it. Errors: store_unavailable.
    [[nodiscard]] static domain::Expected<DamagedFile, domain::Error> open(const QString &path);

    /// Every row of as many columns that can be read, of whichever table, in the order of the pages.
    void forEachRow(std::size_t columns, const std::function<void(Place, const Row &)> &visit) const;
    [[nodiscard]] std::optional<Row> rowAt(Place place) const;

private:
    explicit DamagedFile(std::unique_ptr<QFile> file);
    void readLog(const QString &path);
    /// Nothing when it is beyond the end or the disk does not give it.
    [[nodiscard]] std::optional<QByteArray> page(quint32 number) const;
    /// Where the cells of a table's leaf begin; none for every other page.
    [[nodiscard]] static std::vector<int> cellsOf(const QByteArray &page, quint32 number);
    /// A whole row, or nothing; `columns` of 0: any number.
    [[nodiscard]] std::optional<Row> decode(const QByteArray &page, int offset, std::size_t columns) const;
    /// The bytes of a row from its local part on, with those of its overflow pages.
    [[nodiscard]] std::optional<QByteArray> payload(const QByteArray &page, int offset, qint64 size) const;

    std::unique_ptr<QFile> m_file;
    quint32 m_pages = 0;
    QHash<quint32, QByteArray> m_log; ///< newest committed images
};

} // namespace chancery::store
