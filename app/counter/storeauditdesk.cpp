// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/storeauditdesk.h"

#include "models/store/auditevent.h"

using namespace chancery::domain;
using chancery::counter::AuditLine;

namespace chancery::app {

namespace {

constexpr qsizetype shownOfPseudonym = 4; // bytes: enough to see that two entries are about the same

store::AuditQuery::Order orderOf(counter::AuditDesk::Order order)
{
    switch (order) {
    case counter::AuditDesk::Order::Number:
        return store::AuditQuery::Order::Number;
    case counter::AuditDesk::Order::Kind:
        return store::AuditQuery::Order::Event;
    case counter::AuditDesk::Order::Subject:
        return store::AuditQuery::Order::Subject;
    case counter::AuditDesk::Order::Detail:
        return store::AuditQuery::Order::Detail;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList StoreAuditDesk::events() const
{
    QStringList names;
    for (int event = 0; event <= static_cast<int>(store::AuditEvent::ListSaved); ++event)
        names.append(store::toString(static_cast<store::AuditEvent>(event)));
    return names;
}

void StoreAuditDesk::page(const Filter &filter, QObject *context, Done<std::vector<AuditLine>> done)
{
    store::AuditQuery query;
    query.event = filter.event;
    query.subject = filter.application.text();
    query.order = orderOf(filter.order);
    query.ascending = filter.ascending;
    query.beyond = filter.beyond;
    query.limit = pageSize;
    m_store.call(
        context,
        [query](store::EncryptedStore &store) -> Expected<std::vector<AuditLine>, Error> {
            const auto entries = store.audit().page(query);
            if (!entries)
                return Unexpected(entries.error());
            std::vector<AuditLine> lines;
            for (const store::AuditEntry &entry : *entries)
                lines.push_back({entry.seq, entry.at, entry.event,
                    QString::fromLatin1(entry.subject.left(shownOfPseudonym).toHex()), entry.detail});
            return lines;
        },
        std::move(done));
}

void StoreAuditDesk::verify(QObject *context, Done<Verdict> done)
{
    m_store.call(
        context,
        [](store::EncryptedStore &store) -> Expected<Verdict, Error> {
            const auto verdict = store.verifyAudit();
            if (!verdict)
                return Unexpected(verdict.error());
            Verdict told{verdict->entries, verdict->countersigned, {}};
            for (const store::AuditFinding &finding : verdict->findings)
                told.findings.push_back({store::toString(finding.kind), finding.seq});
            return told;
        },
        std::move(done));
}

} // namespace chancery::app
