// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/alipayfixture.h"
#include "tests/sandbox/webhookreceiver.h"

#include <QTest>

using namespace chancery;
using namespace chancery::sandbox;
using Parameters = AlipayFixture::Parameters;

class AlipayNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paidIsNotified();
    void noticeOfARefund();
    void noticeOfAnEnd();
    void retriedUntilSuccess_data();
    void retriedUntilSuccess();
    void abandonedAfterEightTries();
    void faults();
    void reordered();
    void wrongKeyThenRight();
    void wrongAmount();
    void redelivered();

private:
    void pay(const QString &order)
    {
        m_alipay->pay(order, QStringLiteral("88.90"), {{QStringLiteral("notify_url"), m_receiver->url()}});
    }
    /// Decoded once, as an application reads a form.
    Parameters read(qsizetype index) const
    {
        Parameters result;
        for (const QByteArray &pair : m_receiver->received().at(index).body.split('&')) {
            const auto decoded = [](QByteArray text) {
                return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
            };
            result.insert(decoded(pair.left(pair.indexOf('='))), decoded(pair.mid(pair.indexOf('=') + 1)));
        }
        return result;
    }
    bool verified(Parameters notice) const
    {
        const QByteArray sign = notice.take(QStringLiteral("sign")).toLatin1();
        notice.remove(QStringLiteral("sign_type"));
        return m_alipay->openssl.verify(m_alipay->alipayPublicKey, AlipayFixture::signedText(notice, false), sign);
    }
    QJsonObject counts() { return m_alipay->state().value(u"notifications").toObject(); }

    const QString m_order = QStringLiteral("pay_0123456789");
    std::unique_ptr<AlipayFixture> m_alipay;
    std::unique_ptr<WebhookReceiver> m_receiver;
};

void AlipayNoticesTest::init()
{
    m_receiver = std::make_unique<WebhookReceiver>();
    m_receiver->setBody("success");
    m_receiver->setUsualStatus(200);
    m_alipay = std::make_unique<AlipayFixture>();
}

void AlipayNoticesTest::paidIsNotified()
{
    pay(m_order);
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{1});
    QVERIFY(providers::headerValue(m_receiver->received().first().headers, "Content-Type")
                .startsWith("application/x-www-form-urlencoded"));
    const Parameters notice = read(0);
    QVERIFY(verified(notice));
    QCOMPARE(notice.value(QStringLiteral("out_trade_no")), m_order);
    QCOMPARE(notice.value(QStringLiteral("trade_status")), QStringLiteral("TRADE_SUCCESS"));
    QCOMPARE(notice.value(QStringLiteral("total_amount")), QStringLiteral("88.90"));
    QCOMPARE(notice.value(QStringLiteral("app_id")), QStringLiteral("2021000000000001"));
    QCOMPARE(notice.value(QStringLiteral("seller_id")), QStringLiteral("2088000000000001"));
    QCOMPARE(notice.value(QStringLiteral("subject")), QStringLiteral("签证费 <visa>"));
    QCOMPARE(notice.value(QStringLiteral("notify_type")), QStringLiteral("trade_status_sync"));
    QVERIFY2(notice.contains(QStringLiteral("body")) && notice.value(QStringLiteral("body")).isEmpty(),
        "an empty value is part of what is signed");
    QVERIFY(!notice.contains(QStringLiteral("refund_fee")));
    QCOMPARE(notice.value(QStringLiteral("trade_no")), m_alipay->query(m_order).text("trade_no"));
    Parameters changed = notice;
    changed.insert(QStringLiteral("total_amount"), QStringLiteral("8.89"));
    QVERIFY(!verified(changed));
    QTRY_COMPARE(counts().value(u"accepted").toInt(), 1);
}

void AlipayNoticesTest::noticeOfARefund()
{
    pay(m_order);
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{1});
    m_alipay->refund(m_order, QStringLiteral("r1"), QStringLiteral("8.90"));
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{2});
    const Parameters part = read(1);
    QVERIFY(verified(part));
    QCOMPARE(part.value(QStringLiteral("trade_status")), QStringLiteral("TRADE_SUCCESS"));
    QCOMPARE(part.value(QStringLiteral("out_biz_no")), QStringLiteral("r1"));
    QCOMPARE(part.value(QStringLiteral("refund_fee")), QStringLiteral("8.90"));
    QVERIFY(part.contains(QStringLiteral("gmt_refund")));
    QVERIFY(part.value(QStringLiteral("notify_id")) != read(0).value(QStringLiteral("notify_id")));
    m_alipay->refund(m_order, QStringLiteral("r1"), QStringLiteral("8.90")); // a repeat moves nothing and says nothing
    m_alipay->refund(m_order, QStringLiteral("r2"), QStringLiteral("80.00"));
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{3});
    QCOMPARE(read(2).value(QStringLiteral("trade_status")), QStringLiteral("TRADE_CLOSED"));
    QCOMPARE(read(2).value(QStringLiteral("refund_fee")), QStringLiteral("88.90"));
}

void AlipayNoticesTest::noticeOfAnEnd()
{
    m_alipay->precreate(m_order, QStringLiteral("88.90"), {{QStringLiteral("notify_url"), m_receiver->url()}});
    m_alipay->sandbox->control("alipay/scan", {{QStringLiteral("out_trade_no"), m_order}});
    m_alipay->sandbox->control("alipay/expire", {{QStringLiteral("out_trade_no"), m_order}});
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{1});
    QCOMPARE(read(0).value(QStringLiteral("trade_status")), QStringLiteral("TRADE_CLOSED"));
    QVERIFY(!read(0).contains(QStringLiteral("gmt_payment")));
    QVERIFY(verified(read(0)));
}

void AlipayNoticesTest::retriedUntilSuccess_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("line end") << 200 << QByteArray("success\n");
    QTest::newRow("capital") << 200 << QByteArray("Success");
    QTest::newRow("JSON") << 200 << QByteArray(R"({"result":"success"})");
    QTest::newRow("nothing") << 200 << QByteArray();
    QTest::newRow("fail") << 200 << QByteArray("fail");
    QTest::newRow("no content") << 204 << QByteArray();
    QTest::newRow("failure") << 500 << QByteArray("success");
    QTest::newRow("cut") << 0 << QByteArray();
}

void AlipayNoticesTest::retriedUntilSuccess()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_receiver->setBody(body);
    m_receiver->setUsualStatus(status);
    pay(m_order);
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->received().size() >= 3, true, 15'000);
    m_receiver->setBody("success");
    m_receiver->setUsualStatus(200);
    QTRY_COMPARE_WITH_TIMEOUT(counts().value(u"accepted").toInt(), 1, 15'000);
    const Parameters first = read(0);
    const Parameters last = read(m_receiver->received().size() - 1);
    QCOMPARE(last.value(QStringLiteral("notify_id")), first.value(QStringLiteral("notify_id")));
    QVERIFY(verified(last));
    QCOMPARE(counts().value(u"pending").toInt(), 0);
}

void AlipayNoticesTest::abandonedAfterEightTries()
{
    Sandbox::Options options;
    options.retryScale = 0.00001; // 15 h become 0.5 s
    m_alipay = std::make_unique<AlipayFixture>(options);
    m_receiver->setBody("no");
    pay(m_order);
    QTRY_COMPARE_WITH_TIMEOUT(counts().value(u"abandoned").toInt(), 1, 15'000);
    QCOMPARE(m_receiver->received().size(), qsizetype{8});
    QCOMPARE(counts().value(u"refused").toInt(), 8);
}

void AlipayNoticesTest::faults()
{
    m_alipay->fault("alipay.notify", "drop");
    m_alipay->fault("alipay.notify", "duplicate");
    m_alipay->fault("alipay.notify", "delay", {{QStringLiteral("delay_ms"), 500}});
    pay(QStringLiteral("dropped"));
    pay(QStringLiteral("doubled"));
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{2});
    QCOMPARE(read(0).value(QStringLiteral("out_trade_no")), QStringLiteral("doubled"));
    QCOMPARE(read(1).value(QStringLiteral("notify_id")), read(0).value(QStringLiteral("notify_id")));
    pay(QStringLiteral("delayed"));
    pay(QStringLiteral("prompt"));
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{4});
    QCOMPARE(read(2).value(QStringLiteral("out_trade_no")), QStringLiteral("prompt"));
    QCOMPARE(read(3).value(QStringLiteral("out_trade_no")), QStringLiteral("delayed"));
    QCOMPARE(counts().value(u"dropped").toInt(), 1);
}

void AlipayNoticesTest::reordered()
{
    m_alipay->fault("alipay.notify", "reorder", {{QStringLiteral("count"), 3}});
    for (const char *order : {"first", "second", "third"})
        pay(QString::fromLatin1(order));
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{3});
    QCOMPARE(read(0).value(QStringLiteral("out_trade_no")), QStringLiteral("third"));
    QCOMPARE(read(2).value(QStringLiteral("out_trade_no")), QStringLiteral("first"));
}

void AlipayNoticesTest::wrongKeyThenRight()
{
    m_alipay->fault("alipay.notify", "wrong_key");
    m_receiver->answerNext({400});
    pay(m_order);
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{2});
    QVERIFY(!verified(read(0)));
    QVERIFY(verified(read(1)));
}

void AlipayNoticesTest::wrongAmount()
{
    m_alipay->precreate(m_order, QStringLiteral("88.90"), {{QStringLiteral("notify_url"), m_receiver->url()}});
    m_alipay->sandbox->control(
        "alipay/pay", {{QStringLiteral("out_trade_no"), m_order}, {QStringLiteral("amount"), QStringLiteral("0.01")}});
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{1});
    QCOMPARE(read(0).value(QStringLiteral("total_amount")), QStringLiteral("0.01"));
    QVERIFY(verified(read(0)));
}

void AlipayNoticesTest::redelivered()
{
    pay(m_order);
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{1});
    m_alipay->sandbox->control("alipay/redeliver", {{QStringLiteral("out_trade_no"), m_order}});
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{2});
    QCOMPARE(read(1).value(QStringLiteral("notify_id")), read(0).value(QStringLiteral("notify_id")));
}

QTEST_GUILESS_MAIN(AlipayNoticesTest)
#include "tst_alipaynotices.moc"
