// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/firstpaint.h"

#include "tests/support/stack/program.h"

#include <QDebug>
#include <QFile>
#include <QThread>

#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <poll.h>

#include <chrono>
#include <cstdlib>

namespace chancery::bench {

namespace {

long pssOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').constFirst().toLong();
    }
    return 0;
}

/// At rest: the same twice, half a second apart.
long restingPss(qint64 pid)
{
    long before = -1;
    for (int i = 0; i < 40; ++i) {
        const long now = pssOf(pid);
        if (now != 0 && std::labs(now - before) < 64)
            return now;
        before = now;
        QThread::msleep(500); // the quantity measured is one over time
    }
    return before;
}

} // namespace

class FirstPaint::Private
{
public:
    ~Private()
    {
        if (connection)
            xcb_disconnect(connection);
    }
    /// True when something of a window's size was drawn before the deadline.
    bool awaitDrawing(std::chrono::steady_clock::time_point deadline) const
    {
        for (;;) {
            while (xcb_generic_event_t *const event = xcb_poll_for_event(connection)) {
                const bool drawn = (event->response_type & 0x7f) == firstEvent + XCB_DAMAGE_NOTIFY;
                const xcb_rectangle_t area = drawn ? reinterpret_cast<xcb_damage_notify_event_t *>(event)->area : xcb_rectangle_t {};
                std::free(event);
                if (area.width > 200 && area.height > 200)
                    return true;
            }
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
            pollfd watched {xcb_get_file_descriptor(connection), POLLIN, 0};
            if (left <= 0 || ::poll(&watched, 1, static_cast<int>(left)) < 0)
                return false;
        }
    }
    /// The window of the program before goes after its end, when the server gets to it: waits until nothing was drawn for a while.
    void awaitQuiet() const
    {
        while (awaitDrawing(std::chrono::steady_clock::now() + std::chrono::milliseconds(400))) { }
    }

    teststack::Program server;
    xcb_connection_t *connection = nullptr;
    std::uint8_t firstEvent = 0;
};

FirstPaint::FirstPaint()
    : d(std::make_unique<Private>())
{
}

FirstPaint::~FirstPaint() = default;

bool FirstPaint::start()
{
    if (!d->server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                                                     QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")})
        || !d->server.waitForText("\n"))
        return false;
    m_display = u':' + QString::fromLatin1(d->server.output().trimmed().split('\n').constLast());
    d->connection = xcb_connect(m_display.toLatin1().constData(), nullptr);
    if (xcb_connection_has_error(d->connection) != 0)
        return false;
    const auto *const extension = xcb_get_extension_data(d->connection, &xcb_damage_id);
    if (!extension || extension->present == 0)
        return false;
    d->firstEvent = extension->first_event;
    std::free(xcb_damage_query_version_reply(d->connection, xcb_damage_query_version(d->connection, 1, 1), nullptr));
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(d->connection)).data->root;
    xcb_damage_create(d->connection, xcb_generate_id(d->connection), root, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
    return xcb_flush(d->connection) > 0;
}

std::optional<double> FirstPaint::measure(const QString &program, const QStringList &arguments, const QStringList &environment, long *pss)
{
    d->awaitQuiet();
    teststack::Program running;
    const auto began = std::chrono::steady_clock::now();
    if (!running.start(program, arguments, environment + QStringList {QStringLiteral("DISPLAY=") + m_display, QStringLiteral("QT_QPA_PLATFORM=xcb")}))
        return std::nullopt;
    const bool drawn = d->awaitDrawing(began + std::chrono::seconds(20));
    const double took = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
    if (pss)
        *pss = restingPss(running.pid());
    if (!drawn)
        qWarning().noquote() << program << running.output();
    running.kill();
    return drawn ? std::optional(took) : std::nullopt;
}

} // namespace chancery::bench
