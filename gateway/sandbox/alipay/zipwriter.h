// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace chancery::sandbox {

/// A ZIP archive in memory (PKWARE APPNOTE 4.5, deflate, no ZIP64: all of it under 4 GiB).
class ZipWriter
{
public:
    explicit ZipWriter(const QDateTime &time);

    /// `name` as raw bytes, in whatever encoding the reader expects.
    void add(const QByteArray &name, const QByteArray &content);
    [[nodiscard]] QByteArray finish() const;

private:
    quint32 m_time;
    quint16 m_entries = 0;
    QByteArray m_files;
    QByteArray m_directory;
};

} // namespace chancery::sandbox
