// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/applicantnoticebook.h"
#include "gateway/protocol/mailwish.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/maildesk.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

#include <QJsonArray>

namespace chancery::server {

using domain::PaymentId;
using ledger::ApplicantNotice;
using protocol::MailWish;
using protocol::Problem;
using Role = StaffCaller::Role;

namespace {

QJsonObject toJson(const ApplicantNotice &notice)
{
    const auto when = [](const std::optional<domain::Instant> &at) {
        return at ? QJsonValue(domain::toRfc3339(*at)) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("id"), notice.key.toString(QUuid::WithoutBraces)},
        {QStringLiteral("application"), notice.application.text()}, {QStringLiteral("kind"), notice.kind},
        {QStringLiteral("status"), notice.status}, {QStringLiteral("state"), ledger::toString(notice.state)},
        {QStringLiteral("error"), notice.error}, {QStringLiteral("tries"), notice.tries},
        {QStringLiteral("queued_at"), domain::toRfc3339(notice.queuedAt)},
        {QStringLiteral("next_at"), when(notice.nextAt)}, {QStringLiteral("sent_at"), when(notice.sentAt)}};
}

Response refusal(const domain::Error &error)
{
    const auto problem = [&](int status, const char *title) {
        return Response::problem(Problem::make(status, error.code, QString::fromLatin1(title)));
    };
    if (error.code == u"notice_unknown")
        return problem(404, "There is no such notice at this post");
    if (error.code == u"payment_unknown")
        return Response::problem(paymentUnknown());
    if (error.code == u"notice_sent")
        return problem(409, "The traveller is told already");
    if (error.code == u"not_paid")
        return problem(409, "There is a receipt only for what is paid");
    if (error.code == u"too_many_addresses")
        return problem(429, "The receipt was asked for too often");
    return ledgerProblem(error);
}

Response mailOff()
{
    return Response::problem(Problem::make(409, QStringLiteral("mail_off"),
        QStringLiteral("This relay has no mail server"), {}, QStringLiteral("tell_otherwise")));
}

void list(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    std::optional<ApplicantNotice::State> state;
    if (const auto wanted = exchange->request().queryValue(QStringLiteral("state"))) {
        state = ledger::noticeStateFromString(*wanted);
        if (!state) {
            return exchange->answer(Response::problem(
                Problem::make(400, QStringLiteral("bad_query"), QStringLiteral("A parameter cannot be read"),
                    QStringLiteral("state: expected waiting, queued, sent, failed or told"))));
        }
    }
    using Page = std::vector<ApplicantNotice>;
    s.travellers.list(staff.post, state, answered<Page>(s.io, [&s, exchange](const Reply<Page> &page) {
        if (!page)
            return exchange->answer(ledgerProblem(page.error()));
        QJsonArray notices;
        for (const ApplicantNotice &notice : page.value())
            notices.append(toJson(notice));
        exchange->answer(
            Response::json(200, {{QStringLiteral("mail"), s.mail.isOn()}, {QStringLiteral("notices"), notices}}));
    }));
}

/// The notice that the path names; null: an answer went out.
QUuid keyOf(const ExchangePtr &exchange)
{
    const QUuid key = QUuid::fromString(QString::fromLatin1(exchange->request().parameters.value(0)));
    if (key.isNull())
        exchange->answer(refusal({QStringLiteral("notice_unknown"), {}}));
    return key;
}

void address(Services &s, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const auto wish = MailWish::fromJson(parseBody(exchange->request().body));
    if (!wish)
        return exchange->answer(Response::problem(malformed(wish.error())));
    if (!s.mail.isOn())
        return exchange->answer(mailOff());
    const QUuid key = keyOf(exchange);
    if (key.isNull())
        return;
    s.travellers.give(key, staff.post, {wish->to, wish->locale},
        answered<ApplicantNotice>(s.io, [&s, exchange](const Reply<ApplicantNotice> &notice) {
            if (!notice)
                return exchange->answer(refusal(notice.error()));
            s.mail.stir();
            exchange->answer(Response::json(200, toJson(notice.value())));
        }));
}

void setTold(Services &s, bool told, const StaffCaller &staff, const ExchangePtr &exchange)
{
    const QUuid key = keyOf(exchange);
    if (key.isNull())
        return;
    const auto moved
        = answered<ApplicantNotice>(s.io, [&s, told, staff, exchange](const Reply<ApplicantNotice> &notice) {
              if (!notice)
                  return exchange->answer(refusal(notice.error()));
              s.telemetry.log.info(told ? QStringLiteral("traveller_told") : QStringLiteral("traveller_untold"),
                  notice->key.toString(QUuid::WithoutBraces) + u' ' + staff.staff.text());
              exchange->answer(Response::json(200, toJson(notice.value())));
          });
    told ? s.travellers.told(key, staff.post, staff.staff, moved) : s.travellers.untold(key, staff.post, moved);
}

void receipt(Services &s, const Caller &caller, const ExchangePtr &exchange)
{
    const auto wish = MailWish::fromJson(parseBody(exchange->request().body));
    if (!wish)
        return exchange->answer(Response::problem(malformed(wish.error())));
    if (!s.mail.isOn())
        return exchange->answer(mailOff());
    const PaymentId payment(QString::fromLatin1(exchange->request().parameters.value(0)));
    if (!payment.isWellFormed())
        return exchange->answer(Response::problem(paymentUnknown()));
    const qsizetype keys
        = exchange->request().headerCount("Idempotency-Key"); // without one a repeated call sends again
    const QByteArray key = keys == 1 ? exchange->request().header("Idempotency-Key") : QByteArray();
    if (keys > 0 && !isUsableKey(key))
        return exchange->answer(Response::problem(keyMissing()));
    s.travellers.receipt(payment, caller.post, {wish->to, wish->locale}, key,
        answered<std::monostate>(s.io, [&s, exchange](const Reply<std::monostate> &queued) {
            if (!queued)
                return exchange->answer(refusal(queued.error()));
            s.mail.stir();
            exchange->answer(Response::json(202, {{QStringLiteral("state"), QStringLiteral("queued")}}));
        }));
}

} // namespace

void addNoticeRoutes(Router &router, Services &services)
{
    Services *s = &services;
    const std::vector<Role> people{Role::Clerk, Role::Supervisor, Role::Officer};
    router.add("GET", "/v1/notices", jsonBodyBytes,
        forStaff(services, people,
            [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) { list(*s, staff, exchange); }));
    router.add("POST", "/v1/notices/{id}/address", jsonBodyBytes,
        forStaff(services, people, [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
            address(*s, staff, exchange);
        }));
    router.add("POST", "/v1/notices/{id}/told", jsonBodyBytes,
        forStaff(services, people, [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
            setTold(*s, true, staff, exchange);
        }));
    router.add("POST", "/v1/notices/{id}/untold", jsonBodyBytes,
        forStaff(services, people, [s](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
            setTold(*s, false, staff, exchange);
        }));
    router.add("POST", "/v1/payments/{id}/receipt-mail", jsonBodyBytes,
        forDevice(services, [s](const Caller &caller, const ExchangePtr &exchange) { receipt(*s, caller, exchange); }));
}

} // namespace chancery::server
