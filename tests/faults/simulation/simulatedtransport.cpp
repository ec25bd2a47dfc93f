// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/simulatedtransport.h"

#include "tests/faults/simulation/alipaywire.h"

#include <algorithm>

namespace chancery::simulation {

using providers::HttpReply;
using providers::HttpRequest;

namespace {

/// For the trace. Signatures differ from one process to the next, so they stay out of it.
QString nameOf(const HttpRequest &request)
{
    const qsizetype method = request.url.indexOf("&method=");
    if (method < 0)
        return QString::fromLatin1(request.url.left(80));
    return QString::fromLatin1(request.url.mid(method + 1, request.url.indexOf('&', method + 1) - method - 1));
}

} // namespace

SimulatedTransport::SimulatedTransport(World &world, std::vector<ProviderModel *> models, Planted planted)
    : m_world(world)
    , m_models(std::move(models))
    , m_planted(planted)
{
}

SimulatedTransport::Fate SimulatedTransport::draw()
{
    if (m_world.peace)
        return Fate::Arrives;
    const int dice = m_world.random.below(100);
    if (dice < 4)
        return Fate::NotSent;
    if (dice < 8)
        return Fate::RequestLost;
    if (dice < 14)
        return Fate::ReplyLost;
    if (dice < 17)
        return Fate::ArrivesAfterAll;
    if (dice < 20)
        return Fate::Doubled;
    return dice < 22 ? Fate::Garbled : Fate::Arrives;
}

ProviderModel *SimulatedTransport::modelOf(const HttpRequest &request) const
{
    const auto found = std::ranges::find_if(
        m_models, [&](const ProviderModel *model) { return request.url.startsWith(model->host()); });
    return found == m_models.end() ? nullptr : *found;
}

void SimulatedTransport::deliver(std::chrono::milliseconds delay, const Callback &callback, HttpReply reply)
{
    m_world.after(delay, [callback, reply = std::move(reply), alive = std::weak_ptr(m_alive)] {
        if (!alive.expired())
            callback(reply);
    });
}

HttpReply SimulatedTransport::lost(const HttpRequest &request) const
{
    HttpReply reply;
    reply.outcome = HttpReply::Outcome::Lost;
    reply.error = QStringLiteral("lost by the simulation");
    // The careless reading of silence: nothing came back, so nothing happened.
    if (m_planted == Planted::TimeoutIsFailure && request.method == "POST")
        reply.outcome = HttpReply::Outcome::NotSent;
    return reply;
}

void SimulatedTransport::plant(HttpRequest &request)
{
    const bool isCreateAtAlipay = request.url.contains("method=alipay.trade.p"); // precreate, pay
    if (m_planted == Planted::SecondNumber && isCreateAtAlipay)
        request = alipaywire::renumbered(request, QString::number(++m_sent));
    const bool isRefund = request.method == "POST" && request.url.endsWith("/v1/refunds");
    if (m_planted != Planted::KeyForgotten && (m_planted != Planted::RefundKeyForgotten || !isRefund))
        return;
    for (auto &[name, value] : request.headers) {
        if (name == "Idempotency-Key")
            value += '-' + QByteArray::number(++m_sent) + QByteArray::number(m_world.random.below(1'000'000));
    }
}

void SimulatedTransport::send(HttpRequest request, Callback callback)
{
    plant(request);
    ProviderModel *model = modelOf(request);
    const Fate fate = model != nullptr ? draw() : Fate::NotSent;
    const auto there = m_world.peace || !m_world.random.chance(5) ? m_world.millis(5, 150) : m_world.millis(150, 9'000);
    const auto back = m_world.millis(5, 150);
    const auto timeout = request.timeout;
    if (m_world.isTracing()) {
        m_world.note(QStringLiteral("call %1 %2 fate %3")
                         .arg(QString::fromLatin1(request.method), nameOf(request))
                         .arg(static_cast<int>(fate)));
    }
    const auto act = [this, model, request, callback, back, alive = std::weak_ptr(m_alive)](bool cut, bool garbled) {
        HttpReply reply = model->answer(request);
        if (alive.expired())
            return;
        if (garbled)
            reply.body = "<html>bad gateway";
        deliver(back, callback, cut ? lost(request) : std::move(reply));
    };
    switch (fate) {
    case Fate::NotSent: {
        HttpReply reply;
        reply.error = QStringLiteral("not sent by the simulation");
        return deliver(back, callback, std::move(reply));
    }
    case Fate::RequestLost:
        return deliver(timeout, callback, lost(request));
    case Fate::ReplyLost:
        if (m_world.random.chance(50)) // the connection breaks
            return m_world.after(there, [act] { act(true, false); });
        m_world.after(there, [model, request] { static_cast<void>(model->answer(request)); });
        return deliver(timeout, callback, lost(request));
    case Fate::ArrivesAfterAll:
        m_world.after(m_world.millis(1'000, 100'000), [model, request] { static_cast<void>(model->answer(request)); });
        return deliver(timeout, callback, lost(request));
    case Fate::Doubled:
        m_world.after(m_world.millis(0, 30'000), [model, request] { static_cast<void>(model->answer(request)); });
        break;
    case Fate::Garbled:
        return m_world.after(there, [act] { act(false, true); });
    case Fate::Arrives:
        break;
    }
    m_world.after(there, [act] { act(false, false); });
}

} // namespace chancery::simulation
