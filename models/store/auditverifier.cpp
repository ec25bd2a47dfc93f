// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/auditverifier.h"

#include "models/crypto/auditreceipt.h"
#include "models/crypto/digest.h"
#include "models/store/auditchain.h"
#include "models/store/auditevent.h"
#include "models/store/storecontext.h"

namespace chancery::store {

using Kind = AuditFinding::Kind;

QString toString(AuditFinding::Kind kind)
{
    switch (kind) {
    case Kind::Changed:
        return QStringLiteral("changed");
    case Kind::Missing:
        return QStringLiteral("missing");
    case Kind::Cut:
        return QStringLiteral("cut");
    case Kind::Forged:
        return QStringLiteral("forged");
    case Kind::Contradicted:
        return QStringLiteral("contradicted");
    case Kind::Unsigned:
        return QStringLiteral("unsigned");
    }
    Q_UNREACHABLE();
}

AuditVerifier::AuditVerifier(Database &database)
    : m_database(database)
{
}

void AuditVerifier::find(AuditFinding::Kind kind, qint64 seq, const QString &detail)
{
    if (m_verdict.findings.size() < mostFindings)
        m_verdict.findings.push_back({kind, seq, detail});
}

domain::Expected<AuditVerdict, domain::Error> AuditVerifier::verify()
{
    m_verdict = {};
    m_verdict.withKey = m_key.has_value();
    m_verdict.withRelayKey = m_relayKey.has_value();
    for (const auto step : {&AuditVerifier::readHead, &AuditVerifier::walk, &AuditVerifier::readReceipts}) {
        if (auto done = (this->*step)(); !done)
            return domain::Unexpected(done.error());
    }
    for (const Witness &witness : m_witnesses)
        compare(witness, "the relay's books");
    return m_verdict;
}

AuditVerifier::Done AuditVerifier::readHead()
{
    auto row
        = m_database.run(QStringLiteral("SELECT chain, first_seq, first_previous, seq, hash, mac FROM audit_head"));
    if (!row)
        return domain::Unexpected(row.error());
    const auto found = Database::step(*row);
    if (!found)
        return domain::Unexpected(found.error());
    if (!*found) {
        find(Kind::Cut, 0, QStringLiteral("the head is gone"));
        m_expected = 1;
        m_previous = auditchain::beginning();
        return {};
    }
    m_verdict.head = {row->value(0).toString(), row->value(1).toLongLong(), row->value(2).toByteArray(),
        row->value(3).toLongLong(), row->value(4).toByteArray()};
    m_expected = m_verdict.head.firstSeq;
    m_previous = m_verdict.head.firstPrevious;
    if (!m_key)
        return {};
    const auto mac = auditchain::macOf(*m_key, m_verdict.head);
    if (!mac)
        return domain::Unexpected(mac.error());
    if (!crypto::constantTimeEquals(*mac, row->value(5).toByteArray()))
        find(Kind::Forged, m_verdict.head.seq, QStringLiteral("the head is not what the program wrote"));
    return {};
}

AuditVerifier::Done AuditVerifier::walk()
{
    auto rows
        = m_database.run(QStringLiteral("SELECT seq, at, event, subject, detail, hash, mac FROM audit ORDER BY seq"));
    if (!rows)
        return domain::Unexpected(rows.error());
    while (true) {
        const auto more = Database::step(*rows);
        if (!more)
            return domain::Unexpected(more.error());
        if (!*more)
            break;
        const AuditEntry entry{rows->value(0).toLongLong(), instantFromColumn(rows->value(1).toLongLong()),
            rows->value(2).toString(), rows->value(3).toByteArray(), rows->value(4).toString(),
            rows->value(5).toByteArray(), rows->value(6).toByteArray()};
        if (auto done = judge(entry); !done)
            return done;
    }
    const AuditHead &head = m_verdict.head;
    if (m_expected - 1 < head.seq)
        find(Kind::Cut, m_expected, QStringLiteral("entries up to %1 are gone").arg(head.seq));
    else if (m_expected - 1 > head.seq)
        find(Kind::Changed, head.seq + 1, QStringLiteral("there are entries beyond the head"));
    else if (m_previous != head.hash)
        find(Kind::Changed, head.seq, QStringLiteral("the last entry is not the head's"));
    return {};
}

AuditVerifier::Done AuditVerifier::judge(const AuditEntry &entry)
{
    ++m_verdict.entries;
    if (entry.seq > m_expected)
        find(Kind::Missing, m_expected, QStringLiteral("entries %1 to %2 are gone").arg(m_expected).arg(entry.seq - 1));
    else if (entry.seq < m_expected)
        find(Kind::Changed, entry.seq, QStringLiteral("before the beginning"));
    if (!auditEventFromString(entry.event))
        find(Kind::Changed, entry.seq, QStringLiteral("an event that this program does not know"));
    // After a gap the hash before is not known: the next entry cannot be judged by it, but by its seal.
    if (entry.seq == m_expected && auditchain::hashOf(m_verdict.head.chain, entry, m_previous) != entry.hash)
        find(Kind::Changed, entry.seq, QStringLiteral("not what was written, or not after what comes before it"));
    if (m_key) {
        const auto mac = auditchain::macOf(*m_key, m_verdict.head.chain, entry);
        if (!mac)
            return domain::Unexpected(mac.error());
        if (!crypto::constantTimeEquals(*mac, entry.mac))
            find(Kind::Forged, entry.seq, QStringLiteral("the seal does not match"));
    }
    m_expected = entry.seq + 1;
    m_previous = entry.hash;
    return {};
}

AuditVerifier::Done AuditVerifier::readReceipts()
{
    auto rows = m_database.run(QStringLiteral("SELECT seq, hash, receipt FROM audit_receipts ORDER BY seq"));
    if (!rows)
        return domain::Unexpected(rows.error());
    std::vector<Witness> signedHeads;
    while (true) {
        const auto more = Database::step(*rows);
        if (!more)
            return domain::Unexpected(more.error());
        if (!*more)
            break;
        Witness claimed{m_verdict.head.chain, rows->value(0).toLongLong(), rows->value(1).toByteArray()};
        if (m_relayKey) {
            const auto receipt = crypto::AuditReceipt::read(rows->value(2).toString().toLatin1(), *m_relayKey);
            if (!receipt || receipt->seq != claimed.seq || receipt->head != claimed.hash) {
                find(Kind::Unsigned, claimed.seq, QStringLiteral("the receipt is not the relay's for this entry"));
                continue;
            }
            claimed.chain = receipt->chain;
        }
        signedHeads.push_back(claimed);
    }
    for (const Witness &head : signedHeads) {
        const std::size_t before = m_verdict.findings.size();
        compare(head, "a receipt");
        if (m_verdict.findings.size() == before)
            m_verdict.countersigned = std::max(m_verdict.countersigned, head.seq);
    }
    return {};
}

void AuditVerifier::compare(const Witness &witness, const char *whose)
{
    const QString who = QLatin1String(whose);
    if (witness.chain != m_verdict.head.chain)
        return find(Kind::Contradicted, witness.seq, who + QStringLiteral(": of another chain, ") + witness.chain);
    if (witness.seq > m_verdict.head.seq)
        return find(Kind::Cut, m_verdict.head.seq + 1, who + QStringLiteral(": knows entry %1").arg(witness.seq));
    if (witness.seq < m_verdict.head.firstSeq)
        return; // forgotten after its time
    const auto stored = m_database.value(QStringLiteral("SELECT hash FROM audit WHERE seq = ?"), {witness.seq});
    if (!stored || stored->toByteArray() != witness.hash)
        find(Kind::Contradicted, witness.seq, who + QStringLiteral(": knows another entry"));
}

} // namespace chancery::store
