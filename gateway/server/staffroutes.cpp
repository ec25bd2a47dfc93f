// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/httplimits.h"
#include "gateway/server/routes.h"

#include <algorithm>

namespace chancery::server {

using protocol::Problem;

namespace {

constexpr char staffHeader[] = "Chancery-Staff";

Response refusal(const Problem &problem)
{
    Response response = Response::problem(problem);
    if (response.status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Chancery-Staff realm=\"chancery-relay\"");
    return response;
}

} // namespace

Handler forStaff(Services &services, std::vector<StaffCaller::Role> roles,
    std::function<void(const Caller &, const StaffCaller &, const ExchangePtr &)> handler)
{
    return forDevice(services,
        [&services, roles = std::move(roles), handler = std::move(handler)](
            const Caller &device, const ExchangePtr &exchange) {
            if (exchange->request().headerCount(staffHeader) > 1) {
                return exchange->answer(Response::problem(Problem::make(
                    400, QStringLiteral("bad_request"), QStringLiteral("Chancery-Staff is there more than once"))));
            }
            services.staffAuth.authenticate(device, exchange->request().header(staffHeader),
                [roles, handler, device, exchange](const StaffAuth::Result &result) {
                    if (!result)
                        return exchange->answer(refusal(result.error()));
                    if (std::ranges::find(roles, result->role) == roles.end()) {
                        return exchange->answer(Response::problem(Problem::make(403, QStringLiteral("wrong_role"),
                            QStringLiteral("This is for others to do"), {}, QStringLiteral("call_supervisor"))));
                    }
                    handler(device, result.value(), exchange);
                });
        });
}

void addStaffRoutes(Router &router, Services &services)
{
    Services *s = &services;
    router.add("POST", "/v1/staff/sessions", jsonBodyBytes,
        forDevice(services, [s](const Caller &caller, const ExchangePtr &exchange) {
            const QByteArray body = exchange->request().body;
            exchange->dropRequest();
            s->staff.signIn(caller, body, [exchange](Response response) { exchange->answer(std::move(response)); });
        }));
    router.add("GET", "/v1/staff/sessions/current", jsonBodyBytes,
        forStaff(services, {ledger::allStaffRoles.begin(), ledger::allStaffRoles.end()},
            [](const Caller &, const StaffCaller &staff, const ExchangePtr &exchange) {
                exchange->answer(Response::json(200,
                    {{QStringLiteral("staff"), staff.staff.text()}, {QStringLiteral("name"), staff.name},
                        {QStringLiteral("role"), ledger::toString(staff.role)}, {QStringLiteral("post"), staff.post}}));
            }));
    router.add("DELETE", "/v1/staff/sessions/current", jsonBodyBytes,
        forStaff(services, {ledger::allStaffRoles.begin(), ledger::allStaffRoles.end()},
            [s](const Caller &, const StaffCaller &, const ExchangePtr &exchange) {
                s->staff.signOut(exchange->request().header(staffHeader),
                    [exchange](Response response) { exchange->answer(std::move(response)); });
            }));
}

} // namespace chancery::server
