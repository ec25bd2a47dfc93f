// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/blindindex.h"
#include "models/crypto/hmac.h"
#include "models/domain/clock.h"
#include "models/store/auditentry.h"
#include "models/store/auditevent.h"
#include "models/store/audithead.h"
#include "models/store/auditquery.h"

#include <vector>

namespace chancery::store {

class Database;

/// What happened on this machine: append-only, each entry bound to all before it by SHA-256 and to this database's key
/// by HMAC. It holds no personal data, so that erasing a person leaves it whole: subjects are keyed pseudonyms, details
/// are codes and identifiers. Errors of every call: disk_full, read_only, locked, damaged, store_unavailable.
class AuditLog
{
public:
    static constexpr qsizetype longestDetail = 200;

    /// The database outlives it.
    AuditLog(Database &database, crypto::Hmac mac, crypto::BlindIndex subjects, const domain::Clock &clock);

    /// Begins the chain if there is none. Also: crypto_failed.
    [[nodiscard]] domain::Expected<void, domain::Error> begin(const QString &chain);
    /// After a restore: what the relay has signed goes further than this copy, so a new chain begins, whose first entry
    /// says which one it follows. The old entries stay in the backup. Also: crypto_failed.
    [[nodiscard]] domain::Expected<void, domain::Error> renew(const QString &chain);
    /// Within the caller's transaction if one is open, else durable when it returns. `subject` (an application's
    /// reference) is kept as a pseudonym only; `detail` is ASCII letters, digits, blanks and ._:;,=/+-: anything else
    /// is refused, so that no name gets in. Gives the entry's number. Also: store_misuse.
    [[nodiscard]] domain::Expected<qint64, domain::Error> append(
        AuditEvent event, const QString &subject = {}, const QString &detail = {});

    [[nodiscard]] domain::Expected<AuditHead, domain::Error> head() const;
    /// The highest number that the relay has countersigned; 0: none.
    [[nodiscard]] domain::Expected<qint64, domain::Error> countersigned() const;
    /// The newest first, unless asked for otherwise. Also: misuse, when `beyond` is the number of nothing that is
    /// there.
    [[nodiscard]] domain::Expected<std::vector<AuditEntry>, domain::Error> page(const AuditQuery &query);
    /// Keeps the relay's receipt for an entry. Also: store_misuse (no such entry, or it has another hash).
    [[nodiscard]] domain::Expected<void, domain::Error> keepReceipt(
        qint64 seq, const QByteArray &hash, const QByteArray &receipt);
    /// Forgets entries before `moment`, never one that the relay has not countersigned, never the last countersigned.
    /// How many went.
    [[nodiscard]] domain::Expected<qint64, domain::Error> forgetBefore(domain::Instant moment);

private:
    [[nodiscard]] domain::Expected<void, domain::Error> writeHead(const AuditHead &head);

    Database &m_database;
    crypto::Hmac m_mac;
    crypto::BlindIndex m_subjects;
    const domain::Clock &m_clock;
};

} // namespace chancery::store
