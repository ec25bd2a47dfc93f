// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/fakestripe.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QUrlQuery>

namespace chancery::tests {

using providers::HttpReply;
using providers::HttpRequest;

FakeStripe::FakeStripe()
    : m_thread([this] { work(); })
{
}

FakeStripe::~FakeStripe()
{
    stop();
}

void FakeStripe::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void FakeStripe::send(HttpRequest request, Callback callback)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(request), std::move(callback)});
    }
    m_wake.notify_all();
}

void FakeStripe::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || (!m_holding && !m_queue.empty()); });
        if (m_queue.empty() && m_stopping)
            return;
        const Pending pending = std::move(m_queue.front());
        m_queue.pop_front();
        HttpReply reply;
        if (m_stopping)
            reply.outcome = HttpReply::Outcome::Lost;
        else
            reply = answer(pending.request);
        lock.unlock();
        pending.callback(std::move(reply));
        lock.lock();
    }
}

HttpReply FakeStripe::answer(const HttpRequest &request)
{
    const QByteArray path = QUrl(QString::fromLatin1(request.url)).path().toLatin1();
    m_calls.append({request.method, path});
    m_authorizations[path] = providers::headerValue(request.headers, "Authorization");
    if (request.method == "POST" && path.endsWith("/sessions"))
        m_creates.append({providers::headerValue(request.headers, "Idempotency-Key"), request.body});
    HttpReply lost;
    lost.outcome = HttpReply::Outcome::Lost;
    switch (takeFault(request.method + ' ' + path)) {
    case Fault::None:
        break;
    case Fault::LostAfter:
        act(request, path);
        return lost;
    case Fault::LostBefore:
        return lost;
    case Fault::NotSent:
        return {};
    case Fault::ServerError:
        return error(500, QStringLiteral("api_error"), {});
    case Fault::ServerErrorAfter:
        act(request, path);
        return storeFailure(request);
    case Fault::ServerErrorStored:
        return storeFailure(request);
    case Fault::RateLimited: {
        HttpReply reply = error(429, QStringLiteral("invalid_request_error"), QStringLiteral("rate_limit"));
        reply.headers.emplace_back("retry-after", "1");
        return reply;
    }
    case Fault::Forbidden:
        return error(403, QStringLiteral("invalid_request_error"), {});
    case Fault::Refused:
        return error(400, QStringLiteral("invalid_request_error"), QStringLiteral("parameter_invalid_integer"));
    case Fault::Garbage: {
        HttpReply reply = act(request, path);
        reply.body = "<html>";
        return reply;
    }
    }
    return act(request, path);
}

HttpReply FakeStripe::act(const HttpRequest &request, const QByteArray &path)
{
    if (path.endsWith("/v1/account")) {
        return json(200,
            {{QStringLiteral("id"), QStringLiteral("acct_1")}, {QStringLiteral("object"), QStringLiteral("account")},
                {QStringLiteral("charges_enabled"), true}, {QStringLiteral("country"), QStringLiteral("JP")},
                {QStringLiteral("default_currency"), QStringLiteral("jpy")}});
    }
    if (request.method == "POST" && path.endsWith("/v1/refunds"))
        return refund(request);
    if (path.endsWith("/v1/refunds"))
        return json(200, m_money.refunds(request.url));
    if (path.endsWith("/v1/disputes"))
        return json(200, m_money.disputes(request.url));
    if (path.endsWith("/v1/events"))
        return json(200, m_events.page(request.url));
    if (request.method == "POST" && path.endsWith("/sessions"))
        return create(request);
    if (path.endsWith("/v1/balance_transactions"))
        return statementPage(request.url);
    if (path.endsWith("/sessions"))
        return list(request.url);
    const QByteArrayList parts = path.split('/');
    if (const auto known = m_objects.constFind(QString::fromLatin1(parts.last())); known != m_objects.constEnd())
        return json(200, *known);
    const QString id = QString::fromLatin1(parts.value(4));
    if (!m_sessions.contains(id))
        return error(404, QStringLiteral("invalid_request_error"), QStringLiteral("resource_missing"));
    QJsonObject &session = m_sessions[id];
    if (path.endsWith("/expire")) {
        if (session.value(u"status") != QJsonValue(QStringLiteral("open")))
            return error(400, QStringLiteral("invalid_request_error"), {});
        session.insert(QStringLiteral("status"), QStringLiteral("expired"));
        session.insert(QStringLiteral("url"), QJsonValue::Null);
    }
    return json(200, session);
}

HttpReply FakeStripe::create(const HttpRequest &request)
{
    const QByteArray key = providers::headerValue(request.headers, "Idempotency-Key");
    if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd()) {
        if (known->first != request.body)
            return error(400, QStringLiteral("idempotency_error"), {});
        if (known->second.isEmpty()) {
            HttpReply replayed = error(500, QStringLiteral("api_error"), {});
            replayed.headers.emplace_back("Idempotent-Replayed", "true");
            return replayed;
        }
        return json(200, m_sessions.value(known->second));
    }
    const QUrlQuery form(QString::fromLatin1(request.body));
    const auto field = [&form](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    const QString id = QStringLiteral("cs_test_%1").arg(m_order.size() + 1);
    const QString price = QStringLiteral("line_items[0][price_data]");
    m_sessions.insert(id,
        {{QStringLiteral("id"), id}, {QStringLiteral("object"), QStringLiteral("checkout.session")},
            {QStringLiteral("created"), QDateTime::currentSecsSinceEpoch()}, {QStringLiteral("livemode"), false},
            {QStringLiteral("status"), QStringLiteral("open")},
            {QStringLiteral("payment_status"), QStringLiteral("unpaid")},
            {QStringLiteral("amount_total"), field(price + QStringLiteral("[unit_amount]")).toLongLong()},
            {QStringLiteral("currency"), field(price + QStringLiteral("[currency]"))},
            {QStringLiteral("client_reference_id"), field(QStringLiteral("client_reference_id"))},
            {QStringLiteral("metadata"), QJsonObject{}}, {QStringLiteral("payment_intent"), QJsonValue::Null},
            {QStringLiteral("url"), QStringLiteral("https://checkout.example/c/%1#secret").arg(id)},
            {QStringLiteral("expires_at"), field(QStringLiteral("expires_at")).toLongLong()}});
    m_order.append(id);
    m_byKey.insert(key, {request.body, id});
    return json(200, m_sessions.value(id));
}

HttpReply FakeStripe::refund(const HttpRequest &request)
{
    const QString intent
        = QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(QStringLiteral("payment_intent"));
    qint64 charge = 0;
    QString currency;
    for (const QJsonObject &session : m_sessions) {
        if (session.value(u"payment_intent").toString() != intent || intent.isEmpty())
            continue;
        charge = session.value(u"amount_total").toInteger();
        currency = session.value(u"currency").toString();
    }
    if (currency.isEmpty())
        return error(404, QStringLiteral("invalid_request_error"), QStringLiteral("resource_missing"));
    const QByteArray key = providers::headerValue(request.headers, "Idempotency-Key");
    const FakeStripeMoney::Answer answer = m_money.refund(request.body, key, charge, currency);
    HttpReply reply = json(answer.status, answer.body);
    if (answer.replayed)
        reply.headers.emplace_back("Idempotent-Replayed", "true");
    return reply;
}

void FakeStripe::withMoney(const std::function<void(FakeStripeMoney &)> &act)
{
    const std::lock_guard lock(m_mutex);
    act(m_money);
}

void FakeStripe::setStatement(const QJsonArray &transactions)
{
    const std::lock_guard lock(m_mutex);
    m_statement = transactions;
}

HttpReply FakeStripe::statementPage(const QByteArray &url) const
{
    constexpr qsizetype pageSize = 2;
    const QUrlQuery query(QUrl(QString::fromLatin1(url)));
    const QString after = query.queryItemValue(QStringLiteral("starting_after"));
    qsizetype begin = 0;
    for (qsizetype i = 0; i < m_statement.size() && !after.isEmpty(); ++i) {
        if (m_statement.at(i).toObject().value(u"id") == QJsonValue(after))
            begin = i + 1;
    }
    QJsonArray data;
    for (qsizetype i = begin; i < std::min(begin + pageSize, m_statement.size()); ++i)
        data.append(m_statement.at(i));
    return json(200,
        {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), data},
            {QStringLiteral("has_more"), begin + pageSize < m_statement.size()}});
}

HttpReply FakeStripe::storeFailure(const HttpRequest &request)
{
    if (request.url.endsWith("/v1/refunds")) {
        m_money.storeFailure(request.body, providers::headerValue(request.headers, "Idempotency-Key"));
        return error(500, QStringLiteral("api_error"), {});
    }
    m_byKey.insert(providers::headerValue(request.headers, "Idempotency-Key"), {request.body, QString()});
    return error(500, QStringLiteral("api_error"), {});
}

HttpReply FakeStripe::list(const QByteArray &url) const
{
    const QUrlQuery query(QUrl(QString::fromLatin1(url)));
    const qint64 since = query.queryItemValue(QStringLiteral("created[gte]")).toLongLong();
    const QString after = query.queryItemValue(QStringLiteral("starting_after"));
    const qsizetype limit = query.queryItemValue(QStringLiteral("limit")).toLongLong();
    QJsonArray data;
    bool more = false;
    bool started = after.isEmpty();
    for (auto id = m_order.crbegin(); id != m_order.crend(); ++id) {
        const QJsonObject session = m_sessions.value(*id);
        if (started && session.value(u"created").toInteger() >= since) {
            more = data.size() == limit;
            if (more)
                break;
            data.append(session);
        }
        started = started || *id == after;
    }
    return json(200,
        {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), data},
            {QStringLiteral("has_more"), more}});
}

void FakeStripe::addOthers(int count)
{
    const std::lock_guard lock(m_mutex);
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("cs_test_%1").arg(m_order.size() + 1);
        m_sessions.insert(id,
            {{QStringLiteral("id"), id}, {QStringLiteral("object"), QStringLiteral("checkout.session")},
                {QStringLiteral("created"), QDateTime::currentSecsSinceEpoch()},
                {QStringLiteral("client_reference_id"), QJsonValue::Null},
                {QStringLiteral("mode"), QStringLiteral("setup")}});
        m_order.append(id);
    }
}

FakeStripe::Fault FakeStripe::takeFault(const QByteArray &call)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        auto &[end, fault, times] = m_faults[i];
        if (!call.endsWith(end))
            continue;
        const Fault taken = fault;
        if (--times == 0)
            m_faults.removeAt(i);
        return taken;
    }
    return Fault::None;
}

void FakeStripe::fail(const QByteArray &callEnd, Fault fault, int times)
{
    const std::lock_guard lock(m_mutex);
    m_faults.append({callEnd, fault, times});
}

void FakeStripe::mend()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

void FakeStripe::clearFaults()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

void FakeStripe::hold()
{
    const std::lock_guard lock(m_mutex);
    m_holding = true;
}

void FakeStripe::release()
{
    {
        const std::lock_guard lock(m_mutex);
        m_holding = false;
    }
    m_wake.notify_all();
}

void FakeStripe::pay(const QString &session, qint64 amountOffset)
{
    const std::lock_guard lock(m_mutex);
    QJsonObject &paid = m_sessions[session];
    paid.insert(QStringLiteral("status"), QStringLiteral("complete"));
    paid.insert(QStringLiteral("payment_status"), QStringLiteral("paid"));
    paid.insert(QStringLiteral("payment_intent"), QStringLiteral("pi_") + session.mid(8));
    paid.insert(QStringLiteral("url"), QJsonValue::Null);
    paid.insert(QStringLiteral("amount_total"), paid.value(u"amount_total").toInteger() + amountOffset);
}

QString FakeStripe::begin(const QString &session)
{
    const std::lock_guard lock(m_mutex);
    const QString intent = QStringLiteral("pi_") + session.mid(8);
    m_sessions[session].insert(QStringLiteral("status"), QStringLiteral("complete"));
    m_sessions[session].insert(QStringLiteral("payment_intent"), intent);
    m_sessions[session].insert(QStringLiteral("url"), QJsonValue::Null);
    return intent;
}

void FakeStripe::setObject(const QString &id, const QJsonObject &object)
{
    const std::lock_guard lock(m_mutex);
    m_objects.insert(id, object);
}

void FakeStripe::addMembers(const QString &session, const QJsonObject &members)
{
    const std::lock_guard lock(m_mutex);
    for (auto member = members.begin(); member != members.end(); ++member)
        m_sessions[session].insert(member.key(), member.value());
}

void FakeStripe::expire(const QString &session)
{
    const std::lock_guard lock(m_mutex);
    m_sessions[session].insert(QStringLiteral("status"), QStringLiteral("expired"));
    m_sessions[session].insert(QStringLiteral("url"), QJsonValue::Null);
}

QStringList FakeStripe::sessions() const
{
    const std::lock_guard lock(m_mutex);
    return m_order;
}

int FakeStripe::refunds() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_money.ids().size());
}

QString FakeStripe::lastSession() const
{
    return sessions().value(sessions().size() - 1);
}

QString FakeStripe::status(const QString &session) const
{
    const std::lock_guard lock(m_mutex);
    return m_sessions.value(session).value(u"status").toString();
}

int FakeStripe::calls(const QByteArray &method, const QByteArray &pathEnd) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::count_if(m_calls.begin(), m_calls.end(),
        [&](const auto &call) { return call.first == method && call.second.endsWith(pathEnd); }));
}

QList<std::pair<QByteArray, QByteArray>> FakeStripe::creates() const
{
    const std::lock_guard lock(m_mutex);
    return m_creates;
}

QByteArray FakeStripe::authorizationOf(const QByteArray &path) const
{
    const std::lock_guard lock(m_mutex);
    return m_authorizations.value(path);
}

QByteArray FakeStripe::event(const QByteArray &id, const QByteArray &type, const QString &session) const
{
    const std::lock_guard lock(m_mutex);
    return QJsonDocument(eventObject(id, type, session, 1'780'000'000)).toJson();
}

QJsonObject FakeStripe::eventObject(
    const QByteArray &id, const QByteArray &type, const QString &session, qint64 created) const
{
    return {{QStringLiteral("id"), QString::fromLatin1(id)}, {QStringLiteral("object"), QStringLiteral("event")},
        {QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("created"), created},
        {QStringLiteral("livemode"), false}, {QStringLiteral("api_version"), QStringLiteral("2026-10-28.endive")},
        {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), m_sessions.value(session)}}}};
}

void FakeStripe::keepEvent(const QByteArray &id, const QByteArray &type, const QString &session)
{
    const std::lock_guard lock(m_mutex);
    m_events.add(eventObject(id, type, session, QDateTime::currentSecsSinceEpoch()));
}

void FakeStripe::keepEvent(const QJsonObject &event)
{
    const std::lock_guard lock(m_mutex);
    m_events.add(event);
}

void FakeStripe::forgetKeys()
{
    const std::lock_guard lock(m_mutex);
    m_byKey.clear();
    m_money.forgetKeys();
}

QByteArray FakeStripe::signature(const QByteArray &body, qint64 at, const QByteArray &secret)
{
    const QByteArray time = QByteArray::number(at);
    return "t=" + time
        + ",v1=" + QMessageAuthenticationCode::hash(time + '.' + body, secret, QCryptographicHash::Sha256).toHex();
}

HttpReply FakeStripe::json(int status, const QJsonObject &object)
{
    return {HttpReply::Outcome::Answered, status, {{"Content-Type", "application/json"}, {"Request-Id", "req_1"}},
        QJsonDocument(object).toJson(), {}};
}

HttpReply FakeStripe::error(int status, const QString &type, const QString &code)
{
    QJsonObject error{{QStringLiteral("type"), type}, {QStringLiteral("message"), QStringLiteral("no")}};
    if (!code.isEmpty())
        error.insert(QStringLiteral("code"), code);
    return json(status, {{QStringLiteral("error"), error}});
}

} // namespace chancery::tests
