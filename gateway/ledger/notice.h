// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/rules/fact.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace chancery::ledger {

/// A verified message of a provider, to be kept and, when it states a final fact, applied in the same transaction.
struct NewNotice
{
    /// What the provider has to be asked when the message states no fact.
    enum class Asks { Order, Refunds, Disputes };

    QString provider;
    QString eventId; ///< deduplicated on (provider, eventId)
    QString type; ///< the provider's name of it, e.g. checkout.session.completed
    QByteArray bodyHash; ///< SHA-256 of the raw bytes as received, 32 bytes; the bytes may name the payer
    QByteArray summary; ///< JSON object without personal data
    domain::PaymentId payment; ///< our id as the message gives it; empty: found by providerReference
    QString providerReference; ///< the provider's order, empty when the message names none
    QString paymentReference{}; ///< the provider's payment; used when the message names neither of the above
    /// The final fact, or nothing when the object must be fetched first: then the attempt only becomes due for a query.
    std::optional<rules::Fact> fact;
    /// Refunds and disputes stay asked until OpenQuestions has the answer.
    Asks asks = Asks::Order;
    QString cause = QStringLiteral("webhook"); ///< kind of the event's cause; `catch_up` when the list brought it
};

struct NoticeOutcome
{
    bool duplicate = false; ///< this event id was committed before; nothing was done
    std::optional<AttemptView> attempt; ///< nothing: no attempt of ours, kept as an orphan for reconciliation
    bool changed = false;
    QString refusal; ///< see Recorded::refusal; kept with the message
};

} // namespace chancery::ledger
