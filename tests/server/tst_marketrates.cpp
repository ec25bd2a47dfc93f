// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/marketrates.h"

#include <boost/asio/io_context.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using providers::HttpReply;
using server::MarketRates;

namespace {

/// A market-rate service at the network's edge: answers at once with what it was given.
class RateService final : public providers::HttpTransport
{
public:
    void send(providers::HttpRequest request, Callback callback) override
    {
        requests.push_back(std::move(request));
        callback(reply);
    }
    std::vector<providers::HttpRequest> requests;
    HttpReply reply;
};

HttpReply answered(const QByteArray &body, int status = 200)
{
    return {HttpReply::Outcome::Answered, status, {}, body, {}};
}

domain::FeeSchedule demo(bool market)
{
    QFile file(QStringLiteral(CHANCERY_SOURCE_DIR "/resources/fees/demo.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no demo schedule");
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (market) {
        const QJsonObject entry{
            {QStringLiteral("source"), QStringLiteral("market")}, {QStringLiteral("round"), QStringLiteral("0.01")}};
        json.insert(u"charge_rates", QJsonObject{{QStringLiteral("CNY"), entry}});
    }
    return domain::FeeSchedule::fromJson(QJsonDocument(json).toJson()).value();
}

const QByteArray good = R"({"base":"USD","as_of":"2026-11-25T02:50:00Z","rates":{"CNY":"7.1893","EUR":"0.951"}})";

} // namespace

class TestMarketRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_log = std::make_unique<server::Log>(m_folder.path()); }
    void reads();
    void refuses_data();
    void refuses();
    void asksWhenTheScheduleWantsIt();
    void offWithoutAnAddress();
    void offWhenTheScheduleHasItsOwn();
    void keepsTheLastWhenTheServiceFails_data();
    void keepsTheLastWhenTheServiceFails();

private:
    MarketRates::Parts parts(const char *url = "https://rates.example/usd")
    {
        return {m_io, m_service, m_schedules, m_clock, {*m_log, m_metrics}, QUrl(QString::fromLatin1(url))};
    }
    void settle()
    {
        m_io.restart();
        m_io.poll();
    }

    boost::asio::io_context m_io;
    RateService m_service;
    server::ScheduleBook m_schedules{demo(true)};
    domain::ManualClock m_clock{*domain::instantFromRfc3339(QStringLiteral("2026-11-25T03:00:00Z"))};
    QTemporaryDir m_folder;
    std::unique_ptr<server::Log> m_log;
    server::Metrics m_metrics;
    const domain::Currency m_cny = *domain::Currency::fromCode(QStringLiteral("CNY"));
};

void TestMarketRates::reads()
{
    const auto rates = MarketRates::read(good, *domain::Currency::fromCode(QStringLiteral("USD")), m_clock.now());
    QVERIFY2(rates, rates ? "" : qPrintable(rates.error().detail));
    QCOMPARE(rates->size(), 2);
    QCOMPARE(rates->value(QStringLiteral("CNY")).text, QStringLiteral("7.1893"));
    QCOMPARE(rates->value(QStringLiteral("CNY")).asOf, m_clock.now() - std::chrono::minutes(10));
}

void TestMarketRates::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto with = [](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>");
    QTest::newRow("another base") << with("USD", "EUR");
    QTest::newRow("a number") << with("\"7.1893\"", "7.1893");
    QTest::newRow("zero") << with("7.1893", "0.000");
    QTest::newRow("negative") << with("7.1893", "-7.1893");
    QTest::newRow("no time") << with("as_of", "when");
    QTest::newRow("a day only") << with("2026-11-25T02:50:00Z", "2026-11-25");
    QTest::newRow("from the future") << with("02:50:00Z", "03:02:01Z");
    QTest::newRow("no rates") << with("rates", "prices");
}

void TestMarketRates::refuses()
{
    QFETCH(QByteArray, body);
    const auto rates = MarketRates::read(body, *domain::Currency::fromCode(QStringLiteral("USD")), m_clock.now());
    QVERIFY(!rates);
    QCOMPARE(rates.error().code, QStringLiteral("market_rates_malformed"));
}

void TestMarketRates::asksWhenTheScheduleWantsIt()
{
    m_service.requests.clear();
    m_service.reply = answered(good);
    MarketRates rates(parts());
    QVERIFY(!rates.rate(m_cny));
    rates.start();
    settle();
    QCOMPARE(m_service.requests.size(), size_t(1));
    QCOMPARE(m_service.requests.front().method, QByteArray("GET"));
    QCOMPARE(m_service.requests.front().url, QByteArray("https://rates.example/usd"));
    QCOMPARE(rates.rate(m_cny)->text, QStringLiteral("7.1893"));
    QVERIFY(!rates.rate(*domain::Currency::fromCode(QStringLiteral("JPY"))));
    rates.stop();
    settle();
}

void TestMarketRates::offWithoutAnAddress()
{
    m_service.requests.clear();
    MarketRates rates(parts(""));
    rates.start();
    settle();
    QVERIFY(m_service.requests.empty());
    rates.stop();
}

void TestMarketRates::offWhenTheScheduleHasItsOwn()
{
    m_service.requests.clear();
    m_schedules.replace(demo(false));
    MarketRates rates(parts());
    rates.start();
    settle();
    QVERIFY(m_service.requests.empty());
    rates.stop();
    settle();
    m_schedules.replace(demo(true));
}

void TestMarketRates::keepsTheLastWhenTheServiceFails_data()
{
    QTest::addColumn<bool>("answers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("lost") << false << QByteArray() << 0;
    QTest::newRow("error") << true << good << 503;
    QTest::newRow("nonsense") << true << QByteArray("<html>") << 200;
    QTest::newRow("endless") << true << QByteArray(100'000, ' ') << 200;
}

void TestMarketRates::keepsTheLastWhenTheServiceFails()
{
    QFETCH(bool, answers);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    m_service.requests.clear();
    m_service.reply = answered(good);
    MarketRates rates(parts());
    rates.start();
    settle();
    m_service.reply = answers ? answered(body, status) : HttpReply{HttpReply::Outcome::Lost, 0, {}, {}, {}};
    rates.start();
    settle();
    QCOMPARE(m_service.requests.size(), size_t(2));
    // As old as it is: whether it is still good is judged where it is used.
    QCOMPARE(rates.rate(m_cny)->asOf, m_clock.now() - std::chrono::minutes(10));
    rates.stop();
    settle();
}

QTEST_GUILESS_MAIN(TestMarketRates)
#include "tst_marketrates.moc"
