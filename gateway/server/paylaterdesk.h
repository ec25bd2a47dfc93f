// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/applicationbook.h"
#include "gateway/ledger/ledger.h"
#include "gateway/protocol/payment.h"
#include "gateway/server/exchange.h"
#include "gateway/server/paylaterwords.h"
#include "gateway/server/paymentdesk.h"
#include "gateway/server/pricedesk.h"

#include <boost/asio/io_context.hpp>

#include <deque>

namespace chancery::server {

/// The page on which an applicant pays later, by phone: GET and POST /pay/{reference}. It shows post, amount and the
/// methods that work right now, and nothing of the person; what a payment costs and whether one may begin is decided by
/// PriceDesk and PaymentDesk, as for a device. I/O thread only.
class PayLaterDesk
{
public:
    /// Unknown references in a sliding minute before further unknown ones are turned away. Guessing 60 random bits
    /// takes for ever anyway; whoever has a reference is always answered, so that guessing shuts nobody out.
    static constexpr std::size_t missLimit = 120;
    static constexpr std::chrono::minutes missWindow{1};

    struct Parts
    {
        boost::asio::io_context &io;
        ledger::Ledger &ledger;
        ledger::ApplicationBook &applications;
        PaymentDesk &payments;
        const PriceDesk &prices;
        const domain::Clock &clock;
        domain::RandomSource &random;
        QString publicUrl;
    };

    explicit PayLaterDesk(Parts parts);

    /// The page.
    void show(const ExchangePtr &exchange);
    /// The button: a form with `method`, `minor` and `currency` as they were shown.
    void pay(const ExchangePtr &exchange);

private:
    struct Visit;
    using VisitPtr = std::shared_ptr<Visit>;

    void find(const ExchangePtr &exchange, std::function<void(const VisitPtr &)> next);
    void found(const VisitPtr &visit, const std::vector<ledger::Payable> &payables,
        const std::function<void(const VisitPtr &)> &next);
    /// Nothing to pay later: shows how an application stands that a machine has taken and been paid for.
    void standing(const VisitPtr &visit, const QString &stem);
    /// How it was decided, if it was; else `otherwise`.
    void sayDecided(const VisitPtr &visit, const domain::ApplicationRef &application, PayLaterWords::Message otherwise);
    void answerPage(const VisitPtr &visit, bool changed);
    void create(const VisitPtr &visit);
    void created(const VisitPtr &visit, const Response &response);
    void say(const VisitPtr &visit, PayLaterWords::Message message, int status = 200) const;
    void miss(const VisitPtr &visit);

    Parts m;
    std::deque<domain::Instant> m_misses;
};

} // namespace chancery::server
