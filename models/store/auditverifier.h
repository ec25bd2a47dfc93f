// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/es256publickey.h"
#include "models/crypto/hmac.h"
#include "models/store/auditentry.h"
#include "models/store/auditverdict.h"
#include "models/store/database.h"

#include <optional>

namespace chancery::store {

/// Looks for every edit, swap, insertion and deletion in an audit, and for a tail that was cut off: locally by the
/// sealed head, and beyond it by what the relay countersigned, since who can write the file can put back an older one.
class AuditVerifier
{
public:
    static constexpr std::size_t mostFindings = 100;

    /// A head that somebody else remembers: the relay's books.
    struct Witness
    {
        QString chain;
        qint64 seq = 0;
        QByteArray hash;
    };

    /// The database outlives it; nothing is written to it.
    explicit AuditVerifier(Database &database);

    /// Without the key only hashes are checked, which anybody can work out anew.
    void setKey(crypto::Hmac key) { m_key = std::move(key); }
    /// Without the relay's public key, receipts are compared but their signatures are not checked.
    void setRelayKey(crypto::Es256PublicKey key) { m_relayKey = std::move(key); }
    void addWitness(Witness witness) { m_witnesses.push_back(std::move(witness)); }

    /// Errors: those of Database. What is wrong with the audit is no error, but the verdict.
    [[nodiscard]] domain::Expected<AuditVerdict, domain::Error> verify();

private:
    using Done = domain::Expected<void, domain::Error>;

    [[nodiscard]] Done readHead();
    [[nodiscard]] Done walk();
    [[nodiscard]] Done judge(const AuditEntry &entry);
    [[nodiscard]] Done readReceipts();
    void compare(const Witness &witness, const char *whose);
    void find(AuditFinding::Kind kind, qint64 seq, const QString &detail);

    Database &m_database;
    std::optional<crypto::Hmac> m_key;
    std::optional<crypto::Es256PublicKey> m_relayKey;
    std::vector<Witness> m_witnesses;
    AuditVerdict m_verdict;
    QByteArray m_previous; ///< hash of the entry before, as stored
    qint64 m_expected = 0; ///< number of the next entry
};

} // namespace chancery::store
