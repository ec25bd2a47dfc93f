// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/machinebook.h"
#include "gateway/protocol/deviceconfig.h"
#include "gateway/protocol/deviceenrolled.h"
#include "gateway/protocol/deviceenrolment.h"
#include "gateway/protocol/quoterequest.h"
#include "gateway/server/enrolmentlimit.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/maildesk.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"
#include "gateway/server/sightings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace chancery::server {

using ledger::Certificate;
using ledger::Device;
using protocol::Problem;

namespace {

std::vector<QString> pems(const std::vector<Certificate> &certificates)
{
    std::vector<QString> list;
    for (const Certificate &certificate : certificates)
        list.push_back(QString::fromLatin1(certificate.pem));
    return list;
}

void answerEnrolled(Services &s, const ExchangePtr &exchange, const Device &device)
{
    s.ledger.certificatesFor(device.post,
        answered<std::vector<Certificate>>(
            s.io, [exchange, device](const Reply<std::vector<Certificate>> &certificates) {
                if (!certificates)
                    return exchange->answer(ledgerProblem(certificates.error()));
                exchange->answer(Response::json(
                    201, protocol::DeviceEnrolled{device.id, device.post, pems(certificates.value())}.toJson()));
            }));
}

void enrol(Services &s, const std::shared_ptr<EnrolmentLimit> &limit, const ExchangePtr &exchange)
{
    const auto wish = protocol::DeviceEnrolment::fromJson(parseBody(exchange->request().body));
    if (!wish)
        return exchange->answer(Response::problem(malformed(wish.error())));
    const QByteArray pem = wish->publicKeyPem.toLatin1();
    if (!crypto::Es256PublicKey::fromPem(pem)) {
        return exchange->answer(Response::problem(Problem::make(422, QStringLiteral("bad_key"),
            QStringLiteral("The public key is not taken"), QStringLiteral("Expected PEM SPKI, P-256"))));
    }
    s.ledger.enrolDevice({wish->code, domain::DeviceId::make(s.random), wish->name, wish->kind, pem},
        answered<Device>(s.io, [&s, limit, exchange](const Reply<Device> &device) {
            if (device) {
                s.telemetry.log.info(QStringLiteral("device_enrolled"), device->id.text() + u' ' + device->post);
                return answerEnrolled(s, exchange, device.value());
            }
            if (!device.error().code.startsWith(u"code_"))
                return exchange->answer(ledgerProblem(device.error()));
            if (device.error().code == u"code_unknown" && !limit->guessed(s.clock.now()))
                return exchange->answer(
                    Response::problem(Problem::make(429, QStringLiteral("too_many_enrolments"),
                                          QStringLiteral("Too many wrong codes"), {}, QStringLiteral("retry")))
                        .with("Retry-After", "60"));
            exchange->answer(
                Response::problem(Problem::make(403, device.error().code, QStringLiteral("The code is not accepted"),
                    QStringLiteral("Ask for a new one: chancery-admin device code"), QStringLiteral("call_staff"))));
        }));
}

void answerConfig(
    Services &s, const Caller &caller, const ExchangePtr &exchange, const std::vector<Certificate> &certificates)
{
    const domain::Instant now = s.clock.now();
    protocol::DeviceConfig config{.post = caller.post,
        .feeSchedule = s.schedules.current().json(),
        .feeVersion = s.schedules.current().revision(),
        .recipients = pems(certificates),
        .methods = s.prices.availability(caller.post),
        .limits = s.limits,
        .serverTime = {},
        .relayVersion = QStringLiteral(CHANCERY_VERSION),
        .payLaterUrl = s.publicUrl + QStringLiteral("/pay/"),
        .receiptMail = s.mail.isOn()};
    if (caller.kind == domain::DeviceKind::Counter) {
        config.methods.push_back({QStringLiteral("cash"), protocol::MethodAvailability::State::Available, {}});
    }
    // The time is no part of what the tag stands for, else it would never match.
    const QByteArray tag = '"'
        + QCryptographicHash::hash(
            QJsonDocument(config.toJson()).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
              .toHex()
              .left(32)
        + '"';
    config.serverTime = now;
    const QByteArray known = exchange->request().header("If-None-Match");
    Response response = known.contains(tag) ? Response{304, {}, {}, {}, false} : Response::json(200, config.toJson());
    exchange->answer(std::move(response).with("ETag", tag));
}

void quote(Services &s, const Caller &caller, const ExchangePtr &exchange)
{
    const auto wish = protocol::QuoteRequest::fromJson(parseBody(exchange->request().body));
    if (!wish)
        return exchange->answer(Response::problem(malformed(wish.error())));
    if (wish->basis.post != caller.post) {
        return exchange->answer(Response::problem(
            Problem::make(403, QStringLiteral("wrong_post"), QStringLiteral("The device belongs to another post"))));
    }
    const auto made = s.prices.quote(wish->basis);
    if (!made) {
        return exchange->answer(Response::problem(Problem::make(422, made.error().code,
            QStringLiteral("There is no fee for this"), made.error().detail, QStringLiteral("call_staff"))));
    }
    exchange->answer(Response::json(200, made->toJson()));
}

void machines(Services &s, const std::shared_ptr<ledger::MachineBook> &book, const StaffCaller &staff,
    const ExchangePtr &exchange)
{
    using Machines = std::vector<ledger::MachineSighting>;
    book->list(staff.post, answered<Machines>(s.io, [exchange](const Reply<Machines> &machines) {
        if (!machines)
            return exchange->answer(ledgerProblem(machines.error()));
        const auto timeOf = [](const std::optional<domain::Instant> &at) {
            return at ? QJsonValue(domain::toRfc3339(*at)) : QJsonValue(QJsonValue::Null);
        };
        QJsonArray rows;
        for (const ledger::MachineSighting &machine : machines.value())
            rows.append(QJsonObject{{QStringLiteral("id"), machine.id.text()}, {QStringLiteral("name"), machine.name},
                {QStringLiteral("kind"), domain::toString(machine.kind)},
                {QStringLiteral("enrolled_at"), domain::toRfc3339(machine.enrolledAt)},
                {QStringLiteral("heard_at"), timeOf(machine.heardAt)},
                {QStringLiteral("sent_at"), timeOf(machine.sentAt)},
                {QStringLiteral("unsent"),
                    machine.backlog.unsent ? QJsonValue(*machine.backlog.unsent) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("oldest_unsent_at"), timeOf(machine.backlog.oldest)}});
        exchange->answer(Response::json(200, {{QStringLiteral("devices"), rows}}));
    }));
}

/// What does not read as it should is as if it had not been said: no call fails for it.
ledger::Backlog backlogOf(const Request &request)
{
    bool isNumber = false;
    const qint64 unsent = request.header("Chancery-Unsent").toLongLong(&isNumber);
    if (!isNumber || unsent < 0)
        return {};
    return {unsent,
        unsent > 0 ? domain::instantFromRfc3339(QString::fromLatin1(request.header("Chancery-Oldest-Unsent")))
                   : std::nullopt};
}

} // namespace

Handler forDevice(Services &services, std::function<void(const Caller &, const ExchangePtr &)> handler)
{
    return [&services, handler = std::move(handler)](const ExchangePtr &exchange) {
        if (exchange->request().headerCount("Authorization") > 1) {
            return exchange->answer(Response::problem(Problem::make(
                400, QStringLiteral("bad_request"), QStringLiteral("Authorization is there more than once"))));
        }
        services.auth.authenticate(exchange->request().header("Authorization"),
            [&services, handler, exchange](const DeviceAuth::Result &result) {
                if (result) {
                    services.sightings.heard(result->device, backlogOf(exchange->request()));
                    return handler(result.value(), exchange);
                }
                Response response = Response::problem(result.error());
                if (response.status == 401)
                    response.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"chancery-relay\"");
                exchange->answer(std::move(response));
            });
    };
}

void addDeviceRoutes(Router &router, Services &services)
{
    Services *s = &services;
    router.add("POST", "/v1/devices", jsonBodyBytes,
        [s, limit = std::make_shared<EnrolmentLimit>()](const ExchangePtr &exchange) { enrol(*s, limit, exchange); });
    router.add("GET", "/v1/devices", jsonBodyBytes,
        forStaff(services, {StaffCaller::Role::Clerk, StaffCaller::Role::Supervisor, StaffCaller::Role::Auditor},
            [s, book = std::make_shared<ledger::MachineBook>(services.ledger)](const Caller &, const StaffCaller &staff,
                const ExchangePtr &exchange) { machines(*s, book, staff, exchange); }));
    router.add(
        "GET", "/v1/config", jsonBodyBytes, forDevice(services, [s](const Caller &caller, const ExchangePtr &exchange) {
            s->ledger.certificatesFor(caller.post,
                answered<std::vector<Certificate>>(
                    s->io, [s, caller, exchange](const Reply<std::vector<Certificate>> &found) {
                        if (!found)
                            return exchange->answer(ledgerProblem(found.error()));
                        answerConfig(*s, caller, exchange, found.value());
                    }));
        }));
    router.add("POST", "/v1/quotes", jsonBodyBytes,
        forDevice(services, [s](const Caller &caller, const ExchangePtr &exchange) { quote(*s, caller, exchange); }));
}

} // namespace chancery::server
