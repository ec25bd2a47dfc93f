// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/receiptmailer.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

using namespace chancery::domain;

namespace chancery::app {

using payment::MailShelf;
using payment::MailState;
using payment::WaitingMail;

namespace {

/// Somebody waits at the screen, then nobody does.
constexpr std::chrono::seconds firstPause{3};
constexpr std::chrono::seconds longestPause{60};

MailState stateFor(const payment::GatewayProblem &problem)
{
    if (problem.kind != payment::GatewayProblem::Kind::Refused)
        return MailState::Kept;
    if (problem.code == u"address_malformed")
        return MailState::AddressRefused;
    if (problem.code == u"too_many_addresses")
        return MailState::TooMany;
    // Anything else, of the token or the clock for example, was said before the relay looked at the wish.
    const auto finals = {u"mail_off", u"payment_unknown", u"not_paid", u"idempotency_key_missing"};
    const bool isFinal = std::any_of(
        finals.begin(), finals.end(), [&problem](const char16_t *code) { return problem.code == QStringView(code); });
    return isFinal ? MailState::Impossible : MailState::Kept;
}

} // namespace

ReceiptMailer::ReceiptMailer(
    client::RelayClient &relay, store::StoreWorker &store, const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_relay(relay)
    , m_store(store)
    , m_clock(clock)
    , m_random(random)
{
    m_again.setSingleShot(true);
    m_again.setInterval(firstPause);
    connect(&m_again, &QTimer::timeout, this, &ReceiptMailer::look);
    connect(&relay, &client::RelayClient::heard, this, [this](bool answered) {
        if (m_isCut && answered && m_again.isActive()) // something waits, and the network is back
            m_again.start(0);
        m_isCut = !answered;
    });
}

ReceiptMailer::~ReceiptMailer() = default;

void ReceiptMailer::start()
{
    look();
}

void ReceiptMailer::send(const PaymentId &payment, const protocol::MailWish &wish)
{
    const WaitingMail mail{payment, wish.to, wish.locale, m_random.bytes(16).toHex(), m_clock.now()};
    m_shown = mail.key;
    m_unkept.reset();
    m_again.setInterval(firstPause);
    Q_EMIT changed(MailState::Sending);
    change([mail](MailShelf &shelf) { shelf.put(mail); },
        [this, mail](const Expected<Next, Error> &put) { kept(mail, put.has_value()); });
}

void ReceiptMailer::kept(const WaitingMail &mail, bool isKept)
{
    if (!isKept && mail.key == m_shown)
        m_unkept = mail;
    look();
}

void ReceiptMailer::stop()
{
    m_shown.clear();
    m_unkept.reset();
}

void ReceiptMailer::change(
    std::function<void(MailShelf &)> how, std::function<void(const Expected<Next, Error> &)> done)
{
    m_store.call(
        this,
        [how = std::move(how), now = m_clock.now()](store::EncryptedStore &store) -> Expected<Next, Error> {
            const auto stored = store.settings().get(MailShelf::storedName());
            if (!stored)
                return Unexpected(stored.error());
            const QByteArray before = stored->value_or(QByteArray());
            MailShelf shelf = MailShelf::fromJson(QJsonDocument::fromJson(before).array());
            how(shelf);
            shelf.clean(now);
            const QByteArray after = QJsonDocument(shelf.toJson()).toJson(QJsonDocument::Compact);
            if (shelf.mails().empty() && *stored) {
                if (const auto gone = store.settings().remove(MailShelf::storedName()); !gone)
                    return Unexpected(gone.error());
            } else if (!shelf.mails().empty() && after != before) {
                if (const auto put = store.settings().put(MailShelf::storedName(), after); !put)
                    return Unexpected(put.error());
            }
            return shelf.mails().empty() ? Next() : Next(shelf.mails().front());
        },
        [done = std::move(done)](const Expected<Next, Error> &next) {
            if (!next)
                qWarning("receipts by e-mail: %s", qUtf8Printable(next.error().code));
            done(next);
        });
}

void ReceiptMailer::look()
{
    if (m_isBusy)
        return;
    m_again.stop();
    if (m_unkept)
        return ask(*m_unkept);
    m_isBusy = true;
    change([](MailShelf &) {},
        [this](const Expected<Next, Error> &next) {
            m_isBusy = false;
            if (!next)
                again();
            else if (*next)
                ask(**next);
        });
}

void ReceiptMailer::ask(const WaitingMail &mail)
{
    m_isBusy = true;
    m_call = std::make_unique<QObject>();
    client::RelayRequest request;
    request.verb = "POST";
    request.path = QStringLiteral("/v1/payments/%1/receipt-mail").arg(mail.payment.text());
    request.body = QJsonDocument(protocol::MailWish{mail.to, mail.locale}.toJson()).toJson(QJsonDocument::Compact);
    request.idempotencyKey = mail.key;
    m_relay.call(request, m_call.get(),
        [this, mail](const Expected<client::RelayReply, payment::GatewayProblem> &reply) { answered(mail, reply); });
}

void ReceiptMailer::answered(
    const WaitingMail &mail, const Expected<client::RelayReply, payment::GatewayProblem> &reply)
{
    m_call.release()->deleteLater(); // this is its own callback
    MailState state = reply ? MailState::Queued : stateFor(reply.error());
    const bool isUnkept = m_unkept && m_unkept->key == mail.key;
    if (state == MailState::Kept && isUnkept)
        state = MailState::AwaitingNetwork;
    qInfo(
        "receipt by e-mail for %s: %s", qUtf8Printable(mail.payment.text()), qUtf8Printable(payment::toString(state)));
    const bool isOpen = state == MailState::Kept || state == MailState::AwaitingNetwork;
    if (isUnkept && !isOpen)
        m_unkept.reset();
    change(
        [key = mail.key, isOpen](MailShelf &shelf) {
            if (isOpen)
                shelf.postpone(key);
            else
                shelf.remove(key);
        },
        [this, isOpen](const Expected<Next, Error> &next) {
            m_isBusy = false;
            if (isOpen || !next)
                again();
            else
                look();
        });
    tell(mail.key, state);
}

void ReceiptMailer::again()
{
    const auto pause = m_again.intervalAsDuration();
    m_again.start();
    if (m_shown.isEmpty())
        m_again.setInterval(std::clamp<std::chrono::milliseconds>(2 * pause, firstPause, longestPause));
}

void ReceiptMailer::tell(const QByteArray &key, MailState state)
{
    if (key == m_shown)
        Q_EMIT changed(state);
}

} // namespace chancery::app
