// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/refunddriver.h"

#include <algorithm>
#include <utility>

namespace chancery::server {

using domain::PaymentState;
using ledger::AttemptView;
using ledger::Cause;
using ledger::RefundsRecorded;
using ledger::RefundView;
using ledger::RefundWork;
using providers::RefundOrder;
using providers::RefundRefused;
using providers::RefundsSeen;
using rules::RefundStatement;

namespace {

constexpr int batch = 32;
// Providers forget a key after a day; one that cannot be asked is not sent anything twice after that.
constexpr std::chrono::hours keyLife{23};
// A list may lag behind what was made: see AttemptDriver.
constexpr std::chrono::minutes settleAfter{2};
// So many looks at one refund (some two hours) and it is for a person.
constexpr int stuckAfter = 8;

RefundOrder orderOf(const RefundWork &work)
{
    return {work.refund.id, work.payment.id, work.payment.providerReference, work.payment.paymentReference,
        work.refund.amount, work.payment.captured.value_or(work.payment.total)};
}

bool isFrozen(const AttemptView &view)
{
    return view.state == PaymentState::Disputed || view.state == PaymentState::ChargedBack;
}

/// Whether the list has the try under way; what it says of earlier ones is over.
bool hasTry(const RefundsSeen &seen, const RefundView &refund)
{
    return std::ranges::any_of(seen.refunds, [&](const RefundStatement &statement) {
        const bool ours = statement.refund == refund.id
            || (!refund.providerReference.isEmpty() && statement.reference == refund.providerReference);
        return ours
            && !(statement.state != RefundStatement::State::Succeeded
                && refund.pastReferences.contains(statement.reference));
    });
}

/// How several disputes of one payment stand together; nothing: there is none, or nothing is known.
std::optional<rules::Fact> together(const std::vector<rules::Fact> &facts)
{
    int open = 0;
    bool lost = false;
    bool won = false;
    for (const rules::Fact &fact : facts) {
        if (std::holds_alternative<rules::Unanswered>(fact))
            return std::nullopt;
        open += std::holds_alternative<rules::DisputeOpened>(fact) ? 1 : 0;
        const bool isLost = std::holds_alternative<rules::DisputeLost>(fact);
        const bool isWon = std::holds_alternative<rules::DisputeWon>(fact);
        open -= isLost || isWon ? 1 : 0;
        lost = lost || isLost;
        won = won || isWon;
    }
    if (lost)
        return rules::DisputeLost{};
    if (open > 0)
        return rules::DisputeOpened{};
    return won ? std::optional<rules::Fact>(rules::DisputeWon{}) : std::nullopt;
}

} // namespace

RefundDriver::RefundDriver(boost::asio::io_context &io, Alarms &alarms, ledger::RefundBooks &refunds,
    ledger::Books &books, ChannelSet &channels, ProviderCalls &calls, PaymentNews &news, const domain::Clock &clock,
    Telemetry telemetry)
    : m_io(io)
    , m_alarms(alarms)
    , m_refunds(refunds)
    , m_books(books)
    , m_channels(channels)
    , m_calls(calls)
    , m_news(news)
    , m_clock(clock)
    , m_telemetry(telemetry)
    , m_returns(io, refunds, calls)
{
}

void RefundDriver::start(std::chrono::milliseconds interval)
{
    m_interval = interval;
    m_running = true;
    look();
    schedule();
}

void RefundDriver::stop()
{
    m_running = false;
    m_alarms.cancel(m_alarm);
}

void RefundDriver::schedule()
{
    m_alarm = m_alarms.after(m_interval, [this] {
        if (!m_running)
            return;
        look();
        schedule();
    });
}

void RefundDriver::look()
{
    if (!m_running)
        return;
    startSurplus();
    claim();
}

void RefundDriver::note(const AttemptView &view)
{
    if (view.state == PaymentState::Surplus)
        look();
}

ProviderCalls::Provider RefundDriver::providerOf(const AttemptView &view)
{
    const Channel *channel = m_channels.find(view.method);
    if (channel == nullptr)
        channel = m_channels.ofProvider(view.provider);
    return channel != nullptr ? channel->provider : nullptr;
}

void RefundDriver::startSurplus()
{
    if (m_starting) {
        m_startAgain = true;
        return;
    }
    m_starting = true;
    m_refunds.startSurplus(
        batch, answered<std::vector<RefundView>>(m_io, [this](const Reply<std::vector<RefundView>> &made) {
            m_starting = false;
            if (std::exchange(m_startAgain, false))
                startSurplus();
            if (!made)
                return m_telemetry.log.warning(QStringLiteral("surplus"), made.error().code);
            for (const RefundView &refund : made.value()) {
                m_telemetry.log.info(QStringLiteral("surplus_refund"), refund.payment.text() + u' ' + refund.id.text());
                m_books.loadPayment(refund.payment,
                    answered<std::optional<AttemptView>>(m_io, [this](const Reply<std::optional<AttemptView>> &view) {
                        if (view && view.value())
                            m_news.publish(*view.value());
                    }));
            }
            if (!made->empty())
                claim();
        }));
}

void RefundDriver::claim()
{
    if (!m_running)
        return;
    if (m_claiming) {
        m_claimAgain = true;
        return;
    }
    m_claiming = true;
    m_refunds.claimDue(m_clock.now(), batch,
        answered<std::vector<RefundWork>>(m_io, [this](const Reply<std::vector<RefundWork>> &due) {
            m_claiming = false;
            if (std::exchange(m_claimAgain, false))
                claim();
            if (!due)
                return m_telemetry.log.warning(QStringLiteral("refunds"), due.error().code);
            for (const RefundWork &work : due.value())
                take(work);
        }));
}

void RefundDriver::take(const Work &work)
{
    const RefundView &refund = work.refund;
    if (refund.checks == stuckAfter)
        m_telemetry.alarm(QStringLiteral("refund_stuck"), refund.id.text());
    const auto provider = providerOf(work.payment);
    if (!provider || provider->refunds() == nullptr)
        return m_telemetry.log.warning(QStringLiteral("refund_unavailable"), refund.id.text());
    if (!m_busy.insert(refund.id.text()).second)
        return;
    // The message that told of the capture left its name out, and that is being asked for: the schedule brings it back.
    const auto fits = provider->refunds()->check(orderOf(work));
    if (!fits && fits.error().code == u"order_malformed")
        return finish(refund.id);
    if (work.mayBeSent)
        return ask(work);
    if (work.payment.state == PaymentState::ChargedBack)
        return refuse(work, QStringLiteral("disputed"), false);
    if (isFrozen(work.payment))
        return finish(refund.id);
    send(work);
}

void RefundDriver::ask(const Work &work)
{
    m_calls.refunds(
        providerOf(work.payment), orderOf(work), [this, work](const std::optional<providers::RefundReply> &reply) {
            const bool external = work.refund.kind == RefundView::Kind::External;
            const bool sendable = !external && !isFrozen(work.payment);
            if (!reply) {
                if (sendable && work.refund.sentAt && m_clock.now() - *work.refund.sentAt < keyLife)
                    return send(work);
                m_telemetry.alarm(QStringLiteral("refund_unclear"), work.refund.id.text());
                return finish(work.refund.id);
            }
            const auto *seen = std::get_if<RefundsSeen>(&*reply);
            if (seen == nullptr)
                return finish(work.refund.id); // nothing is known: the schedule brings it back
            if (hasTry(*seen, work.refund) || !seen->complete)
                return record(work.payment, seen->refunds, QStringLiteral("query"), work.refund.id);
            if (!seen->refunds.empty())
                record(work.payment, seen->refunds, QStringLiteral("query"), {});
            if (sendable)
                return send(work);
            if (!external && work.payment.state == PaymentState::ChargedBack)
                return refuse(work, QStringLiteral("disputed"), false);
            finish(work.refund.id);
        });
}

void RefundDriver::send(const Work &work)
{
    m_calls.refund(providerOf(work.payment), orderOf(work), work.refund.providerKey.toLatin1(),
        [this, work](const ProviderCalls::RefundEnd &end) { onSent(work, end); });
}

void RefundDriver::onSent(const Work &work, const ProviderCalls::RefundEnd &end)
{
    if (const auto *seen = std::get_if<RefundsSeen>(&end.reply))
        return record(work.payment, seen->refunds, QStringLiteral("reply"), work.refund.id);
    if (const auto *refused = std::get_if<RefundRefused>(&end.reply))
        return confirmRefused(work, refused->code, refused->retryable);
    const auto *unclear = std::get_if<rules::Unanswered>(&end.reply);
    m_telemetry.log.warning(QStringLiteral("refund_unanswered"), work.refund.id.text() + u' ' + unclear->reason);
    // A key that only replays a failure is over; a list that was read late enough proves that it made nothing.
    const bool settled = work.refund.sentAt && m_clock.now() - *work.refund.sentAt >= settleAfter;
    if (end.keySpent && settled)
        return confirmRefused(work, QStringLiteral("provider_unavailable"), true);
    finish(work.refund.id);
}

void RefundDriver::confirmRefused(const Work &work, const QString &code, bool retryable)
{
    m_calls.refunds(providerOf(work.payment), orderOf(work),
        [this, work, code, retryable](const std::optional<providers::RefundReply> &reply) {
            const auto *seen = reply ? std::get_if<RefundsSeen>(&*reply) : nullptr;
            if (seen != nullptr && hasTry(*seen, work.refund))
                return record(work.payment, seen->refunds, QStringLiteral("query"), work.refund.id);
            if (reply && (seen == nullptr || !seen->complete))
                return finish(work.refund.id);
            if (seen != nullptr && !seen->refunds.empty())
                record(work.payment, seen->refunds, QStringLiteral("query"), {});
            refuse(work, code, retryable);
            // Somebody else's refund has left nothing of it: whose?
            if (code == u"already_refunded")
                readRefunds(work.payment, {});
        });
}

void RefundDriver::record(const AttemptView &view, const std::vector<RefundStatement> &statements, const QString &cause,
    const domain::RefundId &finished)
{
    m_refunds.record(view.id, statements, Cause{cause, {}},
        answered<RefundsRecorded>(m_io, [this, finished](const Reply<RefundsRecorded> &recorded) {
            onRecorded(recorded);
            if (!finished.isEmpty())
                finish(finished);
        }));
}

void RefundDriver::refuse(const Work &work, const QString &code, bool retryable)
{
    m_refunds.refused(work.refund.id, work.refund.tries, code, retryable, Cause{QStringLiteral("reply"), code},
        answered<RefundsRecorded>(m_io, [this, id = work.refund.id](const Reply<RefundsRecorded> &recorded) {
            onRecorded(recorded);
            finish(id);
        }));
}

void RefundDriver::onRecorded(const Reply<RefundsRecorded> &recorded)
{
    if (!recorded)
        return m_telemetry.log.error(QStringLiteral("refund_record_failed"), recorded.error().code);
    for (const QString &refusal : recorded->refusals)
        m_telemetry.alarm(refusal, recorded->payment.id.text());
    for (const RefundView &refund : recorded->moved) {
        if (refund.state == rules::RefundState::Failed)
            m_telemetry.alarm(QStringLiteral("refund_failed"), refund.id.text() + u' ' + refund.failureCode);
        else if (refund.kind == RefundView::Kind::External)
            m_telemetry.log.warning(QStringLiteral("refund_external"), refund.id.text());
    }
    if (recorded->changed)
        m_news.publish(recorded->payment);
}

void RefundDriver::readRefunds(const AttemptView &view, Answered done)
{
    const auto end = [done = std::move(done)](bool answered) {
        if (done)
            done(answered);
    };
    const auto provider = providerOf(view);
    if (!provider || provider->refunds() == nullptr)
        return end(true);
    if (!view.captured)
        return end(!domain::isLive(view.state)); // the order is asked about first
    const RefundOrder order{{}, view.id, view.providerReference, view.paymentReference,
        domain::Money::zero(view.captured->currency()), *view.captured};
    m_calls.refunds(provider, order, [this, view, end](const std::optional<providers::RefundReply> &reply) {
        if (!reply)
            return readOneByOne(view, end);
        const auto *seen = std::get_if<RefundsSeen>(&*reply);
        if (seen == nullptr) {
            m_telemetry.log.warning(QStringLiteral("refunds_unread"), view.id.text());
            look();
            return end(false);
        }
        m_refunds.record(view.id, seen->refunds, Cause{QStringLiteral("webhook"), {}},
            answered<RefundsRecorded>(m_io, [this, end](const Reply<RefundsRecorded> &recorded) {
                onRecorded(recorded);
                end(recorded.has_value());
            }));
    });
}

void RefundDriver::readOneByOne(const AttemptView &view, const Answered &done)
{
    m_returns.read(providerOf(view), view, [this, view, done](const std::optional<ReturnsReader::Found> &found) {
        if (!found) {
            m_telemetry.log.warning(QStringLiteral("refunds_unread"), view.id.text());
            return done(false);
        }
        if (found->givenBack)
            return recordGivenBack(view, *found->givenBack, done);
        if (found->refunds.empty())
            return done(true);
        m_refunds.record(view.id, found->refunds, Cause{QStringLiteral("webhook"), {}},
            answered<RefundsRecorded>(m_io, [this, done](const Reply<RefundsRecorded> &recorded) {
                onRecorded(recorded);
                done(recorded.has_value());
            }));
    });
}

void RefundDriver::recordGivenBack(const AttemptView &view, const rules::GivenBack &fact, const Answered &done)
{
    m_books.recordFact(view.id, fact, Cause{QStringLiteral("webhook"), {}},
        answered<ledger::Recorded>(m_io, [this, done](const Reply<ledger::Recorded> &recorded) {
            if (!recorded)
                m_telemetry.log.error(QStringLiteral("record_failed"), recorded.error().code);
            else if (recorded->changed)
                m_news.publish(recorded->attempt);
            done(recorded.has_value());
        }));
}

void RefundDriver::readDisputes(const AttemptView &view, Answered done)
{
    const auto end = [done = std::move(done)](bool answered) {
        if (done)
            done(answered);
    };
    const auto provider = providerOf(view);
    if (!provider || provider->disputes() == nullptr)
        return end(true);
    if (view.paymentReference.isEmpty())
        return end(!domain::isLive(view.state));
    m_calls.disputes(provider, view.paymentReference, [this, view, end](const std::vector<rules::Fact> &facts) {
        const auto fact = together(facts);
        if (!fact) {
            m_telemetry.log.warning(QStringLiteral("disputes_unread"), view.id.text());
            return end(false);
        }
        m_books.recordFact(view.id, *fact, Cause{QStringLiteral("webhook"), {}},
            answered<ledger::Recorded>(m_io, [this, end](const Reply<ledger::Recorded> &recorded) {
                onDispute(recorded);
                end(recorded.has_value());
            }));
    });
}

void RefundDriver::onDispute(const Reply<ledger::Recorded> &recorded)
{
    if (!recorded)
        return m_telemetry.log.error(QStringLiteral("record_failed"), recorded.error().code);
    if (!recorded->refusal.isEmpty())
        m_telemetry.alarm(recorded->refusal, recorded->attempt.id.text());
    if (!recorded->changed)
        return;
    m_telemetry.alarm(domain::toString(recorded->attempt.state), recorded->attempt.id.text());
    m_news.publish(recorded->attempt);
}

} // namespace chancery::server
