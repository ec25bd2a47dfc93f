// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/noticedesk.h"

#include "gateway/server/problems.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace chancery::server {

using ledger::NoticeOutcome;
using protocol::Problem;

namespace {

ledger::NewNotice::Asks asksOf(providers::Notice::About about)
{
    switch (about) {
    case providers::Notice::About::Order:
        return ledger::NewNotice::Asks::Order;
    case providers::Notice::About::Refunds:
        return ledger::NewNotice::Asks::Refunds;
    case providers::Notice::About::Dispute:
        return ledger::NewNotice::Asks::Disputes;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeDesk::NoticeDesk(boost::asio::io_context &io, ledger::Books &ledger, ChannelSet &channels, AttemptDriver &driver,
    PaymentNews &news, const domain::Clock &clock, Telemetry telemetry)
    : m_io(io)
    , m_ledger(ledger)
    , m_channels(channels)
    , m_driver(driver)
    , m_news(news)
    , m_clock(clock)
    , m_telemetry(telemetry)
{
}

void NoticeDesk::take(const QString &provider, const Request &request, std::function<void(Response)> done)
{
    const Channel *channel = m_channels.ofProvider(provider);
    if (!channel)
        return done(Response::problem(
            Problem::make(404, QStringLiteral("not_found"), QStringLiteral("There is nothing here"))));
    const providers::HttpHeaders headers(request.headers.begin(), request.headers.end());
    const auto notice = channel->provider->readNotice(headers, request.body, m_clock.now());
    if (!notice) {
        m_telemetry.metrics.notice(provider, notice.error().code);
        m_telemetry.log.warning(QStringLiteral("notice_refused"), provider + u' ' + notice.error().code);
        return done(Response::problem(malformed(notice.error())));
    }
    accept(provider, *notice, QCryptographicHash::hash(request.body, QCryptographicHash::Sha256),
        QStringLiteral("webhook"),
        [receipt = channel->provider->noticeReceipt(), done = std::move(done)](const Reply<NoticeOutcome> &outcome) {
            if (!outcome)
                return done(ledgerProblem(outcome.error()));
            done(receipt.isEmpty() ? Response::json(200, {{QStringLiteral("received"), true}})
                                   : Response::text(200, receipt));
        });
}

void NoticeDesk::accept(const QString &provider, const providers::Notice &notice, const QByteArray &digest,
    const QString &cause, std::function<void(Reply<NoticeOutcome>)> done)
{
    ledger::NewNotice stored{.provider = provider,
        .eventId = notice.eventId,
        .type = notice.type,
        .bodyHash = digest,
        .summary = QJsonDocument(notice.summary).toJson(QJsonDocument::Compact),
        .payment = notice.payment,
        .providerReference = notice.reference,
        .paymentReference = notice.paymentReference,
        .fact = notice.fact,
        .asks = asksOf(notice.about),
        .cause = cause};
    m_ledger.recordNotice(std::move(stored),
        answered<NoticeOutcome>(
            m_io, [this, provider, notice, done = std::move(done)](const Reply<NoticeOutcome> &outcome) {
                // Whoever waits is woken first: the provider has time.
                if (outcome)
                    onCommitted(notice, provider, outcome.value());
                else
                    m_telemetry.metrics.notice(provider, outcome.error().code);
                done(outcome);
            }));
}

void NoticeDesk::onCommitted(const providers::Notice &notice, const QString &provider, const NoticeOutcome &outcome)
{
    if (outcome.duplicate)
        return m_telemetry.metrics.notice(provider, QStringLiteral("duplicate"));
    if (!outcome.attempt) {
        m_telemetry.metrics.notice(provider, QStringLiteral("orphan"));
        // Money without an attempt of ours needs a person; other messages about strangers are only counted.
        if (notice.fact)
            m_telemetry.alarm(QStringLiteral("orphan_capture"), provider + u' ' + notice.eventId);
        else
            m_telemetry.log.warning(QStringLiteral("orphan_notice"), provider + u' ' + notice.eventId);
        return;
    }
    const ledger::AttemptView &attempt = *outcome.attempt;
    m_telemetry.metrics.notice(provider, outcome.changed ? QStringLiteral("applied") : QStringLiteral("kept"));
    if (!outcome.refusal.isEmpty())
        m_telemetry.alarm(outcome.refusal, attempt.id.text() + u' ' + notice.eventId);
    if (outcome.changed) {
        m_news.publish(attempt);
        if (attempt.state == domain::PaymentState::Surplus)
            m_telemetry.alarm(QStringLiteral("surplus"), attempt.id.text());
    }
    // Paid, and the payment has no name yet: without it nothing can be given back.
    if (notice.fact && outcome.changed && attempt.paymentReference.isEmpty() && !attempt.providerReference.isEmpty())
        ask(attempt, std::nullopt);
    // A refund or dispute of an order that is not known to be paid: the order is asked about first.
    if (notice.about == providers::Notice::About::Refunds && m_refundsTold && !domain::isLive(attempt.state))
        return m_refundsTold(attempt);
    if (notice.about == providers::Notice::About::Dispute && m_disputeTold && !domain::isLive(attempt.state))
        return m_disputeTold(attempt);
    if (!notice.fact && domain::isLive(attempt.state) && (notice.said || !m_driver.isBusy(attempt.id)))
        ask(attempt, notice.said);
}

void NoticeDesk::ask(const ledger::AttemptView &attempt, const std::optional<rules::Fact> &said)
{
    const auto onAsked = [this](const Reply<ledger::AttemptView> &asked) {
        if (!asked)
            m_telemetry.log.warning(QStringLiteral("notice_query"), asked.error().code);
    };
    m_driver.query(attempt, QStringLiteral("webhook"), onAsked, said);
}

} // namespace chancery::server
