// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/receiptmailer.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <chrono>

namespace chancery::app {

using payment::MailState;

namespace {

/// Nobody waits at a screen for longer; the relay is asked often, since the session is short.
constexpr std::chrono::seconds pause{3};

MailState stateFor(const payment::GatewayProblem &problem)
{
    if (problem.kind != payment::GatewayProblem::Kind::Refused)
        return MailState::AwaitingNetwork;
    if (problem.code == u"address_malformed")
        return MailState::AddressRefused;
    if (problem.code == u"too_many_addresses")
        return MailState::TooMany;
    return MailState::Impossible;
}

} // namespace

ReceiptMailer::ReceiptMailer(client::RelayClient &relay, QObject *parent)
    : QObject(parent)
    , m_relay(relay)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &ReceiptMailer::ask);
}

ReceiptMailer::~ReceiptMailer() = default;

void ReceiptMailer::send(const domain::PaymentId &payment, const protocol::MailWish &wish)
{
    m_payment = payment;
    m_wish = wish;
    Q_EMIT changed(MailState::Sending);
    ask();
}

void ReceiptMailer::stop()
{
    m_again.stop();
    m_call.reset();
    m_wish.reset();
    m_payment = {};
}

void ReceiptMailer::ask()
{
    if (!m_wish)
        return;
    m_again.stop();
    m_call = std::make_unique<QObject>();
    m_relay.post(QStringLiteral("/v1/payments/%1/receipt-mail").arg(m_payment.text()),
        QJsonDocument(m_wish->toJson()).toJson(QJsonDocument::Compact), m_call.get(),
        [this](const domain::Expected<client::RelayReply, payment::GatewayProblem> &reply) { answered(reply); });
}

void ReceiptMailer::answered(const domain::Expected<client::RelayReply, payment::GatewayProblem> &reply)
{
    m_call.release()->deleteLater(); // this is its own callback
    const MailState state = reply ? MailState::Queued : stateFor(reply.error());
    qInfo("receipt by e-mail for %s: %s", qUtf8Printable(m_payment.text()), qUtf8Printable(payment::toString(state)));
    if (state == MailState::AwaitingNetwork)
        m_again.start();
    else
        m_wish.reset();
    Q_EMIT changed(state);
}

} // namespace chancery::app
