// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/balancetransaction.h"

#include "gateway/providers/stripe/formencoder.h"
#include "models/domain/jsonreader.h"
#include "models/domain/stripeamount.h"

#include <algorithm>
#include <array>

namespace chancery::providers::stripe {

using domain::JsonReader;
using rules::StatementLine;
using Kind = StatementLine::Kind;

namespace {

constexpr qint64 largestAmount = 999'999'999'999'999;
constexpr qint64 latestSecond = 253'402'300'799; // the end of the year 9999

struct Row
{
    QStringView name;
    Kind kind;
};

// docs.stripe.com/reports/balance-transaction-types. `adjustment` is many things; its reporting category tells.
constexpr std::array<Row, 44> types{{
    {u"charge", Kind::Capture},
    {u"payment", Kind::Capture},
    {u"refund", Kind::Refund},
    {u"payment_refund", Kind::Refund},
    {u"payment_failure_refund", Kind::Refund}, // a pending payment that failed after it had been booked
    {u"payment_reversal", Kind::Refund},
    {u"refund_failure", Kind::RefundFailed},
    {u"stripe_fee", Kind::Fee},
    {u"stripe_fx_fee", Kind::Fee},
    {u"tax_fee", Kind::Fee},
    {u"application_fee", Kind::Fee},
    {u"application_fee_refund", Kind::Other},
    {u"advance", Kind::Other},
    {u"advance_funding", Kind::Other},
    {u"anticipation_repayment", Kind::Other},
    {u"climate_order_purchase", Kind::Other},
    {u"climate_order_refund", Kind::Other},
    {u"connect_collection_transfer", Kind::Other},
    {u"contribution", Kind::Other},
    {u"fee_credit_funding", Kind::Other},
    {u"inbound_transfer", Kind::Other},
    {u"inbound_transfer_reversal", Kind::Other},
    {u"issuing_authorization_hold", Kind::Other},
    {u"issuing_authorization_release", Kind::Other},
    {u"issuing_dispute", Kind::Other},
    {u"issuing_transaction", Kind::Other},
    {u"obligation_outbound", Kind::Other},
    {u"obligation_reversal_inbound", Kind::Other},
    {u"payment_network_reserve_hold", Kind::Other},
    {u"payment_network_reserve_release", Kind::Other},
    {u"payout", Kind::Other},
    {u"payout_cancel", Kind::Other},
    {u"payout_failure", Kind::Other},
    {u"payout_minimum_balance_hold", Kind::Other},
    {u"payout_minimum_balance_release", Kind::Other},
    {u"reserve_hold", Kind::Other},
    {u"reserve_release", Kind::Other},
    {u"reserve_transaction", Kind::Other},
    {u"reserved_funds", Kind::Other},
    {u"topup", Kind::Other},
    {u"topup_reversal", Kind::Other},
    {u"transfer", Kind::Other},
    {u"transfer_cancel", Kind::Other},
    {u"transfer_refund", Kind::Other},
}};

// docs.stripe.com/reports/reporting-categories, as far as an adjustment can be in one.
constexpr std::array<Row, 10> adjustments{{
    {u"dispute", Kind::Dispute},
    {u"dispute_reversal", Kind::DisputeWon},
    {u"refund", Kind::Refund},
    {u"refund_failure", Kind::RefundFailed},
    {u"charge", Kind::Capture},
    {u"charge_failure", Kind::Refund},
    {u"partial_capture_reversal", Kind::Refund},
    {u"fee", Kind::Fee},
    {u"network_cost", Kind::Fee},
    {u"other_adjustment", Kind::Other},
}};

struct Source
{
    QLatin1String prefix;
    const char *path;
};

constexpr std::array<Source, 6> sources{{
    {QLatin1String("ch_"), "/v1/charges/"},
    {QLatin1String("py_"), "/v1/charges/"},
    {QLatin1String("re_"), "/v1/refunds/"},
    {QLatin1String("pyr_"), "/v1/refunds/"},
    {QLatin1String("du_"), "/v1/disputes/"},
    {QLatin1String("dp_"), "/v1/disputes/"},
}};

template <typename Table>
std::optional<Kind> kindIn(const Table &table, const QString &name)
{
    const auto row = std::find_if(table.cbegin(), table.cend(), [&](const Row &r) { return r.name == name; });
    return row == table.cend() ? std::nullopt : std::optional(row->kind);
}

Kind kindOf(const QString &type, const QString &category, bool incoming)
{
    const auto kind = type == u"adjustment" ? kindIn(adjustments, category) : kindIn(types, type);
    if (kind == Kind::Fee && incoming)
        return Kind::Other;
    return kind.value_or(Kind::Unknown);
}

/// What Stripe calls it, in full: the category alone tells one adjustment from another.
QString nameOf(const QString &type, const QString &category)
{
    return category.isEmpty() || category == type ? type : type + u' ' + category;
}

QString idOf(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(u"id").toString() : value.toString();
}

std::optional<domain::Money> moneyOf(const QJsonValue &units, const QString &currency)
{
    // 2^53 keeps a double exact; what is larger or has a fraction is no amount.
    const qint64 whole = units.toInteger(-1);
    if (whole < 0 || whole > largestAmount)
        return std::nullopt;
    const auto money = domain::stripeamount::toMoney(whole, currency);
    return money ? std::optional(*money) : std::nullopt;
}

bool isRefundId(const QString &id)
{
    return id.startsWith(u"re_") || id.startsWith(u"pyr_");
}

} // namespace

void addSource(const QJsonValue &source, StatementLine &line)
{
    const QString id = idOf(source);
    if (isRefundId(id))
        line.refundReference = id;
    if (!source.isObject())
        return;
    const QJsonObject object = source.toObject();
    const QJsonObject metadata = object.value(u"metadata").toObject();
    const domain::PaymentId payment(metadata.value(u"payment_id").toString());
    const domain::RefundId refund(metadata.value(u"refund_id").toString());
    if (payment.isWellFormed())
        line.payment = payment;
    if (refund.isWellFormed())
        line.refund = refund;
    line.paymentReference = idOf(object.value(u"payment_intent"));
    const QString kind = object.value(u"object").toString();
    // How much of its source a line of an unknown kind moved is not known.
    if (line.kind == Kind::Unknown || (kind != u"charge" && kind != u"refund" && kind != u"dispute"))
        return;
    const bool partly = kind == u"charge" && object.value(u"amount_captured").toInteger(0) > 0;
    line.amount = moneyOf(object.value(partly ? u"amount_captured" : u"amount"), object.value(u"currency").toString());
}

QByteArray sourcePath(const QJsonValue &json, const StatementLine &line)
{
    const QString id = json.toObject().value(u"source").toString(); // empty when it is an object
    if (line.kind == Kind::Fee || line.kind == Kind::Other)
        return {};
    const auto row
        = std::find_if(sources.cbegin(), sources.cend(), [&](const Source &s) { return id.startsWith(s.prefix); });
    return row == sources.cend() ? QByteArray() : row->path + FormEncoder::percentEncoded(id);
}

std::optional<StatementLine> lineOfBalanceTransaction(const QJsonValue &json)
{
    JsonReader reader(json, QStringLiteral("reply_malformed"), QStringLiteral("balance_transaction"));
    if (reader.text(QLatin1String("object")) != u"balance_transaction")
        reader.fail(u"object", QStringLiteral("is not balance_transaction"));
    const QString id = reader.text(QLatin1String("id"));
    const QString type = reader.text(QLatin1String("type"));
    const QString category = reader.optionalText(QLatin1String("reporting_category")).value_or(QString());
    const qint64 amount = reader.integer(QLatin1String("amount"), -largestAmount, largestAmount);
    const qint64 fee = reader.integer(QLatin1String("fee"), -largestAmount, largestAmount);
    const QString currency = reader.text(QLatin1String("currency"));
    const qint64 created = reader.integer(QLatin1String("created"), 0, latestSecond);
    if (!reader.ok() || id.isEmpty())
        return std::nullopt;
    const Kind kind = kindOf(type, category, amount > 0);
    const auto settled = domain::stripeamount::toMoney(kind == Kind::Unknown ? amount : std::abs(amount), currency);
    const auto charged = domain::stripeamount::toMoney(fee, currency);
    if (!settled || !charged)
        return std::nullopt;

    StatementLine line{.reference = id,
        .kind = kind,
        .payment = {},
        .refund = {},
        .orderReference = {},
        .paymentReference = {},
        .refundReference = {},
        .amount = {},
        .settled = *settled,
        .fee = *charged,
        .at = domain::Instant(std::chrono::seconds(created)),
        .providerKind = kind == Kind::Unknown ? nameOf(type, category) : QString()};
    addSource(reader.value(QLatin1String("source")), line);
    return line;
}

} // namespace chancery::providers::stripe
