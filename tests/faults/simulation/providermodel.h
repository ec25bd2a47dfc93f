// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpreply.h"
#include "gateway/providers/httprequest.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace chancery::providers {
class PaymentProvider;
}

namespace chancery::simulation {

/// A provider as its documentation says it behaves, over the bytes of its wire. It never loses anything; what gets lost
/// is lost on the way.
class ProviderModel
{
public:
    /// One order, as the provider's own books have it.
    struct Order
    {
        QString reference;
        QString payment; ///< our id, as it was sent
        bool isPayable = false; ///< money may still come
        qint64 paid = 0; ///< what the payer was charged, the provider's minor units
        qint64 returned = 0; ///< of it
        bool isLost = false; ///< to a dispute
        /// The provider was asked to call it off before it knew of it, and could not promise that it never will.
        bool isUnstoppable = false;
    };
    /// One refund, as the provider's own books have it.
    struct Refund
    {
        QString reference;
        QString refund; ///< our id, as it was sent; empty: made elsewhere
        QString payment; ///< our id
        qint64 amount = 0;
        bool isAlive = false; ///< under way or done: the money is gone
    };
    /// Something that a payer, a bank or the merchant's own people can do about an order.
    enum class Deed { Pay, PayLater, PayOddAmount, Decline, RefundElsewhere, Dispute };
    /// A signed message for the relay, made when it goes out: signatures carry the time.
    struct Message
    {
        QString provider;
        QString eventId;
        std::function<std::pair<providers::HttpHeaders, QByteArray>()> compose;
        QByteArray receipt{}; ///< the body that acknowledges it; empty: any 2xx does
        bool isOnlyWord = false; ///< nothing else tells of it: sent until it arrives
    };

    ProviderModel() = default;
    ProviderModel(const ProviderModel &) = delete;
    ProviderModel &operator=(const ProviderModel &) = delete;
    virtual ~ProviderModel() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QByteArray host() const = 0;
    /// The real adapters, one for each method, set up for this model.
    [[nodiscard]] virtual std::vector<std::shared_ptr<const providers::PaymentProvider>> adapters() const = 0;
    virtual providers::HttpReply answer(const providers::HttpRequest &request) = 0;
    /// False: it is too late for that.
    virtual bool act(const QString &reference, Deed deed) = 0;
    /// A payer's browser opens the address that an order without a call is.
    virtual void visit(const QByteArray &) { }
    [[nodiscard]] virtual std::vector<Order> orders() const = 0;
    [[nodiscard]] virtual std::vector<Refund> refunds() const = 0;

    std::function<void(const Order &)> onOrder; ///< a new one: from now on somebody may pay it
    std::function<void(const Refund &)> onRefund; ///< a new one
    std::function<void(Message)> onMessage;
};

} // namespace chancery::simulation
