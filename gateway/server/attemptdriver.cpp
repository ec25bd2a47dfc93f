// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/attemptdriver.h"

namespace chancery::server {

using domain::Error;
using domain::PaymentState;
using domain::Unexpected;
using ledger::Cause;
using ledger::Recorded;

namespace {

// A close that meets an order not known yet, or a payer who is faster, is settled in two rounds; the rest is the
// watcher's.
constexpr int closeRounds = 2;

// The provider's clock and ours may differ, and it may have been the provider's turn before the commit's time.
constexpr std::chrono::minutes searchMargin{5};

// A list may lag behind what was made: only a search that begins so long after the key was seen to be spent proves that
// there is no order.
constexpr std::chrono::minutes settleAfter{2};

// Before a key may be forgotten, the last sending with it has to be over.
constexpr std::chrono::minutes keyMargin{60};

// Keys live for a day at a provider; whoever solved an attempt in the meantime did not tell us.
constexpr std::chrono::hours forgetAfter{25};

// So long a create of another relay may be under way.
constexpr std::chrono::seconds createTakes{20};

bool isUndecided(const ledger::AttemptView &view)
{
    return view.state == PaymentState::Submitting || view.state == PaymentState::Unknown;
}

Unexpected<Error> notConfigured(const QString &method)
{
    return Unexpected(Error{QStringLiteral("method_unavailable"), QStringLiteral("%1 is not configured").arg(method)});
}

} // namespace

AttemptDriver::AttemptDriver(boost::asio::io_context &io, ledger::Books &ledger, ChannelSet &channels,
    ProviderCalls &calls, PaymentNews &news, const domain::Clock &clock, Telemetry telemetry,
    std::chrono::milliseconds watchedAfterEnd)
    : m_io(io)
    , m_ledger(ledger)
    , m_channels(channels)
    , m_calls(calls)
    , m_news(news)
    , m_clock(clock)
    , m_telemetry(telemetry)
    , m_watchedAfterEnd(watchedAfterEnd)
{
}

void AttemptDriver::exclusively(const domain::PaymentId &id, Step step, Done done)
{
    const QString key = id.text();
    auto run = [this, key, step = std::move(step), done = std::move(done)] {
        step([this, key, done](const Reply<View> &result) {
            next(key);
            done(result);
        });
    };
    if (const auto busy = m_busy.find(key); busy != m_busy.end()) {
        busy->second.push_back(std::move(run));
        return;
    }
    m_busy.try_emplace(key);
    run();
}

void AttemptDriver::next(const QString &id)
{
    const auto busy = m_busy.find(id);
    if (busy->second.empty()) {
        m_busy.erase(busy);
        return;
    }
    boost::asio::post(m_io, [run = std::move(busy->second.front())] { run(); });
    busy->second.pop_front();
}

void AttemptDriver::record(
    const View &view, const rules::Fact &fact, const QString &cause, Done done, const std::optional<Keep> &keep)
{
    auto onRecorded = answered<Recorded>(
        m_io, [this, before = view.state, done = std::move(done), keep](const Reply<Recorded> &recorded) {
            if (!recorded) {
                m_telemetry.log.error(QStringLiteral("record_failed"), recorded.error().code);
                return done(Unexpected(recorded.error()));
            }
            const View &after = recorded->attempt;
            if (recorded->kept)
                keep->told(*recorded->kept);
            if (!isUndecided(after))
                m_spent.erase(after.id.text());
            if (!recorded->refusal.isEmpty())
                m_telemetry.alarm(recorded->refusal, after.id.text());
            if (recorded->changed)
                m_news.publish(after);
            if (after.state == PaymentState::Surplus && before != PaymentState::Surplus)
                m_telemetry.alarm(QStringLiteral("surplus"), after.id.text());
            done(after);
        });
    if (keep)
        return m_ledger.recordFactAndAnswer(view.id, fact, Cause{cause, {}}, keep->answer, std::move(onRecorded));
    m_ledger.recordFact(view.id, fact, Cause{cause, {}}, std::move(onRecorded));
}

void AttemptDriver::submit(const View &view, ProviderCalls::Earlier earlier, const QString &cause, Done done,
    const QByteArray &once, const std::optional<Keep> &keep)
{
    exclusively(
        view.id,
        [=, this](Done finish) {
            sendCreate(view, {earlier, once, true, keep}, cause, [=, this](const Reply<View> &sent) {
                if (!sent)
                    return finish(sent);
                closeIfWanted(sent.value(), cause, finish);
            });
        },
        std::move(done));
}

void AttemptDriver::sendCreate(const View &view, const Sending &sending, const QString &cause, Done done)
{
    Channel *channel = m_channels.find(view.method);
    if (!channel)
        return done(notConfigured(view.method));
    const domain::Instant began = m_clock.now();
    const auto keyLife = channel->provider->createKeyLife();
    const bool repeated = sending.earlier == ProviderCalls::Earlier::MayHaveArrived;
    // The whole call was over long ago, so a complete list is the last word.
    if (repeated && keyLife && began >= view.createdAt + *keyLife - keyMargin)
        return search(view, true, cause, std::move(done));
    providers::PreparedOrder order;
    order.body = view.request;
    order.expiresAt = view.providerEnd;
    order.reference = view.providerReference;
    order.once = sending.once;
    m_calls.create(channel->provider, std::move(order), view.providerKey.toLatin1(), sending.earlier,
        [=, this, asks = sending.asksIfSilent, keep = sending.keep, done = std::move(done)](
            const ProviderCalls::CreateEnd &end) {
            noteCreate(view.method, end.fact, began);
            const auto onRecorded = [=, this](const Reply<View> &recorded) {
                if (!recorded || !isUndecided(*recorded))
                    return done(recorded);
                afterSilence(*recorded, end, asks, cause, done);
            };
            record(view, end.fact, cause, onRecorded, keep);
        });
}

void AttemptDriver::afterSilence(
    const View &view, const ProviderCalls::CreateEnd &end, bool asks, const QString &cause, Done done)
{
    // Somebody is waiting: what the repeats could not tell is looked for at once, not at the next check.
    if (view.providerReference.isEmpty())
        return search(view, end.keySpent && isSettled(view.id), cause, std::move(done));
    if (asks)
        return ask(view, cause, std::move(done), Create::Own);
    done(view);
}

bool AttemptDriver::isSettled(const domain::PaymentId &id)
{
    const domain::Instant now = m_clock.now();
    std::erase_if(m_spent, [&](const auto &entry) { return now - entry.second > forgetAfter; });
    m_spent.try_emplace(id.text(), now);
    return now >= settlesAt(id);
}

void AttemptDriver::search(const View &view, bool decisive, const QString &cause, Done done)
{
    const Channel *channel = m_channels.find(view.method);
    if (!channel)
        return done(notConfigured(view.method));
    m_calls.find(channel->provider, view.id, view.createdAt - searchMargin,
        [=, this, done = std::move(done)](const rules::Fact &found) {
            if (const auto *unread = std::get_if<rules::Unanswered>(&found)) {
                m_telemetry.log.warning(QStringLiteral("order_search"), view.id.text() + u' ' + unread->reason);
                return done(view);
            }
            if (!std::holds_alternative<rules::NotFound>(found))
                return record(view, found, cause, done);
            if (!decisive)
                return done(view);
            record(view, rules::Failed{QStringLiteral("provider_unavailable"), true}, cause, done);
        });
}

std::optional<domain::Instant> AttemptDriver::settlesAt(const domain::PaymentId &id) const
{
    const auto spent = m_spent.find(id.text());
    if (spent == m_spent.end())
        return std::nullopt;
    return spent->second + settleAfter;
}

void AttemptDriver::noteCreate(const QString &method, const rules::Fact &fact, domain::Instant began)
{
    Channel *channel = m_channels.find(method);
    if (!channel)
        return;
    const auto *failed = std::get_if<rules::Failed>(&fact);
    const bool down
        = std::holds_alternative<rules::Unanswered>(fact) || (failed && failed->code == u"provider_unavailable");
    m_channels.noteCall(channel->provider->name(), QStringLiteral("create"), !down, began, m_clock.now());
}

void AttemptDriver::query(const View &view, const QString &cause, Done done, const std::optional<rules::Fact> &said)
{
    exclusively(
        view.id,
        [=, this](Done finish) {
            const auto onAsked = [=, this](const Reply<View> &asked) {
                if (!asked)
                    return finish(asked);
                closeIfWanted(asked.value(), cause, finish);
            };
            ask(view, cause, onAsked, Create::Anothers, said);
        },
        std::move(done));
}

void AttemptDriver::ask(
    const View &view, const QString &cause, Done done, Create create, const std::optional<rules::Fact> &said)
{
    if (view.providerReference.isEmpty()) {
        // An attempt that has ended without an order is not sent again: that could make one.
        if (!isUndecided(view) || view.request.isEmpty())
            return done(view);
        return sendCreate(view, {ProviderCalls::Earlier::MayHaveArrived}, cause, std::move(done));
    }
    Channel *channel = m_channels.find(view.method);
    if (!channel)
        return done(notConfigured(view.method));
    m_calls.query(
        channel->provider, view.providerReference, [=, this, done = std::move(done)](const rules::Fact &fact) {
            const auto *begun = std::get_if<rules::Processing>(&fact);
            onAsked(view, begun != nullptr && !begun->told && said ? *said : fact, create, cause, done);
        });
}

void AttemptDriver::onAsked(const View &view, const rules::Fact &fact, Create create, const QString &cause, Done done)
{
    using WhenMissing = providers::PaymentProvider::WhenMissing;
    const Channel *channel = m_channels.find(view.method);
    const WhenMissing when = channel ? channel->provider->whenMissing() : WhenMissing::Wait;
    const bool missing = std::holds_alternative<rules::NotFound>(fact);
    const bool waits = std::holds_alternative<rules::StillOpen>(fact);
    if (!isUndecided(view) || when == WhenMissing::Wait || (!missing && !waits))
        return record(view, fact, cause, std::move(done));
    const domain::Instant now = m_clock.now();
    if (when == WhenMissing::SendAgain && view.closeWanted.isEmpty() && now < view.expiresAt) {
        // Also for an order that waits: what the payer is to be shown came with the answer that was lost.
        return sendCreate(view, {ProviderCalls::Earlier::MayHaveArrived}, cause, std::move(done));
    }
    const bool mayBeOnItsWay
        = create == Create::Anothers && view.closeWanted.isEmpty() && now < view.createdAt + createTakes;
    if (!missing || mayBeOnItsWay)
        return record(view, fact, cause, std::move(done));
    callOff(view, fact, cause, std::move(done));
}

void AttemptDriver::callOff(const View &view, const rules::Fact &asked, const QString &cause, Done done)
{
    const Channel *channel = m_channels.find(view.method);
    if (!channel || !channel->provider->closing())
        return record(view, asked, cause, std::move(done));
    m_calls.end(
        channel->provider, view.providerReference, asked, [=, this, done = std::move(done)](const rules::Fact &ended) {
            if (std::holds_alternative<rules::CloseRefused>(ended))
                return record(view, rules::Unanswered{QStringLiteral("not called off")}, cause, done);
            // Nobody wanted it closed: the provider could not be reached, and the payer can try again.
            if (std::holds_alternative<rules::Closed>(ended) && view.closeWanted.isEmpty())
                return record(view, rules::Failed{QStringLiteral("provider_unavailable"), true}, cause, done);
            record(view, ended, cause, done);
        });
}

std::optional<providers::PaymentProvider::Polling> AttemptDriver::polling(const QString &method) const
{
    const Channel *channel = m_channels.find(method);
    return channel ? channel->provider->polling() : std::nullopt;
}

void AttemptDriver::close(const View &view, const QString &why, const QString &cause, Done done)
{
    exclusively(
        view.id, [=, this](Done finish) { closeNow(view, why, cause, closeRounds, finish); }, std::move(done));
}

void AttemptDriver::closeIfWanted(const View &view, const QString &cause, Done done)
{
    if (view.closeWanted.isEmpty() || view.state != PaymentState::Open)
        return done(view);
    closeNow(view, view.closeWanted, cause, 1, std::move(done));
}

void AttemptDriver::closeNow(const View &view, const QString &why, const QString &cause, int rounds, Done done)
{
    m_ledger.recordAct(view.id, rules::Act::AskClose, Cause{cause, why},
        answered<Recorded>(m_io, [=, this, done = std::move(done)](const Reply<Recorded> &recorded) {
            if (!recorded)
                return done(Unexpected(recorded.error()));
            if (recorded->changed)
                m_news.publish(recorded->attempt);
            if (rounds == 0)
                return done(recorded->attempt);
            afterAskClose(recorded->attempt, why, cause, rounds, done);
        }));
}

void AttemptDriver::afterAskClose(const View &view, const QString &why, const QString &cause, int rounds, Done done)
{
    const bool unknown = isUndecided(view);
    const Channel *channel = m_channels.find(view.method);
    if (!unknown && (view.state != PaymentState::Closing || !channel))
        return done(view);
    const auto again = [=, this](const Reply<View> &asked) {
        if (asked && asked->state == PaymentState::Open)
            return closeNow(*asked, why, cause, rounds - 1, done);
        done(asked);
    };
    if (unknown || view.providerReference.isEmpty())
        return ask(view, cause, again);
    if (channel->provider->closing())
        return endNow(view, cause, again, std::move(done));
    // The version makes the key: a second try after the provider reopened or refused is a new operation there.
    const QByteArray key = view.providerKey.toLatin1() + "-close-" + QByteArray::number(view.version);
    m_calls.close(channel->provider, view.providerReference, key, [=, this](const rules::Fact &fact) {
        record(view, fact, cause, [=, this](const Reply<View> &closed) {
            const bool settled
                = !closed || (closed->state != PaymentState::Unknown && closed->state != PaymentState::Closing);
            if (settled)
                return done(closed);
            ask(*closed, cause, again);
        });
    });
}

void AttemptDriver::endNow(const View &view, const QString &cause, Done again, Done done)
{
    const Channel *channel = m_channels.find(view.method);
    m_calls.query(channel->provider, view.providerReference, [=, this](const rules::Fact &asked) {
        const Channel *now = m_channels.find(view.method);
        const bool canEnd
            = std::holds_alternative<rules::StillOpen>(asked) || std::holds_alternative<rules::NotFound>(asked);
        if (!now || !canEnd)
            return record(view, asked, cause, done);
        m_calls.end(now->provider, view.providerReference, asked, [=, this](const rules::Fact &ended) {
            record(view, ended, cause, [=, this](const Reply<View> &recorded) {
                if (!recorded || recorded->state != PaymentState::Unknown)
                    return done(recorded);
                ask(*recorded, cause, again); // refused: perhaps paid
            });
        });
    });
}

void AttemptDriver::check(const View &view, const QString &cause, Done done)
{
    if (isBusy(view.id))
        return done(view);
    const domain::Instant now = m_clock.now();
    if (now > view.providerEnd + m_watchedAfterEnd)
        return lapse(view, cause, std::move(done));
    if (view.state == PaymentState::Closing)
        return close(
            view, view.closeWanted.isEmpty() ? QStringLiteral("expired") : view.closeWanted, cause, std::move(done));
    if (view.state == PaymentState::Open && (now >= view.expiresAt || !view.closeWanted.isEmpty()))
        return close(
            view, view.closeWanted.isEmpty() ? QStringLiteral("expired") : view.closeWanted, cause, std::move(done));
    query(view, cause, std::move(done));
}

void AttemptDriver::lapse(const View &view, const QString &cause, Done done)
{
    exclusively(
        view.id,
        [=, this](Done finish) {
            ask(view, cause, [=, this](const Reply<View> &asked) {
                // Money that came at the last moment keeps it from lapsing; money told of later lifts it all the same.
                if (!asked || domain::isPaid(asked->state) || asked->state == PaymentState::Surplus)
                    return finish(asked);
                m_ledger.recordAct(asked->id, rules::Act::Lapse, Cause{cause, {}},
                    answered<Recorded>(m_io, [this, finish](const Reply<Recorded> &recorded) {
                        if (!recorded)
                            return finish(Unexpected(recorded.error()));
                        if (recorded->changed)
                            m_news.publish(recorded->attempt);
                        finish(recorded->attempt);
                    }));
            });
        },
        std::move(done));
}

} // namespace chancery::server
