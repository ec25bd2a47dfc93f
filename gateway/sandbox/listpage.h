// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/form.h"
#include "gateway/sandbox/reply.h"

#include <QJsonArray>

#include <limits>

namespace chancery::sandbox {

/// One page of a Stripe list, filled by offering the newest first: created[…], limit, starting_after and ending_before
/// are applied here.
class ListPage
{
public:
    explicit ListPage(const Form &form);

    /// Whether the object belongs on this page; counts it towards has_more when the page is full.
    [[nodiscard]] bool wants(const QString &id, qint64 created, bool matches);
    void add(const QJsonObject &object);
    [[nodiscard]] Reply toReply(const QString &url) const;

private:
    qint64 m_from = 0;
    qint64 m_until = std::numeric_limits<qint64>::max();
    qsizetype m_limit = 10;
    QString m_after;
    QString m_before; ///< the page ends just before it, seen from the newest
    bool m_started = true;
    bool m_ended = false;
    bool m_more = false;
    QJsonArray m_data;
};

} // namespace chancery::sandbox
