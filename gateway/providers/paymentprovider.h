// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/account.h"
#include "gateway/providers/httpreply.h"
#include "gateway/providers/httprequest.h"
#include "gateway/providers/notice.h"
#include "gateway/providers/noticepage.h"
#include "gateway/providers/order.h"
#include "gateway/providers/orderpage.h"
#include "gateway/providers/preparedorder.h"
#include "gateway/rules/fact.h"

#include <chrono>
#include <optional>

namespace chancery::providers {

class ClosingCalls;
class DisputeCalls;
class RefundCalls;
class StatementCalls;

/// One payment method of one provider: values to requests, replies to facts. Pure: no input or output, no state, and no
/// clock but for the time stamp that some providers want in a request; callable from any thread. Nothing it reads makes
/// it throw: what it cannot understand is Unanswered.
class PaymentProvider
{
public:
    /// Whether an earlier sending of the same create call may have reached the provider.
    enum class Earlier { None, MayHaveArrived };
    /// What is done about an order whose create may have arrived and which the provider does not know.
    enum class WhenMissing {
        Wait, ///< ask again later
        SendAgain, ///< the same create makes the same order
        CallOff, ///< the payer has gone on: it is ended, should it come into being after all
    };
    /// An order that is asked about more often than the watch schedule would, since somebody stands there and waits.
    struct Polling
    {
        std::chrono::milliseconds every{0};
        int times = 0; ///< then it is closed
    };

    PaymentProvider() = default;
    PaymentProvider(const PaymentProvider &) = delete;
    PaymentProvider &operator=(const PaymentProvider &) = delete;
    virtual ~PaymentProvider() = default;

    /// The provider's name in records and payments: `stripe`.
    [[nodiscard]] virtual QString name() const = 0;
    /// The method's name in the relay's API: `stripe_checkout`.
    [[nodiscard]] virtual QString method() const = 0;

    /// The create call's body, frozen. Store it before anything is sent.
    /// Errors: `amount_limit` (below or above what the provider takes), `currency_unsupported`, `order_malformed`.
    virtual domain::Expected<PreparedOrder, domain::Error> prepare(const Order &order, domain::Instant now) const = 0;

    /// Set when the order is open as soon as it is described, without any call: then createRequest() is never asked
    /// for.
    [[nodiscard]] virtual std::optional<rules::Fact> openedWithoutCall(const PreparedOrder &) const { return {}; }
    /// The same bytes for the same arguments (but for a time stamp); `idempotencyKey` is 1–255 visible ASCII
    /// characters.
    [[nodiscard]] virtual HttpRequest createRequest(
        const PreparedOrder &order, const QByteArray &idempotencyKey) const = 0;
    [[nodiscard]] virtual HttpRequest queryRequest(const QString &reference) const = 0;
    [[nodiscard]] virtual HttpRequest closeRequest(
        const QString &reference, const QByteArray &idempotencyKey) const = 0;

    /// Opened, Failed (nothing was made, and nothing will be) or Unanswered. With Earlier::MayHaveArrived a refusal
    /// that concerns only this sending (no connection, key refused, rate limit) is Unanswered, since an order may
    /// exist.
    [[nodiscard]] virtual rules::Fact readCreate(const HttpReply &reply, Earlier earlier) const = 0;
    [[nodiscard]] virtual rules::Fact readQuery(const HttpReply &reply) const = 0;
    [[nodiscard]] virtual rules::Fact readClose(const HttpReply &reply) const = 0;
    /// What has to be read besides, before this answer to a query says how the order stands; nothing: it says so
    /// itself.
    [[nodiscard]] virtual std::optional<HttpRequest> detailRequest(const HttpReply &) const { return std::nullopt; }
    /// An answer to a query together with what detailRequest() brought; when that is of no use, the first by itself.
    [[nodiscard]] virtual rules::Fact readDetailed(const HttpReply &queried, const HttpReply &) const
    {
        return readQuery(queried);
    }

    /// True when the provider may have acted on a create call that was answered like this without saying how.
    [[nodiscard]] virtual bool mayHaveArrived(const HttpReply &reply) const = 0;
    /// True when the same call with the same key can end otherwise: lost, overloaded, in progress. A stored failure
    /// that the provider would only replay is false.
    [[nodiscard]] virtual bool worthRepeating(const HttpReply &reply) const = 0;
    /// The same for a create call. Where orders have names of ours, what may have arrived is asked about first.
    [[nodiscard]] virtual bool worthRepeatingCreate(const HttpReply &reply) const { return worthRepeating(reply); }
    [[nodiscard]] virtual WhenMissing whenMissing() const { return WhenMissing::Wait; }
    [[nodiscard]] virtual std::optional<Polling> polling() const { return {}; }
    /// True when this answer to a create call proves that the call is over and that its key will only ever be answered
    /// by this failure: an order may have been made, but none will be any more.
    [[nodiscard]] virtual bool keyIsSpent(const HttpReply &reply) const = 0;

    /// How long the provider certainly remembers a create call's key: from then on the same call could make a second
    /// order, and only the list of orders tells what became of the first. Nothing: for ever.
    [[nodiscard]] virtual std::optional<std::chrono::minutes> createKeyLife() const { return std::nullopt; }

    /// Orders made since `since`, for those whose create was never answered; `olderThan` of the page before, or empty.
    /// Not asked of a provider whose orders have names of ours (PreparedOrder::reference).
    [[nodiscard]] virtual HttpRequest ordersRequest(domain::Instant, const QString &) const { return {}; }
    /// Errors: `provider_unavailable`, `reply_malformed`: then the page proves nothing.
    virtual domain::Expected<OrderPage, domain::Error> readOrders(const HttpReply &, const domain::PaymentId &) const
    {
        return noList();
    }

    /// Verifies the signature over the raw bytes before it reads them.
    /// Errors: `signature_missing`, `signature_malformed`, `signature_wrong`, `signature_old`; `notice_malformed` for a
    /// genuine message that is not an event.
    virtual domain::Expected<Notice, domain::Error> readNotice(
        const HttpHeaders &headers, const QByteArray &rawBody, domain::Instant now) const = 0;

    /// What the provider has to read, byte for byte, to know that its message is kept; empty: any 2xx will do.
    [[nodiscard]] virtual QByteArray noticeReceipt() const { return {}; }
    /// Whether the provider keeps a list of its events that can be read again.
    [[nodiscard]] virtual bool listsNotices() const { return false; }
    /// Events since `since`, for those that never arrived; `olderThan` of the page before, or empty.
    [[nodiscard]] virtual HttpRequest noticesRequest(domain::Instant, const QString &) const { return {}; }
    /// Errors: `provider_unavailable`, `reply_malformed`.
    virtual domain::Expected<NoticePage, domain::Error> readNotices(const HttpReply &) const { return noList(); }

    [[nodiscard]] virtual HttpRequest accountRequest() const = 0;
    /// Errors: `provider_unavailable`, `key_refused`, `reply_malformed`.
    virtual domain::Expected<Account, domain::Error> readAccount(const HttpReply &reply) const = 0;

    /// What else the provider can do; null where it cannot. They live as long as the provider.
    [[nodiscard]] virtual const ClosingCalls *closing() const { return nullptr; } ///< null: closeRequest()
    [[nodiscard]] virtual const RefundCalls *refunds() const { return nullptr; }
    [[nodiscard]] virtual const DisputeCalls *disputes() const { return nullptr; }
    [[nodiscard]] virtual const StatementCalls *statements() const { return nullptr; }

private:
    [[nodiscard]] static domain::Unexpected<domain::Error> noList()
    {
        return domain::Unexpected(domain::Error{QStringLiteral("provider_unavailable"), QStringLiteral("has no list")});
    }
};

} // namespace chancery::providers
