// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/configuration.h"
#include "gateway/server/duration.h"
#include "gateway/server/inifile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using server::Configuration;

class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void defaults();
    void breakerAndWatch();
    void durations();
    void environmentWins();
    void faults_data();
    void faults();
    void iniIsRead();
    void iniFaults_data();
    void iniFaults();
    void missingIni();

private:
    [[nodiscard]] Configuration::Values sound() const
    {
        return {{QStringLiteral("CHANCERY_DATABASE_URL"), QStringLiteral("postgresql://localhost/chancery")},
            {QStringLiteral("CHANCERY_FEE_SCHEDULE"), m_file}};
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void TestConfig::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("file"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

void TestConfig::defaults()
{
    const auto made = Configuration::make({}, sound());
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->listen.text(), QStringLiteral("127.0.0.1:8480"));
    QCOMPARE(made->operationsListen.text(), QStringLiteral("127.0.0.1:9480"));
    QCOMPARE(made->publicUrl.toString(), QStringLiteral("http://127.0.0.1:8480"));
    QVERIFY(!made->stripe);
    QVERIFY(!made->smtp);
    QVERIFY(made->logDir.isEmpty());
}

void TestConfig::breakerAndWatch()
{
    using namespace std::chrono_literals;
    const auto usual = Configuration::make({}, sound());
    QVERIFY(usual->breaker == rules::Breaker::Policy());
    QVERIFY(usual->watch == rules::WatchSchedule());
    auto values = sound();
    values.insert(QStringLiteral("CHANCERY_BREAKER_WINDOW"), QStringLiteral("5m"));
    values.insert(QStringLiteral("CHANCERY_BREAKER_MINIMUM_CALLS"), QStringLiteral("3"));
    values.insert(QStringLiteral("CHANCERY_BREAKER_RATIO"), QStringLiteral("0.25"));
    values.insert(QStringLiteral("CHANCERY_BREAKER_PAUSE"), QStringLiteral("1500ms"));
    values.insert(QStringLiteral("CHANCERY_BREAKER_PROBES"), QStringLiteral("1"));
    values.insert(QStringLiteral("CHANCERY_WATCH_SCHEDULE"), QStringLiteral("1s, 1s,2m"));
    values.insert(QStringLiteral("CHANCERY_WATCH_AFTER_END"), QStringLiteral("48h"));
    values.insert(QStringLiteral("CHANCERY_CATCH_UP_INTERVAL"), QStringLiteral("5m"));
    const auto made = Configuration::make({}, values);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    QVERIFY((made->breaker == rules::Breaker::Policy{5min, 3, 0.25, 1500ms, 1}));
    QVERIFY((made->watch == rules::WatchSchedule{{1s, 1s, 2min}, 48h}));
    for (const auto &[key, value] : {std::pair{"BREAKER_WINDOW", "60"}, {"BREAKER_WINDOW", "2h"},
             {"BREAKER_MINIMUM_CALLS", "0"}, {"BREAKER_RATIO", "0"}, {"BREAKER_RATIO", "1.01"},
             {"BREAKER_RATIO", "nan"}, {"BREAKER_PAUSE", "-1s"}, {"BREAKER_PROBES", "many"}, {"WATCH_SCHEDULE", "2s,"},
             {"WATCH_SCHEDULE", "5s,2s"}, {"WATCH_SCHEDULE", "1ms"}, {"WATCH_SCHEDULE", "25h"},
             {"WATCH_AFTER_END", "59m"}, {"WATCH_AFTER_END", "721h"}, {"WATCH_AFTER_END", "for ever"},
             {"CATCH_UP_INTERVAL", "1s"}, {"CATCH_UP_INTERVAL", "often"}}) {
        auto wrong = sound();
        const QString name = QStringLiteral("CHANCERY_") + QLatin1String(key);
        wrong.insert(name, QLatin1String(value));
        const auto refused = Configuration::make({}, wrong);
        QVERIFY2(!refused.has_value(), value);
        QCOMPARE(refused.error().code, name);
        QVERIFY2(refused.error().detail.contains(QStringLiteral("expected")), qPrintable(refused.error().detail));
        QVERIFY(!refused.error().detail.contains(u'\n'));
    }
}

void TestConfig::durations()
{
    using namespace std::chrono_literals;
    QVERIFY(server::parseDuration(QStringLiteral("250ms")) == 250ms);
    QVERIFY(server::parseDuration(QStringLiteral("30s")) == 30s);
    QVERIFY(server::parseDuration(QStringLiteral("5m")) == 5min);
    QVERIFY(server::parseDuration(QStringLiteral("999999h")) == 999999h);
    for (const char *wrong : {"", "5", "s", "0s", "-1s", "1.5s", "5 s", "5S", "5d", "1000000s", "s5", "5ss"})
        QVERIFY2(!server::parseDuration(QLatin1String(wrong)), wrong);
}

void TestConfig::environmentWins()
{
    auto environment = sound();
    environment.insert(QStringLiteral("CHANCERY_LISTEN"), QStringLiteral("[::1]:81"));
    environment.insert(QStringLiteral("CHANCERY_STRIPE_SECRET_KEY_FILE"), m_file);
    const auto made = Configuration::make({{QStringLiteral("listen"), QStringLiteral("127.0.0.1:80")},
                                              {QStringLiteral("public_url"), QStringLiteral("https://pay.example/")},
                                              {QStringLiteral("stripe_webhook_secret_file"), m_file}},
        environment);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->listen.text(), QStringLiteral("[::1]:81"));
    QCOMPARE(made->publicUrl.toString(), QStringLiteral("https://pay.example"));
    QVERIFY(made->stripe.has_value());
    QCOMPARE(made->stripe->apiBase.toString(), QStringLiteral("https://api.stripe.com"));
}

void TestConfig::faults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no database") << QStringLiteral("CHANCERY_DATABASE_URL") << QString();
    QTest::newRow("odd database") << QStringLiteral("CHANCERY_DATABASE_URL") << QStringLiteral("somewhere");
    QTest::newRow("no fees") << QStringLiteral("CHANCERY_FEE_SCHEDULE") << QString();
    QTest::newRow("no such fees") << QStringLiteral("CHANCERY_FEE_SCHEDULE") << QStringLiteral("/nowhere/fees.json");
    QTest::newRow("port") << QStringLiteral("CHANCERY_LISTEN") << QStringLiteral("127.0.0.1:99999");
    QTest::newRow("no port") << QStringLiteral("CHANCERY_OPERATIONS_LISTEN") << QStringLiteral("127.0.0.1");
    QTest::newRow("name") << QStringLiteral("CHANCERY_LISTEN") << QStringLiteral("pay.example:80");
    QTest::newRow("public http") << QStringLiteral("CHANCERY_PUBLIC_URL") << QStringLiteral("http://pay.example");
    QTest::newRow("public ftp") << QStringLiteral("CHANCERY_PUBLIC_URL") << QStringLiteral("ftp://127.0.0.1");
    QTest::newRow("any address is not public") << QStringLiteral("CHANCERY_LISTEN") << QStringLiteral("0.0.0.0:8480");
    QTest::newRow("key file") << QStringLiteral("CHANCERY_STRIPE_SECRET_KEY_FILE") << QStringLiteral("/nowhere/key");
    QTest::newRow("log folder") << QStringLiteral("CHANCERY_LOG_DIR") << QStringLiteral("/nowhere/log");
    QTest::newRow("mail server") << QStringLiteral("CHANCERY_SMTP_URL") << QStringLiteral("http://mail.example");
    QTest::newRow("market rates in the open")
        << QStringLiteral("CHANCERY_MARKET_RATES_URL") << QStringLiteral("http://rates.example/usd");
    QTest::newRow("market rates") << QStringLiteral("CHANCERY_MARKET_RATES_URL") << QStringLiteral("somewhere");
    for (const char *address : {"https://me:hush@pay.example", "https://pay.example/?key=hush"})
        QTest::newRow(address) << QStringLiteral("CHANCERY_PUBLIC_URL") << QString::fromLatin1(address);
    for (const char *address : {"http://rates.example/usd?key=hush", "https://hush@rates.example/usd"})
        QTest::newRow(address) << QStringLiteral("CHANCERY_MARKET_RATES_URL") << QString::fromLatin1(address);
    for (const char *address : {"smtp://me:hush@mail.example", "http://me:hush@mail.example"})
        QTest::newRow(address) << QStringLiteral("CHANCERY_SMTP_URL") << QString::fromLatin1(address);
    QTest::newRow("alert") << QStringLiteral("CHANCERY_ALERT_WEBHOOK_URL_FILE") << QStringLiteral("/nowhere/alert");
}

void TestConfig::faults()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    auto environment = sound();
    environment.insert(key, value);
    const auto made = Configuration::make({}, environment);
    QVERIFY(!made.has_value());
    // The public address follows the one listened on: then it is the one that is refused.
    const bool follows = value.startsWith(u"0.0.0.0");
    QCOMPARE(made.error().code, follows ? QStringLiteral("CHANCERY_PUBLIC_URL") : key);
    QVERIFY2(made.error().detail.contains(u"expected"), qPrintable(made.error().detail));
    QVERIFY(!made.error().detail.contains(u'\n'));
    QVERIFY2(!made.error().detail.contains(u"hush"), qPrintable(made.error().detail)); // it ends in a log
}

void TestConfig::iniIsRead()
{
    const auto values = server::parseIni("# note\nlisten = 127.0.0.1:1\n\n[Stripe]\r\nsecret_key_file=/a b/c\n; "
                                         "note\n[database]\nurl = postgresql://x?y=z\n");
    QVERIFY(values.has_value());
    QCOMPARE(values->value(QStringLiteral("listen")), QStringLiteral("127.0.0.1:1"));
    QCOMPARE(values->value(QStringLiteral("stripe_secret_key_file")), QStringLiteral("/a b/c"));
    QCOMPARE(values->value(QStringLiteral("database_url")), QStringLiteral("postgresql://x?y=z"));
}

void TestConfig::iniFaults_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QString>("names");
    QTest::newRow("noise") << QByteArray("listen = 127.0.0.1:1\nhello\n") << QStringLiteral("line 2");
    QTest::newRow("twice") << QByteArray("listen = a\n[x]\ny = 1\ny = 2\n") << QStringLiteral("line 4");
    QTest::newRow("unknown key") << QByteArray("[stripe]\ncolour = red\n") << QStringLiteral("CHANCERY_STRIPE_COLOUR");
    QTest::newRow("secret in the file") << QByteArray("[stripe]\nsecret_key = sk_test_1\n")
                                        << QStringLiteral("stripe_secret_key_file");
}

void TestConfig::iniFaults()
{
    QFETCH(QByteArray, ini);
    QFETCH(QString, names);
    QFile file(m_folder.filePath(QStringLiteral("relay.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(ini);
    file.close();
    const auto made = Configuration::load(file.fileName());
    QVERIFY(!made.has_value());
    const QString line = made.error().code + u' ' + made.error().detail;
    QVERIFY2(line.contains(names), qPrintable(line));
    QVERIFY2(!line.contains(u"sk_test_1"), "a secret is never repeated");
}

void TestConfig::missingIni()
{
    const auto made = Configuration::load(m_folder.filePath(QStringLiteral("none.ini")));
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, QStringLiteral("--config"));
}

QTEST_APPLESS_MAIN(TestConfig)
#include "tst_config.moc"
