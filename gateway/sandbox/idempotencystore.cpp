// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/idempotencystore.h"

namespace chancery::sandbox {

namespace {

constexpr qint64 lifeMs = 24LL * 60 * 60 * 1000;

QByteArray headerOf(const Reply &reply, const QByteArray &name)
{
    for (const auto &[key, value] : reply.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

IdempotencyStore::IdempotencyStore(const domain::Clock &clock)
    : m_clock(clock)
{
}

std::optional<Reply> IdempotencyStore::find(
    const QByteArray &key, const QString &path, const QByteArray &fingerprint) const
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend() || m_clock.now().time_since_epoch().count() - entry->createdAt > lifeMs)
        return std::nullopt;
    if (entry->path != path || entry->fingerprint != fingerprint) {
        return Fault{.type = QStringLiteral("idempotency_error"),
            .message
            = QStringLiteral("Keys for idempotent requests can only be used with the same parameters they were first "
                             "used with. Try using a key other than '%1' if you meant to execute a different request.")
                  .arg(QString::fromLatin1(key))}
            .toReply();
    }
    if (entry->inUse) {
        return Fault{.status = 409,
            .type = QStringLiteral("idempotency_error"),
            .code = QStringLiteral("idempotency_key_in_use"),
            .message = QStringLiteral("There is currently another in-progress request using this Idempotency Key.")}
            .toReply();
    }
    Reply reply;
    reply.status = entry->status;
    reply.body = entry->body;
    reply.headers = {{"Idempotent-Replayed", "true"}, {"Original-Request", entry->requestId}};
    return reply;
}

void IdempotencyStore::begin(const QByteArray &key, const QString &path, const QByteArray &fingerprint)
{
    m_entries.insert(key,
        {.path = path,
            .fingerprint = fingerprint,
            .inUse = true,
            .createdAt = m_clock.now().time_since_epoch().count(),
            .status = 0,
            .body = {},
            .requestId = {}});
}

void IdempotencyStore::store(
    const QByteArray &key, const QString &path, const QByteArray &fingerprint, const Reply &reply)
{
    m_entries.insert(key,
        {.path = path,
            .fingerprint = fingerprint,
            .inUse = false,
            .createdAt = m_clock.now().time_since_epoch().count(),
            .status = reply.status,
            .body = reply.body,
            .requestId = headerOf(reply, "Request-Id")});
}

void IdempotencyStore::release(const QByteArray &key)
{
    const auto entry = m_entries.find(key);
    if (entry != m_entries.end() && entry->inUse)
        m_entries.erase(entry);
}

void IdempotencyStore::prune()
{
    m_entries.removeIf([](QHash<QByteArray, Entry>::iterator entry) { return !entry->inUse; });
}

QJsonArray IdempotencyStore::toState() const
{
    QJsonArray state;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->inUse)
            continue;
        state.append(QJsonObject{{QStringLiteral("key"), QString::fromLatin1(entry.key())},
            {QStringLiteral("path"), entry->path},
            {QStringLiteral("fingerprint"), QString::fromLatin1(entry->fingerprint.toHex())},
            {QStringLiteral("created_at"), entry->createdAt}, {QStringLiteral("status"), entry->status},
            {QStringLiteral("body"), QString::fromUtf8(entry->body)},
            {QStringLiteral("request_id"), QString::fromLatin1(entry->requestId)}});
    }
    return state;
}

void IdempotencyStore::restore(const QJsonArray &state)
{
    m_entries.clear();
    for (const QJsonValue &value : state) {
        const QJsonObject json = value.toObject();
        m_entries.insert(json.value(u"key").toString().toLatin1(),
            {.path = json.value(u"path").toString(),
                .fingerprint = QByteArray::fromHex(json.value(u"fingerprint").toString().toLatin1()),
                .inUse = false,
                .createdAt = json.value(u"created_at").toInteger(),
                .status = static_cast<int>(json.value(u"status").toInteger()),
                .body = json.value(u"body").toString().toUtf8(),
                .requestId = json.value(u"request_id").toString().toLatin1()});
    }
}

} // namespace chancery::sandbox
