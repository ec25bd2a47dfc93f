// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/alipayfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using namespace chancery::sandbox;
using Answer = AlipayFixture::Answer;
using Parameters = AlipayFixture::Parameters;

class AlipayTradesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noTradeBeforeTheScan();
    void numberIsUnique();
    void cancelBeforeTheScanKills();
    void cancelOfWhatNeverArrived();
    void closing();
    void cancelling();
    void endOfTime();
    void barcode_data();
    void barcode();
    void barcodeWaits_data();
    void barcodeWaits();
    void barcodeIsUsedOnce();
    void refunds();
    void refundRefusals();
    void finished();
    void walletPage();
    void hostedPage();
    void hostedPageRefuses();
    void bill();
    void ledgerAddsUp();
    void stateOutlivesARestart();
    void controlIsStrict();

private:
    QString statusOf(const QString &order) { return m_alipay->query(order).text("trade_status"); }
    QString subCode(const char *method, const QString &order)
    {
        return m_alipay->call(method, {{QStringLiteral("out_trade_no"), order}}).text("sub_code");
    }
    QJsonObject control(const QByteArray &command, const QJsonObject &more = {})
    {
        QJsonObject json = more;
        json.insert(QStringLiteral("out_trade_no"), m_order);
        return m_alipay->sandbox->control("alipay/" + command, json);
    }

    const QString m_order = QStringLiteral("pay_0123456789");
    std::unique_ptr<AlipayFixture> m_alipay;
};

void AlipayTradesTest::init()
{
    m_alipay = std::make_unique<AlipayFixture>();
}

void AlipayTradesTest::noTradeBeforeTheScan()
{
    const Answer made = m_alipay->precreate(m_order);
    QCOMPARE(subCode("alipay.trade.query", m_order), QStringLiteral("ACQ.TRADE_NOT_EXIST"));
    QCOMPARE(subCode("alipay.trade.close", m_order), QStringLiteral("ACQ.TRADE_NOT_EXIST"));
    QCOMPARE(m_alipay->sandbox->get(m_alipay->pathOf(made)).status, 200);
    QCOMPARE(statusOf(m_order), QStringLiteral("WAIT_BUYER_PAY"));
    QVERIFY(m_alipay->press(m_alipay->pathOf(made), "pay").body.contains("Paid"));
    const Answer paid = m_alipay->query(m_order);
    QCOMPARE(paid.text("trade_status"), QStringLiteral("TRADE_SUCCESS"));
    QCOMPARE(paid.text("total_amount"), QStringLiteral("88.90"));
    QCOMPARE(paid.text("buyer_pay_amount"), QStringLiteral("88.90"));
    QCOMPARE(paid.text("trade_no").size(), 28);
    QVERIFY(!paid.text("send_pay_date").isEmpty());
    const Answer byTradeNo
        = m_alipay->call("alipay.trade.query", {{QStringLiteral("trade_no"), paid.text("trade_no")}});
    QCOMPARE(byTradeNo.text("out_trade_no"), m_order);
    QCOMPARE(m_alipay->call("alipay.trade.query", {}).text("sub_code"), QStringLiteral("ACQ.INVALID_PARAMETER"));
}

void AlipayTradesTest::numberIsUnique()
{
    const Answer first = m_alipay->precreate(m_order);
    QCOMPARE(m_alipay->precreate(m_order).text("qr_code"), first.text("qr_code"));
    QCOMPARE(m_alipay->precreate(m_order, QStringLiteral("88.9")).text("qr_code"), first.text("qr_code"));
    QCOMPARE(m_alipay->precreate(m_order, QStringLiteral("88.91")).text("sub_code"),
        QStringLiteral("ACQ.CONTEXT_INCONSISTENT"));
    const QJsonObject trade = m_alipay->state().value(u"trades").toArray().first().toObject();
    QCOMPARE(trade.value(u"requests").toInt(), 4);
    QCOMPARE(m_alipay->state().value(u"orders").toObject().value(m_order).toInt(), 0);
    control("pay");
    QCOMPARE(m_alipay->state().value(u"orders").toObject().value(m_order).toInt(), 1);
    QCOMPARE(m_alipay->precreate(m_order).text("sub_code"), QStringLiteral("ACQ.TRADE_HAS_SUCCESS"));
}

void AlipayTradesTest::cancelBeforeTheScanKills()
{
    const Answer made = m_alipay->precreate(m_order);
    const Answer cancelled = m_alipay->call("alipay.trade.cancel", {{QStringLiteral("out_trade_no"), m_order}});
    QCOMPARE(cancelled.text("code"), QStringLiteral("10000"));
    QCOMPARE(cancelled.text("retry_flag"), QStringLiteral("N"));
    QVERIFY(!cancelled.json.contains(u"action"));
    QVERIFY(m_alipay->sandbox->get(m_alipay->pathOf(made)).body.contains("closed"));
    QVERIFY(m_alipay->press(m_alipay->pathOf(made), "pay").body.contains("closed"));
    QCOMPARE(subCode("alipay.trade.query", m_order), QStringLiteral("ACQ.TRADE_NOT_EXIST"));
    QCOMPARE(m_alipay->precreate(m_order).text("sub_code"), QStringLiteral("ACQ.TRADE_HAS_CLOSE"));
}

void AlipayTradesTest::cancelOfWhatNeverArrived()
{
    QCOMPARE(m_alipay->call("alipay.trade.cancel", {{QStringLiteral("out_trade_no"), m_order}}).text("code"),
        QStringLiteral("10000"));
    QCOMPARE(m_alipay->precreate(m_order).text("sub_code"), QStringLiteral("ACQ.TRADE_HAS_CLOSE"));
}

void AlipayTradesTest::closing()
{
    m_alipay->precreate(m_order);
    control("scan");
    QCOMPARE(m_alipay->call("alipay.trade.close", {{QStringLiteral("out_trade_no"), m_order}}).text("code"),
        QStringLiteral("10000"));
    QCOMPARE(statusOf(m_order), QStringLiteral("TRADE_CLOSED"));
    QCOMPARE(control("pay").value(u"failed").toInt(), 409);
    QCOMPARE(subCode("alipay.trade.close", m_order), QStringLiteral("ACQ.TRADE_STATUS_ERROR"));
    m_alipay->pay(QStringLiteral("paid_1"));
    QCOMPARE(subCode("alipay.trade.close", QStringLiteral("paid_1")), QStringLiteral("ACQ.TRADE_STATUS_ERROR"));
}

void AlipayTradesTest::cancelling()
{
    m_alipay->precreate(m_order);
    control("scan");
    const QJsonObject content{{QStringLiteral("out_trade_no"), m_order}};
    QCOMPARE(m_alipay->call("alipay.trade.cancel", content).text("action"), QStringLiteral("close"));
    QCOMPARE(m_alipay->call("alipay.trade.cancel", content).text("action"), QStringLiteral("close"));
    const QString other = QStringLiteral("paid_1");
    m_alipay->pay(other);
    QCOMPARE(m_alipay->call("alipay.trade.cancel", {{QStringLiteral("out_trade_no"), other}}).text("action"),
        QStringLiteral("refund"));
    QCOMPARE(statusOf(other), QStringLiteral("TRADE_CLOSED"));
    QCOMPARE(m_alipay->call("alipay.trade.cancel", {{QStringLiteral("out_trade_no"), other}}).text("action"),
        QStringLiteral("refund"));
}

void AlipayTradesTest::endOfTime()
{
    const Answer made = m_alipay->precreate(m_order);
    control("expire");
    QVERIFY(m_alipay->sandbox->get(m_alipay->pathOf(made)).body.contains("expired"));
    QCOMPARE(subCode("alipay.trade.query", m_order), QStringLiteral("ACQ.TRADE_NOT_EXIST"));
    const QString other = QStringLiteral("other_1");
    const Answer waiting = m_alipay->precreate(other);
    QCOMPARE(m_alipay->sandbox->get(m_alipay->pathOf(waiting)).status, 200);
    m_alipay->sandbox->control("alipay/expire", {{QStringLiteral("out_trade_no"), other}});
    QCOMPARE(statusOf(other), QStringLiteral("TRADE_CLOSED"));
    QVERIFY(m_alipay->press(m_alipay->pathOf(waiting), "pay").body.contains("closed"));
}

void AlipayTradesTest::barcode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *name, const char *code, const char *answer, const char *status) {
        QTest::newRow(name) << QString::fromLatin1(code) << QString::fromLatin1(answer) << QString::fromLatin1(status);
    };
    row("paid", "280000000000000001", "10000", "TRADE_SUCCESS");
    row("waits for ever", "280000000000000093", "10003", "WAIT_BUYER_PAY");
    row("no balance", "280000000000000094", "ACQ.BUYER_BALANCE_NOT_ENOUGH", "");
    row("unknown, paid", "280000000000000095", "isp.unknow-error", "TRADE_SUCCESS");
    row("unknown, nothing", "280000000000000096", "isp.unknow-error", "");
    row("stale code", "280000000000000097", "ACQ.PAYMENT_AUTH_CODE_INVALID", "");
    row("no code", "180000000000000001", "ACQ.INVALID_PARAMETER", "");
    row("short code", "2800000000000", "ACQ.INVALID_PARAMETER", "");
}

void AlipayTradesTest::barcode()
{
    QFETCH(QString, code);
    QFETCH(QString, answer);
    QFETCH(QString, status);
    QJsonObject content = AlipayFixture::offer(m_order);
    content.insert(QStringLiteral("scene"), QStringLiteral("bar_code"));
    content.insert(QStringLiteral("auth_code"), code);
    const Answer said = m_alipay->call("alipay.trade.pay", content);
    QVERIFY(m_alipay->verified(said));
    QCOMPARE(said.json.contains(u"sub_code") ? said.text("sub_code") : said.text("code"), answer);
    QCOMPARE(statusOf(m_order), status);
    if (status == u"TRADE_SUCCESS")
        QCOMPARE(m_alipay->call("alipay.trade.pay", content).text("sub_code"), QStringLiteral("ACQ.TRADE_HAS_SUCCESS"));
}

void AlipayTradesTest::barcodeWaits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("status");
    QTest::newRow("then paid") << QStringLiteral("280000000000000091") << QStringLiteral("TRADE_SUCCESS");
    QTest::newRow("then refused") << QStringLiteral("280000000000000092") << QStringLiteral("TRADE_CLOSED");
}

void AlipayTradesTest::barcodeWaits()
{
    QFETCH(QString, code);
    QFETCH(QString, status);
    m_alipay->sandbox->control("alipay/settings", {{QStringLiteral("password_after_ms"), 300}});
    QJsonObject content = AlipayFixture::offer(m_order);
    content.insert(QStringLiteral("scene"), QStringLiteral("bar_code"));
    content.insert(QStringLiteral("auth_code"), code);
    QCOMPARE(m_alipay->call("alipay.trade.pay", content).text("code"), QStringLiteral("10003"));
    QTRY_COMPARE(statusOf(m_order), status);
}

void AlipayTradesTest::barcodeIsUsedOnce()
{
    QJsonObject content = AlipayFixture::offer(m_order);
    content.insert(QStringLiteral("scene"), QStringLiteral("bar_code"));
    content.insert(QStringLiteral("auth_code"), QStringLiteral("280000000000000001"));
    QCOMPARE(m_alipay->call("alipay.trade.pay", content).text("code"), QStringLiteral("10000"));
    content.insert(QStringLiteral("out_trade_no"), QStringLiteral("other_1"));
    QCOMPARE(
        m_alipay->call("alipay.trade.pay", content).text("sub_code"), QStringLiteral("ACQ.PAYMENT_AUTH_CODE_INVALID"));
}

void AlipayTradesTest::refunds()
{
    m_alipay->pay(m_order);
    const auto ask = [&](const QString &request) {
        return m_alipay->call("alipay.trade.fastpay.refund.query",
            {{QStringLiteral("out_trade_no"), m_order}, {QStringLiteral("out_request_no"), request}});
    };
    QVERIFY(!ask(QStringLiteral("r1")).json.contains(u"refund_status"));
    const Answer first = m_alipay->refund(m_order, QStringLiteral("r1"), QStringLiteral("8.90"));
    QCOMPARE(first.text("fund_change"), QStringLiteral("Y"));
    QCOMPARE(first.text("refund_fee"), QStringLiteral("8.90"));
    const Answer again = m_alipay->refund(m_order, QStringLiteral("r1"), QStringLiteral("8.90"));
    QCOMPARE(again.text("fund_change"), QStringLiteral("N"));
    QCOMPARE(again.text("refund_fee"), QStringLiteral("8.90"));
    QCOMPARE(m_alipay->refund(m_order, QStringLiteral("r1"), QStringLiteral("9.00")).text("sub_code"),
        QStringLiteral("ACQ.DISCORDANT_REPEAT_REQUEST"));
    QCOMPARE(statusOf(m_order), QStringLiteral("TRADE_SUCCESS"));
    const Answer second = m_alipay->refund(m_order, QStringLiteral("r2"), QStringLiteral("80.00"));
    QCOMPARE(second.text("refund_fee"), QStringLiteral("88.90"));
    QCOMPARE(second.text("send_back_fee"), QStringLiteral("80.00"));
    QCOMPARE(statusOf(m_order), QStringLiteral("TRADE_CLOSED"));
    QCOMPARE(m_alipay->refund(m_order, QStringLiteral("r2"), QStringLiteral("80.00")).text("fund_change"),
        QStringLiteral("N"));
    QCOMPARE(ask(QStringLiteral("r2")).text("refund_status"), QStringLiteral("REFUND_SUCCESS"));
    QCOMPARE(ask(QStringLiteral("r2")).text("refund_amount"), QStringLiteral("80.00"));
}

void AlipayTradesTest::refundRefusals()
{
    const auto refund = [&](const QString &request, const QString &amount) {
        return m_alipay->refund(m_order, request, amount).text("sub_code");
    };
    const QString one = QStringLiteral("1.00");
    QCOMPARE(refund(QStringLiteral("r1"), one), QStringLiteral("ACQ.TRADE_NOT_EXIST"));
    m_alipay->precreate(m_order);
    QCOMPARE(refund(QStringLiteral("r1"), one), QStringLiteral("ACQ.TRADE_NOT_EXIST"));
    control("scan");
    QCOMPARE(refund(QStringLiteral("r1"), one), QStringLiteral("ACQ.TRADE_STATUS_ERROR"));
    control("pay");
    QCOMPARE(refund({}, one), QStringLiteral("ACQ.INVALID_PARAMETER"));
    QCOMPARE(refund(QStringLiteral("r1"), QStringLiteral("88.91")), QStringLiteral("ACQ.REFUND_AMT_NOT_EQUAL_TOTAL"));
    QCOMPARE(refund(QStringLiteral("r1"), QStringLiteral("-1.00")), QStringLiteral("ACQ.INVALID_PARAMETER"));
    QCOMPARE(refund({}, QStringLiteral("88.90")), QString());
    QCOMPARE(refund(QStringLiteral("r2"), one), QStringLiteral("ACQ.TRADE_HAS_CLOSE"));
}

void AlipayTradesTest::finished()
{
    m_alipay->pay(m_order);
    control("finish");
    QCOMPARE(statusOf(m_order), QStringLiteral("TRADE_FINISHED"));
    QCOMPARE(m_alipay->refund(m_order, QStringLiteral("r1"), QStringLiteral("1.00")).text("sub_code"),
        QStringLiteral("ACQ.TRADE_HAS_FINISHED"));
    QCOMPARE(subCode("alipay.trade.cancel", m_order), QStringLiteral("ACQ.TRADE_HAS_FINISHED"));
}

void AlipayTradesTest::walletPage()
{
    m_alipay->sandbox->control("alipay/settings", {{QStringLiteral("late_after_ms"), 300}});
    const Answer made = m_alipay->precreate(m_order);
    const QByteArray path = m_alipay->pathOf(made);
    const QByteArray page = m_alipay->sandbox->get(path).body;
    QVERIFY(page.contains("88.90"));
    QVERIFY(page.contains("Chancery sandbox merchant"));
    QVERIFY(page.contains("&lt;visa&gt;"));
    QVERIFY(!page.contains("<script"));
    QVERIFY(m_alipay->press(path, "insufficient").body.contains("not sufficient"));
    QCOMPARE(statusOf(m_order), QStringLiteral("WAIT_BUYER_PAY"));
    QVERIFY(m_alipay->press(path, "leave").body.contains("Nothing was paid"));
    QCOMPARE(m_alipay->press(path, "dance").status, 400);
    QVERIFY(m_alipay->press(path, "late").body.contains("after a while"));
    QCOMPARE(statusOf(m_order), QStringLiteral("WAIT_BUYER_PAY"));
    QTRY_COMPARE(statusOf(m_order), QStringLiteral("TRADE_SUCCESS"));
    QVERIFY(m_alipay->sandbox->get(path).body.contains("already completed"));
    QCOMPARE(m_alipay->sandbox->get("/alipay/qr/none").status, 404);
    QCOMPARE(m_alipay->sandbox->get(QByteArray(path).replace("/qr/", "/page/")).status, 404);
}

void AlipayTradesTest::hostedPage()
{
    QJsonObject content = AlipayFixture::offer(m_order);
    content.insert(QStringLiteral("product_code"), QStringLiteral("FAST_INSTANT_TRADE_PAY"));
    const Parameters more{{QStringLiteral("return_url"), QStringLiteral("http://127.0.0.1:1/done?x=1")}};
    const QByteArray url
        = "/gateway.do?" + AlipayFixture::encoded(m_alipay->parameters("alipay.trade.page.pay", content, more));
    const auto opened = m_alipay->sandbox->get(url);
    QCOMPARE(opened.status, 302);
    const QByteArray address = providers::headerValue(opened.headers, "Location");
    const QByteArray path = address.mid(m_alipay->sandbox->base().size());
    QCOMPARE(providers::headerValue(m_alipay->sandbox->get(url).headers, "Location"), address);
    QVERIFY(m_alipay->sandbox->get(path).body.contains("id=\"login\""));
    QVERIFY(m_alipay->press(path, "pay").body.contains("id=\"login\""));
    QCOMPARE(subCode("alipay.trade.query", m_order), QStringLiteral("ACQ.TRADE_NOT_EXIST"));
    QVERIFY(m_alipay->press(path, "login").body.contains("id=\"pay\""));
    QCOMPARE(statusOf(m_order), QStringLiteral("WAIT_BUYER_PAY"));
    const auto paid = m_alipay->press(path, "pay");
    QCOMPARE(paid.status, 303);
    const QUrl back(QString::fromLatin1(providers::headerValue(paid.headers, "Location")));
    QCOMPARE(back.path(), QStringLiteral("/done"));
    Parameters said;
    for (const auto &[name, value] : QUrlQuery(back).queryItems(QUrl::FullyDecoded))
        said.insert(name, QString(value).replace(u'+', u' '));
    said.remove(QStringLiteral("x"));
    const QByteArray sign = said.take(QStringLiteral("sign")).replace(u' ', u'+').toLatin1();
    QCOMPARE(said.take(QStringLiteral("sign_type")), QStringLiteral("RSA2"));
    QCOMPARE(said.value(QStringLiteral("out_trade_no")), m_order);
    QVERIFY(m_alipay->openssl.verify(m_alipay->alipayPublicKey, AlipayFixture::signedText(said, false), sign));
}

void AlipayTradesTest::hostedPageRefuses()
{
    Parameters wrong = m_alipay->parameters("alipay.trade.page.pay", AlipayFixture::offer(m_order));
    const auto product = m_alipay->sandbox->get("/gateway.do?" + AlipayFixture::encoded(wrong));
    QCOMPARE(product.status, 200);
    QVERIFY(product.body.contains("ACQ.INVALID_PARAMETER"));
    wrong.insert(QStringLiteral("biz_content"), QStringLiteral("{}"));
    QVERIFY(
        m_alipay->sandbox->get("/gateway.do?" + AlipayFixture::encoded(wrong)).body.contains("isv.invalid-signature"));
}

void AlipayTradesTest::bill()
{
    m_alipay->pay(m_order, QStringLiteral("1234.50"));
    m_alipay->refund(m_order, QStringLiteral("r_1"), QStringLiteral("34.50"));
    m_alipay->precreate(QStringLiteral("unpaid_1"));
    const QString today = AlipayFixture::time(QDateTime::currentMSecsSinceEpoch()).left(10);
    const auto ask = [&](const QString &date, const QString &type = QStringLiteral("trade")) {
        return m_alipay->call("alipay.data.dataservice.bill.downloadurl.query",
            {{QStringLiteral("bill_type"), type}, {QStringLiteral("bill_date"), date}});
    };
    QCOMPARE(ask(today).text("sub_code"), QStringLiteral("isp.bill_not_exist"));
    QCOMPARE(ask(QStringLiteral("2026-13-01")).text("code"), QStringLiteral("40002"));
    QCOMPARE(ask(today, QStringLiteral("dance")).text("code"), QStringLiteral("40002"));
    QCOMPARE(ask(QStringLiteral("2020-02")).text("code"), QStringLiteral("10000"));
    m_alipay->sandbox->control("alipay/settings", {{QStringLiteral("bill_ready"), true}});
    const QByteArray url = ask(today).text("bill_download_url").toLatin1();
    const auto zip = m_alipay->sandbox->get(url.mid(m_alipay->sandbox->base().size()));
    QCOMPARE(zip.status, 200);
    QCOMPARE(m_alipay->sandbox->get("/alipay/bill?token=none").status, 403);

    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("bill.zip")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zip.body);
    file.close();
    // Python's reader checks names, sizes and CRCs, and knows GBK by itself.
    QProcess python;
    python.start(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                           "n=z.namelist()\nassert len(n)==2,n\nassert "
                           "n[0].encode('cp437').decode('gbk').endswith('业务明细.csv')\n"
                           "sys.stdout.buffer.write(z.read(n[0]).decode('gbk').encode())"),
            file.fileName()});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QStringList lines = QString::fromUtf8(python.readAllStandardOutput()).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.at(0), QStringLiteral("#支付宝业务明细查询"));
    QVERIFY(lines.at(1).contains(QStringLiteral("[20880000000000010156]")));
    QVERIFY(lines.at(3).contains(QStringLiteral("业务明细列表")));
    const QStringList columns = lines.at(4).split(u',');
    QCOMPARE(columns.size(), 25);
    const auto cellOf
        = [&](int line, const QString &column) { return lines.at(line).split(u',').value(columns.indexOf(column)); };
    QCOMPARE(lines.at(5).split(u',').size(), 25);
    QCOMPARE(cellOf(5, QStringLiteral("商户订单号")), m_order + u'\t');
    QCOMPARE(cellOf(5, QStringLiteral("业务类型")), QStringLiteral("交易"));
    QCOMPARE(cellOf(5, QStringLiteral("订单金额（元）")), QStringLiteral("1234.50"));
    QCOMPARE(cellOf(5, QStringLiteral("服务费（元）")), QStringLiteral("-7.41"));
    QCOMPARE(cellOf(6, QStringLiteral("业务类型")), QStringLiteral("退款"));
    QCOMPARE(cellOf(6, QStringLiteral("订单金额（元）")), QStringLiteral("-34.50"));
    QCOMPARE(cellOf(6, QStringLiteral("退款批次号/请求号")), QStringLiteral("r_1\t"));
    QVERIFY(lines.at(7).contains(QStringLiteral("列表结束")));
    QCOMPARE(lines.at(8), QStringLiteral("#交易合计：1笔，商家实收共1234.50元，商家优惠共0.00元"));
    QCOMPARE(lines.at(9), QStringLiteral("#退款合计：1笔，商家实收退款共-34.50元，商家优惠退款共0.00元"));
}

void AlipayTradesTest::ledgerAddsUp()
{
    m_alipay->sandbox->control(
        "alipay/create-paid", {{QStringLiteral("count"), 3}, {QStringLiteral("amount"), QStringLiteral("100.00")}});
    m_alipay->pay(m_order, QStringLiteral("50.00"));
    m_alipay->refund(m_order, QStringLiteral("r1"), QStringLiteral("20.00"));
    control("refund", {{QStringLiteral("amount"), QStringLiteral("5.00")}});
    const QJsonObject ledger
        = QJsonDocument::fromJson(m_alipay->sandbox->get("/control/ledger").body).object().value(u"alipay").toObject();
    const QJsonObject cny = ledger.value(u"currencies").toObject().value(u"cny").toObject();
    QCOMPARE(cny.value(u"captures").toInteger(), 35'000);
    QCOMPARE(cny.value(u"captures_count").toInteger(), 4);
    QCOMPARE(cny.value(u"refunds").toInteger(), 2'500);
    QCOMPARE(cny.value(u"refunds_count").toInteger(), 2);
    const QJsonObject settled = ledger.value(u"settled").toObject().value(u"cny").toObject();
    QCOMPARE(settled.value(u"fees").toInteger(), 3 * 60 + 30);
    QCOMPARE(settled.value(u"net").toInteger(), 35'000 - 2'500 - 210);
    QCOMPARE(ledger.value(u"payments").toArray().size(), 4);
}

void AlipayTradesTest::stateOutlivesARestart()
{
    const QTemporaryDir directory;
    Sandbox::Options options;
    options.stateFile = directory.filePath(QStringLiteral("state.json"));
    m_alipay = std::make_unique<AlipayFixture>(options);
    const Answer open = m_alipay->precreate(QStringLiteral("open_1"));
    m_alipay->pay(m_order);
    m_alipay->refund(m_order, QStringLiteral("r1"), QStringLiteral("1.00"));
    const QByteArray ledger = m_alipay->sandbox->get("/control/ledger").body;
    const QByteArray path = m_alipay->pathOf(open);
    m_alipay->restart();
    QCOMPARE(m_alipay->sandbox->get("/control/ledger").body, ledger);
    QCOMPARE(statusOf(m_order), QStringLiteral("TRADE_SUCCESS"));
    QCOMPARE(m_alipay->refund(m_order, QStringLiteral("r1"), QStringLiteral("1.00")).text("fund_change"),
        QStringLiteral("N"));
    QCOMPARE(m_alipay->sandbox->get(path).status, 200);
    QVERIFY(m_alipay->press(path, "pay").body.contains("Paid"));
}

void AlipayTradesTest::controlIsStrict()
{
    QCOMPARE(control("dance").value(u"failed").toInt(), 404);
    QCOMPARE(control("pay").value(u"failed").toInt(), 404);
    m_alipay->precreate(m_order);
    QCOMPARE(control("pay", {{QStringLiteral("sum"), 1}}).value(u"failed").toInt(), 400);
    QCOMPARE(control("pay", {{QStringLiteral("amount"), QStringLiteral("x")}}).value(u"failed").toInt(), 400);
    QCOMPARE(control("pay", {{QStringLiteral("amount"), QStringLiteral("1.00")}}).value(u"total_amount").toString(),
        QStringLiteral("1.00"));
    QCOMPARE(control("pay").value(u"failed").toInt(), 409);
    SandboxFixture plain;
    QCOMPARE(plain.control("alipay/pay", {{QStringLiteral("out_trade_no"), m_order}}).value(u"failed").toInt(), 404);
    QCOMPARE(plain.post("/gateway.do", {}).status, 404);
}

QTEST_GUILESS_MAIN(AlipayTradesTest)
#include "tst_alipaytrades.moc"
