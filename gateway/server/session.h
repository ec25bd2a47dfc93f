// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/chunkdecoder.h"
#include "gateway/server/headscanner.h"
#include "gateway/server/requesthead.h"
#include "gateway/server/router.h"
#include "gateway/server/sessioncontext.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <memory>
#include <string>

namespace chancery::server {

/// One connection: reads one request at a time, hands it to its route, writes the answer, goes on. I/O thread only.
/// While a request is being answered it holds no buffer and only watches for the peer to leave; requests that are
/// pipelined behind it stay in the kernel.
class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(boost::asio::ip::tcp::socket socket, std::shared_ptr<SessionContext> context);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void start();
    /// Ends after the answer that is due; at once when none is.
    void finish();
    /// Ends at once.
    void abort();

private:
    enum class Phase { Idle, Head, Body, Handling, Writing, Lingering, Closed };
    using Clock = std::chrono::steady_clock;

    void awaitBytes();
    /// Tells the peer at once that its bytes are here.
    void acknowledge();
    void onReadable();
    void takeBytes(std::string_view bytes);
    void advance();
    bool advanceHead();
    bool advanceBody();
    void beginBody(std::size_t headLength);
    void sendContinue();
    void dispatch();
    void answer(Response response);
    void refuse(const protocol::Problem &problem);
    void write(const Response &response, bool keepAlive, bool withBody);
    void onWritten(const boost::system::error_code &error);
    void linger();
    void peekPeer();
    void close();
    void deadline(std::chrono::milliseconds after);
    void noDeadline() { m_deadline = Clock::time_point::max(); }
    void armTimer();
    void onDeadline();
    void report(int status, std::size_t sent);

    boost::asio::ip::tcp::socket m_socket;
    std::shared_ptr<SessionContext> m_shared;
    SessionContext &m_context;
    boost::asio::steady_timer m_timer;
    Clock::time_point m_deadline = Clock::time_point::max();
    Clock::time_point m_timerAt = Clock::time_point::max(); ///< when the timer is set to; max: it is not running
    Clock::time_point m_began{}; ///< the request was whole

    std::string m_in; ///< read and not yet understood
    std::string m_body;
    std::string m_out;
    HeadScanner m_scanner;
    std::unique_ptr<RequestHead> m_head; ///< of the request whose body is being read
    std::unique_ptr<ChunkDecoder> m_chunks;
    const Route *m_route = nullptr;
    std::weak_ptr<Exchange> m_exchange;
    QByteArray m_method;
    std::size_t m_lingered = 0;
    Phase m_phase = Phase::Idle;
    bool m_waiting = false; ///< a wait for readability is under way
    bool m_keepAlive = true;
    bool m_finishing = false;
    bool m_blankSkipped = false;
};

} // namespace chancery::server
