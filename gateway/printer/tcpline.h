// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/printer/printerline.h"

#include <QTcpSocket>

namespace chancery::printer {

/// A network printer's raw port.
class TcpLine final : public PrinterLine
{
    Q_OBJECT

public:
    TcpLine(QString host, quint16 port, QObject *parent = nullptr);

    void open() override;
    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 waiting() const override { return m_socket.bytesToWrite(); }
    void abort() override;

private:
    QString m_host;
    quint16 m_port;
    QTcpSocket m_socket;
};

} // namespace chancery::printer
