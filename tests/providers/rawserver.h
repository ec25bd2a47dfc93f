// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace chancery::providers {

/// A TCP server that answers each whole request with whatever bytes the test says, and remembers what it was sent.
/// Lives on the test's thread and event loop.
class RawServer : public QObject
{
public:
    /// Called per request; may write, close, or do nothing.
    using Answer = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit RawServer(Answer answer, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_server(std::move(server))
        , m_answer(std::move(answer))
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                adopt(socket);
        });
        m_server->listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QByteArray url(const char *scheme = "http") const
    {
        return QByteArray(scheme) + "://127.0.0.1:" + QByteArray::number(m_server->serverPort());
    }
    [[nodiscard]] const QByteArrayList &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void adopt(QTcpSocket *socket)
    {
        ++m_connections;
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        read(*socket);
    }

    void read(QTcpSocket &socket)
    {
        QByteArray &received = m_received[&socket];
        received += socket.readAll();
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype length = received.indexOf("Content-Length: ");
        const qsizetype body = length < 0 || length > end
            ? 0
            : received.mid(length + 16, received.indexOf("\r\n", length) - length - 16).toLongLong();
        if (received.size() < end + 4 + body)
            return;
        const QByteArray request = std::exchange(received, {});
        m_requests.append(request);
        m_answer(socket, request);
    }

    std::unique_ptr<QTcpServer> m_server;
    Answer m_answer;
    QHash<QTcpSocket *, QByteArray> m_received;
    QByteArrayList m_requests;
    int m_connections = 0;
};

} // namespace chancery::providers
