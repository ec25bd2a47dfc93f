// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/sealedtable.h"

#include "models/store/storecontext.h"

namespace chancery::store {

namespace {

QString nameOf(SealedTable::Kind kind)
{
    switch (kind) {
    case SealedTable::Kind::Receipts:
        return QStringLiteral("receipts");
    case SealedTable::Kind::Drafts:
        return QStringLiteral("drafts");
    case SealedTable::Kind::Settings:
        return QStringLiteral("settings");
    case SealedTable::Kind::Standings:
        return QStringLiteral("standings");
    }
    Q_UNREACHABLE();
}

Place bodyOf(const QString &table, const QByteArray &lookUp)
{
    return {table, lookUp, QStringLiteral("body")};
}

} // namespace

SealedTable::SealedTable(StoreContext &context, Kind kind)
    : m_context(context)
    , m_table(nameOf(kind))
{
}

domain::Expected<QByteArray, domain::Error> SealedTable::indexOf(const QString &name) const
{
    return m_context.index(m_table + QStringLiteral(".look_up"), name);
}

domain::Expected<void, domain::Error> SealedTable::put(const QString &name, const QByteArray &value)
{
    const auto lookUp = indexOf(name);
    if (!lookUp)
        return domain::Unexpected(lookUp.error());
    const auto body = m_context.sealer().seal(bodyOf(m_table, *lookUp), value);
    if (!body)
        return domain::Unexpected(body.error());
    const auto done = m_context.database().execute(
        QStringLiteral("INSERT INTO %1 (look_up, updated_at, body) VALUES (?, ?, ?) "
                       "ON CONFLICT (look_up) DO UPDATE SET updated_at = excluded.updated_at, body = excluded.body")
            .arg(m_table),
        {*lookUp, toColumn(m_context.now()), *body});
    if (!done)
        return domain::Unexpected(done.error());
    return {};
}

domain::Expected<std::optional<QByteArray>, domain::Error> SealedTable::get(const QString &name) const
{
    const auto lookUp = indexOf(name);
    if (!lookUp)
        return domain::Unexpected(lookUp.error());
    const auto sealed
        = m_context.database().value(QStringLiteral("SELECT body FROM %1 WHERE look_up = ?").arg(m_table), {*lookUp});
    if (!sealed)
        return domain::Unexpected(sealed.error());
    if (!sealed->isValid())
        return std::optional<QByteArray>();
    const auto body = m_context.sealer().open(bodyOf(m_table, *lookUp), sealed->toByteArray());
    if (!body)
        return domain::Unexpected(body.error());
    return std::optional(body->toByteArray());
}

domain::Expected<void, domain::Error> SealedTable::remove(const QString &name)
{
    const auto lookUp = indexOf(name);
    if (!lookUp)
        return domain::Unexpected(lookUp.error());
    const auto done
        = m_context.database().execute(QStringLiteral("DELETE FROM %1 WHERE look_up = ?").arg(m_table), {*lookUp});
    if (!done)
        return domain::Unexpected(done.error());
    return {};
}

domain::Expected<void, domain::Error> SealedTable::clear()
{
    if (auto done = m_context.database().execute(QStringLiteral("DELETE FROM %1").arg(m_table)); !done)
        return domain::Unexpected(done.error());
    return {};
}

domain::Expected<qint64, domain::Error> SealedTable::count() const
{
    const auto count = m_context.database().value(QStringLiteral("SELECT count(*) FROM %1").arg(m_table));
    if (!count)
        return domain::Unexpected(count.error());
    return count->toLongLong();
}

} // namespace chancery::store
