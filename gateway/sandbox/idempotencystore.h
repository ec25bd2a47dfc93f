// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/fault.h"
#include "models/domain/clock.h"

#include <QHash>
#include <QJsonArray>

#include <optional>

namespace chancery::sandbox {

/// Stripe's promise about Idempotency-Key: the first outcome after execution began is given again for 24 hours.
class IdempotencyStore
{
public:
    explicit IdempotencyStore(const domain::Clock &clock);

    /// Nothing: carry the request out. A reply: the stored one, marked as replayed, or the refusal for a key that is in
    /// use (409) or was used for another path or other parameters (400).
    [[nodiscard]] std::optional<Reply> find(
        const QByteArray &key, const QString &path, const QByteArray &fingerprint) const;
    /// The key is being worked on until store() or release().
    void begin(const QByteArray &key, const QString &path, const QByteArray &fingerprint);
    void store(const QByteArray &key, const QString &path, const QByteArray &fingerprint, const Reply &reply);
    /// Forgets a key that is in use, stored outcomes stay.
    void release(const QByteArray &key);
    /// As after 24 hours: stored outcomes are forgotten, keys in use stay.
    void prune();
    void clear() { m_entries.clear(); }

    [[nodiscard]] QJsonArray toState() const;
    void restore(const QJsonArray &state);

private:
    struct Entry
    {
        QString path;
        QByteArray fingerprint;
        bool inUse = false;
        qint64 createdAt = 0; ///< milliseconds
        int status = 0;
        QByteArray body;
        QByteArray requestId;
    };

    const domain::Clock &m_clock;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace chancery::sandbox
