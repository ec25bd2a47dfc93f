// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/listener.h"

#include "gateway/ledger/notification.h"
#include "gateway/ledger/pgconnection.h"

#include <QLoggingCategory>

#include <libpq-fe.h>

#include <algorithm>
#include <chrono>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace chancery::ledger {

namespace {
Q_LOGGING_CATEGORY(log, "chancery.ledger", QtInfoMsg)
}

class Listener::StopSignal
{
public:
    StopSignal()
        : m_descriptor(eventfd(0, EFD_CLOEXEC))
    {
        if (m_descriptor < 0)
            qFatal("eventfd: out of file descriptors");
    }
    ~StopSignal() { close(m_descriptor); }
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    void raise() const { eventfd_write(m_descriptor, 1); }
    [[nodiscard]] bool isRaised() const { return waitFor(std::chrono::milliseconds(0)); }
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time) const
    {
        pollfd waiting{m_descriptor, POLLIN, 0};
        return poll(&waiting, 1, static_cast<int>(time.count())) > 0;
    }
    /// Until it is raised (true) or `socket` has something to read.
    [[nodiscard]] bool waitBeside(int socket) const
    {
        pollfd waiting[]{{m_descriptor, POLLIN, 0}, {socket, POLLIN, 0}};
        poll(waiting, 2, -1);
        return (waiting[0].revents & POLLIN) != 0;
    }

private:
    const int m_descriptor;
};

Listener::Listener(LedgerOptions options, OnChanged onChanged, OnResumed onResumed)
    : m_options(std::move(options))
    , m_onChanged(std::move(onChanged))
    , m_onResumed(std::move(onResumed))
    , m_stop(std::make_unique<StopSignal>())
{
}

Listener::~Listener()
{
    stop();
}

void Listener::start()
{
    m_thread = std::thread([this] { run(); });
}

void Listener::stop()
{
    m_stop->raise();
    if (m_thread.joinable())
        m_thread.join();
}

void Listener::run()
{
    constexpr std::chrono::milliseconds firstPause{20};
    constexpr std::chrono::milliseconds longestPause{500};
    auto pause = firstPause;
    while (!m_stop->isRaised()) {
        auto connection = PgConnection::open(m_options.url, m_options.role);
        if (connection && connection->execute("LISTEN chancery_payments")) {
            pause = firstPause;
            // Also after the first connection: changes may have been committed while it was made.
            if (m_onResumed)
                m_onResumed();
            listen(*connection);
            continue;
        }
        if (m_stop->waitFor(pause))
            return;
        pause = std::min(pause * 2, longestPause);
    }
}

void Listener::listen(PgConnection &connection)
{
    while (!m_stop->waitBeside(connection.socket())) {
        if (PQconsumeInput(connection.handle()) == 0) {
            qCInfo(log) << "the listener lost its connection";
            return;
        }
        handOn(connection);
    }
}

void Listener::handOn(PgConnection &connection)
{
    std::vector<Change> changes;
    while (PGnotify *raw = PQnotifies(connection.handle())) {
        const std::unique_ptr<PGnotify, decltype(&PQfreemem)> notification(raw, &PQfreemem);
        for (const Change &change : changesIn(QString::fromLatin1(notification->extra)))
            changes.push_back(change);
    }
    if (!changes.empty() && m_onChanged)
        m_onChanged(changes);
}

} // namespace chancery::ledger
