// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace chancery::app {

/// Tells systemd that the kiosk is there, and as long as the screen's thread handles events that it is alive:
/// sd_notify(3)'s datagrams, without its library. Does nothing where nobody listens.
class ServiceNotifier final : public QObject
{
    Q_OBJECT

public:
    /// Reads NOTIFY_SOCKET and WATCHDOG_USEC, and takes them out of the environment: no child of ours speaks for us.
    explicit ServiceNotifier(QObject *parent = nullptr);
    ~ServiceNotifier() override;

    /// READY=1 with the first call; `status` is one word for `systemctl status`: ready, starting, a code.
    void ready(const QString &status);

private:
    void send(const QByteArray &message) const;

    QByteArray m_address;
    QTimer m_alive;
    bool m_said = false;
};

} // namespace chancery::app
