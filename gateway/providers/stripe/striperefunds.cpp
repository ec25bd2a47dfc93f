// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/striperefunds.h"

#include "gateway/providers/stripe/failurecode.h"
#include "gateway/providers/stripe/formencoder.h"
#include "gateway/providers/stripe/stripelist.h"
#include "gateway/providers/stripe/striperefund.h"
#include "gateway/providers/stripe/stripereply.h"
#include "models/domain/stripeamount.h"

namespace chancery::providers::stripe {

using domain::Error;
using domain::Expected;
using domain::Unexpected;
using Verdict = StripeReply::Verdict;

namespace {

rules::Unanswered unclear(const StripeReply &read, const QString &detail)
{
    return {read.summary + QLatin1String(": ") + detail};
}

RefundReply readOne(const RefundOrder &order, const StripeReply &read)
{
    auto refund = StripeRefund::fromJson(read.object);
    if (!refund)
        return unclear(read, refund.error().detail);
    // What is answered to our own request names it; anything else is somebody else's refund and says nothing of ours.
    if (refund->statement.refund != order.refund || refund->payment != order.payment)
        return unclear(read, QStringLiteral("the refund's metadata are not ours"));
    RefundsSeen seen;
    seen.refunds.push_back(std::move(refund->statement));
    return seen;
}

QByteArray listPath(const RefundOrder &order)
{
    return "/v1/refunds?payment_intent=" + FormEncoder::percentEncoded(order.paymentReference) + "&limit=100";
}

} // namespace

StripeRefunds::StripeRefunds(StripeRequests requests)
    : m_requests(std::move(requests))
{
}

Expected<void, Error> StripeRefunds::check(const RefundOrder &order) const
{
    if (order.paymentReference.isEmpty())
        return Unexpected(Error{QStringLiteral("order_malformed"), QStringLiteral("the payment intent is not known")});
    const auto units = domain::stripeamount::fromMoney(order.amount);
    if (!units)
        return Unexpected(Error{QStringLiteral("amount_limit"), units.error().detail});
    if (*units <= 0)
        return Unexpected(Error{QStringLiteral("amount_limit"), QStringLiteral("expected more than nothing")});
    return {};
}

HttpRequest StripeRefunds::refundRequest(const RefundOrder &order, const QByteArray &idempotencyKey) const
{
    const QLatin1String metadata("metadata");
    // Stripe refuses 0. Without an amount it would refund everything.
    const auto units = domain::stripeamount::fromMoney(order.amount);
    FormEncoder form;
    form.add({QLatin1String("payment_intent")}, order.paymentReference)
        .add({QLatin1String("amount")}, units ? *units : qint64{0})
        .add({QLatin1String("reason")}, QStringLiteral("requested_by_customer"))
        .add({metadata, QLatin1String("refund_id")}, order.refund.text())
        .add({metadata, QLatin1String("payment_id")}, order.payment.text());
    return m_requests.post(QByteArrayLiteral("/v1/refunds"), form.bytes(), idempotencyKey);
}

RefundReply StripeRefunds::readRefund(const RefundOrder &order, const HttpReply &reply) const
{
    const StripeReply read = StripeReply::read(reply);
    switch (read.verdict) {
    case Verdict::Done:
        return readOne(order, read);
    case Verdict::Refused:
        return refusalOfRefund(*read.error);
    case Verdict::Missing: // the payment intent is of another account or mode
        return RefundRefused{QStringLiteral("provider_rejected"), false};
    case Verdict::NotExecuted:
    case Verdict::Busy:
    case Verdict::KeyReused:
    case Verdict::Unclear:
        return rules::Unanswered{read.summary};
    }
    return rules::Unanswered{read.summary};
}

std::optional<HttpRequest> StripeRefunds::refundsRequest(const RefundOrder &order) const
{
    if (order.paymentReference.isEmpty())
        return std::nullopt;
    return m_requests.get(listPath(order));
}

std::optional<HttpRequest> StripeRefunds::refundsAfter(const RefundOrder &order, const HttpReply &reply) const
{
    const StripeReply read = StripeReply::read(reply);
    const auto list = StripeList::fromJson(read.object);
    if (read.verdict != Verdict::Done || !list || !list->hasMore || list->data.isEmpty())
        return std::nullopt;
    const QString last = list->data.last().toObject().value(u"id").toString();
    if (last.isEmpty())
        return std::nullopt;
    return m_requests.get(listPath(order) + "&starting_after=" + FormEncoder::percentEncoded(last));
}

RefundReply StripeRefunds::readRefunds(const RefundOrder &order, const HttpReply &reply) const
{
    const StripeReply read = StripeReply::read(reply);
    if (read.verdict != Verdict::Done)
        return rules::Unanswered{read.summary};
    const auto list = StripeList::fromJson(read.object);
    if (!list)
        return unclear(read, list.error().detail);
    RefundsSeen seen;
    for (const QJsonValue &item : list->data) {
        auto refund = StripeRefund::fromJson(item);
        if (!refund)
            return unclear(read, refund.error().detail);
        // The list was asked for by the payment; one that names it otherwise (by its charge) is taken at that.
        if (!refund->paymentIntent.isEmpty() && refund->paymentIntent != order.paymentReference)
            return unclear(read, QStringLiteral("a refund of another payment"));
        seen.refunds.push_back(std::move(refund->statement));
    }
    seen.complete = !list->hasMore;
    return seen;
}

bool StripeRefunds::worthRepeatingRefund(const HttpReply &reply) const
{
    return stripe::worthRepeating(reply);
}

bool StripeRefunds::refundKeyIsSpent(const HttpReply &reply) const
{
    return isStoredFailure(reply);
}

} // namespace chancery::providers::stripe
