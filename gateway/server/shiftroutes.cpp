// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/shiftbook.h"
#include "gateway/protocol/shiftcounts.h"
#include "gateway/protocol/shiftopening.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"
#include "gateway/server/shiftview.h"

#include <QJsonArray>

namespace chancery::server {

using ledger::ShiftId;
using ledger::Shift;
using ledger::ShiftBook;
using ledger::ShiftClosing;
using ledger::ShiftPage;
using protocol::Problem;
using Role = StaffCaller::Role;

namespace {

constexpr qsizetype longestNote = 500;

/// What the routes share: the books, and one request's people.
struct Scene
{
    Services &s;
    ShiftBook &book;
    Caller device;
    StaffCaller staff;
    ExchangePtr exchange;

    [[nodiscard]] ShiftBook::Actor actor() const
    {
        return {staff.post, staff.staff, device.device, staff.role == Role::Supervisor};
    }
    [[nodiscard]] ShiftId id() const { return ShiftId(QString::fromLatin1(exchange->request().parameters.value(0))); }
    void log(const char *event, const ShiftId &id) const
    {
        s.telemetry.log.info(QString::fromLatin1(event), id.text() + u' ' + staff.staff.text());
    }
};

Response unknown()
{
    return Response::problem(
        Problem::make(404, QStringLiteral("shift_unknown"), QStringLiteral("There is no such shift at this post")));
}

Response refusal(const domain::Error &error)
{
    const auto problem = [&](int status, const QString &title, const QString &action) {
        return Response::problem(
            Problem::make(status, error.code, title, {}, action, {{QStringLiteral("shift"), error.detail}}));
    };
    if (error.code == u"shift_unknown")
        return unknown();
    if (error.code == u"shift_open")
        return problem(409, QStringLiteral("This clerk has an open shift"), QStringLiteral("close_shift"));
    if (error.code == u"device_taken")
        return problem(409, QStringLiteral("Another clerk's shift is open here"), QStringLiteral("call_supervisor"));
    if (error.code == u"not_your_shift")
        return problem(409, QStringLiteral("It is another clerk's shift"), QStringLiteral("call_supervisor"));
    if (error.code == u"shift_closed")
        return problem(409, QStringLiteral("The shift is closed"), QStringLiteral("read_again"));
    if (error.code == u"shift_not_closed")
        return problem(409, QStringLiteral("The shift is still open"), QStringLiteral("close_shift"));
    if (error.code == u"shift_signed")
        return problem(409, QStringLiteral("Somebody has signed it already"), QStringLiteral("read_again"));
    if (error.code == u"second_person_needed")
        return problem(403, QStringLiteral("Another supervisor has to sign it"), QStringLiteral("call_supervisor"));
    return ledgerProblem(error);
}

/// Reads the shift as it is now, and answers it. A clerk sees their own.
void answer(const Scene &scene, int status, const ShiftId &id)
{
    scene.book.load(id, scene.staff.post,
        answered<std::optional<Shift>>(scene.s.io, [scene, status](const Reply<std::optional<Shift>> &found) {
            if (!found)
                return scene.exchange->answer(ledgerProblem(found.error()));
            const bool own = found->has_value() && found.value()->clerk.id == scene.staff.staff;
            if (!found->has_value() || (scene.staff.role == Role::Clerk && !own))
                return scene.exchange->answer(unknown());
            scene.exchange->answer(Response::json(status, toJson(*found.value(), true)));
        }));
}

void open(const Scene &scene)
{
    const auto wish = protocol::ShiftOpening::fromJson(parseBody(scene.exchange->request().body));
    if (!wish)
        return scene.exchange->answer(Response::problem(malformed(wish.error())));
    const ShiftId id = ShiftId::make(scene.s.random);
    scene.book.open(id, scene.actor(), wish->floats, answered<bool>(scene.s.io, [scene, id](const Reply<bool> &opened) {
        if (!opened)
            return scene.exchange->answer(refusal(opened.error()));
        if (opened.value()) {
            scene.log("shift_opened", id);
            return answer(scene, 201, id);
        }
        scene.book.current(scene.staff.staff, scene.staff.post,
            answered<std::optional<Shift>>(scene.s.io, [scene](const Reply<std::optional<Shift>> &found) {
                if (!found)
                    return scene.exchange->answer(ledgerProblem(found.error()));
                if (!found->has_value())
                    return scene.exchange->answer(unknown());
                scene.exchange->answer(Response::json(200, toJson(*found.value(), true)));
            }));
    }));
}

void setPaused(const Scene &scene, bool paused)
{
    scene.book.setPaused(scene.id(), scene.actor(), paused,
        answered<std::monostate>(scene.s.io, [scene, paused](const Reply<std::monostate> &moved) {
            if (!moved)
                return scene.exchange->answer(refusal(moved.error()));
            scene.log(paused ? "shift_paused" : "shift_resumed", scene.id());
            answer(scene, 200, scene.id());
        }));
}

void close(const Scene &scene)
{
    const auto wish = protocol::ShiftCounts::fromJson(parseBody(scene.exchange->request().body));
    if (!wish)
        return scene.exchange->answer(Response::problem(malformed(wish.error())));
    std::vector<ledger::ShiftCount> counts;
    for (const protocol::ShiftCounts::Count &count : wish->counts)
        counts.push_back({count.method, count.counted, count.explanation});
    scene.book.close(scene.id(), scene.actor(), std::move(counts),
        answered<ShiftClosing>(scene.s.io, [scene](const Reply<ShiftClosing> &closing) {
            if (!closing)
                return scene.exchange->answer(refusal(closing.error()));
            if (!closing->closed) {
                return scene.exchange->answer(Response::problem(Problem::make(422,
                    closing->uncounted ? QStringLiteral("cash_not_counted") : QStringLiteral("difference_unexplained"),
                    closing->uncounted ? QStringLiteral("Cash of every currency of the till has to be counted")
                                       : QStringLiteral("What differs has to be explained"),
                    {}, QStringLiteral("explain"), {{QStringLiteral("lines"), toJson(closing->lines)}})));
            }
            scene.log("shift_closed", scene.id());
            answer(scene, 200, scene.id());
        }));
}

void sign(const Scene &scene)
{
    const QString note
        = parseBody(scene.exchange->request().body).toObject().value(QLatin1String("note")).toString().trimmed();
    if (note.size() > longestNote) {
        return scene.exchange->answer(Response::problem(
            malformed({QStringLiteral("shift_malformed"), QStringLiteral("note: expected at most 500 characters")})));
    }
    scene.book.sign(scene.id(), scene.actor(), note,
        answered<std::monostate>(scene.s.io, [scene](const Reply<std::monostate> &done) {
            if (!done)
                return scene.exchange->answer(refusal(done.error()));
            scene.log("shift_signed", scene.id());
            answer(scene, 200, scene.id());
        }));
}

void current(const Scene &scene)
{
    scene.book.current(scene.staff.staff, scene.staff.post,
        answered<std::optional<Shift>>(scene.s.io, [scene](const Reply<std::optional<Shift>> &found) {
            if (!found)
                return scene.exchange->answer(ledgerProblem(found.error()));
            scene.exchange->answer(Response::json(200,
                {{QStringLiteral("shift"),
                    found->has_value() ? QJsonValue(toJson(*found.value(), true)) : QJsonValue(QJsonValue::Null)}}));
        }));
}

void list(const Scene &scene)
{
    const auto value = [&](const char *name) {
        return scene.exchange->request().queryValue(QString::fromLatin1(name)).value_or(QString());
    };
    ledger::ShiftQuery query{.post = scene.staff.post,
        .staff = scene.staff.role == Role::Clerk ? scene.staff.staff : domain::StaffId(),
        .state = ledger::shiftStateFromString(value("state")),
        .from = domain::instantFromRfc3339(value("from")),
        .to = domain::instantFromRfc3339(value("to")),
        .cursor = value("cursor")};
    const bool readable = (query.state || value("state").isEmpty()) && (query.from || value("from").isEmpty())
        && (query.to || value("to").isEmpty());
    if (!readable) {
        return scene.exchange->answer(Response::problem(
            Problem::make(400, QStringLiteral("bad_query"), QStringLiteral("A parameter cannot be read"),
                QStringLiteral("state: open, paused, closed or signed; from, to: an RFC 3339 time"))));
    }
    scene.book.list(std::move(query), answered<ShiftPage>(scene.s.io, [scene](const Reply<ShiftPage> &page) {
        if (!page) {
            return scene.exchange->answer(page.error().code == u"cursor_malformed"
                    ? Response::problem(malformed(page.error()))
                    : ledgerProblem(page.error()));
        }
        QJsonArray shifts;
        for (const Shift &shift : page->shifts)
            shifts.append(toJson(shift, false));
        scene.exchange->answer(Response::json(200,
            {{QStringLiteral("shifts"), shifts},
                {QStringLiteral("next"), page->next.isEmpty() ? QJsonValue(QJsonValue::Null) : page->next}}));
    }));
}

} // namespace

void addShiftRoutes(Router &router, Services &services)
{
    Services *s = &services;
    const auto book = std::make_shared<ShiftBook>(services.ledger);
    enum class Where { Anywhere, Counter };
    const auto add = [&](const char *method, const char *pattern, std::vector<Role> roles, Where where,
                         std::function<void(const Scene &)> handle) {
        router.add(method, pattern, jsonBodyBytes,
            forStaff(services, std::move(roles),
                [s, book, where, handle = std::move(handle), named = QByteArray(pattern).contains('{')](
                    const Caller &device, const StaffCaller &staff, const ExchangePtr &exchange) {
                    if (where == Where::Counter && device.kind != domain::DeviceKind::Counter)
                        return exchange->answer(counterOnly());
                    const Scene scene{*s, *book, device, staff, exchange};
                    if (named && !scene.id().isWellFormed())
                        return exchange->answer(unknown());
                    handle(scene);
                }));
    };
    const std::vector<Role> tellers{Role::Clerk, Role::Supervisor};
    const std::vector<Role> readers{Role::Clerk, Role::Supervisor, Role::Auditor};
    add("POST", "/v1/shifts", tellers, Where::Counter, &open);
    add("GET", "/v1/shifts", readers, Where::Anywhere, &list);
    add("GET", "/v1/shifts/current", tellers, Where::Anywhere, &current);
    add("GET", "/v1/shifts/{id}", readers, Where::Anywhere, [](const Scene &scene) { answer(scene, 200, scene.id()); });
    add("POST", "/v1/shifts/{id}/pause", tellers, Where::Counter, [](const Scene &scene) { setPaused(scene, true); });
    add("POST", "/v1/shifts/{id}/resume", tellers, Where::Counter, [](const Scene &scene) { setPaused(scene, false); });
    add("POST", "/v1/shifts/{id}/close", tellers, Where::Counter, &close);
    add("POST", "/v1/shifts/{id}/sign", {Role::Supervisor}, Where::Anywhere, &sign);
}

} // namespace chancery::server
