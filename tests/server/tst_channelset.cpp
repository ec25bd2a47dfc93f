// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/channelset.h"
#include "tests/server/namedprovider.h"

#include <QTest>

using namespace chancery;
using namespace chancery::server;
using domain::Error;
using domain::Instant;
using providers::Account;

/// A channel's faults are told once each, and again when they come back.
class TestChannelSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFaultIsAnAlarmOnce();
    void anotherFaultIsAnotherAlarm();
    void whatComesBackIsToldAgain();
    void theOtherModeIsAnAlarmOnce();
    void unreachableIsNoAlarm();

private:
    static Account account(bool chargesEnabled = true)
    {
        Account read;
        read.id = QStringLiteral("acct_1");
        read.chargesEnabled = chargesEnabled;
        return read;
    }
    void refused()
    {
        m_channels->accountRead(m_method, domain::Unexpected(Error{QStringLiteral("key_refused"), {}}), m_now);
    }
    [[nodiscard]] int alarms() const
    {
        const QByteArray text = m_metrics->text();
        const QByteArray name = "chancery_alarms_total{kind=\"provider_configuration\"} ";
        const qsizetype at = text.indexOf(name);
        return at < 0 ? 0 : text.mid(at + name.size(), text.indexOf('\n', at) - at - name.size()).toInt();
    }

    const QString m_method = QStringLiteral("stripe_checkout");
    const Instant m_now{std::chrono::hours(1)};
    std::unique_ptr<Log> m_log;
    std::unique_ptr<Metrics> m_metrics;
    std::unique_ptr<ChannelSet> m_channels;
};

void TestChannelSet::init()
{
    m_channels.reset();
    m_log = std::make_unique<Log>(QString());
    m_metrics = std::make_unique<Metrics>();
    m_channels = std::make_unique<ChannelSet>(Telemetry{*m_log, *m_metrics});
    m_channels->put(std::make_shared<tests::NamedProvider>(QStringLiteral("stripe"), m_method), false);
}

void TestChannelSet::aFaultIsAnAlarmOnce()
{
    for (int reading = 0; reading < 5; ++reading)
        m_channels->accountRead(m_method, account(false), m_now);
    QCOMPARE(alarms(), 1);
    QVERIFY(!m_channels->find(m_method)->fault.isEmpty());
}

void TestChannelSet::anotherFaultIsAnotherAlarm()
{
    m_channels->accountRead(m_method, account(false), m_now);
    refused();
    refused();
    QCOMPARE(alarms(), 2);
    QCOMPARE(m_channels->find(m_method)->fault, QStringLiteral("key_refused"));
}

void TestChannelSet::whatComesBackIsToldAgain()
{
    refused();
    m_channels->accountRead(m_method, account(), m_now);
    QVERIFY(m_channels->find(m_method)->fault.isEmpty());
    QCOMPARE(alarms(), 1);
    refused();
    QCOMPARE(alarms(), 2);
}

void TestChannelSet::theOtherModeIsAnAlarmOnce()
{
    m_channels->modeSeen(QStringLiteral("stripe"), true);
    m_channels->modeSeen(QStringLiteral("stripe"), true);
    m_channels->modeSeen(QStringLiteral("alipay"), true);
    QCOMPARE(alarms(), 1);
    QCOMPARE(m_channels->find(m_method)->fault, QStringLiteral("mode_mismatch"));
}

void TestChannelSet::unreachableIsNoAlarm()
{
    for (int reading = 0; reading < 3; ++reading)
        m_channels->accountRead(m_method, domain::Unexpected(Error{QStringLiteral("provider_unavailable"), {}}), m_now);
    QCOMPARE(alarms(), 0);
    QVERIFY(!m_channels->find(m_method)->reachable);
}

QTEST_GUILESS_MAIN(TestChannelSet)
#include "tst_channelset.moc"
