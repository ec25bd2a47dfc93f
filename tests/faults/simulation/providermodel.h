// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpreply.h"
#include "gateway/providers/httprequest.h"

#include <QString>

#include <functional>
#include <vector>

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
    };
    /// Something a payer can do about an order.
    enum class Deed { Pay, PayLater, PayOddAmount, Decline };
    /// A signed message for the relay, made when it goes out: signatures carry the time.
    struct Message
    {
        QString provider;
        QString eventId;
        std::function<std::pair<providers::HttpHeaders, QByteArray>()> compose;
        QByteArray receipt; ///< the body that acknowledges it; empty: any 2xx does
    };

    ProviderModel() = default;
    ProviderModel(const ProviderModel &) = delete;
    ProviderModel &operator=(const ProviderModel &) = delete;
    virtual ~ProviderModel() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QByteArray host() const = 0;
    virtual providers::HttpReply answer(const providers::HttpRequest &request) = 0;
    /// False: it is too late for that.
    virtual bool act(const QString &reference, Deed deed) = 0;
    [[nodiscard]] virtual std::vector<Order> orders() const = 0;

    std::function<void(const Order &)> onOrder; ///< a new one: from now on somebody may pay it
    std::function<void(Message)> onMessage;
};

} // namespace chancery::simulation
