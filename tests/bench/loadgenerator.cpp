// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/loadgenerator.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace chancery::bench {

namespace {

using Clock = std::chrono::steady_clock;

struct Connection
{
    int socket = -1;
    Clock::time_point sentAt;
    QByteArray answer;
};

int connectTo(std::uint16_t port)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(handle);
        return -1;
    }
    return handle;
}

/// The whole length of the answer at the front of `bytes`; 0 while it is not all there.
qsizetype answerLength(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const QByteArray head = bytes.left(end).toLower();
    const qsizetype field = head.indexOf("\r\ncontent-length:");
    qsizetype length = 0;
    if (field >= 0)
        length = head.mid(field + 17, head.indexOf('\r', field + 17) - field - 17).trimmed().toLongLong();
    return bytes.size() >= end + 4 + length ? end + 4 + length : 0;
}

bool send(Connection &connection, const QByteArray &request)
{
    connection.sentAt = Clock::now();
    connection.answer.clear();
    qsizetype done = 0;
    while (done < request.size()) {
        const ssize_t part = ::send(connection.socket, request.constData() + done, static_cast<size_t>(request.size() - done), MSG_NOSIGNAL);
        if (part <= 0)
            return false;
        done += part;
    }
    return true;
}

} // namespace

LoadResult closedLoop(std::uint16_t port, int connections, const std::function<std::optional<QByteArray>()> &next)
{
    LoadResult result;
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<Connection> all(static_cast<size_t>(connections));
    int underWay = 0;
    const auto begin = Clock::now();
    auto sendNext = [&](Connection &connection) {
        const auto request = next();
        if (!request)
            return;
        if (send(connection, *request))
            ++underWay;
        else
            ++result.refused;
    };
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].socket = connectTo(port);
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.u64 = i;
        if (all[i].socket < 0 || ::epoll_ctl(poll, EPOLL_CTL_ADD, all[i].socket, &event) != 0)
            ++result.refused;
        else
            sendNext(all[i]);
    }
    std::vector<epoll_event> events(all.size());
    while (underWay > 0) {
        const int ready = ::epoll_wait(poll, events.data(), static_cast<int>(events.size()), 30000);
        if (ready <= 0)
            break;
        for (int e = 0; e < ready; ++e) {
            Connection &connection = all[events[static_cast<size_t>(e)].data.u64];
            char buffer[16384];
            const ssize_t got = ::recv(connection.socket, buffer, sizeof buffer, 0);
            if (got <= 0) {
                ::epoll_ctl(poll, EPOLL_CTL_DEL, connection.socket, nullptr);
                --underWay;
                ++result.refused;
                continue;
            }
            connection.answer.append(buffer, got);
            if (answerLength(connection.answer) == 0)
                continue;
            --underWay;
            if (connection.answer.startsWith("HTTP/1.1 2")) {
                ++result.answered;
                result.microseconds.push_back(
                    std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - connection.sentAt).count());
            } else {
                ++result.refused;
            }
            sendNext(connection);
        }
    }
    result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    for (const Connection &connection : all) {
        if (connection.socket >= 0)
            ::close(connection.socket);
    }
    ::close(poll);
    return result;
}

LoadResult pairedLoop(std::uint16_t port, int lanes, const std::function<std::optional<RequestPair>()> &next)
{
    struct Lane
    {
        Connection poll;
        Connection post;
        int missing = 0;
        bool good = true;
    };
    LoadResult result;
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<Lane> all(static_cast<size_t>(lanes));
    int underWay = 0;
    const auto begin = Clock::now();
    auto sendNext = [&](Lane &lane) {
        const auto pair = next();
        if (!pair)
            return;
        lane.missing = 2;
        lane.good = send(lane.poll, pair->poll) && send(lane.post, pair->post);
        if (lane.good)
            ++underWay;
        else
            ++result.refused;
    };
    for (size_t i = 0; i < all.size(); ++i) {
        for (Connection *connection : {&all[i].poll, &all[i].post}) {
            connection->socket = connectTo(port);
            epoll_event event {};
            event.events = EPOLLIN;
            event.data.u64 = 2 * i + (connection == &all[i].post ? 1 : 0);
            if (connection->socket < 0 || ::epoll_ctl(poll, EPOLL_CTL_ADD, connection->socket, &event) != 0)
                ++result.refused;
        }
        sendNext(all[i]);
    }
    std::vector<epoll_event> events(2 * all.size());
    while (underWay > 0) {
        const int ready = ::epoll_wait(poll, events.data(), static_cast<int>(events.size()), 40000);
        if (ready <= 0)
            break;
        for (int e = 0; e < ready; ++e) {
            const auto which = events[static_cast<size_t>(e)].data.u64;
            Lane &lane = all[which / 2];
            Connection &connection = which % 2 == 0 ? lane.poll : lane.post;
            char buffer[16384];
            const ssize_t got = ::recv(connection.socket, buffer, sizeof buffer, 0);
            if (got > 0) {
                connection.answer.append(buffer, got);
                if (answerLength(connection.answer) == 0)
                    continue;
                lane.good = lane.good && connection.answer.startsWith("HTTP/1.1 2");
                if (&connection == &lane.poll)
                    result.microseconds.push_back(
                        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - lane.post.sentAt).count());
            } else {
                ::epoll_ctl(poll, EPOLL_CTL_DEL, connection.socket, nullptr);
                lane.good = false;
            }
            if (--lane.missing > 0)
                continue;
            --underWay;
            ++(lane.good ? result.answered : result.refused);
            if (got > 0)
                sendNext(lane);
        }
    }
    result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    for (const Lane &lane : all) {
        for (const int handle : {lane.poll.socket, lane.post.socket}) {
            if (handle >= 0)
                ::close(handle);
        }
    }
    ::close(poll);
    return result;
}

std::int64_t quantile(std::vector<std::int64_t> values, double q)
{
    if (values.empty())
        return 0;
    const auto index = static_cast<size_t>(std::min(std::floor(q * static_cast<double>(values.size())), static_cast<double>(values.size() - 1)));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(index), values.end());
    return values[index];
}

} // namespace chancery::bench
