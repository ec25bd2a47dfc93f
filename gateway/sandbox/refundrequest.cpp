// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/refundrequest.h"

#include "gateway/sandbox/parameterrule.h"

#include <array>

namespace chancery::sandbox {

using domain::Expected;
using domain::Unexpected;

Expected<RefundRequest, Fault> RefundRequest::fromForm(const Form &form)
{
    using Kind = ParameterRule::Kind;
    static constexpr std::array<ParameterRule, 6> rules{{{u"charge"}, {u"payment_intent"}, {u"amount", Kind::Integer},
        {u"reason", Kind::Choice, 30, u"duplicate fraudulent requested_by_customer"}, {u"metadata[*]", Kind::Text, 500},
        {u"expand[#]", Kind::Choice, 100, u"charge payment_intent balance_transaction failure_balance_transaction"}}};
    if (auto fault = checkParameters(form, rules))
        return Unexpected(std::move(*fault));
    RefundRequest request;
    request.charge = form.value(QStringLiteral("charge"));
    request.paymentIntent = form.value(QStringLiteral("payment_intent"));
    if (request.charge.isEmpty() && request.paymentIntent.isEmpty())
        return Unexpected(Fault::invalid(QStringLiteral("parameter_missing"), {},
            QStringLiteral("One of the following params should be provided for this request: payment_intent or "
                           "charge.")));
    if (form.has(QStringLiteral("amount"))) {
        request.amount = form.value(QStringLiteral("amount")).toLongLong();
        if (request.amount < 1)
            return Unexpected(Fault::invalid(QStringLiteral("parameter_invalid_integer"), QStringLiteral("amount"),
                QStringLiteral("This value must be greater than or equal to 1.")));
    }
    request.reason = form.value(QStringLiteral("reason"));
    for (const Form::Item &item : form.items()) {
        if (item.path.size() == 2 && item.path.first() == u"metadata")
            request.metadata.insert(item.path.last(), item.value);
    }
    if (request.metadata.size() > 50)
        return Unexpected(
            Fault::invalid({}, QStringLiteral("metadata"), QStringLiteral("At most 50 keys are allowed.")));
    return request;
}

} // namespace chancery::sandbox
