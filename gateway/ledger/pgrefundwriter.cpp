// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/pgrefundwriter.h"

#include "gateway/ledger/attemptchange.h"
#include "gateway/ledger/bookings.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/refundstatements.h"

namespace chancery::ledger {

PgRefundWriter::PgRefundWriter(PgConnection &connection)
    : m_connection(connection)
{
}

void PgRefundWriter::insert(const RefundView &refund, const NewRefund *wish, std::optional<domain::Instant> nextCheck)
{
    Parameters row;
    row.text(refund.id.text()).text(refund.payment.text()).text(toString(refund.kind));
    row.text(rules::toString(refund.state)).number(refund.version).text(refund.amount.currency().code());
    row.number(refund.amount.minor()).number(refund.service.minor()).text(refund.reason);
    row.textOrNull(refund.requester.text()).textOrNull(refund.approver.text());
    if (wish != nullptr)
        row.text(wish->device.text()).text(wish->idempotencyKey).bytes(wish->bodyHash);
    else
        row.null().null().null();
    row.text(refund.providerKey).number(refund.tries).textOrNull(refund.providerReference);
    refund.sentAt ? row.instant(*refund.sentAt) : row.null();
    nextCheck ? row.instant(*nextCheck) : row.null();
    m_connection.send(statements::insertRefund, row);
}

void PgRefundWriter::update(const RefundView &refund, std::optional<domain::Instant> nextCheck)
{
    Parameters row;
    row.text(refund.id.text()).text(rules::toString(refund.state)).number(refund.version);
    row.textOrNull(refund.approver.text()).text(refund.providerKey).number(refund.tries);
    row.textOrNull(refund.providerReference).array(refund.pastReferences).textOrNull(refund.failureCode);
    row.boolean(refund.failureRetryable).boolean(refund.returned);
    refund.sentAt ? row.instant(*refund.sentAt) : row.null();
    row.number(refund.checks);
    nextCheck ? row.instant(*nextCheck) : row.null();
    m_connection.send(statements::updateRefund, row);
}

void PgRefundWriter::event(const AttemptView &payment, const RefundView &refund, const QString &event,
    std::optional<rules::RefundState> from, const Cause &cause)
{
    m_connection.send(statements::insertRefundEvent,
        Parameters()
            .text(refund.id.text())
            .number(refund.version)
            .text(event)
            .textOrNull(from ? rules::toString(*from) : QString())
            .text(rules::toString(refund.state))
            .text(cause.kind)
            .text(cause.detail)
            .textOrNull(refund.providerReference));
    postRefund(payment, refund, from, m_connection);
}

void PgRefundWriter::toldTwice(const AttemptView &payment, const RefundView &refund)
{
    postToldTwice(payment, refund, m_connection);
}

void PgRefundWriter::payment(const AttemptChange &change)
{
    change.write(m_connection);
}

} // namespace chancery::ledger
