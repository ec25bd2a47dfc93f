// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/webhooklane.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace chancery::sandbox {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = net::ip::tcp;

class WebhookLane::Connection : public std::enable_shared_from_this<Connection>
{
public:
    explicit Connection(net::io_context &loop)
        : m_resolver(loop)
        , m_stream(loop)
    {
    }

    void post(const WebhookEndpoint &endpoint, const OutgoingPost &post, Done done)
    {
        m_done = std::move(done);
        m_request = {};
        m_request.version(11);
        m_request.method(http::verb::post);
        m_request.target(endpoint.target.toStdString());
        m_request.set(http::field::host, endpoint.hostHeader.toStdString());
        m_request.set(http::field::user_agent, post.userAgent.toStdString());
        m_request.set(http::field::content_type, post.contentType.toStdString());
        m_request.set(http::field::cache_control, "no-cache");
        for (const auto &[name, value] : post.headers)
            m_request.set(name.toStdString(), value.toStdString());
        m_request.body() = post.body.toStdString();
        m_request.prepare_payload();
        const QString peer = endpoint.host + u' ' + endpoint.port;
        m_reused = m_connected && peer == m_peer;
        if (m_reused) {
            write();
            return;
        }
        m_peer = peer;
        m_host = endpoint.host.toStdString();
        m_port = endpoint.port.toStdString();
        resolve();
    }

    void drop()
    {
        m_connected = false;
        m_buffer.clear();
        m_stream.close();
    }

private:
    static constexpr std::chrono::seconds limit{20};

    void resolve()
    {
        drop();
        m_stream.expires_after(limit);
        m_resolver.async_resolve(m_host, m_port,
            [self = shared_from_this()](beast::error_code error, const tcp::resolver::results_type &found) {
                if (error)
                    self->finish(0);
                else
                    self->connect(found);
            });
    }

    void connect(const tcp::resolver::results_type &found)
    {
        m_stream.async_connect(found, [self = shared_from_this()](beast::error_code error, const tcp::endpoint &) {
            if (error) {
                self->finish(0);
                return;
            }
            self->m_connected = true;
            beast::error_code ignored; // only a matter of speed
            self->m_stream.socket().set_option(tcp::no_delay(true), ignored);
            self->write();
        });
    }

    void write()
    {
        m_stream.expires_after(limit);
        m_response.emplace();
        m_response->body_limit(64 * 1024);
        http::async_write(m_stream, m_request, [self = shared_from_this()](beast::error_code error, size_t) {
            if (error)
                self->fail();
            else
                self->read();
        });
    }

    void read()
    {
        http::async_read(m_stream, m_buffer, *m_response, [self = shared_from_this()](beast::error_code error, size_t) {
            if (error) {
                self->fail();
                return;
            }
            const int status = static_cast<int>(self->m_response->get().result_int());
            if (!self->m_response->get().keep_alive())
                self->drop();
            const std::string &body = self->m_response->get().body();
            self->finish(status, QByteArray(body.data(), static_cast<qsizetype>(body.size())));
        });
    }

    /// A kept connection that the endpoint has closed meanwhile is no failure: once more on a new one.
    void fail()
    {
        const bool stale = m_reused && !m_response->got_some();
        m_reused = false;
        if (stale)
            resolve();
        else
            finish(0);
    }

    void finish(int status, const QByteArray &body = {})
    {
        if (status == 0)
            drop();
        const Done done = std::exchange(m_done, nullptr);
        done(status, body);
    }

    tcp::resolver m_resolver;
    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    http::request<http::string_body> m_request;
    std::optional<http::response_parser<http::string_body>> m_response;
    QString m_peer;
    std::string m_host;
    std::string m_port;
    bool m_reused = false;
    bool m_connected = false;
    Done m_done;
};

WebhookLane::WebhookLane(net::io_context &loop)
    : m_connection(std::make_shared<Connection>(loop))
{
}

WebhookLane::~WebhookLane()
{
    m_connection->drop();
}

void WebhookLane::post(const WebhookEndpoint &endpoint, const OutgoingPost &post, Done done)
{
    m_connection->post(endpoint, post, std::move(done));
}

} // namespace chancery::sandbox
