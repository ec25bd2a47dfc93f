// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/fact.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QJsonObject>

#include <optional>

namespace chancery::providers {

/// An event of a provider whose origin is proven. Names that the provider left out are empty.
struct Notice
{
    /// What has to be asked about when the message states no final fact.
    enum class About { Order, Refunds, Dispute };

    QString eventId; ///< for deduplication: stays the same over redeliveries
    QString type; ///< the provider's name for it
    domain::Instant createdAt;
    bool liveMode = false;
    QString account; ///< a connected account's id; empty for the account the key belongs to
    domain::PaymentId payment; ///< our payment; empty when the event names none
    QString reference; ///< the provider's order, e.g. cs_…
    QString paymentReference; ///< the provider's payment, e.g. pi_…
    About about = About::Order;
    /// Set only when the message itself states a final fact that may be acted on: the order is paid.
    /// Whatever else happened, the order has to be queried.
    std::optional<rules::Fact> fact;
    /// What the message says beyond that. It counts where the order, asked about, agrees and does not say so itself.
    std::optional<rules::Fact> said;
    /// Of an event from the provider's list: SHA-256 of the event as written anew. Empty for a message, whose own bytes
    /// are what counts.
    QByteArray digest;
    /// What may be kept of the message: identifiers, states, amounts; nothing about the payer.
    QJsonObject summary;
};

} // namespace chancery::providers
