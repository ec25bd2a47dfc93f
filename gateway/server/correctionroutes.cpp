// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/correctionbook.h"
#include "gateway/protocol/correctionwish.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/paymentview.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

#include <QJsonArray>

namespace chancery::server {

using domain::CorrectionId;
using ledger::Correction;
using ledger::CorrectionDecided;
using protocol::Problem;
using Role = StaffCaller::Role;

namespace {

QJsonObject person(const domain::StaffId &id, const QString &name)
{
    return {{QStringLiteral("id"), id.text()}, {QStringLiteral("name"), name}};
}

QJsonObject toJson(const Correction &correction)
{
    const bool open = correction.state == Correction::State::Requested;
    return {{QStringLiteral("id"), correction.id.text()}, {QStringLiteral("payment"), correction.payment.text()},
        {QStringLiteral("to"), domain::toString(correction.to)}, {QStringLiteral("reason"), correction.reason},
        {QStringLiteral("state"), ledger::toString(correction.state)},
        {QStringLiteral("requester"), person(correction.requester, correction.requesterName)},
        {QStringLiteral("decider"),
            open ? QJsonValue(QJsonValue::Null) : QJsonValue(person(correction.decider, correction.deciderName))},
        {QStringLiteral("requested_at"), domain::toRfc3339(correction.requestedAt)},
        {QStringLiteral("decided_at"),
            correction.decidedAt ? QJsonValue(domain::toRfc3339(*correction.decidedAt))
                                 : QJsonValue(QJsonValue::Null)}};
}

Response unknown()
{
    return Response::problem(Problem::make(
        404, QStringLiteral("correction_unknown"), QStringLiteral("There is no such correction at this post")));
}

Response refusal(const domain::Error &error)
{
    const auto conflict = [&](const QString &title, const QString &action) {
        return Response::problem(Problem::make(409, error.code, title, error.detail, action));
    };
    if (error.code == u"payment_unknown")
        return Response::problem(paymentUnknown());
    if (error.code == u"correction_unknown")
        return unknown();
    if (error.code == u"second_person_needed") {
        return Response::problem(
            Problem::make(403, error.code, QStringLiteral("Another supervisor has to decide about it"), error.detail,
                QStringLiteral("call_supervisor")));
    }
    if (error.code == u"correction_not_allowed")
        return conflict(QStringLiteral("The payment cannot be corrected to this state"), QStringLiteral("read_again"));
    if (error.code == u"refund_under_way")
        return conflict(QStringLiteral("A refund of this payment has been promised"), QStringLiteral("decide_first"));
    if (error.code == u"correction_pending")
        return conflict(
            QStringLiteral("Another correction waits for its second person"), QStringLiteral("decide_first"));
    if (error.code == u"correction_decided")
        return conflict(QStringLiteral("The correction is decided already"), QStringLiteral("read_again"));
    return ledgerProblem(error);
}

void request(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const domain::PaymentId id(QString::fromLatin1(exchange->request().parameters.value(0)));
    if (!id.isWellFormed())
        return exchange->answer(Response::problem(paymentUnknown()));
    const auto wish = protocol::CorrectionWish::fromJson(parseBody(exchange->request().body));
    if (!wish)
        return exchange->answer(Response::problem(malformed(wish.error())));
    s.corrections.request({.id = CorrectionId::make(s.random),
                              .payment = id,
                              .post = staff.post,
                              .to = wish->to,
                              .reason = wish->reason,
                              .requester = staff.staff,
                              .requesterName = staff.name},
        answered<Correction>(s.io, [&s, exchange](const Reply<Correction> &made) {
            if (!made)
                return exchange->answer(refusal(made.error()));
            s.telemetry.log.info(QStringLiteral("correction_requested"),
                made->id.text() + u' ' + made->payment.text() + u' ' + made->requester.text());
            exchange->answer(Response::json(201, toJson(made.value())));
        }));
}

void answerDecided(
    Services &s, const StaffCaller &staff, const ExchangePtr &exchange, const Reply<CorrectionDecided> &decided)
{
    if (!decided)
        return exchange->answer(refusal(decided.error()));
    Correction correction = decided->correction;
    correction.deciderName = staff.name;
    s.telemetry.log.info(QStringLiteral("correction_") + ledger::toString(correction.state),
        correction.id.text() + u' ' + correction.payment.text() + u' ' + staff.staff.text());
    QJsonObject body{{QStringLiteral("correction"), toJson(correction)}};
    if (const auto payment = toPayment(decided->attempt, s.publicUrl))
        body.insert(QStringLiteral("payment"), payment->toJson());
    exchange->answer(Response::json(200, body));
}

void decide(Services &s, const StaffCaller &staff, const ExchangePtr &exchange, bool approve)
{
    const CorrectionId id(QString::fromLatin1(exchange->request().parameters.value(0)));
    if (!id.isWellFormed())
        return exchange->answer(unknown());
    s.corrections.load(id,
        answered<std::optional<Correction>>(
            s.io, [&s, staff, exchange, approve](const Reply<std::optional<Correction>> &loaded) {
                if (!loaded)
                    return exchange->answer(ledgerProblem(loaded.error()));
                if (!loaded.value() || loaded.value()->post != staff.post)
                    return exchange->answer(unknown());
                s.corrections.decide(*loaded.value(), staff.staff, approve,
                    answered<CorrectionDecided>(s.io, [&s, staff, exchange](const Reply<CorrectionDecided> &decided) {
                        answerDecided(s, staff, exchange, decided);
                    }));
            }));
}

void list(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const QString text = exchange->request().queryValue(QStringLiteral("state")).value_or(QString());
    const auto state = ledger::correctionStateFromString(text);
    if (!text.isEmpty() && !state) {
        return exchange->answer(Response::problem(
            Problem::make(400, QStringLiteral("bad_query"), QStringLiteral("A parameter cannot be read"),
                QStringLiteral("state: expected requested, applied or rejected"))));
    }
    s.corrections.list(staff.post, state,
        answered<std::vector<Correction>>(s.io, [exchange](const Reply<std::vector<Correction>> &found) {
            if (!found)
                return exchange->answer(ledgerProblem(found.error()));
            QJsonArray corrections;
            for (const Correction &correction : found.value())
                corrections.append(toJson(correction));
            exchange->answer(Response::json(200, {{QStringLiteral("corrections"), corrections}}));
        }));
}

} // namespace

void addCorrectionRoutes(Router &router, Services &services)
{
    Services *s = &services;
    router.add("POST", "/v1/payments/{id}/corrections", jsonBodyBytes,
        forStaff(
            services, {Role::Supervisor}, [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                request(*s, staff, exchange);
            }));
    router.add("POST", "/v1/corrections/{id}/approve", jsonBodyBytes,
        forStaff(
            services, {Role::Supervisor}, [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                decide(*s, staff, exchange, true);
            }));
    router.add("POST", "/v1/corrections/{id}/reject", jsonBodyBytes,
        forStaff(
            services, {Role::Supervisor}, [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                decide(*s, staff, exchange, false);
            }));
    router.add("GET", "/v1/corrections", jsonBodyBytes,
        forStaff(services, {Role::Supervisor, Role::Auditor},
            [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) { list(*s, staff, exchange); }));
}

} // namespace chancery::server
