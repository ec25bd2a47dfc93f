// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/bookings.h"

#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/refundstatements.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chancery::ledger {

using domain::PaymentState;
using rules::RefundState;

namespace {

const QString feeIncome = QStringLiteral("fee_income");
const QString serviceFee = QStringLiteral("service_fee");
const QString surplus = QStringLiteral("surplus");
const QString refundsPayable = QStringLiteral("refunds_payable");
const QString chargebacks = QStringLiteral("chargebacks");
const QString paidOtherwise = QStringLiteral("paid_otherwise");

/// Of an amount, the part that is service fee: in proportion to the capture, rounded down.
qint64 shareOf(qint64 amount, const AttemptView &attempt)
{
    // 128 bits hold the product of two amounts.
    return static_cast<qint64>(static_cast<__int128>(serviceShare(attempt)) * amount / attempt.captured->minor());
}

/// Where the money of a refund comes from: `sign` 1 takes it out of income, −1 puts it back.
void addSource(Entry &entry, const AttemptView &payment, const RefundView &refund, qint64 sign)
{
    if (!payment.attached) {
        entry.postings.emplace_back(surplus, sign * refund.amount.minor());
        return;
    }
    entry.postings.emplace_back(feeIncome, sign * (refund.amount.minor() - refund.service.minor()));
    entry.postings.emplace_back(serviceFee, sign * refund.service.minor());
}

} // namespace

QString clearingAccount(const QString &provider)
{
    return QStringLiteral("provider_clearing:") + provider;
}

qint64 serviceShare(const AttemptView &attempt)
{
    if (!attempt.captured)
        return 0;
    qint64 all = 0;
    qint64 service = 0;
    const QJsonArray lines = QJsonDocument::fromJson(attempt.quote).object().value(u"lines").toArray();
    for (const QJsonValue line : lines) {
        const qint64 minor = line[u"amount"][u"minor"].toInteger();
        all += minor;
        if (line[u"code"].toString() == u"service_fee")
            service += minor;
    }
    const qint64 captured = attempt.captured->minor();
    if (all <= 0 || service <= 0 || service > all)
        return 0;
    if (all == captured)
        return service;
    // Another currency than the quote's lines: in proportion. 128 bits hold the product of two amounts.
    return static_cast<qint64>(static_cast<__int128>(captured) * service / all);
}

void post(const Entry &entry, PgConnection &connection)
{
    QStringList accounts;
    QStringList minors;
    for (const auto &[account, minor] : entry.postings) {
        if (minor == 0)
            continue;
        accounts.append(account);
        minors.append(QString::number(minor));
    }
    if (accounts.isEmpty())
        return;
    connection.send(statements::insertEntry,
        Parameters()
            .text(entry.reference)
            .number(entry.sequence)
            .text(entry.kind)
            .text(entry.currency.code())
            .array(accounts)
            .array(minors));
}

void postTransition(
    const AttemptView &before, const AttemptView &after, const rules::Transition &transition, PgConnection &connection)
{
    if (!after.captured || after.captured->isZero())
        return;
    const QString clearing = clearingAccount(after.provider);
    const auto entry = [&](const QString &kind) {
        return Entry{after.id.text(), after.version, kind, after.captured->currency(), {}};
    };
    const qint64 captured = after.captured->minor();
    const qint64 left = captured - after.refunded.minor();
    const auto settle = [&](const QString &kind, const QString &account) {
        connection.send(statements::settleChargebacks,
            Parameters().text(after.id.text()).number(after.version).text(kind).text(account));
    };
    if (transition.event == rules::Event::Captured) {
        if (transition.to == PaymentState::Captured) {
            const qint64 service = serviceShare(after);
            Entry capture = entry(QStringLiteral("captured"));
            capture.postings = {{clearing, captured}, {feeIncome, service - captured}, {serviceFee, -service}};
            post(capture, connection);
        } else {
            Entry extra = entry(QStringLiteral("surplus"));
            extra.postings = {{clearing, captured}, {surplus, -captured}};
            post(extra, connection);
        }
    } else if (transition.event == rules::Event::Correct && transition.to == PaymentState::Refunded) {
        const qint64 rest = captured - before.refunded.minor();
        // By the running total, as refunds take their shares.
        const qint64 service = serviceShare(before) - shareOf(before.refunded.minor(), before);
        Entry paidBack = entry(QStringLiteral("correction"));
        if (before.attached)
            paidBack.postings = {{feeIncome, rest - service}, {serviceFee, service}, {paidOtherwise, -rest}};
        else
            paidBack.postings = {{surplus, rest}, {paidOtherwise, -rest}};
        post(paidBack, connection);
    } else if (transition.event == rules::Event::GivenBack) {
        // What nobody knew of came in and is gone again: the provider's statement shows both, and so do these books.
        Entry back = entry(QStringLiteral("refund_external"));
        if (before.captured) {
            const qint64 service = serviceShare(after);
            back.postings = {{feeIncome, captured - service}, {serviceFee, service}, {clearing, -captured}};
        } else {
            Entry extra = entry(QStringLiteral("surplus"));
            extra.postings = {{clearing, captured}, {surplus, -captured}};
            post(extra, connection);
            back.postings = {{surplus, captured}, {clearing, -captured}};
        }
        post(back, connection);
    } else if (transition.to == PaymentState::Disputed && transition.from != PaymentState::Disputed) {
        Entry taken = entry(QStringLiteral("dispute_opened"));
        taken.postings = {{chargebacks, left}, {clearing, -left}};
        post(taken, connection);
    } else if (transition.event == rules::Event::DisputeWon) {
        settle(QStringLiteral("dispute_won"), clearing);
    } else if (transition.event == rules::Event::DisputeLost) {
        // The bank has given a surplus back to the payer: what was owed to them is settled. A fee stays lost.
        if (transition.from != PaymentState::Disputed) {
            Entry lost = entry(QStringLiteral("dispute_lost"));
            lost.postings = {{after.attached ? chargebacks : surplus, left}, {clearing, -left}};
            post(lost, connection);
        } else if (!after.attached) {
            settle(QStringLiteral("dispute_lost"), surplus);
        }
    }
}

void postRefund(
    const AttemptView &payment, const RefundView &refund, std::optional<RefundState> from, PgConnection &connection)
{
    const QString clearing = clearingAccount(payment.provider);
    const qint64 amount = refund.amount.minor();
    const bool promised = from == RefundState::Refunding && refund.kind != RefundView::Kind::External;
    Entry entry{refund.id.text(), refund.version, {}, refund.amount.currency(), {}};
    switch (refund.state) {
    case RefundState::Requested:
    case RefundState::Rejected:
        return;
    case RefundState::Refunding:
        if (refund.kind == RefundView::Kind::External)
            return; // not promised by us, and not gone yet
        entry.kind = QStringLiteral("refund_approved");
        addSource(entry, payment, refund, 1);
        entry.postings.emplace_back(refundsPayable, -amount);
        break;
    case RefundState::Done:
        entry.kind = refund.kind == RefundView::Kind::External ? QStringLiteral("refund_external")
                                                               : QStringLiteral("refund_done");
        if (promised)
            entry.postings.emplace_back(refundsPayable, amount);
        else
            addSource(entry, payment, refund, 1);
        entry.postings.emplace_back(clearing, -amount);
        break;
    case RefundState::Failed:
        if (from == RefundState::Done) {
            entry.kind = QStringLiteral("refund_returned");
            entry.postings.emplace_back(clearing, amount);
        } else if (promised) {
            entry.kind = QStringLiteral("refund_failed");
            entry.postings.emplace_back(refundsPayable, amount);
        } else {
            return;
        }
        addSource(entry, payment, refund, -1);
        break;
    }
    post(entry, connection);
}

void postToldTwice(const AttemptView &payment, const RefundView &refund, PgConnection &connection)
{
    Entry entry{refund.id.text(), refund.version, QStringLiteral("correction"), refund.amount.currency(), {}};
    entry.postings.emplace_back(clearingAccount(payment.provider), refund.amount.minor());
    addSource(entry, payment, refund, -1);
    post(entry, connection);
}

} // namespace chancery::ledger
