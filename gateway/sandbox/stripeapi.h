// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/checkout.h"
#include "gateway/sandbox/form.h"
#include "gateway/sandbox/idempotencystore.h"
#include "gateway/sandbox/misbehaviourplan.h"
#include "gateway/sandbox/request.h"
#include "gateway/sandbox/stripemoneyapi.h"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <map>

namespace chancery::sandbox {

/// The part of Stripe's API under /v1 that Chancery calls: keys, parameters, idempotency and errors as Stripe has them.
class StripeApi
{
public:
    using Respond = std::function<void(Reply)>;

    StripeApi(boost::asio::io_context &loop, const domain::Clock &clock, domain::RandomSource &random,
        Checkout &checkout, StripeMoney &money, IdempotencyStore &keys, MisbehaviourPlan &plan, QByteArray secretKey);

    void handle(const Request &request, Respond respond);

    /// How often each operation was called, misbehaviour included.
    [[nodiscard]] const std::map<QString, qint64> &calls() const { return m_calls; }
    void clearCalls() { m_calls.clear(); }

private:
    struct Call
    {
        Request request;
        QString operation; ///< create, retrieve, list, expire, events, account, those of StripeMoneyApi
        QString id; ///< of the object, where the path names one
    };

    [[nodiscard]] static std::optional<Call> route(const Request &request);
    [[nodiscard]] std::optional<Fault> authorise(const Request &request) const;
    [[nodiscard]] Reply perform(const Call &call);
    [[nodiscard]] Reply performPost(const Call &call, const Form &form);
    [[nodiscard]] Reply performGet(const Call &call, const Form &form);
    /// The work of a POST itself, and whether its outcome belongs to the key.
    [[nodiscard]] Reply carryOut(const Call &call, const Form &form, bool &storable);
    [[nodiscard]] Reply list(const Form &form);
    [[nodiscard]] Reply listEvents(const Form &form);
    [[nodiscard]] Reply account() const;
    void misbehave(const Misbehaviour &misbehaviour, const Call &call, Respond respond);
    void delay(const Misbehaviour &misbehaviour, const Call &call, Respond respond);
    [[nodiscard]] Reply failure(const Misbehaviour &misbehaviour, const Call &call);
    [[nodiscard]] Reply finished(Reply reply, const Request &request);

    boost::asio::io_context &m_loop;
    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    Checkout &m_checkout;
    StripeMoneyApi m_money;
    IdempotencyStore &m_keys;
    MisbehaviourPlan &m_plan;
    QByteArray m_secretKey;
    std::map<QString, qint64> m_calls;
};

} // namespace chancery::sandbox
