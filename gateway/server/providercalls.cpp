// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/providercalls.h"

#include "gateway/providers/closingcalls.h"
#include "gateway/providers/statementcalls.h"
#include "gateway/rules/backoff.h"
#include "gateway/server/loop.h"

#include <boost/asio/post.hpp>

namespace chancery::server {

using providers::HttpReply;

namespace {

QString outcomeName(const HttpReply &reply)
{
    switch (reply.outcome) {
    case HttpReply::Outcome::Answered:
        return reply.status >= 500 ? QStringLiteral("server_error") : QStringLiteral("answered");
    case HttpReply::Outcome::NotSent:
        return QStringLiteral("not_sent");
    case HttpReply::Outcome::Lost:
        return QStringLiteral("lost");
    }
    return {};
}

/// The order that a fact names; empty when it names none.
struct OrderNamed
{
    QString operator()(const rules::Opened &fact) const { return fact.reference; }
    QString operator()(const rules::StillOpen &fact) const { return fact.reference; }
    QString operator()(const rules::Processing &fact) const { return fact.reference; }
    QString operator()(const rules::Captured &fact) const { return fact.reference; }
    QString operator()(const rules::GivenBack &fact) const { return fact.reference; }
    template <typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

/// What is said about another order than the one asked for proves nothing about this one.
rules::Fact aboutThis(rules::Fact fact, const QString &reference)
{
    const QString named = std::visit(OrderNamed{}, fact);
    if (named.isEmpty() || reference.isEmpty() || named == reference)
        return fact;
    return rules::Unanswered{QStringLiteral("an answer about another order")};
}

// A create is answered after 15 s as it stands: a longer pause than this is the watcher's to make.
constexpr std::chrono::seconds longestAsked{10};

/// The pause that a provider asks for (RFC 9110, 10.2.3), in seconds; a date is not read. Nothing: it asks for none.
std::optional<std::chrono::seconds> pauseAsked(const HttpReply &reply)
{
    bool ok = false;
    const int seconds = providers::headerValue(reply.headers, QByteArrayLiteral("Retry-After")).trimmed().toInt(&ok);
    return ok && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

/// How long to wait before the next try; nothing: there is none.
std::optional<std::chrono::milliseconds> pauseBefore(int retry, const HttpReply &reply, domain::RandomSource &random)
{
    const auto drawn = rules::retryDelay(retry, random);
    const auto asked = pauseAsked(reply);
    if (!drawn || !asked)
        return drawn;
    // The draw on top: all who were turned away together do not come back together.
    return *asked <= longestAsked ? std::optional(*asked + *drawn) : std::nullopt;
}

/// The provider's name of the call, cut down to what an identifier is made of.
QString requestId(const HttpReply &reply)
{
    QString id;
    for (const char c : providers::headerValue(reply.headers, QByteArrayLiteral("Request-Id")).left(64)) {
        const bool plain
            = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        if (plain)
            id += QLatin1Char(c);
    }
    return id;
}

} // namespace

struct ProviderCalls::Call
{
    Provider provider;
    QString operation;
    providers::HttpRequest request;
    std::function<void(const HttpReply &, Earlier)> read;
    Earlier earlier = Earlier::None;
    Repeats repeats = Repeats::Always;
    int retries = 0;
    std::chrono::steady_clock::time_point began{}; ///< of this try
    std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now(); ///< of the first
};

ProviderCalls::ProviderCalls(boost::asio::io_context &io, Alarms &alarms, providers::HttpTransport &transport,
    domain::RandomSource &random, Telemetry telemetry)
    : m_io(io)
    , m_alarms(alarms)
    , m_transport(transport)
    , m_random(random)
    , m_telemetry(telemetry)
{
}

void ProviderCalls::start(const Provider &provider, const char *operation, providers::HttpRequest request,
    std::function<void(const HttpReply &, Earlier)> read, Earlier earlier, Repeats repeats)
{
    send(std::make_shared<Call>(
        Call{provider, QString::fromLatin1(operation), std::move(request), std::move(read), earlier, repeats}));
}

void ProviderCalls::send(const std::shared_ptr<Call> &call)
{
    call->began = std::chrono::steady_clock::now();
    m_transport.send(
        call->request, onLoop<HttpReply>(m_io, [this, call](const HttpReply &reply) { onReply(call, reply); }));
}

bool ProviderCalls::isWorthRepeating(
    const providers::PaymentProvider &provider, Repeats repeats, const HttpReply &reply)
{
    switch (repeats) {
    case Repeats::Never:
        return false;
    case Repeats::OfCreate:
        return provider.worthRepeatingCreate(reply);
    case Repeats::OfRefund:
        return provider.refunds()->worthRepeatingRefund(reply);
    case Repeats::Always:
        return provider.worthRepeating(reply);
    }
    return false;
}

void ProviderCalls::onReply(const std::shared_ptr<Call> &call, const HttpReply &reply)
{
    const auto took
        = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - call->began);
    m_telemetry.metrics.providerCall(call->provider->name(), call->operation, outcomeName(reply), took);
    noteReply(*call, reply, took);
    const bool again = isWorthRepeating(*call->provider, call->repeats, reply);
    const auto delay = again ? pauseBefore(call->retries, reply, m_random) : std::nullopt;
    if (!delay) {
        if (m_ended && call->operation != u"create") {
            const bool good = reply.outcome == HttpReply::Outcome::Answered && !call->provider->worthRepeating(reply);
            m_ended(call->provider->name(), call->operation, good,
                std::chrono::duration_cast<std::chrono::milliseconds>(
                    std::chrono::steady_clock::now() - call->started));
        }
        return call->read(reply, call->earlier);
    }
    if (call->provider->mayHaveArrived(reply))
        call->earlier = Earlier::MayHaveArrived;
    ++call->retries;
    m_alarms.after(*delay, [this, call] { send(call); });
}

void ProviderCalls::noteReply(const Call &call, const HttpReply &reply, std::chrono::microseconds took)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    QString line = call.provider->name() + u' ' + call.operation + u' ' + outcomeName(reply);
    if (reply.outcome != HttpReply::Outcome::Answered)
        return m_telemetry.log.warning(QStringLiteral("provider_call"), line + u' ' + reply.error);
    // What the provider's support asks for first.
    const QString id = requestId(reply);
    line += QStringLiteral(" %1 %2 %3 ms")
                .arg(reply.status)
                .arg(id.isEmpty() ? QStringLiteral("-") : id)
                .arg(milliseconds);
    if (reply.status >= 400)
        m_telemetry.log.warning(QStringLiteral("provider_call"), line);
    else
        m_telemetry.log.info(QStringLiteral("provider_call"), line);
}

void ProviderCalls::create(const Provider &provider, providers::PreparedOrder order, QByteArray key, Earlier earlier,
    std::function<void(CreateEnd)> done)
{
    if (const auto opened = provider->openedWithoutCall(order)) {
        boost::asio::post(m_io, [done = std::move(done), opened] { done({*opened, false}); });
        return;
    }
    start(
        provider, "create", provider->createRequest(order, key),
        [provider, reference = order.reference, done = std::move(done)](const HttpReply &reply, Earlier before) {
            done({aboutThis(provider->readCreate(reply, before), reference), provider->keyIsSpent(reply)});
        },
        earlier, Repeats::OfCreate);
}

struct ProviderCalls::Search
{
    Provider provider;
    domain::PaymentId payment;
    domain::Instant since;
    Done done;
    QString olderThan{};
    int pagesLeft = searchPages;
};

void ProviderCalls::find(const Provider &provider, const domain::PaymentId &payment, domain::Instant since, Done done)
{
    nextPage(std::make_shared<Search>(Search{provider, payment, since, std::move(done)}));
}

void ProviderCalls::nextPage(const std::shared_ptr<Search> &search)
{
    start(
        search->provider, "list", search->provider->ordersRequest(search->since, search->olderThan),
        [this, search](const HttpReply &reply, Earlier) {
            if (const auto fact = concluded(*search, reply))
                search->done(*fact);
            else
                nextPage(search);
        },
        Earlier::None, Repeats::Never);
}

std::optional<rules::Fact> ProviderCalls::concluded(Search &search, const HttpReply &reply)
{
    auto page = search.provider->readOrders(reply, search.payment);
    if (!page)
        return rules::Unanswered{page.error().detail};
    if (page->found)
        return std::move(page->found);
    if (page->olderThan.isEmpty())
        return rules::NotFound{};
    if (--search.pagesLeft == 0)
        return rules::Unanswered{QStringLiteral("too many orders to search")};
    search.olderThan = page->olderThan;
    return std::nullopt;
}

void ProviderCalls::query(const Provider &provider, const QString &reference, Done done)
{
    start(
        provider, "query", provider->queryRequest(reference),
        [this, provider, reference, done = std::move(done)](const HttpReply &reply, Earlier) {
            auto detail = provider->detailRequest(reply);
            if (!detail)
                return done(aboutThis(provider->readQuery(reply), reference));
            start(
                provider, "query", std::move(*detail),
                [provider, reference, reply, done](const HttpReply &told, Earlier) {
                    done(aboutThis(provider->readDetailed(reply, told), reference));
                },
                Earlier::None, Repeats::Always);
        },
        Earlier::None, Repeats::Always);
}

void ProviderCalls::close(const Provider &provider, const QString &reference, const QByteArray &key, Done done)
{
    start(
        provider, "close", provider->closeRequest(reference, key),
        [provider, done = std::move(done)](const HttpReply &reply, Earlier) { done(provider->readClose(reply)); },
        Earlier::None, Repeats::Always);
}

void ProviderCalls::end(const Provider &provider, const QString &reference, const rules::Fact &asked, Done done)
{
    providers::HttpRequest request = provider->closing()->endRequest(reference, asked);
    start(
        provider, "close", request,
        [provider, request, reference, done = std::move(done)](const HttpReply &reply, Earlier) {
            done(aboutThis(provider->closing()->readEnd(request, reply), reference));
        },
        Earlier::None, Repeats::Always);
}

void ProviderCalls::notices(const Provider &provider, domain::Instant since, const QString &olderThan,
    std::function<void(domain::Expected<providers::NoticePage, domain::Error>)> done)
{
    start(
        provider, "events", provider->noticesRequest(since, olderThan),
        [provider, done = std::move(done)](const HttpReply &reply, Earlier) { done(provider->readNotices(reply)); },
        Earlier::None, Repeats::Always);
}

void ProviderCalls::refund(const Provider &provider, const providers::RefundOrder &order, const QByteArray &key,
    std::function<void(RefundEnd)> done)
{
    start(
        provider, "refund", provider->refunds()->refundRequest(order, key),
        [provider, order, done = std::move(done)](const HttpReply &reply, Earlier) {
            done({provider->refunds()->readRefund(order, reply), provider->refunds()->refundKeyIsSpent(reply)});
        },
        Earlier::None, Repeats::OfRefund);
}

struct ProviderCalls::RefundList
{
    Provider provider;
    providers::RefundOrder order;
    std::function<void(std::optional<providers::RefundReply>)> done;
    std::vector<rules::RefundStatement> seen{};
    int pagesLeft = searchPages;
};

void ProviderCalls::refunds(const Provider &provider, const providers::RefundOrder &order,
    std::function<void(std::optional<providers::RefundReply>)> done)
{
    auto request = provider->refunds()->refundsRequest(order);
    if (!request) {
        boost::asio::post(m_io, [done = std::move(done)] { done(std::nullopt); });
        return;
    }
    auto list = std::make_shared<RefundList>(RefundList{provider, order, std::move(done)});
    nextRefunds(list, std::move(*request));
}

void ProviderCalls::nextRefunds(const std::shared_ptr<RefundList> &list, providers::HttpRequest request)
{
    start(
        list->provider, "refunds", std::move(request),
        [this, list](const HttpReply &reply, Earlier) {
            const providers::RefundCalls *calls = list->provider->refunds();
            auto read = calls->readRefunds(list->order, reply);
            auto *page = std::get_if<providers::RefundsSeen>(&read);
            if (page == nullptr)
                return list->done(std::move(read));
            page->refunds.insert(page->refunds.begin(), list->seen.begin(), list->seen.end());
            auto after = calls->refundsAfter(list->order, reply);
            if (!after || --list->pagesLeft == 0)
                return list->done(std::move(read));
            list->seen = std::move(page->refunds);
            nextRefunds(list, std::move(*after));
        },
        Earlier::None, Repeats::OfRefund);
}

void ProviderCalls::disputes(
    const Provider &provider, const QString &paymentReference, std::function<void(std::vector<rules::Fact>)> done)
{
    start(
        provider, "disputes", provider->disputes()->disputesRequest(paymentReference),
        [provider, done = std::move(done)](
            const HttpReply &reply, Earlier) { done(provider->disputes()->readDisputes(reply)); },
        Earlier::None, Repeats::Always);
}

struct ProviderCalls::Statement
{
    Provider provider;
    providers::StatementPage page;
    std::function<void(domain::Expected<providers::StatementPage, domain::Error>)> done;
};

void ProviderCalls::statement(const Provider &provider, const providers::HttpRequest &request,
    std::function<void(domain::Expected<providers::StatementPage, domain::Error>)> done)
{
    start(
        provider, "statement", request,
        [this, provider, request, done = std::move(done)](const HttpReply &reply, Earlier) {
            auto page = provider->statements()->readStatement(request, reply);
            if (!page)
                return done(std::move(page));
            fillNext(std::make_shared<Statement>(Statement{provider, std::move(page).value(), done}));
        },
        Earlier::None, Repeats::Always);
}

void ProviderCalls::fillNext(const std::shared_ptr<Statement> &statement)
{
    if (statement->page.gaps.empty())
        return statement->done(std::move(statement->page));
    providers::StatementGap gap = std::move(statement->page.gaps.back());
    statement->page.gaps.pop_back();
    start(
        statement->provider, "statement", std::move(gap.request),
        [this, statement, line = gap.line](const HttpReply &reply, Earlier) {
            if (statement->provider->statements()->fill(statement->page.lines.at(line), reply))
                return fillNext(statement);
            statement->done(domain::Unexpected(domain::Error{QStringLiteral("provider_unavailable"),
                QStringLiteral("a line of the statement could not be read to its end")}));
        },
        Earlier::None, Repeats::Always);
}

void ProviderCalls::account(
    const Provider &provider, std::function<void(domain::Expected<providers::Account, domain::Error>)> done)
{
    start(
        provider, "account", provider->accountRequest(),
        [provider, done = std::move(done)](const HttpReply &reply, Earlier) { done(provider->readAccount(reply)); },
        Earlier::None, Repeats::Never);
}

} // namespace chancery::server
