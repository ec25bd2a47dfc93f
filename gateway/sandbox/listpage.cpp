// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/listpage.h"

#include "gateway/sandbox/fault.h"

#include <algorithm>

namespace chancery::sandbox {

ListPage::ListPage(const Form &form)
    : m_after(form.value(QStringLiteral("starting_after")))
    , m_before(form.value(QStringLiteral("ending_before")))
{
    const auto bound = [&](const char *name) { return form.value(QLatin1String(name)).toLongLong(); };
    if (form.has(QStringLiteral("created[gte]")))
        m_from = bound("created[gte]");
    if (form.has(QStringLiteral("created[gt]")))
        m_from = std::max(m_from, bound("created[gt]") + 1);
    if (form.has(QStringLiteral("created[lte]")))
        m_until = bound("created[lte]");
    if (form.has(QStringLiteral("created[lt]")))
        m_until = std::min(m_until, bound("created[lt]") - 1);
    if (form.has(QStringLiteral("limit")))
        m_limit = static_cast<qsizetype>(bound("limit"));
    m_started = m_after.isEmpty();
}

bool ListPage::wants(const QString &id, qint64 created, bool matches)
{
    m_ended = m_ended || (!m_before.isEmpty() && id == m_before);
    if (m_ended)
        return false;
    if (!m_started) {
        m_started = id == m_after;
        return false;
    }
    if (!matches || created < m_from || created > m_until)
        return false;
    if (m_data.size() < m_limit || !m_before.isEmpty())
        return true;
    m_more = true;
    return false;
}

void ListPage::add(const QJsonObject &object)
{
    m_data.append(object);
    if (m_before.isEmpty() || m_data.size() <= m_limit)
        return;
    m_data.removeFirst(); // the page is the one next to ending_before
    m_more = true;
}

Reply ListPage::toReply(const QString &url) const
{
    if (m_limit < 1 || m_limit > 100)
        return Fault::invalid(QStringLiteral("parameter_invalid_integer"), QStringLiteral("limit"),
            QStringLiteral("limit must be between 1 and 100."))
            .toReply();
    return Reply::json(200,
        {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("url"), url},
            {QStringLiteral("has_more"), m_more}, {QStringLiteral("data"), m_data}});
}

} // namespace chancery::sandbox
