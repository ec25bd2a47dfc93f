// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/sandbox.h"

#include "gateway/sandbox/alipay/alipay.h"
#include "gateway/sandbox/controlapi.h"
#include "gateway/sandbox/httpserver.h"
#include "gateway/sandbox/pagehtml.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <boost/asio/steady_timer.hpp>

namespace chancery::sandbox {

namespace net = boost::asio;
using domain::Error;
using domain::Expected;
using domain::Unexpected;

/// Everything on the one loop, in the order in which it is made.
class Sandbox::Machine
{
public:
    Machine(Options options, const domain::Clock &clock, domain::RandomSource &random)
        : m_options(std::move(options))
        , m_checkout(clock, random)
        , m_money(clock, random, m_checkout)
        , m_keys(clock)
        , m_sender(m_loop, clock, m_plan, m_options.webhookSecret, m_options.retryScale)
        , m_api(m_loop, clock, random, m_checkout, m_money, m_keys, m_plan, m_options.secretKey)
        , m_page(m_checkout)
        , m_clock(clock)
        , m_random(random)
        , m_control({m_alipay, m_checkout, m_money, m_keys, m_plan, m_sender, m_api, m_page, clock, random})
        , m_ticker(m_loop)
        , m_server(m_loop,
              [this](const Request &request, HttpServer::Respond respond) { handle(request, std::move(respond)); })
    {
        m_checkout.onEvent([this](const SandboxEvent &event) { m_sender.announce(event); });
        m_sender.onAccepted([this](const QString &id) {
            if (SandboxEvent *event = m_checkout.findEvent(id))
                event->delivered = true;
        });
    }

    Expected<quint16, Error> open()
    {
        if (!m_options.webhookUrl.isEmpty()) {
            const auto set = m_sender.endpoint().setUrl(m_options.webhookUrl);
            if (!set)
                return Unexpected(set.error());
        }
        if (!m_options.alipay.appId.isEmpty()) {
            const auto identity = AlipayIdentity::make(m_options.alipay);
            if (!identity)
                return Unexpected(identity.error());
            m_alipay = std::make_unique<Alipay>(m_loop, m_clock, m_random, m_plan, *identity, m_options.retryScale);
        }
        const auto read = readState();
        if (!read)
            return Unexpected(read.error());
        const auto port = m_server.listen(m_options.address, m_options.port);
        if (!port)
            return port;
        const QString host = m_options.address.contains(u':') ? u'[' + m_options.address + u']' : m_options.address;
        m_checkout.setPageBase(
            m_options.publicUrl.isEmpty() ? QStringLiteral("http://%1:%2").arg(host).arg(*port) : m_options.publicUrl);
        if (m_alipay)
            m_alipay->setPageBase(m_checkout.pageBase());
        tick();
        return port;
    }

    Expected<void, Error> run()
    {
        m_loop.run();
        return writeState();
    }

    void stop() { m_loop.stop(); }

private:
    void handle(const Request &request, HttpServer::Respond respond)
    {
        if (request.path.startsWith(u"/v1/"))
            m_api.handle(request, std::move(respond));
        else if (request.path.startsWith(u"/c/"))
            respond(m_page.handle(request));
        else if (m_alipay && Alipay::owns(request))
            m_alipay->handle(request, std::move(respond));
        else if (request.path.startsWith(u"/control/"))
            respond(m_control.handle(request));
        else
            respond(Reply::html(request.path == u"/" ? 200 : 404,
                pagehtml::message(QStringLiteral("Chancery sandbox"),
                    QStringLiteral("It stands in for the payment provider in demos and tests. Payment pages open from "
                                   "the application."))));
    }

    void tick()
    {
        m_checkout.tick();
        if (m_alipay)
            m_alipay->tick();
        m_ticker.expires_after(std::chrono::milliseconds(100));
        m_ticker.async_wait([this](boost::system::error_code error) {
            if (!error)
                tick();
        });
    }

    Expected<void, Error> readState()
    {
        QFile file(m_options.stateFile);
        if (m_options.stateFile.isEmpty() || !file.exists())
            return {};
        if (!file.open(QIODevice::ReadOnly))
            return Unexpected(Error{QStringLiteral("state_unreadable"), file.errorString()});
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (!document.isObject())
            return Unexpected(
                Error{QStringLiteral("state_unreadable"), QStringLiteral("the state file is not a JSON object")});
        m_checkout.restore(document.object().value(u"checkout").toObject());
        m_money.restore(document.object().value(u"money").toObject());
        if (m_alipay)
            m_alipay->restore(document.object().value(u"alipay").toObject());
        m_keys.restore(document.object().value(u"keys").toArray());
        return {};
    }

    Expected<void, Error> writeState()
    {
        if (m_options.stateFile.isEmpty())
            return {};
        QSaveFile file(m_options.stateFile);
        QJsonObject state{{QStringLiteral("checkout"), m_checkout.toState()},
            {QStringLiteral("money"), m_money.toState()}, {QStringLiteral("keys"), m_keys.toState()}};
        if (m_alipay)
            state.insert(QStringLiteral("alipay"), m_alipay->toState());
        const QByteArray content = QJsonDocument(state).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            return Unexpected(Error{QStringLiteral("state_unwritable"), file.errorString()});
        return {};
    }

    Options m_options;
    net::io_context m_loop{1};
    MisbehaviourPlan m_plan;
    Checkout m_checkout;
    StripeMoney m_money;
    IdempotencyStore m_keys;
    WebhookSender m_sender;
    StripeApi m_api;
    PaymentPage m_page;
    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    std::unique_ptr<Alipay> m_alipay; ///< null when nobody is configured
    ControlApi m_control;
    net::steady_timer m_ticker;
    HttpServer m_server;
};

Sandbox::Sandbox(Options options, const domain::Clock &clock, domain::RandomSource &random)
    : m_machine(std::make_unique<Machine>(std::move(options), clock, random))
{
}

Sandbox::~Sandbox() = default;

Expected<quint16, Error> Sandbox::open()
{
    return m_machine->open();
}

Expected<void, Error> Sandbox::run()
{
    return m_machine->run();
}

void Sandbox::stop()
{
    m_machine->stop();
}

} // namespace chancery::sandbox
