// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/auditbook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/task.h"

namespace chancery::ledger {

using domain::Error;
using domain::Expected;

namespace {

constexpr const char *laterHeads = "SELECT seq, head, receipt FROM chancery.audit_heads"
                                   " WHERE device = $1 AND chain = $2 AND seq >= $3 ORDER BY seq LIMIT 2";
constexpr const char *otherChains
    = "SELECT EXISTS (SELECT 1 FROM chancery.audit_heads WHERE device = $1 AND chain <> $2),"
      " EXISTS (SELECT 1 FROM chancery.audit_heads WHERE device = $1 AND chain = $2)";
constexpr const char *insertHead
    = "INSERT INTO chancery.audit_heads (device, chain, seq, head, receipt) VALUES ($1, $2, $3, $4, $5)";
constexpr const char *furthestHeads = "SELECT DISTINCT ON (chain) chain, seq, head, receipt FROM chancery.audit_heads"
                                      " WHERE device = $1 ORDER BY chain, seq DESC";

AuditOutcome judge(const AuditCheckpoint &checkpoint, const PgResult &later)
{
    using Kind = AuditOutcome::Kind;
    if (later.rows() == 0)
        return {Kind::Taken, checkpoint.receipt, false};
    if (later.number(0, 0) == checkpoint.seq) {
        if (later.bytes(0, 1) != checkpoint.head)
            return {Kind::Conflict, {}, false};
        return {Kind::Known, later.text(0, 2), false};
    }
    return {Kind::Back, {}, false};
}

} // namespace

void AuditBook::keep(AuditCheckpoint checkpoint, Answer<AuditOutcome> answer)
{
    const QString device = checkpoint.device.text();
    m_ledger.write(std::make_unique<Task<AuditOutcome>>(
        [checkpoint, device](PgConnection &connection) {
            connection.sendOnce(laterHeads, Parameters().text(device).uuid(checkpoint.chain).number(checkpoint.seq));
            connection.sendOnce(otherChains, Parameters().text(device).uuid(checkpoint.chain));
        },
        [checkpoint, device](Operation::Results looked, PgConnection &connection) -> Expected<AuditOutcome, Error> {
            AuditOutcome outcome = judge(checkpoint, looked[0]);
            if (outcome.kind != AuditOutcome::Kind::Taken)
                return outcome;
            outcome.newChain = looked[1].boolean(0, 0) && !looked[1].boolean(0, 1);
            connection.sendOnce(insertHead,
                Parameters()
                    .text(device)
                    .uuid(checkpoint.chain)
                    .number(checkpoint.seq)
                    .bytes(checkpoint.head)
                    .text(checkpoint.receipt));
            return outcome;
        },
        std::move(answer), std::vector{QStringLiteral("audit:") + device}));
}

void AuditBook::furthest(domain::DeviceId device, Answer<std::vector<AuditCheckpoint>> answer)
{
    m_ledger.read(std::make_unique<Task<std::vector<AuditCheckpoint>>>(
        [device](PgConnection &connection) { connection.sendOnce(furthestHeads, Parameters().text(device.text())); },
        [device](Operation::Results looked, PgConnection &) -> Expected<std::vector<AuditCheckpoint>, Error> {
            std::vector<AuditCheckpoint> heads;
            for (int row = 0; row < looked[0].rows(); ++row)
                heads.push_back({device, QUuid::fromString(looked[0].text(row, 0)), looked[0].number(row, 1),
                    looked[0].bytes(row, 2), looked[0].text(row, 3)});
            return heads;
        },
        std::move(answer)));
}

} // namespace chancery::ledger
