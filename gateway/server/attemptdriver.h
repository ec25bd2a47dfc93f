// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/books.h"
#include "gateway/rules/watchschedule.h"
#include "gateway/server/channelset.h"
#include "gateway/server/loop.h"
#include "gateway/server/paymentnews.h"
#include "gateway/server/providercalls.h"

#include <deque>
#include <functional>
#include <optional>
#include <unordered_map>

namespace chancery::server {

/// Moves attempts on: sends, queries and closes their orders at the provider and records what it says. One thing at a
/// time per attempt; what cannot be finished now is left to the watcher. I/O thread only.
class AttemptDriver
{
public:
    using View = ledger::AttemptView;
    /// The attempt as committed last; an error when the ledger could not be reached.
    using Done = std::function<void(Reply<View>)>;
    /// What the device that asked for the payment is answered, kept with what the provider said; `told` hears of it
    /// once it is committed, before Done does.
    struct Keep
    {
        ledger::AnswerToKeep answer;
        std::function<void(const ledger::StoredAnswer &)> told;
    };

    AttemptDriver(boost::asio::io_context &io, ledger::Books &ledger, ChannelSet &channels, ProviderCalls &calls,
        PaymentNews &news, const domain::Clock &clock, Telemetry telemetry,
        std::chrono::milliseconds watchedAfterEnd = rules::watchAfterEnd);

    /// Sends the stored create request. A new attempt has none before it; a repeat may find the order made already.
    /// `once`: PreparedOrder::once, forgotten with the sending.
    void submit(const View &view, ProviderCalls::Earlier earlier, const QString &cause, Done done,
        const QByteArray &once = {}, const std::optional<Keep> &keep = std::nullopt);
    /// Asks what became of the order; without a reference it sends the create request again, which a provider answers
    /// with the order that it made the first time. An order with a name of ours is asked for by it; one that the
    /// provider does not know is sent again or called off, as PaymentProvider::whenMissing() says. `said`: Notice::said
    /// of the message that makes us ask.
    void query(
        const View &view, const QString &cause, Done done, const std::optional<rules::Fact> &said = std::nullopt);
    /// Closes the order at the provider first. Ends closed, or captured when the payer was faster, or still closing or
    /// unknown when the provider cannot be asked. `why` is the failure code that the attempt shows afterwards:
    /// canceled_by_payer, method_switched or expired.
    void close(const View &view, const QString &why, const QString &cause, Done done);
    /// What the watcher does with an attempt that is due, by its state and the time.
    void check(const View &view, const QString &cause, Done done);

    /// An attempt whose order cannot be made any more is settled at this moment by one more check, if no order of its
    /// has come to light by then; nothing for others.
    [[nodiscard]] std::optional<domain::Instant> settlesAt(const domain::PaymentId &id) const;

    /// How often the method's open orders are asked about while the payer waits; nothing: by the watch schedule only.
    [[nodiscard]] std::optional<providers::PaymentProvider::Polling> polling(const QString &method) const;

    /// True while the driver is at work on it.
    [[nodiscard]] bool isBusy(const domain::PaymentId &id) const { return m_busy.contains(id.text()); }

private:
    using Step = std::function<void(Done)>;
    void exclusively(const domain::PaymentId &id, Step step, Done done);
    void next(const QString &id);
    void record(const View &view, const rules::Fact &fact, const QString &cause, Done done,
        const std::optional<Keep> &keep = std::nullopt);
    /// A create as it is sent, and what follows when nobody answers it.
    struct Sending
    {
        ProviderCalls::Earlier earlier = ProviderCalls::Earlier::None;
        QByteArray once{};
        bool asksIfSilent = false;
        std::optional<Keep> keep{};
    };
    /// Own: our own create has just gone unanswered. Another's: it may be on its way from another relay.
    enum class Create { Own, Anothers };
    void sendCreate(const View &view, const Sending &sending, const QString &cause, Done done);
    void afterSilence(
        const View &view, const ProviderCalls::CreateEnd &end, bool asks, const QString &cause, Done done);
    /// Looks for an order whose create was never answered. `decisive`: none can be made any more, so a complete list
    /// without it ends the attempt.
    void search(const View &view, bool decisive, const QString &cause, Done done);
    /// Notes that the attempt's key is spent; true once that was so for long enough to trust a list without the order.
    bool isSettled(const domain::PaymentId &id);
    void ask(const View &view, const QString &cause, Done done, Create create = Create::Anothers,
        const std::optional<rules::Fact> &said = std::nullopt);
    void onAsked(const View &view, const rules::Fact &fact, Create create, const QString &cause, Done done);
    void callOff(const View &view, const rules::Fact &asked, const QString &cause, Done done);
    void endNow(const View &view, const QString &cause, Done again, Done done);
    void closeNow(const View &view, const QString &why, const QString &cause, int rounds, Done done);
    void afterAskClose(const View &view, const QString &why, const QString &cause, int rounds, Done done);
    void closeIfWanted(const View &view, const QString &cause, Done done);
    void lapse(const View &view, const QString &cause, Done done);
    void noteCreate(const QString &method, const rules::Fact &fact, domain::Instant began);

    boost::asio::io_context &m_io;
    ledger::Books &m_ledger;
    ChannelSet &m_channels;
    ProviderCalls &m_calls;
    PaymentNews &m_news;
    const domain::Clock &m_clock;
    Telemetry m_telemetry;
    std::chrono::milliseconds m_watchedAfterEnd; ///< WatchSchedule::afterEnd
    /// Attempts at work, each with the steps that wait for it.
    std::unordered_map<QString, std::deque<std::function<void()>>> m_busy;
    /// Unknown attempts whose key is spent, and when that was seen first.
    std::unordered_map<QString, domain::Instant> m_spent;
};

} // namespace chancery::server
