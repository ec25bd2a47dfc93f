// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// From the provider's 2xx to the changed screen: the real relay, the real client, session and view; 200 payments.

#include "gateway/client/relayclient.h"
#include "models/payment/paymentsession.h"
#include "tests/bench/loadgenerator.h"
#include "tests/bench/paidwebhook.h"
#include "tests/support/stack/relaystack.h"
#include "tests/support/stack/testdevice.h"
#include "ui/payment/payview.h"
#include "ui/theme/theme.h"

#include <QThread>
#include <QtTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>

using namespace chancery;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int payments = 200;

/// The disk has no part in what is measured here.
class NoJournal final : public payment::PaymentJournal
{
public:
    void write(const payment::JournalEntry &, QObject *context, Done done) override
    {
        QMetaObject::invokeMethod(context, [done]() { done({}); }, Qt::QueuedConnection);
    }
};

/// When the view is painted for the first time after the session said Paid.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(const payment::PaymentSession &session)
        : m_session(session)
    {
    }
    std::optional<Steady::time_point> paintedAt;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_session.state() == payment::PaymentSession::State::Paid && !paintedAt)
            paintedAt = Steady::now();
        return false;
    }

private:
    const payment::PaymentSession &m_session;
};

/// Posts the request and notes the moment its 2xx arrived; nothing when the relay did not take it.
std::optional<Steady::time_point> post(quint16 port, const QByteArray &request)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    char answer[64] = {};
    std::optional<Steady::time_point> at;
    if (::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::send(handle, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL) == request.size()
        && ::recv(handle, answer, sizeof answer - 1, 0) > 0 && QByteArray(answer).startsWith("HTTP/1.1 2"))
        at = Steady::now();
    ::close(handle);
    return at;
}

} // namespace

class BenchScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void webhookToScreen();

private:
    teststack::RelayStack m_stack;
    std::optional<teststack::TestDevice> m_device;
};

void BenchScreen::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_device = teststack::TestDevice::enrol(m_stack.relayUrl(), m_stack.enrolmentCode());
    QVERIFY(m_device);
}

void BenchScreen::webhookToScreen()
{
    const domain::SystemClock clock;
    domain::SystemRandom random;
    auto address = client::RelayAddress::fromText(QString::fromLatin1(m_stack.relayUrl()));
    QVERIFY(address);
    const auto token = [this]() -> domain::Expected<QByteArray, domain::Error> {
        return m_device->authorization().mid(static_cast<qsizetype>(qstrlen("Authorization: Bearer ")));
    };
    client::RelayClient relay(*address, token, clock, {});
    NoJournal journal;
    payment::PaymentSession session(relay, journal, clock, random, {});
    theme::Theme theme({QSize(1920, 1080), 102.0});
    paymentui::PayView view(session, theme);
    view.resize(1920, 1080);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto basis = domain::Basis::fromJson(m_device->basis());
    QVERIFY(basis);
    const auto port = static_cast<quint16>(QUrl(QString::fromLatin1(m_stack.relayUrl())).port());

    std::vector<std::int64_t> delays;
    for (int n = 0; n < payments; ++n) {
        std::optional<domain::Quote> quote;
        relay.quote(*basis, this, [&](auto answer) {
            if (answer)
                quote = *answer;
        });
        QTRY_VERIFY(quote);
        session.start(domain::ApplicationRef::make(random), *quote, {payment::MethodOffer {QStringLiteral("stripe_checkout"), payment::MethodOffer::Availability::Available, {}}}, QStringLiteral("en"));
        view.enter();
        session.choose(QStringLiteral("stripe_checkout"));
        QTRY_COMPARE(session.state(), payment::PaymentSession::State::Waiting);
        const QString id = session.attempt()->id.text();
        const QString order = m_stack.sql(QStringLiteral("SELECT provider_reference FROM chancery.attempts WHERE id = $1"), {id});
        const QByteArray request = bench::paidWebhook(m_stack.webhookSecret(), id, order, quote->total.toJson(), "evt_screen" + QByteArray::number(n));

        PaintWatch watch(session);
        view.installEventFilter(&watch);
        for (QWidget *child : view.findChildren<QWidget *>())
            child->installEventFilter(&watch);
        std::optional<Steady::time_point> answered;
        const std::unique_ptr<QThread> provider(QThread::create([&]() { answered = post(port, request); }));
        provider->start();
        QTRY_VERIFY_WITH_TIMEOUT(watch.paintedAt, 10000);
        QVERIFY(provider->wait(10000));
        QVERIFY(answered);
        // The screen may well be there before the provider has read its answer: that counts as at once.
        delays.push_back(std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::microseconds>(*watch.paintedAt - *answered).count()));
        session.wipe();
    }
    const auto p99 = bench::quantile(delays, 0.99);
    qInfo().noquote() << QStringLiteral("SCREEN webhook's 2xx to the painted screen, %1 payments: p50 %2 ms, p99 %3 ms (limit 100)")
                             .arg(payments)
                             .arg(static_cast<double>(bench::quantile(delays, 0.5)) / 1000, 0, 'f', 2)
                             .arg(static_cast<double>(p99) / 1000, 0, 'f', 2);
    QVERIFY(p99 < 100'000);
}

QTEST_MAIN(BenchScreen)
#include "bench_screen.moc"
