// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/stripemoneyapi.h"

#include "gateway/sandbox/listpage.h"
#include "gateway/sandbox/parameterrule.h"

#include <array>

namespace chancery::sandbox {

namespace {

using Kind = ParameterRule::Kind;

constexpr QStringView expansionNames
    = u"charge payment_intent balance_transaction failure_balance_transaction latest_charge "
      u"latest_charge.balance_transaction source source.charge source.payment_intent source.balance_transaction "
      u"data.charge data.payment_intent data.balance_transaction data.failure_balance_transaction data.source "
      u"data.source.charge data.source.payment_intent data.source.balance_transaction";
constexpr std::array<ParameterRule, 1> retrieveRules{{{u"expand[#]", Kind::Choice, 100, expansionNames}}};
constexpr std::array<ParameterRule, 12> listRules{{{u"created[gt]", Kind::Integer}, {u"created[gte]", Kind::Integer},
    {u"created[lt]", Kind::Integer}, {u"created[lte]", Kind::Integer}, {u"limit", Kind::Integer}, {u"starting_after"},
    {u"ending_before"}, {u"expand[#]", Kind::Choice, 100, expansionNames}, {u"charge"}, {u"payment_intent"}, {}, {}}};

struct Path
{
    QStringView base;
    QStringView list; ///< operation of GET on the base; empty: there is none
    QStringView one; ///< operation of GET on base/id
};

constexpr std::array<Path, 5> paths{{{u"/v1/refunds", u"refunds", u"refund_retrieve"},
    {u"/v1/disputes", u"disputes", u"dispute"}, {u"/v1/balance_transactions", u"balance", u"balance_line"},
    {u"/v1/payment_intents", u"", u"intent"}, {u"/v1/charges", u"", u"charge"}}};

bool names(const QString &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted == value;
}

} // namespace

StripeMoneyApi::StripeMoneyApi(Checkout &checkout, StripeMoney &money)
    : m_checkout(checkout)
    , m_money(money)
{
}

std::optional<StripeMoneyApi::Target> StripeMoneyApi::route(const Request &request)
{
    if (request.method == "POST" && request.path == u"/v1/refunds")
        return Target{QStringLiteral("refund"), {}};
    if (request.method != "GET")
        return std::nullopt;
    for (const Path &path : paths) {
        if (request.path == path.base && !path.list.isEmpty())
            return Target{path.list.toString(), {}};
        const QString inside = path.base.toString() + u'/';
        const QString id = request.path.mid(inside.size());
        if (request.path.startsWith(inside) && !id.isEmpty() && !id.contains(u'/'))
            return Target{path.one.toString(), id};
    }
    return std::nullopt;
}

Reply StripeMoneyApi::createRefund(const Form &form, const QByteArray &idempotencyKey, bool &storable)
{
    const auto request = RefundRequest::fromForm(form);
    if (!request)
        return request.error().toReply();
    storable = true;
    const auto refund = m_money.refund(*request, idempotencyKey);
    if (!refund)
        return refund.error().toReply();
    return Reply::json(200, expanded((*refund)->toJson(), form.list(QStringLiteral("expand")), {}));
}

std::optional<Reply> StripeMoneyApi::get(const QString &operation, const QString &id, const Form &form) const
{
    if (operation == u"refunds")
        return listRefunds(form);
    if (operation == u"disputes")
        return listDisputes(form);
    if (operation == u"balance")
        return listLines(form);
    const bool one = std::any_of(paths.cbegin(), paths.cend(), [&](const Path &path) { return path.one == operation; });
    return one ? std::optional(retrieve(operation, id, form)) : std::nullopt;
}

Reply StripeMoneyApi::retrieve(const QString &operation, const QString &id, const Form &form) const
{
    if (const auto fault = checkParameters(form, retrieveRules))
        return fault->toReply();
    const auto object = find(id);
    if (!object) {
        const QString what = operation == u"intent" ? QStringLiteral("payment_intent")
            : operation == u"refund_retrieve"       ? QStringLiteral("refund")
            : operation == u"balance_line"          ? QStringLiteral("balance transaction")
                                                    : operation;
        return Fault::noSuch(what, id).toReply();
    }
    return Reply::json(200, expanded(*object, form.list(QStringLiteral("expand")), {}));
}

std::optional<QJsonObject> StripeMoneyApi::find(const QString &id) const
{
    if (const Refund *refund = id.startsWith(u"re_") ? m_money.findRefund(id) : nullptr)
        return refund->toJson();
    if (const Dispute *dispute = id.startsWith(u"du_") ? m_money.findDispute(id) : nullptr)
        return m_money.disputeJson(*dispute);
    if (const BalanceTransaction *line = id.startsWith(u"txn_") ? m_money.findLine(id) : nullptr)
        return line->toJson();
    const CheckoutSession *session
        = id.startsWith(u"pi_") || id.startsWith(u"ch_") ? m_checkout.sessionOf(id) : nullptr;
    if (!session)
        return std::nullopt;
    return id.startsWith(u"pi_") ? session->intentJson({}) : session->chargeJson(false);
}

QJsonObject StripeMoneyApi::expanded(QJsonObject object, const QStringList &expansions, const QString &prefix) const
{
    for (const QString &expansion : expansions) {
        if (!expansion.startsWith(prefix))
            continue;
        const QString name = expansion.mid(prefix.size()).section(u'.', 0, 0);
        const QJsonValue value = object.value(name);
        const auto found = value.isString() ? find(value.toString()) : std::nullopt;
        if (found)
            object.insert(name, expanded(*found, expansions, prefix + name + u'.'));
    }
    return object;
}

Reply StripeMoneyApi::listRefunds(const Form &form) const
{
    if (const auto fault = checkParameters(form, std::span(listRules).first(10)))
        return fault->toReply();
    const QString intent = form.value(QStringLiteral("payment_intent"));
    const QString charge = form.value(QStringLiteral("charge"));
    ListPage page(form);
    const auto &refunds = m_money.refunds();
    for (auto refund = refunds.crbegin(); refund != refunds.crend(); ++refund) {
        const bool wanted = names(intent, refund->paymentIntent) && names(charge, refund->charge);
        if (page.wants(refund->id, refund->created, wanted))
            page.add(expanded(refund->toJson(), form.list(QStringLiteral("expand")), QStringLiteral("data.")));
    }
    return page.toReply(QStringLiteral("/v1/refunds"));
}

Reply StripeMoneyApi::listDisputes(const Form &form) const
{
    if (const auto fault = checkParameters(form, std::span(listRules).first(10)))
        return fault->toReply();
    const QString intent = form.value(QStringLiteral("payment_intent"));
    const QString charge = form.value(QStringLiteral("charge"));
    ListPage page(form);
    const auto &disputes = m_money.disputes();
    for (auto dispute = disputes.crbegin(); dispute != disputes.crend(); ++dispute) {
        const bool wanted = names(intent, dispute->paymentIntent) && names(charge, dispute->charge);
        if (page.wants(dispute->id, dispute->created, wanted))
            page.add(
                expanded(m_money.disputeJson(*dispute), form.list(QStringLiteral("expand")), QStringLiteral("data.")));
    }
    return page.toReply(QStringLiteral("/v1/disputes"));
}

Reply StripeMoneyApi::listLines(const Form &form) const
{
    auto rules = listRules;
    rules[8] = {u"type"};
    rules[9] = {u"source"};
    rules[10] = {u"currency"};
    rules[11] = {u"payout"};
    if (const auto fault = checkParameters(form, rules))
        return fault->toReply();
    const QString type = form.value(QStringLiteral("type"));
    const QString source = form.value(QStringLiteral("source"));
    const QString currency = form.value(QStringLiteral("currency"));
    const bool paidOut = form.has(QStringLiteral("payout")); // the sandbox pays nothing out
    ListPage page(form);
    const auto &lines = m_money.lines();
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const bool wanted
            = !paidOut && names(type, line->type) && names(source, line->source) && names(currency, line->currency);
        if (page.wants(line->id, line->created, wanted))
            page.add(expanded(line->toJson(), form.list(QStringLiteral("expand")), QStringLiteral("data.")));
    }
    return page.toReply(QStringLiteral("/v1/balance_transactions"));
}

} // namespace chancery::sandbox
