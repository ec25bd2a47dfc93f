// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "models/domain/clock.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <vector>

namespace chancery::ledger {

class Ledger;

/// A sealed record as the books keep it.
struct StoredRecord
{
    QUuid msgId;
    QString record; ///< ref_…
    QString kind;
    qint64 baseRev = 0;
    domain::Instant receivedAt;
    QByteArray sealed;
    qint64 position = 0; ///< grows with every record
};

/// What the books keep of a payment once its person is gone, and tell that person before.
struct PaymentLine
{
    QString id;
    QString state;
    QString method;
    QString currency;
    qint64 totalMinor = 0;
    qint64 capturedMinor = 0;
    qint64 refundedMinor = 0;
    domain::Instant createdAt;
};

struct Erasure
{
    qint64 records = 0; ///< deleted now
    bool before = false; ///< it had been erased before
};

/// What is kept of persons centrally: sealed records. Needs the owner's rights (LedgerOptions::role empty). Threads and
/// errors as Ledger.
class ErasureBook
{
public:
    /// The ledger outlives it.
    explicit ErasureBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }
    /// Every record of an application, oldest first.
    void recordsOf(QString record, Answer<std::vector<StoredRecord>> answer);
    /// A page of a post's records beyond `position`, oldest first: for finding a person by what only readers can read.
    void recordsAfter(QString post, qint64 position, int limit, Answer<std::vector<StoredRecord>> answer);
    void paymentsOf(QString application, Answer<std::vector<PaymentLine>> answer);
    /// Notes, for good, that an application's data were taken out on request: before it is done.
    void noteExport(QString application, Answer<qint64> answer);
    /// Applications with sealed records whose decision (approved, rejected) is older than `moment`, oldest first.
    void decidedBefore(domain::Instant moment, int limit, Answer<std::vector<QString>> answer);
    /// Deletes every record of an application and remembers that it did: no device can bring it back. Payments stay as
    /// amounts. Noted like an export. Idempotent. Error: `payment_under_way`.
    void erase(QString record, QString reason, Answer<Erasure> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
