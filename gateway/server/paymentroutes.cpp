// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/httplimits.h"
#include "gateway/server/loop.h"
#include "gateway/server/paymentview.h"
#include "gateway/server/problems.h"
#include "gateway/server/routes.h"

#include <QJsonArray>

namespace chancery::server {

using domain::PaymentId;
using ledger::AttemptView;
using protocol::Problem;

namespace {

constexpr int longestWait = 30;

Response badQuery(const QString &name, const QString &expected)
{
    return Response::problem(Problem::make(400, QStringLiteral("bad_query"),
        QStringLiteral("A parameter cannot be read"), QStringLiteral("%1: expected %2").arg(name, expected)));
}

/// A parameter that is a number from 0 to `maximum`: `fallback` when it is absent, nothing when it is something else.
std::optional<qint64> number(const Request &request, const QString &name, qint64 fallback, qint64 maximum)
{
    const auto text = request.queryValue(name);
    if (!text)
        return request.query.contains(name.toLatin1() + '=') ? std::nullopt : std::optional(fallback);
    bool ok = false;
    const qint64 value = text->toLongLong(&ok);
    return ok && value >= 0 && value <= maximum ? std::optional(value) : std::nullopt;
}

/// A long poll: registered with the waiters first, then the state is read once.
class Poll : public std::enable_shared_from_this<Poll>
{
public:
    Poll(Services &services, ExchangePtr exchange, const PaymentId &id, QString post, qint64 version)
        : m_services(services)
        , m_exchange(std::move(exchange))
        , m_id(id)
        , m_post(std::move(post))
        , m_version(version)
    {
    }

    void start(std::chrono::seconds wait)
    {
        const auto self = shared_from_this();
        m_exchange->dropRequest();
        if (wait.count() > 0) {
            m_ticket = m_services.waiters.add(
                m_id, m_version, wait, [self](const Waiters::View &view) { self->onWoken(view); });
            m_exchange->onGone([weak = weak_from_this()] {
                if (const auto poll = weak.lock())
                    poll->leave();
            });
        }
        m_services.ledger.loadPayment(m_id,
            answered<std::optional<AttemptView>>(
                m_services.io, [self](const Reply<std::optional<AttemptView>> &loaded) { self->onRead(loaded); }));
    }

private:
    void onRead(const Reply<std::optional<AttemptView>> &loaded)
    {
        if (m_exchange->isOver())
            return leave();
        if (!loaded)
            return finish(ledgerProblem(loaded.error()));
        if (!loaded.value() || loaded.value()->post != m_post)
            return finish(Response::problem(paymentUnknown()));
        // The time was up, or news came, before the first reading.
        if (m_ticket == 0 || loaded.value()->version > m_version)
            return finish(m_services.payments.answer(200, *loaded.value()));
        m_known = true;
    }

    void onWoken(const Waiters::View &view)
    {
        m_ticket = 0;
        if (!m_known)
            return; // the reading under way answers
        if (view)
            return finish(m_services.payments.answerNews(view));
        m_services.ledger.loadPayment(m_id,
            answered<std::optional<AttemptView>>(
                m_services.io, [self = shared_from_this()](const Reply<std::optional<AttemptView>> &loaded) {
                    self->onRead(loaded);
                }));
    }

    void finish(Response response)
    {
        leave();
        m_exchange->answer(std::move(response));
    }

    void leave()
    {
        if (m_ticket != 0)
            m_services.waiters.remove(std::exchange(m_ticket, 0));
    }

    Services &m_services;
    ExchangePtr m_exchange;
    PaymentId m_id;
    QString m_post;
    qint64 m_version;
    Waiters::Ticket m_ticket = 0;
    bool m_known = false; ///< read once: exists, is of this post, and has nothing newer
};

void get(Services &s, const Caller &caller, const ExchangePtr &exchange)
{
    const Request &request = exchange->request();
    const PaymentId id(QString::fromLatin1(request.parameters.value(0)));
    if (!id.isWellFormed())
        return exchange->answer(Response::problem(paymentUnknown()));
    const auto wait = number(request, QStringLiteral("wait"), 0, longestWait);
    if (!wait)
        return exchange->answer(badQuery(QStringLiteral("wait"), QStringLiteral("0 to 30 seconds")));
    const auto version = number(request, QStringLiteral("version"), 0, domain::Money::maximumMinor);
    if (!version)
        return exchange->answer(badQuery(QStringLiteral("version"), QStringLiteral("a version")));
    std::make_shared<Poll>(s, exchange, id, caller.post, *version)->start(std::chrono::seconds(*wait));
}

domain::Expected<ledger::HistoryQuery, Response> readHistoryQuery(const Request &request, const QString &post)
{
    ledger::HistoryQuery query;
    query.post = post;
    query.method = request.queryValue(QStringLiteral("method")).value_or(QString()).left(40);
    query.cursor = request.queryValue(QStringLiteral("cursor")).value_or(QString());
    if (const auto text = request.queryValue(QStringLiteral("application")); text && !text->isEmpty()) {
        query.application = domain::ApplicationRef(*text);
        if (!query.application.isWellFormed())
            return domain::Unexpected(badQuery(QStringLiteral("application"), QStringLiteral("a reference")));
    }
    if (const auto text = request.queryValue(QStringLiteral("state")); text && !text->isEmpty()) {
        query.state = domain::paymentStateFromString(*text);
        if (!query.state)
            return domain::Unexpected(badQuery(QStringLiteral("state"), QStringLiteral("a payment state")));
    }
    if (const auto text = request.queryValue(QStringLiteral("sort")); text && !text->isEmpty()) {
        const auto sort = ledger::historySortFromString(*text);
        if (!sort)
            return domain::Unexpected(badQuery(QStringLiteral("sort"), QStringLiteral("a column of the list")));
        query.sort = *sort;
    }
    if (const auto text = request.queryValue(QStringLiteral("order")); text && !text->isEmpty()) {
        query.ascending = *text == u"asc";
        if (!query.ascending && *text != u"desc")
            return domain::Unexpected(badQuery(QStringLiteral("order"), QStringLiteral("asc or desc")));
    }
    for (auto [name, member] : {std::pair{QStringLiteral("from"), &query.from}, {QStringLiteral("to"), &query.to}}) {
        const auto text = request.queryValue(name);
        if (!text || text->isEmpty())
            continue;
        *member = domain::instantFromRfc3339(*text);
        if (!*member)
            return domain::Unexpected(badQuery(name, QStringLiteral("an RFC 3339 time")));
    }
    return query;
}

/// A person has to answer for cash; everything else a device may ask for by itself.
bool isCash(const QByteArray &body)
{
    return body.contains("\"cash\"") && parseBody(body)[u"method"].toString() == u"cash";
}

void list(Services &s, const Caller &caller, const ExchangePtr &exchange)
{
    auto query = readHistoryQuery(exchange->request(), caller.post);
    if (!query)
        return exchange->answer(query.error());
    s.ledger.history(std::move(query).value(),
        answered<ledger::HistoryPage>(s.io, [&s, exchange](const Reply<ledger::HistoryPage> &page) {
            if (!page && page.error().code == u"cursor_malformed")
                return exchange->answer(badQuery(QStringLiteral("cursor"), QStringLiteral("the `next` of a page")));
            if (!page)
                return exchange->answer(ledgerProblem(page.error()));
            QJsonArray payments;
            for (const AttemptView &view : page->attempts) {
                const auto payment = toPayment(view, s.publicUrl);
                if (!payment)
                    return exchange->answer(s.payments.answer(200, view));
                payments.append(payment->toJson());
            }
            QJsonObject body{{QStringLiteral("payments"), payments}};
            body.insert(QStringLiteral("next"), page->next.isEmpty() ? QJsonValue::Null : QJsonValue(page->next));
            exchange->answer(Response::json(200, body));
        }));
}

} // namespace

void addPaymentRoutes(Router &router, Services &services)
{
    Services *s = &services;
    const auto create
        = [s](const Caller &caller, const std::optional<StaffCaller> &cashier, const ExchangePtr &exchange) {
              const Request &request = exchange->request();
              const QByteArray key
                  = request.headerCount("Idempotency-Key") == 1 ? request.header("Idempotency-Key") : QByteArray();
              s->payments.create(
                  caller, key, request.body, [exchange](Response response) { exchange->answer(std::move(response)); },
                  cashier);
          };
    const Handler byDevice = forDevice(services,
        [create](const Caller &caller, const ExchangePtr &exchange) { create(caller, std::nullopt, exchange); });
    const Handler byCashier = forStaff(services, {StaffCaller::Role::Clerk, StaffCaller::Role::Supervisor},
        [create](const Caller &caller, const StaffCaller &staff, const ExchangePtr &exchange) {
            if (caller.kind != domain::DeviceKind::Counter)
                return exchange->answer(counterOnly());
            create(caller, staff, exchange);
        });
    router.add("POST", "/v1/payments", jsonBodyBytes, [byDevice, byCashier](const ExchangePtr &exchange) {
        (isCash(exchange->request().body) ? byCashier : byDevice)(exchange);
    });
    router.add("GET", "/v1/payments", jsonBodyBytes,
        forDevice(services, [s](const Caller &caller, const ExchangePtr &exchange) { list(*s, caller, exchange); }));
    router.add("GET", "/v1/payments/{id}", jsonBodyBytes,
        forDevice(services, [s](const Caller &caller, const ExchangePtr &exchange) { get(*s, caller, exchange); }));
    router.add("POST", "/v1/payments/{id}/cancel", jsonBodyBytes,
        forDevice(services, [s](const Caller &caller, const ExchangePtr &exchange) {
            const PaymentId id(QString::fromLatin1(exchange->request().parameters.value(0)));
            if (!id.isWellFormed())
                return exchange->answer(Response::problem(paymentUnknown()));
            s->payments.cancel(caller, id, [exchange](Response response) { exchange->answer(std::move(response)); });
        }));
}

} // namespace chancery::server
