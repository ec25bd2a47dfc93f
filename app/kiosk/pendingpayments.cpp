// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/pendingpayments.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

using namespace chancery::domain;
using chancery::payment::PaymentSession;

namespace chancery::app {

namespace {
constexpr std::chrono::seconds patience{30};
}

payment::ReceiptData withPayment(payment::ReceiptData data, const payment::Attempt &attempt)
{
    data.payment = attempt.id;
    data.method = attempt.method;
    data.providerReference = attempt.providerReference;
    data.quote = attempt.quote;
    if (isPaid(attempt.state))
        data.paidAt = attempt.updatedAt;
    return data;
}

PendingPayments::PendingPayments(payment::PaymentGateway &gateway, payment::PaymentJournal &journal,
    store::StoreWorker &store, ReceiptDesk &receipts, const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_journal(journal)
    , m_store(store)
    , m_receipts(receipts)
    , m_clock(clock)
    , m_random(random)
{
}

PendingPayments::~PendingPayments() = default;

void PendingPayments::recover()
{
    m_store.call(
        this,
        [](store::EncryptedStore &store) -> Expected<std::vector<store::JournalRow>, Error> {
            auto rows = store.payments().pendingPayments();
            if (rows && rows->empty()) {
                // Nothing is under way: what a crash left of a person who never came to pay goes now.
                if (const auto cleared = store.drafts().clear(); !cleared)
                    return Unexpected(cleared.error());
                if (const auto cleared = store.receipts().clear(); !cleared)
                    return Unexpected(cleared.error());
            }
            return rows;
        },
        [this](Expected<std::vector<store::JournalRow>, Error> rows) {
            if (!rows) {
                qWarning(
                    "pending payments: %s: %s", qUtf8Printable(rows.error().code), qUtf8Printable(rows.error().detail));
            } else {
                for (const store::JournalRow &row : *rows) {
                    const auto entry = payment::JournalEntry::fromJson(QJsonDocument::fromJson(row.request).object());
                    if (entry)
                        follow(*entry);
                    else
                        qCritical("pending payments: an entry does not read and is kept: %s",
                            qUtf8Printable(entry.error().detail));
                }
            }
            Q_EMIT recovered();
        });
}

void PendingPayments::follow(const payment::JournalEntry &entry)
{
    const bool followed = std::any_of(m_sessions.cbegin(), m_sessions.cend(),
        [&entry](const auto &session) { return session->entry() && session->entry()->key == entry.key; });
    if (followed)
        return;
    m_sessions.push_back(
        std::make_unique<PaymentSession>(m_gateway, m_journal, m_clock, m_random, PaymentSession::Limits{}));
    PaymentSession &session = *m_sessions.back();
    // Queued: a session must not be destroyed from inside its own signal.
    connect(
        &session, &PaymentSession::stateChanged, this, [this, &session] { stateChanged(session); },
        Qt::QueuedConnection);
    qInfo("payment of %s: followed in the background", qUtf8Printable(entry.order.application.text()));
    follow(entry, session);
}

void PendingPayments::closeUnwanted(const payment::JournalEntry &entry)
{
    m_unwanted.insert(entry.key);
    follow(entry);
}

void PendingPayments::follow(const payment::JournalEntry &entry, PaymentSession &session)
{
    session.resume(entry, {});
    // Without an answer of the relay nobody has seen a code to pay with: what comes of it is closed again.
    if (!entry.payment || m_unwanted.contains(entry.key))
        session.leave();
}

void PendingPayments::stateChanged(PaymentSession &session)
{
    using State = PaymentSession::State;
    const bool known
        = std::any_of(m_sessions.cbegin(), m_sessions.cend(), [&](const auto &each) { return each.get() == &session; });
    if (!known)
        return;
    switch (session.state()) {
    case State::Paid:
        return settle(session);
    case State::Closed:
    case State::Declined:
    case State::AmountChanged:
    case State::Choosing:
    case State::GivenBack:
        return abandon(session);
    case State::Staff:
        return later(session);
    case State::Idle:
    case State::Creating:
    case State::Unreachable:
    case State::Waiting:
    case State::Confirming:
    case State::Closing:
        return;
    }
}

void PendingPayments::settle(PaymentSession &session)
{
    const auto attempt = session.attempt();
    const ApplicationRef application = session.application();
    m_store.call(
        &session, [application](store::EncryptedStore &store) { return CaseFile(store, application).settle(); },
        [this, &session, attempt, application](Expected<std::optional<CaseFile::Receipt>, Error> settled) {
            if (!settled) {
                qWarning("payment of %s: not settled yet: %s", qUtf8Printable(application.text()),
                    qUtf8Printable(settled.error().code));
                return later(session);
            }
            qInfo("payment of %s: paid, record queued", qUtf8Printable(application.text()));
            Q_EMIT queued();
            if (*settled && attempt)
                giveReceipt(session, **settled, *attempt);
            else
                close(session);
        });
}

void PendingPayments::giveReceipt(PaymentSession &session, CaseFile::Receipt receipt, const payment::Attempt &attempt)
{
    receipt.data = withPayment(std::move(receipt.data), attempt);
    const ApplicationRef application = receipt.data.application;
    m_receipts.write(receipt, m_receipts.code(receipt.data), &session,
        [this, &session, application](const Expected<QString, Error> &written) {
            if (written)
                return close(session);
            qWarning("receipt of %s: %s", qUtf8Printable(application.text()), qUtf8Printable(written.error().detail));
            later(session);
        });
}

void PendingPayments::close(PaymentSession &session)
{
    const ApplicationRef application = session.application();
    m_store.call(
        &session, [application](store::EncryptedStore &store) { return CaseFile(store, application).close(); },
        [this, &session, application](const Expected<void, Error> &closed) {
            if (!closed)
                return later(session);
            qInfo("case of %s: closed", qUtf8Printable(application.text()));
            drop(session);
        });
}

void PendingPayments::abandon(PaymentSession &session)
{
    const ApplicationRef application = session.application();
    m_store.call(
        &session, [application](store::EncryptedStore &store) { return CaseFile(store, application).abandon(); },
        [this, &session, application](const Expected<void, Error> &done) {
            if (!done)
                return later(session);
            qInfo("payment of %s: ended without money", qUtf8Printable(application.text()));
            drop(session);
        });
}

void PendingPayments::later(PaymentSession &session)
{
    if (!session.entry())
        return;
    QTimer::singleShot(patience, &session, [this, &session, entry = *session.entry()] { follow(entry, session); });
}

void PendingPayments::drop(PaymentSession &session)
{
    if (session.entry())
        m_unwanted.erase(session.entry()->key);
    std::erase_if(m_sessions, [&](const auto &each) { return each.get() == &session; });
}

} // namespace chancery::app
