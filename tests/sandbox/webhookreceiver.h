// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpheaders.h"

#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

namespace chancery::sandbox {

/// Takes webhooks on the test's event loop, keeps connections, and answers what the test says (204 otherwise; 0
/// closes).
class WebhookReceiver : public QObject
{
public:
    struct Received
    {
        providers::HttpHeaders headers;
        QByteArray body;
    };

    WebhookReceiver()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
    }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1/v1/webhooks/stripe").arg(m_port); }
    [[nodiscard]] const QList<Received> &received() const { return m_received; }
    void answerNext(const QList<int> &statuses) { m_answers = statuses; }
    /// Of answers that answerNext() does not name.
    void setUsualStatus(int status) { m_usualStatus = status; }
    void setBody(const QByteArray &body) { m_body = body; }
    void close() { m_server.close(); }
    bool listenAgain() { return m_server.listen(QHostAddress::LocalHost, m_port); }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray bytes = socket.property("rest").toByteArray() + socket.readAll();
        while (take(socket, bytes)) { }
        socket.setProperty("rest", bytes);
    }

    bool take(QTcpSocket &socket, QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        Received received;
        for (const QByteArray &line : bytes.left(end).split('\n').mid(1))
            received.headers.emplace_back(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed());
        const qsizetype length = providers::headerValue(received.headers, "Content-Length").toLongLong();
        if (bytes.size() < end + 4 + length)
            return false;
        received.body = bytes.mid(end + 4, length);
        bytes.remove(0, end + 4 + length);
        m_received.append(received);
        const int status = m_answers.isEmpty() ? m_usualStatus : m_answers.takeFirst();
        if (status == 0)
            socket.abort();
        else
            answer(socket, status);
        return status != 0;
    }

    void answer(QTcpSocket &socket, int status)
    {
        const QByteArray body = status == 204 ? QByteArray() : m_body;
        const QByteArray length
            = status == 204 ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        socket.write("HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + length + "\r\n" + body);
    }

    QTcpServer m_server;
    quint16 m_port = 0;
    int m_usualStatus = 204;
    QByteArray m_body;
    QList<int> m_answers;
    QList<Received> m_received;
};

} // namespace chancery::sandbox
