// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/printer/tcpline.h"

#include <QNetworkProxy>

namespace chancery::printer {

TcpLine::TcpLine(QString host, quint16 port, QObject *parent)
    : PrinterLine(parent)
    , m_host(std::move(host))
    , m_port(port)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // it stands beside us
    connect(&m_socket, &QTcpSocket::connected, this, &PrinterLine::opened);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { Q_EMIT received(m_socket.readAll()); });
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &PrinterLine::progressed);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { Q_EMIT broken(m_socket.errorString()); });
}

void TcpLine::open()
{
    m_socket.connectToHost(m_host, m_port);
}

void TcpLine::write(const QByteArray &bytes)
{
    m_socket.write(bytes);
}

void TcpLine::abort()
{
    m_socket.disconnect(this);
    // What has been taken reaches the printer all the same; a reset could throw it away there.
    if (m_socket.bytesToWrite() > 0)
        m_socket.abort();
    else
        m_socket.close();
}

} // namespace chancery::printer
