// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/reply.h"
#include "gateway/sandbox/request.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <memory>

namespace chancery::sandbox {

/// A small HTTP/1.1 server on the sandbox's one thread. Not for a network that is not trusted.
class HttpServer
{
public:
    using Respond = std::function<void(Reply)>;
    /// Called on the loop's thread; answers by calling `Respond` once, then or later, on the same thread.
    using Handler = std::function<void(const Request &, Respond)>;

    HttpServer(boost::asio::io_context &loop, Handler handler);
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;
    ~HttpServer();

    /// Binds and starts to accept; port 0 takes a free one. Gives the port. Errors: `listen_failed`.
    domain::Expected<quint16, domain::Error> listen(const QString &address, quint16 port);

private:
    class Acceptor;
    std::shared_ptr<Acceptor> m_acceptor;
    boost::asio::io_context &m_loop;
    Handler m_handler;
};

} // namespace chancery::sandbox
