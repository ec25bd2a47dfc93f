// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/stripemoney.h"

#include "models/domain/ids.h"

#include <algorithm>
#include <map>

namespace chancery::sandbox {

using domain::Expected;
using domain::Unexpected;

namespace {

template <typename T>
auto findIn(T &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

StripeMoney::StripeMoney(const domain::Clock &clock, domain::RandomSource &random, Checkout &checkout)
    : m_clock(clock)
    , m_random(random)
    , m_checkout(checkout)
{
    m_checkout.onPaid([this](CheckoutSession &session) { book(session); });
}

QString StripeMoney::makeId(const char *prefix)
{
    return QLatin1String(prefix) + domain::base32(m_random.bytes(16));
}

qint64 StripeMoney::second() const
{
    return std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
}

QString StripeMoney::addLine(const char *type, const char *category, const QString &source, qint64 presented,
    qint64 fee, const CheckoutSession &session)
{
    const StripeAccount &account = m_checkout.account();
    const bool converted
        = !account.settlementCurrency.isEmpty() && account.settlementCurrency != session.request.currency;
    BalanceTransaction line;
    line.id = makeId("txn_");
    line.created = second();
    line.type = QString::fromLatin1(type);
    line.category = QString::fromLatin1(category);
    const qint64 rounding = presented < 0 ? -500'000 : 500'000;
    line.amount = converted ? (presented * account.rateMillionths + rounding) / 1'000'000 : presented;
    line.fee = fee;
    line.currency = converted ? account.settlementCurrency : session.request.currency;
    line.rateMillionths = converted ? account.rateMillionths : 0;
    line.source = source;
    line.presented = presented;
    line.presentedCurrency = session.request.currency;
    m_lines.push_back(std::move(line));
    return m_lines.back().id;
}

void StripeMoney::book(CheckoutSession &session)
{
    static_cast<void>(addLine("charge", "charge", session.charge, session.request.amountTotal, 0, session));
    BalanceTransaction &line = m_lines.back();
    line.fee = line.amount * 36 / 1000; // 3.6 %, as in Japan
    session.balance = line;
}

std::optional<Fault> StripeMoney::whyNot(const RefundRequest &request, const CheckoutSession &session) const
{
    if (!session.paid)
        return Fault::invalid({}, {},
            QStringLiteral("This PaymentIntent (%1) does not have a successful charge to refund.")
                .arg(session.paymentIntent));
    if (!request.charge.isEmpty() && request.charge != session.charge)
        return Fault::noSuch(QStringLiteral("charge"), request.charge);
    if (session.disputed)
        return Fault::invalid(QStringLiteral("charge_disputed"), {},
            QStringLiteral("Charge %1 has been charged back; cannot issue a refund.").arg(session.charge));
    const qint64 left = session.request.amountTotal - session.amountRefunded;
    if (left == 0)
        return Fault::invalid(QStringLiteral("charge_already_refunded"), {},
            QStringLiteral("Charge %1 has already been refunded.").arg(session.charge));
    if (request.amount > left)
        return Fault::invalid({}, QStringLiteral("amount"),
            QStringLiteral("Refund amount (%1) is greater than unrefunded amount on charge (%2)")
                .arg(request.amount)
                .arg(left));
    return std::nullopt;
}

Expected<const Refund *, Fault> StripeMoney::refund(const RefundRequest &request, const QByteArray &idempotencyKey)
{
    const bool byIntent = !request.paymentIntent.isEmpty();
    const QString &name = byIntent ? request.paymentIntent : request.charge;
    CheckoutSession *session = m_checkout.sessionOf(name);
    if (!session || name.startsWith(u"cs_")) {
        Fault fault = Fault::noSuch(byIntent ? QStringLiteral("payment_intent") : QStringLiteral("charge"), name);
        fault.param = byIntent ? QStringLiteral("payment_intent") : QStringLiteral("charge");
        return Unexpected(fault);
    }
    if (auto fault = whyNot(request, *session))
        return Unexpected(std::move(*fault));
    const bool byOrder = m_ordered.count > 0;
    if (byOrder)
        --m_ordered.count;
    if (byOrder && m_ordered.status == u"balance_insufficient")
        return Unexpected(Fault::invalid(QStringLiteral("balance_insufficient"), {},
            QStringLiteral("Insufficient funds in your Stripe balance to refund this amount.")));
    Refund refund;
    refund.id = makeId("re_");
    refund.created = second();
    refund.charge = session->charge;
    refund.paymentIntent = session->paymentIntent;
    refund.amount = request.amount > 0 ? request.amount : session->request.amountTotal - session->amountRefunded;
    refund.currency = session->request.currency;
    refund.reason = request.reason;
    refund.metadata = request.metadata;
    const bool fails = byOrder && m_ordered.status == u"failed";
    refund.status = byOrder && !fails ? m_ordered.status : QStringLiteral("succeeded");
    refund.idempotencyKey = idempotencyKey;
    // The balance is charged at once, whatever becomes of the refund.
    refund.balance = addLine("refund", "refund", refund.id, -refund.amount, 0, *session);
    session->amountRefunded += refund.amount;
    m_refunds.push_back(refund);
    m_checkout.announce("refund.created", refund.toJson(), idempotencyKey);
    m_checkout.announce("charge.refunded", session->chargeJson(false), idempotencyKey);
    if (fails) {
        const auto ended = endRefund(refund.id, m_ordered.status, QStringLiteral("expired_or_canceled_card"));
        if (!ended)
            return Unexpected(ended.error());
    }
    return &m_refunds.back();
}

Expected<void, Fault> StripeMoney::endRefund(const QString &id, const QString &status, const QString &failureReason)
{
    Refund *refund = findIn(m_refunds, id);
    if (!refund)
        return Unexpected(Fault::noSuch(QStringLiteral("refund"), id));
    if (refund->returned() || refund->status == status)
        return Unexpected(
            Fault::invalid({}, {}, QStringLiteral("The refund has a status of `%1`.").arg(refund->status)));
    refund->status = status;
    if (refund->returned()) {
        CheckoutSession *session = m_checkout.sessionOf(refund->charge);
        session->amountRefunded -= refund->amount;
        if (status == u"failed")
            refund->failureReason = failureReason;
        refund->failureBalance = addLine("refund_failure", "refund_failure", refund->id, refund->amount, 0, *session);
    }
    m_checkout.announce("refund.updated", refund->toJson());
    m_checkout.announce("charge.refund.updated", refund->toJson());
    if (status == u"failed")
        m_checkout.announce("refund.failed", refund->toJson());
    return {};
}

Expected<QString, Fault> StripeMoney::dispute(const QString &payment, qint64 amount, const QString &reason)
{
    CheckoutSession *session = m_checkout.sessionOf(payment);
    if (!session || !session->paid)
        return Unexpected(Fault::noSuch(QStringLiteral("charge"), payment));
    if (session->disputed)
        return Unexpected(Fault::invalid(QStringLiteral("charge_disputed"), {},
            QStringLiteral("Charge %1 is disputed already.").arg(session->charge)));
    Dispute dispute;
    dispute.id = makeId("du_");
    dispute.created = second();
    dispute.charge = session->charge;
    dispute.paymentIntent = session->paymentIntent;
    dispute.amount = amount > 0 ? amount : session->request.amountTotal;
    dispute.currency = session->request.currency;
    dispute.reason = reason;
    dispute.status = QStringLiteral("needs_response");
    dispute.livemode = session->livemode;
    session->disputed = true;
    m_disputes.push_back(dispute);
    m_checkout.announce("charge.dispute.created", disputeJson(dispute));
    constexpr qint64 fee = 1500;
    static_cast<void>(addLine("adjustment", "dispute", dispute.id, -dispute.amount, fee, *session));
    m_checkout.announce("charge.dispute.funds_withdrawn", disputeJson(dispute));
    return dispute.id;
}

Expected<void, Fault> StripeMoney::closeDispute(const QString &id, bool won)
{
    Dispute *dispute = findIn(m_disputes, id);
    if (!dispute)
        return Unexpected(Fault::noSuch(QStringLiteral("dispute"), id));
    if (dispute->status != u"needs_response")
        return Unexpected(
            Fault::invalid({}, {}, QStringLiteral("The dispute has a status of `%1`.").arg(dispute->status)));
    dispute->status = won ? QStringLiteral("won") : QStringLiteral("lost");
    if (won) {
        CheckoutSession *session = m_checkout.sessionOf(dispute->charge);
        session->disputed = false;
        static_cast<void>(addLine("adjustment", "dispute_reversal", dispute->id, dispute->amount, 0, *session));
        m_checkout.announce("charge.dispute.funds_reinstated", disputeJson(*dispute));
    }
    m_checkout.announce("charge.dispute.closed", disputeJson(*dispute));
    return {};
}

const Refund *StripeMoney::findRefund(const QString &id) const
{
    return findIn(m_refunds, id);
}

const Dispute *StripeMoney::findDispute(const QString &id) const
{
    return findIn(m_disputes, id);
}

const BalanceTransaction *StripeMoney::findLine(const QString &id) const
{
    return findIn(m_lines, id);
}

QJsonObject StripeMoney::disputeJson(const Dispute &dispute) const
{
    QJsonArray lines;
    for (const BalanceTransaction &line : m_lines) {
        if (line.source == dispute.id)
            lines.append(line.toJson());
    }
    return dispute.toJson(lines);
}

QJsonObject StripeMoney::ledger() const
{
    static const std::map<QString, QString> names{{QStringLiteral("charge"), QStringLiteral("captures")},
        {QStringLiteral("refund"), QStringLiteral("refunds")},
        {QStringLiteral("refund_failure"), QStringLiteral("refunds_returned")},
        {QStringLiteral("dispute"), QStringLiteral("disputes")},
        {QStringLiteral("dispute_reversal"), QStringLiteral("disputes_returned")}};
    std::map<QString, std::map<QString, qint64>> presented;
    std::map<QString, std::map<QString, qint64>> settled;
    for (const BalanceTransaction &line : m_lines) {
        auto &totals = presented[line.presentedCurrency];
        const QString name = names.at(line.category);
        totals[name] += std::abs(line.presented);
        ++totals[name + QLatin1String("_count")];
        settled[line.currency][QStringLiteral("amount")] += line.amount;
        settled[line.currency][QStringLiteral("fees")] += line.fee;
        settled[line.currency][QStringLiteral("net")] += line.net();
    }
    const auto json = [](const std::map<QString, std::map<QString, qint64>> &byCurrency) {
        QJsonObject result;
        for (const auto &[currency, totals] : byCurrency) {
            QJsonObject values;
            for (const auto &[name, value] : totals)
                values.insert(name, value);
            result.insert(currency, values);
        }
        return result;
    };
    QJsonArray payments;
    for (const QString &id : m_checkout.order()) {
        const CheckoutSession &session = *m_checkout.find(id);
        if (session.paid)
            payments.append(QJsonObject{{QStringLiteral("reference"), session.id},
                {QStringLiteral("payment_reference"), session.paymentIntent},
                {QStringLiteral("payment"), session.request.clientReference},
                {QStringLiteral("currency"), session.request.currency},
                {QStringLiteral("captured"), session.request.amountTotal},
                {QStringLiteral("refunded"), session.amountRefunded}, {QStringLiteral("disputed"), session.disputed}});
    }
    return {{QStringLiteral("currencies"), json(presented)}, {QStringLiteral("settled"), json(settled)},
        {QStringLiteral("payments"), payments}};
}

void StripeMoney::clear()
{
    m_refunds.clear();
    m_disputes.clear();
    m_lines.clear();
    m_ordered = {};
}

QJsonObject StripeMoney::toState() const
{
    const auto list = [](const auto &items) {
        QJsonArray array;
        for (const auto &item : items)
            array.append(item.toState());
        return array;
    };
    return {{QStringLiteral("refunds"), list(m_refunds)}, {QStringLiteral("disputes"), list(m_disputes)},
        {QStringLiteral("lines"), list(m_lines)}};
}

void StripeMoney::restore(const QJsonObject &state)
{
    clear();
    for (const QJsonValue &value : state.value(u"refunds").toArray())
        m_refunds.push_back(Refund::fromState(value.toObject()));
    for (const QJsonValue &value : state.value(u"disputes").toArray())
        m_disputes.push_back(Dispute::fromState(value.toObject()));
    for (const QJsonValue &value : state.value(u"lines").toArray())
        m_lines.push_back(BalanceTransaction::fromState(value.toObject()));
}

} // namespace chancery::sandbox
