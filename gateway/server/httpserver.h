// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/endpoint.h"
#include "gateway/server/httplimits.h"
#include "gateway/server/router.h"
#include "gateway/server/telemetry.h"

#include <memory>

namespace boost::asio {
class io_context;
}

namespace chancery::server {

/// A listener and its connections. I/O thread only.
class HttpServer
{
public:
    HttpServer(boost::asio::io_context &io, HttpLimits limits, Telemetry telemetry, bool strictTransport);
    /// Ends all connections at once.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// To be filled before listen().
    [[nodiscard]] Router &router();
    /// Throws boost::system::system_error when the address cannot be had.
    void listen(const Endpoint &endpoint);
    /// As it really is, with the port that the system gave.
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] std::size_t connections() const;

    /// Takes no more connections; those that are idle end, the others after their answer.
    void finish();
    void abort();

private:
    class Acceptor;
    std::shared_ptr<Acceptor> m_acceptor;
};

} // namespace chancery::server
