// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/chancery/servicenotifier.h"

#include <QLoggingCategory>

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace chancery::app {

namespace {

constexpr int shares = 3; ///< of the watchdog's patience: one late event does not kill

} // namespace

ServiceNotifier::ServiceNotifier(QObject *parent)
    : QObject(parent)
    , m_address(qgetenv("NOTIFY_SOCKET"))
{
    const qint64 patience = qgetenv("WATCHDOG_USEC").toLongLong() / 1000;
    const qint64 meant = qgetenv("WATCHDOG_PID").toLongLong();
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
    if (m_address.isEmpty() || patience <= 0 || (meant != 0 && meant != getpid()))
        return;
    connect(&m_alive, &QTimer::timeout, this, [this] { send("WATCHDOG=1"); });
    m_alive.start(static_cast<int>(std::max<qint64>(patience / shares, 1)));
}

ServiceNotifier::~ServiceNotifier()
{
    send("STOPPING=1");
}

void ServiceNotifier::ready(const QString &status)
{
    const QByteArray line = "STATUS=" + status.toUtf8().replace('\n', ' ');
    send(m_said ? line : "READY=1\n" + line);
    m_said = true;
}

void ServiceNotifier::send(const QByteArray &message) const
{
    sockaddr_un address{};
    if (m_address.size() < 2 || m_address.size() >= static_cast<qsizetype>(sizeof address.sun_path)
        || (m_address[0] != '/' && m_address[0] != '@'))
        return;
    const int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_address.constData(), static_cast<std::size_t>(m_address.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0'; // an abstract name
    const auto length
        = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(m_address.size()));
    if (sendto(descriptor, message.constData(), static_cast<std::size_t>(message.size()), MSG_NOSIGNAL,
            reinterpret_cast<const sockaddr *>(&address), length)
        < 0)
        qWarning("service manager: not told: %s", std::strerror(errno));
    close(descriptor);
}

} // namespace chancery::app
