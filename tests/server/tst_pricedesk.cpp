// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/pricedesk.h"
#include "tests/server/namedprovider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using domain::Quote;
using protocol::MethodAvailability;
using server::PriceDesk;

namespace {

const QString market = QStringLiteral("market");

domain::FeeSchedule demo(const QJsonObject &chargeRates = {})
{
    QFile file(QStringLiteral(CHANCERY_SOURCE_DIR "/resources/fees/demo.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no demo schedule");
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (!chargeRates.isEmpty())
        json.insert(u"charge_rates", chargeRates);
    auto schedule = domain::FeeSchedule::fromJson(QJsonDocument(json).toJson());
    if (!schedule)
        qFatal("%s", qPrintable(schedule.error().detail));
    return std::move(schedule).value();
}

QJsonObject cny(const QString &source, const QString &from = QStringLiteral("2026-01-01"),
    const QString &to = QStringLiteral("2027-01-01"))
{
    QJsonObject entry{{QStringLiteral("source"), source}, {QStringLiteral("round"), QStringLiteral("0.01")}};
    if (source != market) {
        entry.insert(u"rates",
            QJsonArray{QJsonObject{{QStringLiteral("from"), from}, {QStringLiteral("to"), to},
                {QStringLiteral("rate"), QStringLiteral("7.10")}}});
    }
    return {{QStringLiteral("CNY"), entry}};
}

domain::Basis tourist(const QString &post)
{
    return {post, QStringLiteral("JPN"), QStringLiteral("T"), QStringLiteral("single"), QStringLiteral("regular"), 34};
}

} // namespace

/// What a relay with Stripe and Alipay asks for, at posts of every kind of currency.
class TestPriceDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void charges_data();
    void charges();
    void onlyConfiguredMethods();
    void lapsedRateBlocksTheMethod();
    void staleMarketRateBlocksTheMethod();
    void stripeNeedsNoRate();
    void downStaysWithItsOwnReason();

private:
    [[nodiscard]] std::unique_ptr<PriceDesk> desk(domain::FeeSchedule schedule, bool alipay = true);
    [[nodiscard]] MethodAvailability method(const PriceDesk &desk, const QString &post, const QString &name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<server::Log> m_log;
    server::Metrics m_metrics;
    std::unique_ptr<server::ScheduleBook> m_schedules;
    std::unique_ptr<server::ChannelSet> m_channels;
    std::optional<domain::MarketRate> m_market;
    domain::ManualClock m_clock{*domain::instantFromRfc3339(QStringLiteral("2026-11-25T03:00:00Z"))};
    domain::SystemRandom m_random;
};

void TestPriceDesk::initTestCase()
{
    m_log = std::make_unique<server::Log>(m_folder.path());
}

std::unique_ptr<PriceDesk> TestPriceDesk::desk(domain::FeeSchedule schedule, bool alipay)
{
    m_market.reset();
    m_schedules = std::make_unique<server::ScheduleBook>(std::move(schedule));
    m_channels = std::make_unique<server::ChannelSet>(server::Telemetry{*m_log, m_metrics});
    const auto put = [&](const char *provider, const char *method) {
        m_channels->put(
            std::make_shared<tests::NamedProvider>(QString::fromLatin1(provider), QString::fromLatin1(method)), false);
    };
    put("stripe", "stripe_checkout");
    if (alipay) {
        put("alipay", "alipay_page");
        put("alipay", "alipay_qr");
    }
    return std::make_unique<PriceDesk>(
        PriceDesk::Parts{*m_schedules, *m_channels, [this](domain::Currency) { return m_market; }, m_clock, m_random});
}

MethodAvailability TestPriceDesk::method(const PriceDesk &desk, const QString &post, const QString &name) const
{
    for (const MethodAvailability &entry : desk.availability(post)) {
        if (entry.method == name)
            return entry;
    }
    return {name, MethodAvailability::State::Down, QStringLiteral("missing")};
}

void TestPriceDesk::charges_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("charged");
    // 12500 JPY · 7.30 / 157.5 = 579.365…
    QTest::newRow("JPY") << QStringLiteral("TYO") << QStringLiteral("12500") << QStringLiteral("579.37");
    QTest::newRow("ISK") << QStringLiteral("REK") << QStringLiteral("9500") << QStringLiteral("500.73");
    QTest::newRow("UGX") << QStringLiteral("KLA") << QStringLiteral("285000") << QStringLiteral("558.53");
    QTest::newRow("KWD") << QStringLiteral("KWI") << QStringLiteral("25.750") << QStringLiteral("606.38");
    QTest::newRow("CNY: none") << QStringLiteral("BJS") << QStringLiteral("581.00") << QString();
}

void TestPriceDesk::charges()
{
    QFETCH(QString, post);
    QFETCH(QString, charged);
    const auto prices = desk(demo());
    const auto quote = prices->quote(tourist(post));
    QVERIFY2(quote, quote ? "" : qPrintable(quote.error().detail));
    QTEST(quote->total.toDecimal(), "total");
    QCOMPARE(quote->totalFor(QStringLiteral("stripe_checkout")), quote->total);
    QCOMPARE(quote->charges.size(), size_t(charged.isEmpty() ? 0 : 1));
    if (charged.isEmpty()) {
        QCOMPARE(quote->totalFor(QStringLiteral("alipay_qr")), quote->total);
    } else {
        const domain::Charge &charge = quote->charges.front();
        QCOMPARE(charge.methods, (std::vector<QString>{QStringLiteral("alipay_qr"), QStringLiteral("alipay_page")}));
        QCOMPARE(charge.total.toDecimal(), charged);
        QCOMPARE(charge.total.currency().code(), QStringLiteral("CNY"));
        QVERIFY(charge.source == domain::ChargeSource::Post);
    }
    QVERIFY(method(*prices, post, QStringLiteral("alipay_qr")).state == MethodAvailability::State::Available);
}

void TestPriceDesk::onlyConfiguredMethods()
{
    QVERIFY(desk(demo(), false)->quote(tourist(QStringLiteral("TYO")))->charges.empty());
}

void TestPriceDesk::lapsedRateBlocksTheMethod()
{
    const auto prices
        = desk(demo(cny(QStringLiteral("schedule"), QStringLiteral("2026-01-01"), QStringLiteral("2026-11-25"))));
    const QString post = QStringLiteral("TYO");
    const auto quote = prices->quote(tourist(post));
    QVERIFY(quote);
    QVERIFY(quote->charges.empty());
    const MethodAvailability alipay = method(*prices, post, QStringLiteral("alipay_qr"));
    QVERIFY(alipay.state == MethodAvailability::State::Down);
    QCOMPARE(alipay.reason, QStringLiteral("no_rate"));
    QCOMPARE(prices->fault(QStringLiteral("alipay_page"), post), QStringLiteral("no_rate"));
    QCOMPARE(prices->alternatives(QStringLiteral("stripe_checkout"), post), QStringList());
    QCOMPARE(prices->alternatives(QStringLiteral("alipay_qr"), post), QStringList{QStringLiteral("stripe_checkout")});
    // Where yuan are collected nothing is converted.
    QVERIFY(method(*prices, QStringLiteral("BJS"), QStringLiteral("alipay_qr")).state
        == MethodAvailability::State::Available);
}

void TestPriceDesk::staleMarketRateBlocksTheMethod()
{
    const auto prices = desk(demo(cny(market)));
    const QString post = QStringLiteral("TYO");
    QCOMPARE(prices->fault(QStringLiteral("alipay_qr"), post), QStringLiteral("rate_stale"));
    m_market = domain::MarketRate{QStringLiteral("7.1893"),
        domain::Decimal::fromString(QStringLiteral("7.1893")).value(), m_clock.now() - std::chrono::minutes(20)};
    const auto quote = prices->quote(tourist(post));
    QCOMPARE(quote->charges.size(), size_t(1));
    QVERIFY(quote->charges.front().source == domain::ChargeSource::Market);
    QCOMPARE(prices->fault(QStringLiteral("alipay_qr"), post), QString());
    m_market->asOf = m_clock.now() - std::chrono::hours(1) - std::chrono::milliseconds(1);
    QCOMPARE(method(*prices, post, QStringLiteral("alipay_qr")).reason, QStringLiteral("rate_stale"));
    QVERIFY(prices->quote(tourist(post))->charges.empty());
}

void TestPriceDesk::stripeNeedsNoRate()
{
    const auto prices = desk(demo(cny(market)));
    QCOMPARE(prices->fault(QStringLiteral("stripe_checkout"), QStringLiteral("TYO")), QString());
    QVERIFY(method(*prices, QStringLiteral("TYO"), QStringLiteral("stripe_checkout")).state
        == MethodAvailability::State::Available);
}

void TestPriceDesk::downStaysWithItsOwnReason()
{
    const auto prices = desk(demo(cny(market)));
    m_channels->find(QStringLiteral("alipay_qr"))->fault = QStringLiteral("key_refused");
    QCOMPARE(method(*prices, QStringLiteral("TYO"), QStringLiteral("alipay_qr")).reason, QStringLiteral("key_refused"));
}

QTEST_GUILESS_MAIN(TestPriceDesk)
#include "tst_pricedesk.moc"
