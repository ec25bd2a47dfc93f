// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/httpserver.h"

#include "gateway/server/session.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

namespace chancery::server {

using boost::asio::ip::tcp;
using boost::system::error_code;

class HttpServer::Acceptor : public std::enable_shared_from_this<Acceptor>
{
public:
    Acceptor(boost::asio::io_context &io, HttpLimits limits, Telemetry telemetry, bool strictTransport)
        : m_acceptor(io)
        , m_pause(io)
        , m_context(std::make_shared<SessionContext>(SessionContext{limits, {}, telemetry, strictTransport}))
    {
    }

    void listen(const Endpoint &endpoint)
    {
        const tcp::endpoint local(boost::asio::ip::make_address(endpoint.address.toStdString()), endpoint.port);
        m_acceptor.open(local.protocol());
        m_acceptor.set_option(tcp::acceptor::reuse_address(true));
        m_acceptor.bind(local);
        m_acceptor.listen(4096);
        m_acceptor.non_blocking(true);
        m_context->onClosed = [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->sessionClosed();
        };
        accept();
    }

    void accept()
    {
        if (m_accepting || !m_acceptor.is_open() || m_context->sessions.size() >= m_context->limits.connections)
            return;
        m_accepting = true;
        m_acceptor.async_accept([self = shared_from_this()](const error_code &error, tcp::socket socket) {
            self->m_accepting = false;
            self->onAccepted(error, std::move(socket));
        });
    }

    void onAccepted(const error_code &error, tcp::socket socket)
    {
        if (error == boost::asio::error::operation_aborted || !m_acceptor.is_open())
            return;
        if (!error) {
            std::make_shared<Session>(std::move(socket), m_context)->start();
            m_context->telemetry.metrics.connections(static_cast<double>(m_context->sessions.size()));
            return accept();
        }
        const bool exhausted = error == boost::asio::error::no_descriptors || error == boost::asio::error::no_memory
            || error == boost::asio::error::no_buffer_space
            || error == boost::system::errc::make_error_code(boost::system::errc::too_many_files_open_in_system);
        if (!exhausted)
            return accept();
        // The connection stays in the kernel's queue: accepting again at once would spin.
        m_context->telemetry.metrics.refused(QStringLiteral("no_descriptors"));
        m_context->telemetry.log.warning(QStringLiteral("accept_paused"), QString::fromStdString(error.message()));
        m_pause.expires_after(m_context->limits.acceptPause);
        m_pause.async_wait([self = shared_from_this()](const error_code &aborted) {
            if (!aborted)
                self->accept();
        });
    }

    void sessionClosed()
    {
        m_context->telemetry.metrics.connections(static_cast<double>(m_context->sessions.size()));
        accept();
    }

    void stop(void (Session::*end)())
    {
        error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        std::vector<std::shared_ptr<Session>> sessions;
        for (Session *session : m_context->sessions)
            if (auto alive = session->weak_from_this().lock())
                sessions.push_back(std::move(alive));
        for (const auto &session : sessions)
            (session.get()->*end)();
    }

    tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_pause;
    std::shared_ptr<SessionContext> m_context;
    bool m_accepting = false;
};

HttpServer::HttpServer(boost::asio::io_context &io, HttpLimits limits, Telemetry telemetry, bool strictTransport)
    : m_acceptor(std::make_shared<Acceptor>(io, limits, telemetry, strictTransport))
{
}

HttpServer::~HttpServer()
{
    abort();
    // Handlers hold what they need of the application: they must not outlive it with a late session.
    m_acceptor->m_context->router = {};
}

Router &HttpServer::router()
{
    return m_acceptor->m_context->router;
}

void HttpServer::listen(const Endpoint &endpoint)
{
    m_acceptor->listen(endpoint);
}

Endpoint HttpServer::endpoint() const
{
    error_code error;
    const tcp::endpoint local = m_acceptor->m_acceptor.local_endpoint(error);
    return error ? Endpoint{} : Endpoint{QString::fromStdString(local.address().to_string()), local.port()};
}

std::size_t HttpServer::connections() const
{
    return m_acceptor->m_context->sessions.size();
}

void HttpServer::finish()
{
    m_acceptor->stop(&Session::finish);
}

void HttpServer::abort()
{
    m_acceptor->stop(&Session::abort);
}

} // namespace chancery::server
