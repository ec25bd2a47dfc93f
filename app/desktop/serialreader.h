// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/intake/mrzscan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSerialPort>
#include <QTimer>

#include <chrono>

namespace chancery::app {

/// A passport reader on a serial port (8 data bits, no parity, one stop bit, no flow control). What it sends between
/// two pauses is one document, in as many pieces as it comes. Unplugged, it is looked for again until it is back;
/// nothing of a half-sent document is kept.
class SerialReader final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString port; ///< a device's path, best one of /dev/serial/by-id, which stays the same
        int baud = 9600;
        std::chrono::milliseconds retry{2000};
    };

    explicit SerialReader(Settings settings, QObject *parent = nullptr);
    ~SerialReader() override;

    void start();
    [[nodiscard]] bool isConnected() const { return m_port.isOpen(); }

Q_SIGNALS:
    /// The lines of a zone, as MrzScan splits them.
    void scanned(const QStringList &lines);
    void connectedChanged(bool connected);

private:
    void connectPort();
    void lose(const char *why);
    void read();

    Settings m_settings;
    QSerialPort m_port;
    intake::MrzScan m_scan{nullptr, intake::MrzScan::Origin::Port};
    QElapsedTimer m_time;
    QTimer m_retry;
    QTimer m_watch; ///< a port that hangs up without an error
    bool m_told = false; ///< that it is not there
};

} // namespace chancery::app
