// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// 10,000 idle long polls on one relay: its memory, and how soon the one that waits for a payment hears of the capture:
// from the webhook's sending, and, by the relay's own histogram, from the commit.

#include "tests/bench/loadgenerator.h"
#include "tests/bench/openpayments.h"

#include <QFile>
#include <QtTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <limits>

using namespace chancery;

namespace {
constexpr int idle = 9'800;
constexpr int woken = 200;

/// A connected socket with one request sent; −1 when the relay does not take it.
int ask(quint16 port, const QByteArray &request)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::send(handle, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL) != request.size()) {
        ::close(handle);
        return -1;
    }
    return handle;
}

/// A histogram of /metrics: bucket bounds in seconds and how many were at or below each.
struct Histogram
{
    QList<std::pair<double, double>> buckets;
    double count = 0;

    static Histogram read(const QByteArray &metrics, const QByteArray &name)
    {
        Histogram result;
        for (const QByteArray &line : metrics.split('\n')) {
            if (line.startsWith(name + "_count "))
                result.count = line.mid(name.size() + 7).toDouble();
            const QByteArray head = name + "_bucket{le=\"";
            if (!line.startsWith(head) || line.startsWith(head + '+'))
                continue;
            const qsizetype quote = line.indexOf('"', head.size());
            result.buckets.append({line.mid(head.size(), quote - head.size()).toDouble(), line.mid(line.lastIndexOf(' ') + 1).toDouble()});
        }
        return result;
    }
    /// The bound of the bucket that the q-quantile lies in; infinity beyond the last.
    [[nodiscard]] double atMost(double q) const
    {
        for (const auto &[bound, below] : buckets) {
            if (below >= q * count)
                return bound;
        }
        return std::numeric_limits<double>::infinity();
    }
};

QByteArray field(qint64 pid, const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}
}

class BenchWaiters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void memoryAndWake();
    void cleanup();

private:
    bool openWaiter(const QByteArray &payment);

    teststack::RelayStack m_stack;
    std::optional<teststack::TestDevice> m_device;
    bench::OpenPayments m_payments;
    QByteArray m_authorization;
    quint16 m_port = 0;
    std::vector<int> m_waiters;
};

void BenchWaiters::initTestCase()
{
    rlimit limit {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    QVERIFY2(limit.rlim_max > idle + woken + 500, "this machine allows too few open files");
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_device = teststack::TestDevice::enrol(m_stack.relayUrl(), m_stack.enrolmentCode());
    QVERIFY(m_device);
    QVERIFY2(m_payments.make(m_stack, *m_device, 1, woken + 1), qPrintable(m_payments.error()));
    m_authorization = m_device->authorization();
    m_port = static_cast<quint16>(QUrl(QString::fromLatin1(m_stack.relayUrl())).port());
}

bool BenchWaiters::openWaiter(const QByteArray &payment)
{
    const QByteArray version = m_device->get("/v1/payments/" + payment).status == 200
        ? QByteArray::number(m_device->get("/v1/payments/" + payment).json().value(QLatin1String("version")).toInt())
        : QByteArray();
    const int handle = version.isEmpty()
        ? -1
        : ask(m_port, "GET /v1/payments/" + payment + "?wait=30&version=" + version + " HTTP/1.1\r\nHost: relay\r\n" + m_authorization + "\r\n\r\n");
    if (handle >= 0)
        m_waiters.push_back(handle);
    return handle >= 0;
}

void BenchWaiters::memoryAndWake()
{
    const auto gauge = [this]() {
        const QByteArray metrics = teststack::httpCall("GET", m_stack.operationsUrl() + "/metrics").body;
        const qsizetype at = metrics.indexOf("\nchancery_waiters ");
        return at < 0 ? -1 : static_cast<int>(metrics.mid(at + 18, metrics.indexOf('\n', at + 1) - at - 18).toDouble());
    };
    for (int n = 1; n <= woken; ++n)
        QVERIFY(openWaiter(bench::OpenPayments::paymentId(n).toLatin1()));
    const QByteArray common = bench::OpenPayments::paymentId(woken + 1).toLatin1();
    const QByteArray version = QByteArray::number(m_device->get("/v1/payments/" + common).json().value(QLatin1String("version")).toInt());
    for (int n = 0; n < idle; ++n) {
        const int handle = ask(m_port, "GET /v1/payments/" + common + "?wait=30&version=" + version + " HTTP/1.1\r\nHost: relay\r\n" + m_authorization + "\r\n\r\n");
        QVERIFY(handle >= 0);
        m_waiters.push_back(handle);
    }
    QTRY_COMPARE_WITH_TIMEOUT(gauge(), idle + woken, 20000);
    const double megabytes = field(m_stack.relay.pid(), "VmRSS").chopped(3).toDouble() / 1024;

    std::vector<std::int64_t> wakes;
    for (int n = 1; n <= woken; ++n) {
        const QByteArray request = m_payments.paidWebhook(m_stack, n, "evt_wake" + QByteArray::number(n));
        const auto sent = std::chrono::steady_clock::now();
        const int webhook = ask(m_port, request);
        QVERIFY(webhook >= 0);
        const int waiter = m_waiters[static_cast<size_t>(n - 1)];
        pollfd watched {waiter, POLLIN, 0};
        QVERIFY2(::poll(&watched, 1, 5000) > 0, "no wake within five seconds");
        wakes.push_back(std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - sent).count());
        char buffer[256];
        QVERIFY(::recv(webhook, buffer, sizeof buffer, 0) > 0);
        QVERIFY2(QByteArray(buffer, 12) == "HTTP/1.1 200", buffer);
        ::close(webhook);
        QVERIFY(::recv(waiter, buffer, sizeof buffer, 0) > 0);
    }
    const Histogram wake = Histogram::read(teststack::httpCall("GET", m_stack.operationsUrl() + "/metrics").body, "chancery_wake_seconds");
    QVERIFY(wake.count >= woken);
    qInfo().noquote() << QStringLiteral("WAITERS %1 idle long polls: relay RSS %2 MB (limit 80); webhook sent to waiter heard p50 %3 ms, p99 %4 ms; "
                                        "commit to answer written p50 <= %5 ms (limit 0.5), p99 <= %6 ms")
                             .arg(idle + woken)
                             .arg(megabytes, 0, 'f', 1)
                             .arg(static_cast<double>(bench::quantile(wakes, 0.5)) / 1000, 0, 'f', 3)
                             .arg(static_cast<double>(bench::quantile(wakes, 0.99)) / 1000, 0, 'f', 3)
                             .arg(wake.atMost(0.5) * 1000, 0, 'f', 3)
                             .arg(wake.atMost(0.99) * 1000, 0, 'f', 3);
    QVERIFY(megabytes > 0 && megabytes < 80);
    QVERIFY(wake.atMost(0.5) <= 0.0005);
}

void BenchWaiters::cleanup()
{
    for (const int handle : m_waiters)
        ::close(handle);
    m_waiters.clear();
}

QTEST_GUILESS_MAIN(BenchWaiters)
#include "bench_waiters.moc"
