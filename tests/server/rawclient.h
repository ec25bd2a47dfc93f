// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QTcpSocket>

namespace chancery::tests {

/// A peer that sends exactly the bytes it is told to. Blocking; one thread.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_connected = m_socket.waitForConnected(5000);
    }
    [[nodiscard]] bool isConnected() const { return m_connected; }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5000)) { }
    }
    /// One answer, by its Content-Length; empty when none came in time.
    QByteArray receive(int timeoutMs = 5000)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isWhole()) {
            const int left = timeoutMs - static_cast<int>(timer.elapsed());
            if (left <= 0 || !m_socket.waitForReadyRead(left)) {
                m_buffer += m_socket.readAll();
                if (!isWhole())
                    return std::exchange(m_buffer, {});
                break;
            }
            m_buffer += m_socket.readAll();
        }
        const qsizetype length = wholeLength();
        const QByteArray answer = m_buffer.left(length);
        m_buffer.remove(0, length);
        return answer;
    }
    /// True when the relay ends the connection in time.
    bool waitForEnd(int timeoutMs = 5000)
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(timeoutMs);
    }
    void leave() { m_socket.abort(); }

    static int statusOf(const QByteArray &answer)
    {
        return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
    }
    static QByteArray bodyOf(const QByteArray &answer) { return answer.mid(answer.indexOf("\r\n\r\n") + 4); }
    static QByteArray headerOf(const QByteArray &answer, const QByteArray &name)
    {
        const QByteArray head = answer.left(answer.indexOf("\r\n\r\n") + 2);
        const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ": ");
        if (at < 0)
            return {};
        const qsizetype from = at + 4 + name.size();
        return head.mid(from, head.indexOf("\r\n", from) - from);
    }

private:
    [[nodiscard]] qsizetype wholeLength() const
    {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return -1;
        return end + 4 + headerOf(m_buffer, "Content-Length").toLongLong();
    }
    [[nodiscard]] bool isWhole() const
    {
        const qsizetype length = wholeLength();
        return length >= 0 && m_buffer.size() >= length;
    }

    QTcpSocket m_socket;
    QByteArray m_buffer;
    bool m_connected = false;
};

} // namespace chancery::tests
