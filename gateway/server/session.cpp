// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/session.h"

#include <boost/asio/write.hpp>

#include <QDateTime>
#include <QLocale>

#include <algorithm>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace chancery::server {

using boost::asio::ip::tcp;
using boost::system::error_code;
using protocol::Problem;

namespace {

std::string httpDate()
{
    static thread_local qint64 second = 0;
    static thread_local std::string text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != second) {
        second = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
                   .toStdString()
            + " GMT";
    }
    return text;
}

bool names(const Response &response, const char *name)
{
    return std::ranges::any_of(
        response.headers, [name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}

void appendField(std::string &out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Problem tooLarge(std::size_t limit)
{
    return Problem::make(413, QStringLiteral("body_too_large"), QStringLiteral("The body is too large"),
        QStringLiteral("At most %1 bytes are taken here").arg(limit));
}

} // namespace

Session::Session(tcp::socket socket, std::shared_ptr<SessionContext> context)
    : m_socket(std::move(socket))
    , m_shared(std::move(context))
    , m_context(*m_shared)
    , m_timer(m_socket.get_executor())
{
    m_context.sessions.insert(this);
}

Session::~Session()
{
    m_context.sessions.erase(this);
    if (m_context.onClosed)
        m_context.onClosed();
}

void Session::start()
{
    error_code ignored;
    m_socket.non_blocking(true, ignored);
    m_socket.set_option(tcp::no_delay(true), ignored);
    deadline(m_context.limits.idle);
    awaitBytes();
}

void Session::finish()
{
    m_finishing = true;
    if (m_phase == Phase::Idle || m_phase == Phase::Head)
        close();
}

void Session::abort()
{
    close();
}

void Session::awaitBytes()
{
    if (m_waiting || m_phase == Phase::Closed)
        return;
    m_waiting = true;
    m_socket.async_wait(tcp::socket::wait_read, [self = shared_from_this()](const error_code &error) {
        self->m_waiting = false;
        if (self->m_phase == Phase::Closed)
            return;
        if (error)
            self->close();
        else
            self->onReadable();
    });
}

void Session::onReadable()
{
    if (m_phase == Phase::Handling)
        return peekPeer();
    if (m_phase == Phase::Writing)
        return;
    error_code error;
    const std::size_t count = m_socket.read_some(boost::asio::buffer(m_context.scratch), error);
    if (error == boost::asio::error::would_block || error == boost::asio::error::try_again)
        return awaitBytes();
    if (error)
        return close();
    if (m_phase == Phase::Lingering) {
        m_lingered += count;
        return m_lingered > m_context.limits.lingerBytes ? close() : awaitBytes();
    }
    takeBytes({m_context.scratch.data(), count});
}

void Session::takeBytes(std::string_view bytes)
{
    m_in.append(bytes);
    if (m_phase == Phase::Idle) {
        m_phase = Phase::Head;
        deadline(m_context.limits.header);
    }
    advance();
    if (m_phase == Phase::Body)
        acknowledge();
}

void Session::acknowledge()
{
    // Qt's client leaves Nagle's algorithm on: it holds the end of a body back until what came before is acknowledged,
    // and the kernel puts that off for 40 ms unless it is asked each time. A failure costs only the 40 ms.
    const int now = 1;
    ::setsockopt(m_socket.native_handle(), IPPROTO_TCP, TCP_QUICKACK, &now, sizeof now);
}

void Session::advance()
{
    if (m_phase == Phase::Head && !advanceHead())
        return;
    if (m_phase == Phase::Body)
        advanceBody();
}

bool Session::advanceHead()
{
    // One empty line before a request is forgiven (RFC 9112 §2.2).
    if (!m_blankSkipped && m_in.starts_with("\r\n")) {
        m_in.erase(0, 2);
        m_blankSkipped = true;
    }
    const HeadScanner::State state = m_in == "\r"
        ? HeadScanner::State::More
        : m_scanner.scan(std::string_view(m_in).substr(0, m_context.limits.headerBytes));
    if (state == HeadScanner::State::Bad) {
        refuse(Problem::make(400, QStringLiteral("bad_request"), QStringLiteral("The request is malformed"),
            QStringLiteral("Lines end with CR LF and are not folded")));
        return false;
    }
    if (state == HeadScanner::State::More) {
        if (m_in.size() >= m_context.limits.headerBytes) {
            refuse(Problem::make(431, QStringLiteral("header_too_large"), QStringLiteral("The header is too large"),
                QStringLiteral("At most %1 bytes").arg(m_context.limits.headerBytes)));
        } else {
            awaitBytes();
        }
        return false;
    }
    beginBody(m_scanner.length());
    return m_phase == Phase::Body;
}

void Session::beginBody(std::size_t headLength)
{
    auto head = RequestHead::parse(std::string_view(m_in).substr(0, headLength));
    if (!head)
        return refuse(head.error());
    m_in.erase(0, headLength);
    m_scanner.reset();
    m_blankSkipped = false;
    m_head = std::make_unique<RequestHead>(std::move(head).value());
    m_keepAlive = m_head->keepAlive;
    m_method = m_head->request.method;
    Router::Match match = m_context.router.match(m_method, m_head->request.path);
    m_route = match.route;
    if (!m_route && !match.allowed.isEmpty()) {
        const Problem problem = Problem::make(
            405, QStringLiteral("method_not_allowed"), QStringLiteral("The method is not allowed here"));
        m_keepAlive = false;
        m_phase = Phase::Handling;
        m_began = Clock::now();
        return answer(Response::problem(problem).with("Allow", match.allowed));
    }
    if (!m_route)
        return refuse(Problem::make(404, QStringLiteral("not_found"), QStringLiteral("There is nothing here")));
    m_head->request.parameters = std::move(match.parameters);
    if (!m_head->chunked && m_head->contentLength > m_route->bodyLimit)
        return refuse(tooLarge(m_route->bodyLimit));
    if (m_head->chunked)
        m_chunks = std::make_unique<ChunkDecoder>(m_route->bodyLimit);
    m_phase = Phase::Body;
    deadline(m_context.limits.body);
    if (m_head->expectContinue && m_in.empty())
        sendContinue();
}

void Session::sendContinue()
{
    // Nothing else is being written now, and 25 bytes fit into an empty send buffer.
    error_code ignored;
    m_socket.write_some(boost::asio::buffer("HTTP/1.1 100 Continue\r\n\r\n", 25), ignored);
}

bool Session::advanceBody()
{
    if (m_chunks) {
        std::string_view input(m_in);
        const ChunkDecoder::State state = m_chunks->feed(input, m_body);
        if (state == ChunkDecoder::State::Bad) {
            refuse(Problem::make(400, QStringLiteral("bad_request"), QStringLiteral("The request is malformed"),
                QStringLiteral("The chunked body cannot be read")));
            return false;
        }
        if (state == ChunkDecoder::State::TooLarge) {
            refuse(tooLarge(m_route->bodyLimit));
            return false;
        }
        m_in.erase(0, m_in.size() - input.size());
        if (state == ChunkDecoder::State::Complete) {
            dispatch();
            return true;
        }
    } else {
        const std::size_t taken = std::min(m_head->contentLength - m_body.size(), m_in.size());
        m_body.append(m_in, 0, taken);
        m_in.erase(0, taken);
        if (m_body.size() == m_head->contentLength) {
            dispatch();
            return true;
        }
    }
    awaitBytes();
    return false;
}

void Session::dispatch()
{
    m_began = Clock::now();
    m_phase = Phase::Handling;
    noDeadline();
    Request request = std::move(m_head->request);
    m_head.reset();
    m_chunks.reset();
    request.body = QByteArray::fromStdString(m_body);
    m_body = {};
    if (m_in.empty())
        m_in = {};
    const auto exchange = std::make_shared<Exchange>(
        std::move(request), [self = shared_from_this()](Response response) { self->answer(std::move(response)); });
    m_exchange = exchange;
    m_route->handler(exchange);
    if (m_phase == Phase::Handling && m_in.empty())
        awaitBytes();
}

void Session::peekPeer()
{
    char byte = 0;
    error_code error;
    m_socket.receive(boost::asio::buffer(&byte, 1), tcp::socket::message_peek, error);
    if (error == boost::asio::error::would_block || error == boost::asio::error::try_again)
        return awaitBytes();
    if (error)
        close();
    // Without an error the next request has come already; it is read after this one's answer.
}

void Session::answer(Response response)
{
    if (m_phase != Phase::Handling)
        return;
    const bool keepAlive = m_keepAlive && !response.close && !m_finishing;
    m_keepAlive = keepAlive;
    write(response, keepAlive, m_method != "HEAD");
    report(response.status, m_out.size());
}

void Session::refuse(const Problem &problem)
{
    m_keepAlive = false;
    m_context.telemetry.metrics.refused(problem.code);
    write(Response::problem(problem), false, true);
}

void Session::write(const Response &response, bool keepAlive, bool withBody)
{
    m_phase = Phase::Writing;
    m_out = "HTTP/1.1 " + std::to_string(response.status) + " ";
    m_out.append(view(reasonPhrase(response.status))).append("\r\n");
    appendField(m_out, "Date", httpDate());
    if (!response.contentType.isEmpty())
        appendField(m_out, "Content-Type", view(response.contentType));
    if (response.status != 304 && response.status != 204)
        appendField(m_out, "Content-Length", std::to_string(response.body.size()));
    for (const auto &[name, value] : response.headers)
        appendField(m_out, view(name), view(value));
    if (!names(response, "Content-Security-Policy"))
        appendField(m_out, "Content-Security-Policy", "default-src 'none'");
    appendField(m_out, "X-Content-Type-Options", "nosniff");
    appendField(m_out, "Referrer-Policy", "no-referrer");
    if (!names(response, "Cache-Control"))
        appendField(m_out, "Cache-Control", "no-store");
    if (m_context.strictTransport)
        appendField(m_out, "Strict-Transport-Security", "max-age=31536000");
    if (!keepAlive)
        appendField(m_out, "Connection", "close");
    m_out.append("\r\n");
    if (withBody && response.status != 304)
        m_out.append(view(response.body));
    deadline(m_context.limits.write);
    boost::asio::async_write(m_socket, boost::asio::buffer(m_out),
        [self = shared_from_this()](const error_code &error, std::size_t) { self->onWritten(error); });
}

void Session::onWritten(const error_code &error)
{
    if (m_phase == Phase::Closed)
        return;
    if (error)
        return close();
    m_out = {};
    if (!m_keepAlive || m_finishing)
        return linger();
    m_phase = m_in.empty() ? Phase::Idle : Phase::Head;
    deadline(m_in.empty() ? m_context.limits.idle : m_context.limits.header);
    if (m_in.empty())
        awaitBytes();
    else
        advance();
}

void Session::linger()
{
    // Closing with unread bytes in the kernel would send a reset, and the peer might lose the answer.
    m_phase = Phase::Lingering;
    m_in = {};
    m_body = {};
    m_head.reset();
    m_chunks.reset();
    error_code ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    deadline(m_context.limits.linger);
    awaitBytes();
}

void Session::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_timer.cancel();
    error_code ignored;
    m_socket.close(ignored);
    if (const auto exchange = m_exchange.lock())
        exchange->peerGone();
}

void Session::deadline(std::chrono::milliseconds after)
{
    // The timer is only set anew when it would fire too late: most deadlines are moved on before they are due.
    m_deadline = Clock::now() + after;
    if (m_deadline < m_timerAt)
        armTimer();
}

void Session::armTimer()
{
    m_timerAt = m_deadline;
    m_timer.expires_at(m_deadline);
    m_timer.async_wait([self = shared_from_this()](const error_code &error) {
        if (error || self->m_phase == Phase::Closed)
            return;
        self->m_timerAt = Clock::time_point::max();
        if (Clock::now() >= self->m_deadline)
            self->onDeadline();
        else if (self->m_deadline != Clock::time_point::max())
            self->armTimer();
    });
}

void Session::onDeadline()
{
    if (m_phase == Phase::Head || m_phase == Phase::Body) {
        return refuse(Problem::make(
            408, QStringLiteral("timeout"), QStringLiteral("The request took too long"), {}, QStringLiteral("retry")));
    }
    if (m_phase != Phase::Handling)
        close();
}

void Session::report(int status, std::size_t sent)
{
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_began);
    const QByteArray route = m_route ? m_route->pattern : QByteArrayLiteral("-");
    m_context.telemetry.metrics.request(route, status, took);
    m_context.telemetry.log.access({m_method, route, status, sent, took});
}

} // namespace chancery::server
