// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace chancery;
using tests::HttpAnswer;
using tests::RelayFixture;

/// A relay with Stripe and Alipay at posts of several currencies. Alipay's page is an address that the relay signs by
/// itself, so that no gateway is needed.
class TestCharges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_relay.reset(); }
    void chargesWhatTheQuoteNames_data();
    void chargesWhatTheQuoteNames();
    void takesTheCollectionTotalToo();
    void refusesAnotherFigure();
    void lapsedRateTakesTheMethodDown();

private:
    /// False: it does not; the relay's error is in the output.
    [[nodiscard]] bool start(const QString &post, const QJsonObject &chargeRates = {});
    [[nodiscard]] QJsonObject quote() const
    {
        return m_relay->post("/v1/quotes", {{QStringLiteral("basis"), m_relay->basis()}}).json();
    }
    [[nodiscard]] HttpAnswer pay(const QJsonObject &expected)
    {
        QJsonObject order = m_relay->order();
        order.insert(QStringLiteral("method"), QStringLiteral("alipay_page"));
        order.insert(QStringLiteral("expected_total"), expected);
        return m_relay->post("/v1/payments", order, "key-" + QByteArray::number(++m_keys));
    }

    testsupport::PgCluster m_cluster;
    QTemporaryDir m_folder;
    std::unique_ptr<RelayFixture> m_relay;
    int m_keys = 0;
};

void TestCharges::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    const auto openssl
        = [](const QStringList &arguments) { return QProcess::execute(QStringLiteral("openssl"), arguments) == 0; };
    // The application's pair, and another one for Alipay, of which the relay has the public half.
    for (const QString &name : {QStringLiteral("key"), QStringLiteral("alipay")}) {
        QVERIFY(openssl({QStringLiteral("genpkey"), QStringLiteral("-quiet"), QStringLiteral("-algorithm"),
            QStringLiteral("RSA"), QStringLiteral("-out"), m_folder.filePath(name)}));
    }
    QVERIFY(openssl({QStringLiteral("pkey"), QStringLiteral("-in"), m_folder.filePath(QStringLiteral("alipay")),
        QStringLiteral("-pubout"), QStringLiteral("-out"), m_folder.filePath(QStringLiteral("public"))}));
}

void TestCharges::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->settings = {
        {QStringLiteral("CHANCERY_ALIPAY_GATEWAY"),
            QStringLiteral("https://openapi-sandbox.dl.alipaydev.com/gateway.do")},
        {QStringLiteral("CHANCERY_ALIPAY_APP_ID"), QStringLiteral("9021000100000001")},
        {QStringLiteral("CHANCERY_ALIPAY_SELLER_ID"), QStringLiteral("2088000000000001")},
        {QStringLiteral("CHANCERY_ALIPAY_PRIVATE_KEY_FILE"), m_folder.filePath(QStringLiteral("key"))},
        {QStringLiteral("CHANCERY_ALIPAY_PUBLIC_KEY_FILE"), m_folder.filePath(QStringLiteral("public"))},
    };
}

bool TestCharges::start(const QString &post, const QJsonObject &chargeRates)
{
    if (!chargeRates.isEmpty()) {
        QFile demo(m_relay->feeSchedule);
        QFile changed(m_folder.filePath(QStringLiteral("fees.json")));
        if (!demo.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly))
            return false;
        QJsonObject json = QJsonDocument::fromJson(demo.readAll()).object();
        json.insert(QStringLiteral("charge_rates"), chargeRates);
        changed.write(QJsonDocument(json).toJson());
        m_relay->feeSchedule = changed.fileName();
    }
    const bool started = m_relay->start() && m_relay->enrol(post);
    if (!started)
        qWarning("%s", qPrintable(m_relay->error()));
    return started;
}

void TestCharges::chargesWhatTheQuoteNames_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<qint64>("fen");
    QTest::newRow("JPY") << QStringLiteral("TYO") << qint64(57937);
    QTest::newRow("ISK") << QStringLiteral("REK") << qint64(50073);
    QTest::newRow("UGX") << QStringLiteral("KLA") << qint64(55853);
    QTest::newRow("KWD") << QStringLiteral("KWI") << qint64(60638);
    QTest::newRow("CNY") << QStringLiteral("BJS") << qint64(58100);
}

void TestCharges::chargesWhatTheQuoteNames()
{
    QFETCH(QString, post);
    QFETCH(qint64, fen);
    QVERIFY(start(post));
    const QJsonObject quoted = quote();
    const QJsonObject charge = quoted.value(u"charges").toArray().at(0).toObject();
    const bool converted = post != u"BJS";
    QCOMPARE(quoted.value(u"charges").toArray().size(), converted ? 1 : 0);
    const QJsonObject total = (converted ? charge : quoted).value(u"total").toObject();
    QCOMPARE(total.value(u"minor").toInteger(), fen);
    QCOMPARE(total.value(u"currency").toString(), QStringLiteral("CNY"));

    const HttpAnswer made = pay(total);
    QVERIFY2(made.status == 201, made.body.constData());
    QCOMPARE(made.state(), QStringLiteral("open"));
    QCOMPARE(made.json().value(u"total").toObject(), total);
    // Both figures stay with the attempt.
    const QJsonObject kept = made.json().value(u"quote").toObject();
    QCOMPARE(kept.value(u"total"), quoted.value(u"total"));
    QCOMPARE(kept.value(u"charges").toArray().size(), converted ? 1 : 0);
    const QString url = made.json().value(u"next_action").toObject().value(u"url").toString();
    QVERIFY2(
        url.contains(QStringLiteral("%1.%2").arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0'))), qPrintable(url));
}

void TestCharges::takesTheCollectionTotalToo()
{
    QVERIFY(start(QStringLiteral("TYO")));
    const HttpAnswer made = pay(quote().value(u"total").toObject());
    QVERIFY2(made.status == 201, made.body.constData());
    QCOMPARE(made.json().value(u"total").toObject().value(u"minor").toInteger(), qint64(57937));
    QCOMPARE(made.json().value(u"total").toObject().value(u"currency").toString(), QStringLiteral("CNY"));
}

void TestCharges::refusesAnotherFigure()
{
    QVERIFY(start(QStringLiteral("TYO")));
    const HttpAnswer made
        = pay({{QStringLiteral("minor"), 57936}, {QStringLiteral("currency"), QStringLiteral("CNY")}});
    QCOMPARE(made.status, 409);
    QCOMPARE(made.code(), QStringLiteral("amount_changed"));
    const QJsonObject fresh = made.json().value(u"quote").toObject().value(u"charges").toArray().at(0).toObject();
    QCOMPARE(fresh.value(u"total").toObject().value(u"minor").toInteger(), qint64(57937));
}

void TestCharges::lapsedRateTakesTheMethodDown()
{
    const QJsonObject period{{QStringLiteral("from"), QStringLiteral("2020-01-01")},
        {QStringLiteral("to"), QStringLiteral("2020-02-01")}, {QStringLiteral("rate"), QStringLiteral("7.10")}};
    QVERIFY(start(QStringLiteral("TYO"),
        {{QStringLiteral("CNY"),
            QJsonObject{
                {QStringLiteral("round"), QStringLiteral("0.01")}, {QStringLiteral("rates"), QJsonArray{period}}}}}));
    QVERIFY(quote().value(u"charges").toArray().isEmpty());
    for (const QJsonValue method : m_relay->get("/v1/config").json().value(u"methods").toArray()) {
        if (method[u"method"].toString().startsWith(u"alipay_")) {
            QCOMPARE(method[u"availability"].toString(), QStringLiteral("down"));
            QCOMPARE(method[u"reason"].toString(), QStringLiteral("no_rate"));
        }
    }
    const HttpAnswer made = pay(quote().value(u"total").toObject());
    QCOMPARE(made.status, 503);
    QCOMPARE(made.code(), QStringLiteral("method_unavailable"));
    QCOMPARE(made.json().value(u"detail").toString(), QStringLiteral("no_rate"));
    QVERIFY(made.json().value(u"alternatives").toArray().contains(QStringLiteral("stripe_checkout")));
    QVERIFY(!made.json().value(u"alternatives").toArray().contains(QStringLiteral("alipay_qr")));
}

QTEST_GUILESS_MAIN(TestCharges)
#include "tst_charges.moc"
