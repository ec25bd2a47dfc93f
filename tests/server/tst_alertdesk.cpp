// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/alertdesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace chancery;
using namespace std::chrono_literals;
using providers::HttpReply;
using server::AlertDesk;

namespace {

/// Rings when the test says that the time has come.
class HandAlarms final : public server::Alarms
{
public:
    Ticket after(std::chrono::milliseconds delay, Ring ring) override
    {
        m_waiting.emplace(++m_last, std::pair(delay, std::move(ring)));
        return m_last;
    }
    void cancel(Ticket ticket) override { m_waiting.erase(ticket); }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    void ringAll()
    {
        for (auto &[ticket, alarm] : std::exchange(m_waiting, {}))
            alarm.second();
    }

private:
    std::map<Ticket, std::pair<std::chrono::milliseconds, Ring>> m_waiting;
    Ticket m_last = 0;
};

/// The network's edge: keeps what goes out and answers as it is told.
class HandTransport final : public providers::HttpTransport
{
public:
    void send(providers::HttpRequest request, Callback callback) override
    {
        requests.push_back(std::move(request));
        HttpReply reply;
        reply.outcome = status == 0 ? HttpReply::Outcome::Lost : HttpReply::Outcome::Answered;
        reply.status = status;
        callback(std::move(reply));
    }
    [[nodiscard]] QString text(std::size_t at) const
    {
        return QJsonDocument::fromJson(requests.at(at).body).object().value(u"text").toString();
    }
    std::vector<providers::HttpRequest> requests;
    int status = 200;
};

} // namespace

/// Alarms on their way to people.
class TestAlertDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void gathersAndEscapes();
    void theSameOnceAnHour();
    void floodIsCut();
    void triesThreeTimes();
    void offWithoutAnAddress();

private:
    void turn()
    {
        m_io->restart();
        m_io->poll();
    }
    void alarm(const QString &detail)
    {
        m_desk->alarmed(QStringLiteral("mail_failed"), detail);
        turn();
    }
    void ring()
    {
        m_alarms->ringAll();
        turn();
    }
    bool load(const QByteArray &line)
    {
        QFile file(m_folder.filePath(QStringLiteral("url")));
        return file.open(QIODevice::WriteOnly) && file.write(line) == line.size() && file.flush()
            && m_desk->load(file.fileName()).has_value();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<server::Log> m_log;
    domain::ManualClock m_clock{domain::Instant(1'778'378'400s)};
    std::unique_ptr<boost::asio::io_context> m_io;
    std::unique_ptr<HandAlarms> m_alarms;
    std::unique_ptr<HandTransport> m_transport;
    std::unique_ptr<AlertDesk> m_desk;
};

void TestAlertDesk::init()
{
    m_log = std::make_unique<server::Log>(m_folder.path());
    m_io = std::make_unique<boost::asio::io_context>(1);
    m_alarms = std::make_unique<HandAlarms>();
    m_transport = std::make_unique<HandTransport>();
    m_desk = std::make_unique<AlertDesk>(AlertDesk::Parts{*m_io, *m_alarms, *m_transport, m_clock, *m_log});
}

void TestAlertDesk::gathersAndEscapes()
{
    QVERIFY(load("https://hooks.example/T/secret\n"));
    alarm(QStringLiteral("one"));
    alarm(QStringLiteral("two <&>"));
    QVERIFY(m_transport->requests.empty());
    ring();
    QCOMPARE(m_transport->requests.size(), std::size_t(1));
    QCOMPARE(m_transport->requests[0].url, QByteArray("https://hooks.example/T/secret"));
    QCOMPARE(m_transport->text(0), QStringLiteral("Chancery relay:\nmail_failed one\nmail_failed two &lt;&amp;&gt;"));
    QCOMPARE(m_alarms->waiting(), std::size_t(0));
}

void TestAlertDesk::theSameOnceAnHour()
{
    QVERIFY(load("https://hooks.example/x"));
    alarm(QStringLiteral("one"));
    ring();
    alarm(QStringLiteral("one"));
    QCOMPARE(m_alarms->waiting(), std::size_t(0));
    m_clock.advance(AlertDesk::sameAgain);
    alarm(QStringLiteral("one"));
    ring();
    QCOMPARE(m_transport->requests.size(), std::size_t(2));
}

void TestAlertDesk::floodIsCut()
{
    QVERIFY(load("https://hooks.example/x"));
    for (int i = 0; i < 5'000; ++i)
        alarm(QString::number(i));
    ring();
    QCOMPARE(m_transport->requests.size(), std::size_t(1));
    QCOMPARE(m_transport->text(0).count(u'\n'), qsizetype(AlertDesk::linesAtMost) + 1);
    QVERIFY(m_transport->text(0).endsWith(QStringLiteral("and 4980 more")));
}

void TestAlertDesk::triesThreeTimes()
{
    QVERIFY(load("https://hooks.example/x"));
    m_transport->status = 503;
    alarm(QStringLiteral("one"));
    ring();
    alarm(QStringLiteral("two")); // while the first is still being tried
    m_transport->status = 0;
    ring();
    QCOMPARE(m_transport->requests.size(), std::size_t(2));
    ring();
    QCOMPARE(m_transport->requests.size(), std::size_t(3));
    QVERIFY(m_transport->text(2).endsWith(QStringLiteral("mail_failed one")));
    m_transport->status = 200;
    ring(); // the first is given up, the second goes
    QCOMPARE(m_transport->text(3), QStringLiteral("Chancery relay:\nmail_failed two"));
    const auto logged = [this] {
        m_log->flush(); // another thread writes it
        QFile log(m_folder.filePath(QStringLiteral("relay.log")));
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(logged().contains("alert_not_delivered"), 20'000);
    QVERIFY(!logged().contains("hooks.example"));
}

void TestAlertDesk::offWithoutAnAddress()
{
    QVERIFY(m_desk->load({}));
    alarm(QStringLiteral("one"));
    QCOMPARE(m_alarms->waiting(), std::size_t(0));
    const auto refused = m_desk->load(m_folder.filePath(QStringLiteral("none")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("CHANCERY_ALERT_WEBHOOK_URL_FILE"));
}

QTEST_GUILESS_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
