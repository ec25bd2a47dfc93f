// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <vector>

/// A small HTTP server on a free loopback port. What it answers is raw bytes, so that it can answer rubbish.
class TestServer final : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray line;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    /// Gets the request and the connection; writes what it likes, or nothing.
    using Handler = std::function<void(const Request &, QTcpSocket *)>;

    TestServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

    static QByteArray answer(
        const char *status, const QByteArray &body, const char *type = "application/json", const QByteArray &more = {})
    {
        return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Type: " + type
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
    }
    void always(const QByteArray &bytes)
    {
        handler = [bytes](const Request &, QTcpSocket *socket) { socket->write(bytes); };
    }

    Handler handler;
    std::vector<Request> requests;

private:
    void serve(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer = QByteArray()]() mutable {
            buffer += socket->readAll();
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Request request;
            const QList<QByteArray> lines = buffer.left(end).split('\n');
            request.line = lines.first().trimmed();
            for (const QByteArray &line : lines.mid(1))
                request.headers.insert(
                    line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
            const qsizetype length = request.headers.value("content-length").toLongLong();
            if (buffer.size() < end + 4 + length)
                return;
            request.body = buffer.mid(end + 4, length);
            buffer.remove(0, end + 4 + length);
            requests.push_back(request);
            if (handler)
                handler(request, socket);
        });
    }
};
