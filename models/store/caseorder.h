// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <array>
#include <functional>
#include <vector>

namespace chancery::store {

/// Cases in the order of something that is sealed on the disk, such as a name. An index there would tell the order of
/// names to whoever has the disk, so this one is in memory only, 48 bytes a case.
class CaseOrder
{
public:
    struct Entry
    {
        std::array<char, 40> text{}; ///< the beginning of what is sorted by; longer ones that begin alike are equal
        qint64 id = 0;
        auto operator<=>(const Entry &) const = default;
    };
    [[nodiscard]] static Entry entryOf(qint64 id, const QByteArray &text);

    CaseOrder() = default;
    explicit CaseOrder(std::vector<Entry> entries);

    /// In the place of what was there of this case.
    void put(const Entry &entry);
    void remove(qint64 id);
    /// From behind the case `after` (0: from the first, or the last when `descending`) until `take` says false. Nothing
    /// when that case has gone meanwhile.
    void walk(qint64 after, bool descending, const std::function<bool(qint64 id)> &take) const;

private:
    [[nodiscard]] std::vector<Entry>::const_iterator find(qint64 id) const;

    std::vector<Entry> m_entries; ///< sorted
};

} // namespace chancery::store
