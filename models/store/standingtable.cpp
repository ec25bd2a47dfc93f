// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/standingtable.h"

#include "models/store/storecontext.h"
#include "models/store/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chancery::store {

namespace {

const QString cursorName = QStringLiteral("pull_cursor");

QByteArray bytesOf(const Standing &standing)
{
    QJsonObject payments;
    for (auto it = standing.payments.begin(); it != standing.payments.end(); ++it)
        payments.insert(it.key(), it.value());
    return QJsonDocument(
        QJsonObject{{QStringLiteral("payments"), payments}, {QStringLiteral("decision"), standing.decision},
            {QStringLiteral("stale"), standing.stale}, {QStringLiteral("at"), toColumn(standing.at)}})
        .toJson(QJsonDocument::Compact);
}

Standing standingOf(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Standing standing;
    const QJsonObject payments = json.value(QLatin1String("payments")).toObject();
    for (auto it = payments.begin(); it != payments.end(); ++it)
        standing.payments.insert(it.key(), it.value().toString());
    standing.decision = json.value(QLatin1String("decision")).toString();
    standing.stale = json.value(QLatin1String("stale")).toBool();
    standing.at = instantFromColumn(json.value(QLatin1String("at")).toInteger());
    return standing;
}

} // namespace

StandingTable::StandingTable(StoreContext &context, CaseTable &cases)
    : m_context(context)
    , m_standings(context, SealedTable::Kind::Standings)
    , m_settings(context, SealedTable::Kind::Settings)
    , m_cases(cases)
{
}

domain::Expected<QString, domain::Error> StandingTable::cursor() const
{
    const auto stored = m_settings.get(cursorName);
    if (!stored)
        return domain::Unexpected(stored.error());
    return QString::fromLatin1(stored->value_or(QByteArray()));
}

domain::Expected<void, domain::Error> StandingTable::apply(
    const std::vector<PulledRow> &rows, const QString &cursor, bool reset)
{
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return domain::Unexpected(transaction.error());
    if (reset) {
        if (auto cleared = m_standings.clear(); !cleared)
            return cleared;
        if (auto forgotten = m_cases.forgetStatuses(); !forgotten)
            return forgotten;
    }
    for (const PulledRow &row : rows) {
        if (auto applied = applyOne(row); !applied)
            return applied;
    }
    if (auto moved = m_settings.put(cursorName, cursor.toLatin1()); !moved)
        return moved;
    return transaction->commit();
}

domain::Expected<void, domain::Error> StandingTable::applyOne(const PulledRow &row)
{
    if (row.kind == u"tombstone")
        return erase(row.application);
    const auto known = find(row.application);
    if (!known)
        return domain::Unexpected(known.error());
    Standing standing = known->value_or(Standing());
    if (row.kind == u"payment")
        standing.payments.insert(row.payment, row.status);
    else if (row.kind == u"decision")
        standing.decision = row.status;
    else if (row.kind == u"stale")
        standing.stale = row.status != u"resolved";
    else
        return {}; // of a newer relay
    standing.at = row.at;
    if (auto kept = m_standings.put(row.application, bytesOf(standing)); !kept)
        return kept;
    return m_cases.setStatus(row.application, caseStatusOf(standing));
}

domain::Expected<void, domain::Error> StandingTable::erase(const QString &application)
{
    const auto known = find(application);
    if (!known)
        return domain::Unexpected(known.error());
    if (auto removed = m_standings.remove(application); !removed)
        return removed;
    if (auto removed = m_cases.remove(application); !removed)
        return removed;
    // What is still on its way keeps its number: the relay takes it and keeps it nowhere.
    const auto done = m_context.database().execute(
        QStringLiteral("DELETE FROM records WHERE record = ? AND id IN (SELECT msg_id FROM outbox WHERE state <> 0)"),
        {application});
    if (!done)
        return domain::Unexpected(done.error());
    // Told once: the feed may come again from its beginning.
    if (known->has_value() || *done > 0) {
        const QString what = QStringLiteral("tombstone records %1").arg(*done);
        if (auto told = m_context.audit().append(AuditEvent::Erased, application, what); !told)
            return domain::Unexpected(told.error());
    }
    return {};
}

domain::Expected<std::optional<Standing>, domain::Error> StandingTable::find(const QString &application) const
{
    const auto stored = m_standings.get(application);
    if (!stored)
        return domain::Unexpected(stored.error());
    if (!*stored)
        return std::optional<Standing>();
    return std::optional(standingOf(**stored));
}

} // namespace chancery::store
