// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/httpserver.h"

#include <QUrl>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace chancery::sandbox {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = net::ip::tcp;
using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr std::uint64_t bodyLimit = 1024 * 1024;
constexpr std::uint32_t headerLimit = 64 * 1024;
constexpr std::chrono::seconds idleLimit{75};

QByteArray toBytes(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

class HttpSession : public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(tcp::socket socket, const HttpServer::Handler &handler)
        : m_stream(std::move(socket))
        , m_handler(handler)
    {
    }

    void read()
    {
        m_parser.emplace();
        m_parser->body_limit(bodyLimit);
        m_parser->header_limit(headerLimit);
        m_stream.expires_after(idleLimit);
        http::async_read(m_stream, m_buffer, *m_parser, [self = shared_from_this()](beast::error_code error, size_t) {
            if (error)
                self->close();
            else
                self->handle();
        });
    }

private:
    void handle()
    {
        const auto &message = m_parser->get();
        m_keepAlive = message.keep_alive();
        Request request;
        request.method = toBytes(message.method_string());
        const QByteArray target = toBytes(message.target());
        const qsizetype question = target.indexOf('?');
        request.path = QUrl::fromPercentEncoding(target.left(question < 0 ? target.size() : question));
        if (question >= 0)
            request.query = target.mid(question + 1);
        for (const auto &field : message)
            request.headers.emplace_back(toBytes(field.name_string()), toBytes(field.value()));
        request.body = QByteArray(message.body().data(), static_cast<qsizetype>(message.body().size()));
        beast::error_code error;
        const auto peer = m_stream.socket().remote_endpoint(error);
        request.fromLoopback = !error && peer.address().is_loopback();
        m_stream.expires_never();
        m_handler(request, [self = shared_from_this()](Reply reply) { self->answer(std::move(reply)); });
    }

    void answer(Reply reply)
    {
        switch (reply.ending) {
        case Reply::Ending::Whole:
            write(reply);
            return;
        case Reply::Ending::Cut:
            cut(reply);
            return;
        case Reply::Ending::Dropped:
            close();
            return;
        case Reply::Ending::Hanging:
            waitForPeer();
            return;
        }
    }

    void fill(const Reply &reply)
    {
        m_response = {};
        m_response.version(11);
        m_response.result(static_cast<unsigned>(reply.status));
        m_response.set(http::field::content_type, reply.contentType.toStdString());
        m_response.set(http::field::cache_control, "no-store");
        for (const auto &[name, value] : reply.headers)
            m_response.set(name.toStdString(), value.toStdString());
        m_response.body() = reply.body.toStdString();
        m_response.keep_alive(m_keepAlive && reply.ending == Reply::Ending::Whole);
        m_response.prepare_payload();
    }

    void write(const Reply &reply)
    {
        fill(reply);
        m_stream.expires_after(idleLimit);
        http::async_write(m_stream, m_response, [self = shared_from_this()](beast::error_code error, size_t) {
            if (error || !self->m_response.keep_alive())
                self->close();
            else
                self->read();
        });
    }

    /// The header promises the whole body; half of it is sent.
    void cut(const Reply &reply)
    {
        fill(reply);
        std::ostringstream header;
        header << m_response.base();
        m_raw = header.str() + m_response.body().substr(0, m_response.body().size() / 2);
        net::async_write(
            m_stream, net::buffer(m_raw), [self = shared_from_this()](beast::error_code, size_t) { self->close(); });
    }

    void waitForPeer()
    {
        m_stream.socket().async_wait(
            tcp::socket::wait_read, [self = shared_from_this()](beast::error_code) { self->close(); });
    }

    void close()
    {
        beast::error_code ignored; // the other side may be gone already
        m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
        m_stream.close();
    }

    beast::tcp_stream m_stream;
    const HttpServer::Handler &m_handler;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    http::response<http::string_body> m_response;
    std::string m_raw;
    bool m_keepAlive = false;
};

} // namespace

class HttpServer::Acceptor : public std::enable_shared_from_this<Acceptor>
{
public:
    Acceptor(net::io_context &loop, const tcp::endpoint &endpoint, const Handler &handler)
        : m_acceptor(loop, endpoint)
        , m_pause(loop)
        , m_handler(handler)
    {
        m_acceptor.listen(net::socket_base::max_listen_connections);
    }

    [[nodiscard]] quint16 port() const { return m_acceptor.local_endpoint().port(); }

    void accept()
    {
        m_acceptor.async_accept([self = shared_from_this()](beast::error_code error, tcp::socket socket) {
            if (error == net::error::operation_aborted)
                return;
            if (error) {
                self->acceptLater(); // out of descriptors: they come back as connections end
                return;
            }
            beast::error_code ignored; // only a matter of speed
            socket.set_option(tcp::no_delay(true), ignored);
            std::make_shared<HttpSession>(std::move(socket), self->m_handler)->read();
            self->accept();
        });
    }

    void close()
    {
        beast::error_code ignored; // closing twice is no fault
        m_acceptor.close(ignored);
        m_pause.cancel();
    }

private:
    void acceptLater()
    {
        m_pause.expires_after(std::chrono::milliseconds(100));
        m_pause.async_wait([self = shared_from_this()](beast::error_code error) {
            if (!error)
                self->accept();
        });
    }

    tcp::acceptor m_acceptor;
    net::steady_timer m_pause;
    const Handler &m_handler;
};

HttpServer::HttpServer(net::io_context &loop, Handler handler)
    : m_loop(loop)
    , m_handler(std::move(handler))
{
}

HttpServer::~HttpServer()
{
    if (m_acceptor)
        m_acceptor->close();
}

Expected<quint16, Error> HttpServer::listen(const QString &address, quint16 port)
{
    try {
        const tcp::endpoint endpoint(net::ip::make_address(address.toStdString()), port);
        m_acceptor = std::make_shared<Acceptor>(m_loop, endpoint, m_handler);
        m_acceptor->accept();
        return m_acceptor->port();
    } catch (const boost::system::system_error &error) {
        return Unexpected(Error{QStringLiteral("listen_failed"),
            QStringLiteral("%1:%2: %3").arg(address).arg(port).arg(QString::fromLocal8Bit(error.what()))});
    }
}

} // namespace chancery::sandbox
