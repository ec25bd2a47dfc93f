// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace chancery::teststack {

/// Looks for texts in everything that a running process may write to: heap, stacks, data, anonymous mappings.
class MemorySearch
{
public:
    /// The texts as UTF-8, Latin-1 and UTF-16; what is shorter than four characters is not looked for.
    explicit MemorySearch(const QStringList &texts);

    /// Each place as "text encoding mapping+offset: what is around it". Nothing when the memory cannot be read: that
    /// takes root's rights. The process is stopped meanwhile.
    [[nodiscard]] std::optional<QStringList> in(qint64 pid) const;
    /// Bytes that were looked at last.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    struct Needle
    {
        QString name;
        QByteArray bytes;
    };
    QList<Needle> m_needles;
    mutable qint64 m_bytes = 0;
};

} // namespace chancery::teststack
