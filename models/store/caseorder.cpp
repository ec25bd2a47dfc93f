// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/caseorder.h"

#include <algorithm>

namespace chancery::store {

CaseOrder::Entry CaseOrder::entryOf(qint64 id, const QByteArray &text)
{
    Entry entry;
    entry.id = id;
    std::copy_n(text.constData(), std::min<qsizetype>(text.size(), std::ssize(entry.text)), entry.text.begin());
    return entry;
}

CaseOrder::CaseOrder(std::vector<Entry> entries)
    : m_entries(std::move(entries))
{
    std::sort(m_entries.begin(), m_entries.end());
}

std::vector<CaseOrder::Entry>::const_iterator CaseOrder::find(qint64 id) const
{
    return std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
}

void CaseOrder::put(const Entry &entry)
{
    remove(entry.id);
    m_entries.insert(std::lower_bound(m_entries.begin(), m_entries.end(), entry), entry);
}

void CaseOrder::remove(qint64 id)
{
    if (const auto there = find(id); there != m_entries.end())
        m_entries.erase(there);
}

void CaseOrder::walk(qint64 after, bool descending, const std::function<bool(qint64 id)> &take) const
{
    auto at = descending ? m_entries.end() : m_entries.begin();
    if (after != 0) {
        at = find(after);
        if (at == m_entries.end())
            return;
        if (!descending)
            ++at;
    }
    if (descending) {
        while (at != m_entries.begin() && take((--at)->id)) { }
        return;
    }
    while (at != m_entries.end() && take(at->id))
        ++at;
}

} // namespace chancery::store
