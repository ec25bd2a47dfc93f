// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/auditdesk.h"

#include "gateway/ledger/ledger.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "models/crypto/auditreceipt.h"

#include <QFile>

namespace chancery::server {

using domain::Error;
using domain::Expected;
using domain::Unexpected;
using ledger::AuditOutcome;
using protocol::Problem;

AuditDesk::AuditDesk(
    boost::asio::io_context &io, ledger::Ledger &ledger, const domain::Clock &clock, Telemetry telemetry)
    : m_io(io)
    , m_book(ledger)
    , m_clock(clock)
    , m_telemetry(telemetry)
{
}

Expected<void, Error> AuditDesk::load(const QString &keyFile)
{
    if (keyFile.isEmpty()) {
        m_key.reset();
        return {};
    }
    QFile file(keyFile);
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(16 * 1024) : QByteArray();
    auto key = crypto::Es256Key::fromPem(crypto::SecretBuffer::take(std::move(bytes)));
    if (!key) {
        return Unexpected(Error{QStringLiteral("CHANCERY_AUDIT_SIGNING_KEY_FILE"),
            QStringLiteral("%1; expected a P-256 private key, PEM, as chancery-admin keys new-audit makes it")
                .arg(key.error().detail)});
    }
    m_key.emplace(std::move(key).value());
    return {};
}

void AuditDesk::take(const Caller &caller, const protocol::AuditCheckpoint &wish, std::function<void(Response)> answer)
{
    if (wish.device != caller.device) {
        return answer(Response::problem(
            Problem::make(403, QStringLiteral("wrong_device"), QStringLiteral("The audit is of another device"))));
    }
    if (!m_key) {
        return answer(
            Response::problem(Problem::make(503, QStringLiteral("audit_not_configured"),
                                  QStringLiteral("This relay countersigns no audits"),
                                  QStringLiteral("Expected CHANCERY_AUDIT_SIGNING_KEY_FILE"), QStringLiteral("retry")))
                .with("Retry-After", "3600"));
    }
    const auto receipt
        = crypto::AuditReceipt{caller.device, wish.epoch, wish.seq, wish.head, m_clock.now()}.sign(*m_key);
    if (!receipt)
        return answer(ledgerProblem(receipt.error()));
    const ledger::AuditCheckpoint checkpoint{
        caller.device, QUuid::fromString(wish.epoch), wish.seq, wish.head, QString::fromLatin1(*receipt)};
    m_book.keep(checkpoint,
        answered<AuditOutcome>(
            m_io, [this, checkpoint, answer = std::move(answer)](const Reply<AuditOutcome> &outcome) {
                answer(outcome ? answerTo(checkpoint, outcome.value()) : ledgerProblem(outcome.error()));
            }));
}

Response AuditDesk::answerTo(const ledger::AuditCheckpoint &asked, const AuditOutcome &outcome) const
{
    const QString what
        = QStringLiteral("%1 %2 %3")
              .arg(asked.device.text(), asked.chain.toString(QUuid::WithoutBraces), QString::number(asked.seq));
    if (outcome.newChain)
        m_telemetry.alarm(QStringLiteral("audit_new_chain"), what);
    switch (outcome.kind) {
    case AuditOutcome::Kind::Taken:
    case AuditOutcome::Kind::Known:
        return Response::json(200, {{QStringLiteral("receipt"), outcome.receipt}});
    case AuditOutcome::Kind::Back:
        m_telemetry.alarm(QStringLiteral("audit_went_back"), what);
        return Response::problem(Problem::make(409, QStringLiteral("audit_went_back"),
            QStringLiteral("This audit reached further before"), {}, QStringLiteral("call_staff")));
    case AuditOutcome::Kind::Conflict:
        m_telemetry.alarm(QStringLiteral("audit_conflict"), what);
        return Response::problem(Problem::make(409, QStringLiteral("audit_conflict"),
            QStringLiteral("This entry was another before"), {}, QStringLiteral("call_staff")));
    }
    Q_UNREACHABLE();
}

} // namespace chancery::server
