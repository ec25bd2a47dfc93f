// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/refunddesk.h"

#include "gateway/server/problems.h"
#include "models/domain/jsonreader.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace chancery::server {

using domain::Money;
using ledger::AttemptView;
using ledger::RefundOutcome;
using ledger::RefundView;
using protocol::Problem;

namespace {

constexpr qsizetype longestReason = 200;

QJsonObject toJson(const RefundView &refund)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : text; };
    return {{QStringLiteral("id"), refund.id.text()}, {QStringLiteral("payment"), refund.payment.text()},
        {QStringLiteral("kind"), ledger::toString(refund.kind)},
        {QStringLiteral("state"), rules::toString(refund.state)}, {QStringLiteral("amount"), refund.amount.toJson()},
        {QStringLiteral("reason"), refund.reason}, {QStringLiteral("requester"), orNull(refund.requester.text())},
        {QStringLiteral("approver"), orNull(refund.approver.text())},
        {QStringLiteral("failure"),
            refund.failureCode.isEmpty() ? QJsonValue(QJsonValue::Null)
                                         : QJsonValue(QJsonObject{{QStringLiteral("code"), refund.failureCode},
                                             {QStringLiteral("retryable"), refund.failureRetryable}})},
        {QStringLiteral("provider_reference"), orNull(refund.providerReference)},
        {QStringLiteral("created_at"), domain::toRfc3339(refund.createdAt)},
        {QStringLiteral("updated_at"), domain::toRfc3339(refund.updatedAt)}};
}

Response problem(
    int status, const QString &code, const QString &title, const QString &action = {}, const QJsonObject &extra = {})
{
    return Response::problem(Problem::make(status, code, title, {}, action, extra));
}

struct Answers
{
    int status;

    Response operator()(const ledger::RefundTaken &taken) const { return Response::json(status, toJson(taken.refund)); }
    Response operator()(const ledger::RefundMismatch &) const
    {
        return problem(422, QStringLiteral("idempotency_mismatch"),
            QStringLiteral("The Idempotency-Key was used for another request"));
    }
    Response operator()(const ledger::RefundUnknown &) const
    {
        return problem(
            404, QStringLiteral("refund_unknown"), QStringLiteral("There is no such payment or refund here"));
    }
    Response operator()(const ledger::RefundableChanged &changed) const
    {
        return problem(409, QStringLiteral("refundable_changed"), QStringLiteral("What can be refunded has changed"),
            QStringLiteral("show_new_amount"), {{QStringLiteral("refundable"), changed.refundable.toJson()}});
    }
    Response operator()(const ledger::RefundExceeds &exceeds) const
    {
        return problem(422, QStringLiteral("refund_exceeds_capture"), QStringLiteral("So much cannot be refunded"),
            QStringLiteral("show_new_amount"), {{QStringLiteral("refundable"), exceeds.refundable.toJson()}});
    }
    Response operator()(const ledger::RefundFrozen &) const
    {
        return problem(409, QStringLiteral("frozen"), QStringLiteral("The payment is disputed"));
    }
    Response operator()(const ledger::NotRefundable &) const
    {
        return problem(409, QStringLiteral("not_refundable"), QStringLiteral("The payment holds nothing to refund"));
    }
    Response operator()(const ledger::SelfApproval &) const
    {
        return problem(403, QStringLiteral("self_approval"), QStringLiteral("Somebody else has to decide this refund"),
            QStringLiteral("call_supervisor"));
    }
    Response operator()(const ledger::RefundDecided &decided) const
    {
        return problem(409, QStringLiteral("refund_decided"), QStringLiteral("The refund has been decided already"), {},
            {{QStringLiteral("refund"), toJson(decided.refund)}});
    }
};

struct PayOutAnswers
{
    Response operator()(const ledger::PaidOut &paid) const
    {
        return Response::json(
            200, {{QStringLiteral("refund"), toJson(paid.refund)}, {QStringLiteral("receipt"), paid.receipt}});
    }
    Response operator()(const ledger::RefundUnknown &unknown) const { return Answers{200}(unknown); }
    Response operator()(const ledger::RefundDecided &decided) const
    {
        return problem(409, QStringLiteral("refund_not_due"),
            QStringLiteral("The refund waits for its approval, or its money is out already"),
            QStringLiteral("read_again"), {{QStringLiteral("refund"), toJson(decided.refund)}});
    }
    Response operator()(const ledger::NotCash &) const
    {
        return problem(409, QStringLiteral("not_cash"), QStringLiteral("Its provider sends this refund back"));
    }
    Response operator()(const ledger::TillShort &left) const
    {
        return problem(409, QStringLiteral("till_short"), QStringLiteral("There is not so much in the till"),
            QStringLiteral("call_supervisor"), {{QStringLiteral("in_till"), left.there.toJson()}});
    }
    Response operator()(const ledger::TillRefused &refused) const { return tillRefused(refused); }
};

/// The request's body; `reason` is plain words about the case, kept beside the refund only.
domain::Expected<ledger::NewRefund, domain::Error> read(const QByteArray &body)
{
    domain::JsonReader reader(parseBody(body), QStringLiteral("refund_request_malformed"));
    const auto amount = reader.member<Money>(QLatin1String("amount"));
    const QString reason = reader.text(QLatin1String("reason")).trimmed();
    std::optional<Money> expected;
    if (reader.has(QLatin1String("expected_refundable")))
        expected = reader.member<Money>(QLatin1String("expected_refundable"));
    if (reader.ok() && (reason.isEmpty() || reason.size() > longestReason))
        reader.fail(u"reason", QStringLiteral("expected 1 to 200 characters"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return ledger::NewRefund{.id = {},
        .payment = {},
        .post = {},
        .amount = *amount,
        .expectedRefundable = expected,
        .reason = reason,
        .requester = {},
        .device = {},
        .idempotencyKey = {},
        .bodyHash = QCryptographicHash::hash(body, QCryptographicHash::Sha256),
        .aloneUpTo = std::nullopt};
}

} // namespace

RefundDesk::RefundDesk(Parts parts)
    : m(std::move(parts))
{
}

void RefundDesk::request(const Caller &device, const StaffCaller &staff, const domain::PaymentId &payment,
    const QByteArray &key, const QByteArray &body, Done done)
{
    if (!isUsableKey(key))
        return done(Response::problem(keyMissing()));
    auto wish = read(body);
    if (!wish)
        return done(Response::problem(malformed(wish.error())));
    wish->id = domain::RefundId::make(m.random);
    wish->payment = payment;
    wish->post = device.post;
    wish->requester = staff.staff;
    wish->device = device.device;
    wish->idempotencyKey = QString::fromLatin1(key);
    const auto limit = m.approvalAbove.constFind(wish->amount.currency().code());
    if (limit != m.approvalAbove.constEnd())
        wish->aloneUpTo = *limit;
    check(wish.value(), done);
}

void RefundDesk::check(const ledger::NewRefund &wish, const Done &done)
{
    m.books.loadPayment(wish.payment,
        answered<std::optional<AttemptView>>(m.io, [this, wish, done](const Reply<std::optional<AttemptView>> &view) {
            if (!view)
                return done(ledgerProblem(view.error()));
            if (!view.value() || view.value()->post != wish.post)
                return done(Response::problem(paymentUnknown()));
            const AttemptView &payment = *view.value();
            const Channel *channel = m.channels.find(payment.method);
            const auto *calls = channel != nullptr ? channel->provider->refunds() : nullptr;
            if (payment.captured && wish.amount.currency() == payment.captured->currency() && calls != nullptr) {
                const auto fits = calls->check({wish.id, wish.payment, payment.providerReference,
                    payment.paymentReference, wish.amount, *payment.captured});
                if (!fits)
                    return done(problem(
                        422, fits.error().code, QStringLiteral("The provider cannot be asked for this refund")));
            }
            m.refunds.request(wish, answered<RefundOutcome>(m.io, [this, done](const Reply<RefundOutcome> &outcome) {
                answer(201, outcome, done);
            }));
        }));
}

void RefundDesk::answer(int status, const Reply<RefundOutcome> &outcome, const Done &done)
{
    if (!outcome)
        return done(ledgerProblem(outcome.error()));
    done(std::visit(Answers{status}, outcome.value()));
    const auto *taken = std::get_if<ledger::RefundTaken>(&outcome.value());
    if (taken != nullptr && taken->refund.state == rules::RefundState::Refunding)
        m.driver.look();
}

void RefundDesk::approve(const StaffCaller &staff, const domain::RefundId &refund, Done done)
{
    m.refunds.approve(refund, staff.post, staff.staff,
        answered<RefundOutcome>(
            m.io, [this, done](const Reply<RefundOutcome> &outcome) { answer(200, outcome, done); }));
}

void RefundDesk::reject(const StaffCaller &staff, const domain::RefundId &refund, Done done)
{
    m.refunds.reject(refund, staff.post, staff.staff,
        answered<RefundOutcome>(
            m.io, [this, done](const Reply<RefundOutcome> &outcome) { answer(200, outcome, done); }));
}

void RefundDesk::payOut(const Caller &device, const StaffCaller &staff, const domain::RefundId &refund, Done done)
{
    if (m.cash == nullptr)
        return done(problem(409, QStringLiteral("not_cash"), QStringLiteral("No cash is handed out here")));
    m.cash->payOut({refund, staff.post, staff.staff, device.device},
        answered<ledger::PayOutOutcome>(m.io, [this, done](const Reply<ledger::PayOutOutcome> &outcome) {
            if (!outcome)
                return done(ledgerProblem(outcome.error()));
            if (const auto *paid = std::get_if<ledger::PaidOut>(&outcome.value())) {
                m.telemetry.log.info(QStringLiteral("cash_paid_out"), paid->refund.id.text() + u' ' + paid->receipt);
            }
            done(std::visit(PayOutAnswers{}, outcome.value()));
        }));
}

void RefundDesk::list(const Caller &device, const domain::PaymentId &payment, Done done)
{
    m.books.loadPayment(payment,
        answered<std::optional<AttemptView>>(
            m.io, [this, payment, post = device.post, done](const Reply<std::optional<AttemptView>> &view) {
                if (!view)
                    return done(ledgerProblem(view.error()));
                if (!view.value() || view.value()->post != post)
                    return done(Response::problem(paymentUnknown()));
                m.refunds.list(payment,
                    answered<std::vector<RefundView>>(m.io, [done](const Reply<std::vector<RefundView>> &refunds) {
                        if (!refunds)
                            return done(ledgerProblem(refunds.error()));
                        QJsonArray all;
                        for (const RefundView &refund : refunds.value())
                            all.append(toJson(refund));
                        done(Response::json(200, {{QStringLiteral("refunds"), all}}));
                    }));
            }));
}

} // namespace chancery::server
