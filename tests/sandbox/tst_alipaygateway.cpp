// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaykey.h"
#include "tests/sandbox/alipayfixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace chancery;
using namespace chancery::sandbox;
using Answer = AlipayFixture::Answer;
using Parameters = AlipayFixture::Parameters;

class AlipayGatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signaturesAreThoseOfOpenssl();
    void repliesAreSignedOverTheRawNode();
    void parametersInQueryAndBody();
    void callsAreChecked_data();
    void callsAreChecked();
    void signatureCoversEveryByte();
    void contentIsChecked_data();
    void contentIsChecked();
    void certificateMode();
    void faults_data();
    void faults();
    void faultsOfReplies();
    void cancelIsToBeRetried();

private:
    std::unique_ptr<AlipayFixture> m_alipay;
};

void AlipayGatewayTest::init()
{
    m_alipay = std::make_unique<AlipayFixture>();
}

void AlipayGatewayTest::signaturesAreThoseOfOpenssl()
{
    const QByteArray text = QStringLiteral("a=1&subject=签证费 / visa").toUtf8();
    const auto key = AlipayKey::fromPem(m_alipay->alipayKey);
    QVERIFY(key);
    QCOMPARE(key->sign(text), m_alipay->openssl.sign(m_alipay->alipayKey, text));
    QCOMPARE(key->publicPem(), m_alipay->alipayPublicKey);
    const auto publicKey = AlipayKey::fromPem(m_alipay->alipayPublicKey);
    QVERIFY(publicKey->verify(text, key->sign(text)));
    QVERIFY(!publicKey->verify(text + ' ', key->sign(text)));
    QVERIFY(!publicKey->verify(text, "not base64"));
    QVERIFY(publicKey->sign(text).isEmpty());
    const QByteArray bare = m_alipay->openssl.run(
        {QStringLiteral("pkey"), QStringLiteral("-outform"), QStringLiteral("DER")}, m_alipay->alipayKey);
    QCOMPARE(AlipayKey::fromPem(bare.toBase64())->publicPem(), m_alipay->alipayPublicKey);
    QVERIFY(!AlipayKey::fromPem("nonsense"));
    const QByteArray curve = m_alipay->openssl.run({QStringLiteral("genpkey"), QStringLiteral("-algorithm"),
        QStringLiteral("EC"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")});
    QVERIFY(!AlipayKey::fromPem(curve));
}

void AlipayGatewayTest::repliesAreSignedOverTheRawNode()
{
    const Answer answer = m_alipay->precreate(QStringLiteral("order_1"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, QByteArray("text/html;charset=utf-8"));
    QCOMPARE(answer.name, QByteArray("alipay_trade_precreate_response"));
    const QByteArray start
        = "{\"code\":\"10000\",\"msg\":\"Success\",\"out_trade_no\":\"order_1\",\"qr_code\":\"http:\\/\\/";
    QVERIFY(answer.node.startsWith(start));
    QVERIFY(m_alipay->verified(answer));
    QVERIFY(
        !m_alipay->openssl.verify(m_alipay->alipayPublicKey, QByteArray(answer.node).replace("\\/", "/"), answer.sign));
    const Answer failed = m_alipay->query(QStringLiteral("order_1"));
    QCOMPARE(failed.text("code"), QStringLiteral("40004"));
    QCOMPARE(failed.text("sub_code"), QStringLiteral("ACQ.TRADE_NOT_EXIST"));
    QVERIFY2(m_alipay->verified(failed), "failures are signed too");
}

void AlipayGatewayTest::parametersInQueryAndBody()
{
    Parameters all = m_alipay->parameters("alipay.trade.precreate", AlipayFixture::offer(QStringLiteral("order_1")));
    Parameters body{{QStringLiteral("biz_content"), all.take(QStringLiteral("biz_content"))}};
    const auto send = [&](const QByteArray &query, const QByteArray &form) {
        return AlipayFixture::take(m_alipay->sandbox->post(
            "/gateway.do?" + query, form, {{"Content-Type", "application/x-www-form-urlencoded"}}));
    };
    QCOMPARE(send(AlipayFixture::encoded(all), AlipayFixture::encoded(body)).text("code"), QStringLiteral("10000"));
    const Answer twice = send(AlipayFixture::encoded(all), AlipayFixture::encoded(body) + "&version=1.0");
    QCOMPARE(twice.text("code"), QStringLiteral("40002"));
}

void AlipayGatewayTest::callsAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subCode");
    const auto row = [](const char *title, const char *name, const QString &value, const char *code, const char *sub) {
        QTest::newRow(title) << QString::fromLatin1(name) << value << QString::fromLatin1(code)
                             << QString::fromLatin1(sub);
    };
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    row("no method", "method", {}, "40001", "isv.missing-method");
    row("unknown method", "method", QStringLiteral("alipay.trade.dance"), "40002", "isv.invalid-method");
    row("no app", "app_id", {}, "40001", "isv.missing-app-id");
    row("other app", "app_id", QStringLiteral("2021999999999999"), "40002", "isv.invalid-app-id");
    row("no sign type", "sign_type", {}, "40001", "isv.missing-signature-type");
    row("RSA1", "sign_type", QStringLiteral("RSA"), "40002", "isv.invalid-signature-type");
    row("charset", "charset", QStringLiteral("gbk"), "40002", "isv.invalid-charset");
    row("version", "version", QStringLiteral("2.0"), "40002", "isv.invalid-version");
    row("format", "format", QStringLiteral("XML"), "40002", "isv.invalid-format");
    row("no timestamp", "timestamp", {}, "40001", "isv.missing-timestamp");
    row("RFC 3339", "timestamp", QStringLiteral("2026-05-10T10:00:00Z"), "40002", "isv.invalid-timestamp");
    row("time of Tokyo", "timestamp", AlipayFixture::time(now + 3'600'000), "40002", "isv.invalid-timestamp");
    row("UTC", "timestamp", AlipayFixture::time(now - 8 * 3'600'000), "40002", "isv.invalid-timestamp");
    row("no JSON", "biz_content", QStringLiteral("order"), "40002", "isv.invalid-parameter");
}

void AlipayGatewayTest::callsAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(QString, subCode);
    const Answer answer
        = m_alipay->call("alipay.trade.precreate", AlipayFixture::offer(QStringLiteral("order_1")), {{name, value}});
    QCOMPARE(answer.text("code"), code);
    QCOMPARE(answer.text("sub_code"), subCode);
    QVERIFY(m_alipay->state().value(u"orders").toObject().isEmpty());
    QCOMPARE(answer.sign.isEmpty(), name == u"app_id");
}

void AlipayGatewayTest::signatureCoversEveryByte()
{
    const auto good = m_alipay->parameters("alipay.trade.precreate", AlipayFixture::offer(QStringLiteral("order_1")));
    for (auto it = good.cbegin(); it != good.cend(); ++it) {
        Parameters changed = good;
        if (it.key() == u"sign")
            changed.insert(it.key(), QLatin1String("A") + it.value().mid(1));
        else if (it.key() == u"biz_content")
            changed.insert(it.key(), it.value() + u' ');
        else
            continue; // the others have errors of their own
        if (changed == good)
            continue;
        const Answer answer = m_alipay->post(changed);
        QCOMPARE(answer.text("sub_code"), QStringLiteral("isv.invalid-signature"));
        QVERIFY(m_alipay->verified(answer));
    }
    Parameters more = good;
    more.insert(QStringLiteral("notify_url"), QStringLiteral("http://127.0.0.1/other"));
    QCOMPARE(m_alipay->post(more).text("sub_code"), QStringLiteral("isv.invalid-signature"));
    Parameters empty = good;
    empty.insert(QStringLiteral("app_auth_token"), {});
    QCOMPARE(m_alipay->post(empty).text("code"), QStringLiteral("10000"));
    Parameters without = good;
    without.remove(QStringLiteral("sign"));
    QCOMPARE(m_alipay->post(without).text("sub_code"), QStringLiteral("isv.missing-signature"));
    // Leaving sign_type out of what is signed is a classic.
    Parameters half = good;
    half.remove(QStringLiteral("sign"));
    half.remove(QStringLiteral("sign_type"));
    const QByteArray sign = m_alipay->openssl.sign(m_alipay->appKey, AlipayFixture::signedText(half, true));
    half.insert(QStringLiteral("sign_type"), QStringLiteral("RSA2"));
    half.insert(QStringLiteral("sign"), QString::fromLatin1(sign));
    QCOMPARE(m_alipay->post(half).text("sub_code"), QStringLiteral("isv.invalid-signature"));
}

void AlipayGatewayTest::contentIsChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *title, const char *name, const QJsonValue &value) {
        QTest::newRow(title) << QString::fromLatin1(name) << value;
    };
    row("no number", "out_trade_no", QJsonValue());
    row("hyphen", "out_trade_no", QStringLiteral("order-1"));
    row("long number", "out_trade_no", QString(65, u'a'));
    row("amount as number", "total_amount", 88.9);
    row("three decimals", "total_amount", QStringLiteral("88.901"));
    row("nothing", "total_amount", QStringLiteral("0.00"));
    row("too much", "total_amount", QStringLiteral("100000000.01"));
    row("comma", "total_amount", QStringLiteral("88,90"));
    row("no subject", "subject", QStringLiteral(""));
    row("subject with a slash", "subject", QStringLiteral("visa/fee"));
    row("long body", "body", QString(129, u'a'));
    row("product of another method", "product_code", QStringLiteral("FAST_INSTANT_TRADE_PAY"));
    row("somebody else's account", "seller_id", QStringLiteral("2088999999999999"));
    row("past end", "time_expire", QStringLiteral("2020-01-01 00:00:00"));
    row("span", "timeout_express", QStringLiteral("16d"));
    row("code's span", "qr_code_timeout_express", QStringLiteral("3h"));
}

void AlipayGatewayTest::contentIsChecked()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject content = AlipayFixture::offer(QStringLiteral("order_1"));
    content.insert(name, value);
    const Answer answer = m_alipay->call("alipay.trade.precreate", content);
    QCOMPARE(answer.text("code"), QStringLiteral("40004"));
    QCOMPARE(answer.text("sub_code"), QStringLiteral("ACQ.INVALID_PARAMETER"));
}

void AlipayGatewayTest::certificateMode()
{
    OpensslCli openssl;
    const auto certificate = [&](const QByteArray &key, const QString &name) {
        return openssl.run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-x509"),
            QStringLiteral("-key"), openssl.write(QStringLiteral("key"), key), QStringLiteral("-set_serial"),
            QStringLiteral("4660"), QStringLiteral("-subj"), QStringLiteral("/C=CN/O=Ant/OU=Test/CN=") + name});
    };
    const QByteArray appKey = openssl.newKey();
    const QByteArray alipayKey = openssl.newKey();
    Sandbox::Options options;
    options.alipay.appId = QStringLiteral("2021000000000001");
    options.alipay.sellerId = QStringLiteral("2088000000000001");
    options.alipay.appPublicKey = certificate(appKey, QStringLiteral("App"));
    options.alipay.privateKey = alipayKey;
    options.alipay.certificate = certificate(alipayKey, QStringLiteral("Alipay"));
    options.alipay.rootCertificates = certificate(openssl.newKey(), QStringLiteral("Root"));
    AlipayFixture alipay(options);
    alipay.appKey = appKey;
    alipay.alipayPublicKey = openssl.publicOf(alipayKey);
    const auto serial = [](const char *name) {
        const QByteArray text = QByteArray("CN=") + name + ",OU=Test,O=Ant,C=CN" + "4660";
        return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex());
    };
    const Parameters serials{
        {QStringLiteral("app_cert_sn"), serial("App")}, {QStringLiteral("alipay_root_cert_sn"), serial("Root")}};
    const Answer answer
        = alipay.call("alipay.trade.precreate", AlipayFixture::offer(QStringLiteral("order_1")), serials);
    QCOMPARE(answer.text("code"), QStringLiteral("10000"));
    QVERIFY(alipay.verified(answer));
    QVERIFY(answer.raw.contains("\"alipay_cert_sn\":\"" + serial("Alipay").toLatin1() + '"'));
    QCOMPARE(alipay.query(QStringLiteral("order_1")).text("sub_code"), QStringLiteral("isv.app-cert-sn-error"));
}

void AlipayGatewayTest::faults_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("executed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subCode");
    QTest::newRow("unknown, done") << QByteArray("unknown") << true << "20000"
                                   << "isp.unknow-error";
    QTest::newRow("unknown, not done") << QByteArray("unknown") << false << "20000"
                                       << "isp.unknow-error";
    QTest::newRow("system error") << QByteArray("system_error") << true << "40004"
                                  << "ACQ.SYSTEM_ERROR";
}

void AlipayGatewayTest::faults()
{
    QFETCH(QByteArray, kind);
    QFETCH(bool, executed);
    QFETCH(QString, code);
    QFETCH(QString, subCode);
    m_alipay->fault("alipay.precreate", kind.constData(), {{QStringLiteral("executed"), executed}});
    const Answer answer = m_alipay->precreate(QStringLiteral("order_1"));
    QCOMPARE(answer.text("code"), code);
    QCOMPARE(answer.text("sub_code"), subCode);
    QVERIFY(m_alipay->verified(answer));
    QCOMPARE(m_alipay->state().value(u"trades").toArray().size(), executed ? 1 : 0);
    QCOMPARE(m_alipay->precreate(QStringLiteral("order_1")).text("code"), QStringLiteral("10000"));
}

void AlipayGatewayTest::faultsOfReplies()
{
    const QString order = QStringLiteral("order_1");
    m_alipay->pay(order);
    m_alipay->fault("alipay.query", "unsigned");
    Answer answer = m_alipay->query(order);
    QCOMPARE(answer.text("trade_status"), QStringLiteral("TRADE_SUCCESS"));
    QVERIFY(answer.sign.isEmpty());
    m_alipay->fault("alipay.query", "wrong_key");
    answer = m_alipay->query(order);
    QVERIFY(!answer.sign.isEmpty());
    QVERIFY(!m_alipay->verified(answer));
    m_alipay->fault("alipay.query", "repeated");
    QCOMPARE(m_alipay->query(order).raw.count("\"alipay_trade_query_response\":{"), 2);
    m_alipay->fault("alipay.query", "error", {{QStringLiteral("status"), 502}});
    QCOMPARE(m_alipay->query(order).status, 502);
    for (const char *kind : {"cut", "drop"}) {
        m_alipay->fault("alipay.query", kind);
        QVERIFY2(!m_alipay->verified(m_alipay->query(order)), kind);
    }
    m_alipay->fault(
        "alipay.refund", "refuse", {{QStringLiteral("code"), QStringLiteral("ACQ.SELLER_BALANCE_NOT_ENOUGH")}});
    QCOMPARE(m_alipay->refund(order, QStringLiteral("r1"), QStringLiteral("1.00")).text("sub_code"),
        QStringLiteral("ACQ.SELLER_BALANCE_NOT_ENOUGH"));
    QCOMPARE(
        m_alipay->refund(order, QStringLiteral("r1"), QStringLiteral("1.00")).text("fund_change"), QStringLiteral("Y"));
    QCOMPARE(m_alipay->fault("alipay.query", "refuse").value(u"failed").toInt(), 400);
    QCOMPARE(m_alipay->fault("alipay.notify", "unsigned").value(u"failed").toInt(), 400);
    QCOMPARE(m_alipay->fault("alipay.dance", "cut").value(u"failed").toInt(), 400);
    QVERIFY(m_alipay->state().value(u"calls").toObject().value(u"query").toInt() >= 6);
}

void AlipayGatewayTest::cancelIsToBeRetried()
{
    const QString order = QStringLiteral("order_1");
    m_alipay->pay(order);
    m_alipay->fault("alipay.cancel", "retry");
    const QJsonObject content{{QStringLiteral("out_trade_no"), order}};
    QCOMPARE(m_alipay->call("alipay.trade.cancel", content).text("retry_flag"), QStringLiteral("Y"));
    QCOMPARE(m_alipay->query(order).text("trade_status"), QStringLiteral("TRADE_SUCCESS"));
    QCOMPARE(m_alipay->call("alipay.trade.cancel", content).text("action"), QStringLiteral("refund"));
}

QTEST_GUILESS_MAIN(AlipayGatewayTest)
#include "tst_alipaygateway.moc"
