// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/paymentrequest.h"
#include "gateway/server/alarms.h"
#include "gateway/server/attemptdriver.h"
#include "gateway/server/caller.h"
#include "gateway/server/pricedesk.h"
#include "gateway/server/response.h"
#include "gateway/server/staffcaller.h"
#include "gateway/server/waiters.h"
#include "models/domain/random.h"

namespace chancery::server {

/// What devices ask about payments. Commits before it sends, sends before it answers. I/O thread only; every `done`
/// comes once.
class PaymentDesk
{
public:
    /// A create or a cancel that takes longer is answered with the payment as it stands; the work goes on.
    static constexpr std::chrono::seconds answerWithin{15};

    struct Parts
    {
        boost::asio::io_context &io;
        Alarms &alarms;
        ledger::Books &ledger;
        ChannelSet &channels;
        AttemptDriver &driver;
        PaymentNews &news;
        const PriceDesk &prices;
        const domain::Clock &clock;
        domain::RandomSource &random;
        Telemetry telemetry;
        QString publicUrl;
    };
    using Done = std::function<void(Response)>;

    explicit PaymentDesk(Parts parts);

    /// `cashier`: who takes the money when the method is cash, which nobody else may.
    void create(const Caller &caller, const QByteArray &key, const QByteArray &body, Done done,
        const std::optional<StaffCaller> &cashier = {});
    void cancel(const Caller &caller, const domain::PaymentId &id, Done done);
    /// The payment object, or what went wrong.
    [[nodiscard]] Response answer(int status, const ledger::AttemptView &view) const;
    /// The same for news that many may wait for: rendered once per view.
    [[nodiscard]] Response answerNews(const Waiters::View &view);

private:
    struct Creation;
    using CreationPtr = std::shared_ptr<Creation>;
    /// Says no, unless the key was used before: then what its request was told.
    void refuse(const CreationPtr &creation, Response refusal);
    [[nodiscard]] std::optional<Response> price(Creation &creation, const protocol::PaymentRequest &request) const;
    [[nodiscard]] std::optional<Response> prepare(Creation &creation, const protocol::PaymentRequest &request);
    [[nodiscard]] std::optional<Response> prepareCash(Creation &creation) const;
    void commit(const CreationPtr &creation);
    /// Gives the breaker its probe back.
    void notSent(Creation &creation);
    void onOutcome(const CreationPtr &creation, const ledger::CreateOutcome &outcome);
    void send(const CreationPtr &creation, const ledger::AttemptView &attempt);
    void closeOther(const CreationPtr &creation, const ledger::AttemptView &other);
    void finish(const CreationPtr &creation, int status, const ledger::AttemptView &view);
    [[nodiscard]] Response unavailable(const protocol::PaymentRequest &request, const QString &reason) const;
    [[nodiscard]] Response alreadyPaid(const ledger::AttemptView &view) const;

    Parts m;
    Waiters::View m_lastNews;
    Response m_lastAnswer;
};

} // namespace chancery::server
