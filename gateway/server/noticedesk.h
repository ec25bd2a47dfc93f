// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/attemptdriver.h"
#include "gateway/server/request.h"
#include "gateway/server/response.h"

namespace chancery::server {

/// Takes the messages of providers: verified, committed, then answered. A message that states a final fact is acted on
/// in the same transaction; any other makes the relay ask the provider. I/O thread only.
class NoticeDesk
{
public:
    NoticeDesk(boost::asio::io_context &io, ledger::Books &ledger, ChannelSet &channels, AttemptDriver &driver,
        PaymentNews &news, const domain::Clock &clock, Telemetry telemetry);

    /// Called, after the commit, with the payment that a notice says refunds or disputes have to be asked about.
    using Told = std::function<void(const ledger::AttemptView &)>;
    void onRefunds(Told told) { m_refundsTold = std::move(told); }
    void onDispute(Told told) { m_disputeTold = std::move(told); }

    /// `done` is called once: 200 after the commit, also for duplicates and for orders that are not ours; 400 when the
    /// signature does not hold; 503 when it could not be committed, so that the provider sends it again.
    void take(const QString &provider, const Request &request, std::function<void(Response)> done);
    /// Commits a notice whose origin is proven and acts on it as on a webhook. `digest` is the SHA-256 of what was
    /// read, `cause` how it came: webhook or catch_up.
    void accept(const QString &provider, const providers::Notice &notice, const QByteArray &digest,
        const QString &cause, std::function<void(Reply<ledger::NoticeOutcome>)> done);

private:
    void onCommitted(const providers::Notice &notice, const QString &provider, const ledger::NoticeOutcome &outcome);
    void ask(const ledger::AttemptView &attempt, const std::optional<rules::Fact> &said);

    boost::asio::io_context &m_io;
    ledger::Books &m_ledger;
    ChannelSet &m_channels;
    AttemptDriver &m_driver;
    PaymentNews &m_news;
    const domain::Clock &m_clock;
    Telemetry m_telemetry;
    Told m_refundsTold;
    Told m_disputeTold;
};

} // namespace chancery::server
