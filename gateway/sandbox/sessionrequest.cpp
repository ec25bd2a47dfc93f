// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/sessionrequest.h"

#include "gateway/sandbox/parameterrule.h"
#include "models/domain/money.h"
#include "models/domain/stripeamount.h"

#include <array>

namespace chancery::sandbox {

using domain::Expected;
using domain::Unexpected;

namespace {

using Kind = ParameterRule::Kind;

constexpr QStringView locales = u"auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt "
                                u"lv ms mt nb nl pl pt pt-BR "
                                u"ro ru sk sl sv th tr vi zh zh-HK zh-TW";

constexpr std::array<ParameterRule, 31> rules{{
    {u"mode", Kind::Choice, 20, u"payment setup subscription"},
    {u"line_items[#][quantity]", Kind::Integer},
    {u"line_items[#][price_data][currency]"},
    {u"line_items[#][price_data][unit_amount]", Kind::Integer},
    {u"line_items[#][price_data][unit_amount_decimal]", Kind::Decimal},
    {u"line_items[#][price_data][product]"},
    {u"line_items[#][price_data][product_data][name]"},
    {u"line_items[#][price_data][product_data][description]"},
    {u"line_items[#][price_data][product_data][images][#]", Kind::Url},
    {u"line_items[#][price_data][product_data][metadata][*]", Kind::Text, 500},
    {u"success_url", Kind::Url},
    {u"cancel_url", Kind::Url},
    {u"client_reference_id", Kind::Text, 200},
    {u"metadata[*]", Kind::Text, 500},
    {u"payment_intent_data[metadata][*]", Kind::Text, 500},
    {u"payment_intent_data[description]", Kind::Text, 1000},
    {u"payment_intent_data[statement_descriptor_suffix]", Kind::Text, 22},
    {u"payment_intent_data[receipt_email]", Kind::Text, 800},
    {u"payment_intent_data[capture_method]", Kind::Choice, 20, u"automatic automatic_async"},
    {u"customer_email", Kind::Text, 800},
    {u"locale", Kind::Choice, 10, locales},
    {u"expires_at", Kind::Integer},
    {u"submit_type", Kind::Choice, 20, u"auto pay book donate subscribe"},
    {u"adaptive_pricing[enabled]", Kind::Boolean},
    {u"payment_method_options[wechat_pay][client]", Kind::Choice, 10, u"web"},
    {u"excluded_payment_method_types[#]"},
    {u"allowed_payment_method_types[#]"},
    {u"ui_mode", Kind::Choice, 20, u"hosted_page"},
    {u"expand[#]", Kind::Choice, 100, u"payment_intent line_items"},
    {u"billing_address_collection", Kind::Choice, 20, u"auto required"},
    {u"phone_number_collection[enabled]", Kind::Boolean},
}};

QJsonObject freeKeys(const Form &form, const QStringList &prefix)
{
    QJsonObject object;
    for (const Form::Item &item : form.items()) {
        if (item.path.size() == prefix.size() + 1 && item.path.mid(0, prefix.size()) == prefix)
            object.insert(item.path.last(), item.value);
    }
    return object;
}

std::optional<Fault> addLine(const Form &form, int index, SessionRequest &request)
{
    const QString line = QStringLiteral("line_items[%1]").arg(index);
    const QString price = line + QLatin1String("[price_data]");
    const QString amountName = price + QLatin1String("[unit_amount]");
    const QString decimalName = price + QLatin1String("[unit_amount_decimal]");
    for (const QString &required : {line + QLatin1String("[quantity]"), price + QLatin1String("[currency]")}) {
        if (!form.has(required))
            return Fault::missing(required);
    }
    if (form.has(amountName) == form.has(decimalName))
        return form.has(amountName) ? Fault::invalid(
                   {}, decimalName, QStringLiteral("You may only specify one of unit_amount, unit_amount_decimal."))
                                    : Fault::missing(amountName);
    const QString productName = price + QLatin1String("[product_data][name]");
    if (form.has(price + QLatin1String("[product]")))
        return Fault::noSuch(QStringLiteral("product"), form.value(price + QLatin1String("[product]")));
    if (!form.has(productName))
        return Fault::missing(productName);
    const QString currency = form.value(price + QLatin1String("[currency]"));
    if (currency != currency.toLower() || !domain::Currency::fromCode(currency.toUpper()))
        return Fault::invalid(
            {}, price + QLatin1String("[currency]"), QStringLiteral("Invalid currency: %1").arg(currency));
    if (index > 0 && currency != request.currency)
        return Fault::invalid(
            {}, price + QLatin1String("[currency]"), QStringLiteral("All prices must use the same currency."));
    const qint64 quantity = form.value(line + QLatin1String("[quantity]")).toLongLong();
    const bool whole = form.has(amountName);
    const QString unit = form.value(whole ? amountName : decimalName);
    if (unit.contains(u'.'))
        return Fault::invalid({}, decimalName, QStringLiteral("The sandbox takes whole units only."));
    const qint64 amount = unit.toLongLong();
    if (quantity < 1 || quantity > 999'999)
        return Fault::invalid(QStringLiteral("parameter_invalid_integer"), line + QLatin1String("[quantity]"),
            QStringLiteral("This value must be greater than or equal to 1."));
    if (amount < 0 || amount > 999'999'999'999)
        return Fault::invalid(
            amount < 0 ? QStringLiteral("parameter_invalid_integer") : QStringLiteral("amount_too_large"), amountName,
            QStringLiteral("Invalid amount: %1").arg(unit));
    request.currency = currency;
    request.amountTotal += amount * quantity;
    if (index == 0)
        request.productName = form.value(productName);
    return std::nullopt;
}

std::optional<Fault> checkAmount(const SessionRequest &request)
{
    const auto money = domain::stripeamount::toMoney(request.amountTotal, request.currency);
    if (!money)
        return Fault::invalid({}, QStringLiteral("line_items[0][price_data][unit_amount]"),
            QStringLiteral("Invalid amount for %1: %2").arg(request.currency).arg(request.amountTotal));
    if (domain::stripeamount::chargeable(*money))
        return std::nullopt;
    const bool small = request.amountTotal < 100'000'000;
    return Fault::invalid(small ? QStringLiteral("amount_too_small") : QStringLiteral("amount_too_large"), {},
        small ? QStringLiteral(
            "The Checkout Session's total amount due must add up to at least the minimum charge amount.")
              : QStringLiteral("The Checkout Session's total amount due is above the maximum charge amount."));
}

std::optional<Fault> readExpiry(const Form &form, domain::Instant now, SessionRequest &request)
{
    constexpr qint64 shortest = 30 * 60;
    constexpr qint64 longest = 24 * 60 * 60;
    const qint64 second = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    const QString name = QStringLiteral("expires_at");
    request.expiresAt = form.has(name) ? form.value(name).toLongLong() : second + longest;
    if (request.expiresAt < second + shortest)
        return Fault::invalid({}, name,
            QStringLiteral("The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation."));
    if (request.expiresAt > second + longest)
        return Fault::invalid({}, name,
            QStringLiteral("The `expires_at` timestamp must be less than 24 hours from Checkout Session creation."));
    return std::nullopt;
}

std::optional<Fault> readLines(const Form &form, SessionRequest &request)
{
    int lines = 0;
    for (const Form::Item &item : form.items()) {
        if (item.path.first() != u"line_items")
            continue;
        if (item.path.at(1).isEmpty())
            return Fault::invalid(
                {}, QStringLiteral("line_items"), QStringLiteral("Invalid array: give each line its index."));
        lines = std::max(lines, item.path.at(1).toInt() + 1);
    }
    if (lines == 0)
        return Fault::missing(QStringLiteral("line_items"));
    if (lines > 100)
        return Fault::invalid({}, QStringLiteral("line_items"), QStringLiteral("Array too long: at most 100 lines."));
    for (int i = 0; i < lines; ++i) {
        if (auto fault = addLine(form, i, request))
            return fault;
    }
    return checkAmount(request);
}

std::optional<Fault> checkWhole(const Form &form)
{
    for (const QLatin1String name : {QLatin1String("mode"), QLatin1String("success_url")}) {
        if (!form.has(QString(name)))
            return Fault::missing(QString(name));
    }
    if (form.value(QStringLiteral("mode")) != u"payment")
        return Fault::invalid({}, QStringLiteral("mode"), QStringLiteral("The sandbox knows the mode `payment` only."));
    const QString email = form.value(QStringLiteral("customer_email"));
    if (!email.isEmpty() && (email.count(u'@') != 1 || email.startsWith(u'@') || email.endsWith(u'@')))
        return Fault::invalid(QStringLiteral("email_invalid"), QStringLiteral("customer_email"),
            QStringLiteral("Invalid email address: %1").arg(email));
    return std::nullopt;
}

} // namespace

Expected<SessionRequest, Fault> SessionRequest::fromForm(const Form &form, domain::Instant now)
{
    if (auto fault = checkParameters(form, rules))
        return Unexpected(std::move(*fault));
    if (auto fault = checkWhole(form))
        return Unexpected(std::move(*fault));
    SessionRequest request;
    if (auto fault = readLines(form, request))
        return Unexpected(std::move(*fault));
    if (auto fault = readExpiry(form, now, request))
        return Unexpected(std::move(*fault));
    request.metadata = freeKeys(form, {QStringLiteral("metadata")});
    request.intentMetadata = freeKeys(form, {QStringLiteral("payment_intent_data"), QStringLiteral("metadata")});
    for (const QJsonObject &metadata : {request.metadata, request.intentMetadata}) {
        if (metadata.size() > 50)
            return Unexpected(
                Fault::invalid({}, QStringLiteral("metadata"), QStringLiteral("At most 50 keys are allowed.")));
    }
    request.successUrl = form.value(QStringLiteral("success_url"));
    request.cancelUrl = form.value(QStringLiteral("cancel_url"));
    request.clientReference = form.value(QStringLiteral("client_reference_id"));
    request.customerEmail = form.value(QStringLiteral("customer_email"));
    request.locale = form.value(QStringLiteral("locale"));
    request.submitType = form.value(QStringLiteral("submit_type"));
    request.intentDescription = form.value(QStringLiteral("payment_intent_data[description]"));
    request.adaptivePricing = form.value(QStringLiteral("adaptive_pricing[enabled]")) != u"false";
    return request;
}

} // namespace chancery::sandbox
