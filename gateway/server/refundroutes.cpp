// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/waitingrefunds.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

#include <QJsonArray>

namespace chancery::server {

using domain::PaymentId;
using domain::RefundId;
using Role = StaffCaller::Role;

namespace {

QString parameter(const ExchangePtr &exchange)
{
    return QString::fromLatin1(exchange->request().parameters.value(0));
}

std::function<void(Response)> into(const ExchangePtr &exchange)
{
    return [exchange](Response response) { exchange->answer(std::move(response)); };
}

Response refundUnknown()
{
    return Response::problem(protocol::Problem::make(
        404, QStringLiteral("refund_unknown"), QStringLiteral("There is no such payment or refund here")));
}

void waiting(Services &s, const StaffCaller &staff, const std::shared_ptr<ledger::WaitingRefunds> &book,
    const ExchangePtr &exchange)
{
    using Waiting = std::vector<ledger::WaitingRefund>;
    book->list(staff.post, answered<Waiting>(s.io, [exchange](const Reply<Waiting> &waiting) {
        if (!waiting)
            return exchange->answer(ledgerProblem(waiting.error()));
        QJsonArray rows;
        for (const ledger::WaitingRefund &one : waiting.value())
            rows.append(QJsonObject{{QStringLiteral("id"), one.refund.id.text()},
                {QStringLiteral("payment"), one.refund.payment.text()},
                {QStringLiteral("application"), one.application.text()},
                {QStringLiteral("amount"), one.refund.amount.toJson()}, {QStringLiteral("reason"), one.refund.reason},
                {QStringLiteral("requester"),
                    QJsonObject{{QStringLiteral("id"), one.refund.requester.text()},
                        {QStringLiteral("name"), one.requesterName}}},
                {QStringLiteral("requested_at"), domain::toRfc3339(one.refund.createdAt)}});
        exchange->answer(Response::json(200, {{QStringLiteral("refunds"), rows}}));
    }));
}

} // namespace

void addRefundRoutes(Router &router, Services &services)
{
    Services *s = &services;
    const auto book = std::make_shared<ledger::WaitingRefunds>(services.ledger);
    router.add("GET", "/v1/refunds", jsonBodyBytes,
        forStaff(services, {Role::Supervisor, Role::Auditor},
            [s, book](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                waiting(*s, staff, book, exchange);
            }));
    router.add("POST", "/v1/payments/{id}/refunds", jsonBodyBytes,
        forStaff(services, {Role::Clerk, Role::Supervisor},
            [s](const Caller &device, const StaffCaller &staff, const ExchangePtr &exchange) {
                const Request &request = exchange->request();
                const PaymentId id(parameter(exchange));
                if (!id.isWellFormed())
                    return exchange->answer(Response::problem(paymentUnknown()));
                const QByteArray key
                    = request.headerCount("Idempotency-Key") == 1 ? request.header("Idempotency-Key") : QByteArray();
                s->refunds.request(device, staff, id, key, request.body, into(exchange));
            }));
    router.add("GET", "/v1/payments/{id}/refunds", jsonBodyBytes,
        forStaff(services, {Role::Clerk, Role::Supervisor, Role::Auditor, Role::Officer},
            [s](const Caller &device, const StaffCaller &, const ExchangePtr &exchange) {
                const PaymentId id(parameter(exchange));
                if (!id.isWellFormed())
                    return exchange->answer(Response::problem(paymentUnknown()));
                s->refunds.list(device, id, into(exchange));
            }));
    router.add("POST", "/v1/refunds/{id}/approve", jsonBodyBytes,
        forStaff(
            services, {Role::Supervisor}, [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                const RefundId id(parameter(exchange));
                if (!id.isWellFormed())
                    return exchange->answer(refundUnknown());
                s->refunds.approve(staff, id, into(exchange));
            }));
    router.add("POST", "/v1/refunds/{id}/payout", jsonBodyBytes,
        forStaff(services, {Role::Clerk, Role::Supervisor},
            [s](const Caller &device, const StaffCaller &staff, const ExchangePtr &exchange) {
                const RefundId id(parameter(exchange));
                if (device.kind != domain::DeviceKind::Counter)
                    return exchange->answer(counterOnly());
                if (!id.isWellFormed())
                    return exchange->answer(refundUnknown());
                s->refunds.payOut(device, staff, id, into(exchange));
            }));
    router.add("POST", "/v1/refunds/{id}/reject", jsonBodyBytes,
        forStaff(
            services, {Role::Supervisor}, [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                const RefundId id(parameter(exchange));
                if (!id.isWellFormed())
                    return exchange->answer(refundUnknown());
                s->refunds.reject(staff, id, into(exchange));
            }));
}

} // namespace chancery::server
