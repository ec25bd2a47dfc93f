// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipayrefunds.h"
#include "gateway/providers/alipay/failurecodes.h"
#include "tests/providers/alipaykeys.h"

#include <QTest>

using namespace chancery;
using namespace chancery::providers;
using namespace chancery::providers::alipay;
using tests::AlipayKeys;

/// Refunds by Alipay: what a reply proves and what it leaves open.
class TestAlipayRefunds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refunds_data();
    void refunds();
    void queries_data();
    void queries();
    void failures_data();
    void failures();

private:
    [[nodiscard]] AlipayRefunds calls() const
    {
        AlipayConfig made;
        made.privateKey = *RsaKey::privateKey(m_app.privatePem());
        made.publicKeys = *RsaKey::publicKeys(m_alipay.publicPem());
        return AlipayRefunds(std::make_shared<const GatewayCall>(std::move(made), m_clock));
    }
    [[nodiscard]] HttpReply reply(const QByteArray &root, const QByteArray &node) const
    {
        HttpReply made;
        made.outcome = HttpReply::Outcome::Answered;
        made.status = 200;
        made.body = "{\"" + root + "_response\":" + node + ",\"sign\":\"" + m_alipay.sign(node) + "\"}";
        return made;
    }
    [[nodiscard]] static RefundOrder order()
    {
        const auto money
            = [](qint64 fen) { return domain::Money::fromMinor(fen, *domain::Currency::fromCode(u"CNY")).value(); };
        return {domain::RefundId(QStringLiteral("rfd_1")), domain::PaymentId(QStringLiteral("pay_1")),
            QStringLiteral("pay_1"), QStringLiteral("9"), money(100), money(8890)};
    }
    static QString kind(const RefundReply &read)
    {
        if (const auto *seen = std::get_if<RefundsSeen>(&read))
            return seen->refunds.empty() ? QStringLiteral("none")
                : seen->refunds.front().state == rules::RefundStatement::State::Succeeded
                ? QStringLiteral("done %1").arg(seen->refunds.front().amount.minor())
                : QStringLiteral("pending");
        if (const auto *refused = std::get_if<RefundRefused>(&read))
            return refused->code;
        return QStringLiteral("unanswered");
    }

    AlipayKeys m_app;
    AlipayKeys m_alipay;
    domain::SystemClock m_clock;
};

void TestAlipayRefunds::refunds_data()
{
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QString>("what");
    // refund_fee is the trade's sum of refunds, not this one's amount.
    QTest::newRow("moved") << QByteArray(
        R"({"code":"10000","out_trade_no":"pay_1","fund_change":"Y","refund_fee":"5.00"})")
                           << QStringLiteral("done 100");
    QTest::newRow("moved nothing") << QByteArray(R"({"code":"10000","out_trade_no":"pay_1","fund_change":"N"})")
                                   << QStringLiteral("unanswered");
    QTest::newRow("another trade") << QByteArray(R"({"code":"10000","out_trade_no":"pay_2","fund_change":"Y"})")
                                   << QStringLiteral("unanswered");
    QTest::newRow("empty purse") << QByteArray(R"({"code":"40004","sub_code":"ACQ.SELLER_BALANCE_NOT_ENOUGH"})")
                                 << QStringLiteral("balance_insufficient");
    QTest::newRow("too much") << QByteArray(R"({"code":"40004","sub_code":"ACQ.REFUND_AMT_NOT_EQUAL_TOTAL"})")
                              << QStringLiteral("amount_exceeds");
    QTest::newRow("number used") << QByteArray(R"({"code":"40004","sub_code":"ACQ.DISCORDANT_REPEAT_REQUEST"})")
                                 << QStringLiteral("unanswered");
    QTest::newRow("SYSTEM_ERROR") << QByteArray(R"({"code":"40004","sub_code":"ACQ.SYSTEM_ERROR"})")
                                  << QStringLiteral("unanswered");
    QTest::newRow("20000") << QByteArray(R"({"code":"20000","sub_code":"aop.unknow-error"})")
                           << QStringLiteral("unanswered");
}

void TestAlipayRefunds::refunds()
{
    QFETCH(const QByteArray, node);
    QFETCH(const QString, what);
    QCOMPARE(kind(calls().readRefund(order(), reply("alipay_trade_refund", node))), what);
    // The node of another call says nothing.
    QCOMPARE(kind(calls().readRefund(order(), reply("alipay_trade_cancel", node))), QStringLiteral("unanswered"));
}

void TestAlipayRefunds::queries_data()
{
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QString>("what");
    const QByteArray start = R"({"code":"10000","out_trade_no":"pay_1","out_request_no":)";
    QTest::newRow("done") << QByteArray(start + R"("rfd_1","refund_amount":"1.00","refund_status":"REFUND_SUCCESS"})")
                          << QStringLiteral("done 100");
    QTest::newRow("absent") << QByteArray(R"({"code":"10000","msg":"Success"})") << QStringLiteral("none");
    QTest::newRow("without a status") << QByteArray(start + R"("rfd_1","refund_amount":"1.00"})")
                                      << QStringLiteral("none");
    QTest::newRow("under way") << QByteArray(
        start + R"("rfd_1","refund_amount":"1.00","refund_status":"REFUND_PROCESSING"})")
                               << QStringLiteral("pending");
    QTest::newRow("another refund") << QByteArray(
        start + R"("rfd_2","refund_amount":"1.00","refund_status":"REFUND_SUCCESS"})")
                                    << QStringLiteral("unanswered");
    QTest::newRow("no trade") << QByteArray(R"({"code":"40004","sub_code":"ACQ.TRADE_NOT_EXIST"})")
                              << QStringLiteral("none");
}

void TestAlipayRefunds::queries()
{
    QFETCH(const QByteArray, node);
    QFETCH(const QString, what);
    QCOMPARE(kind(calls().readRefunds(order(), reply("alipay_trade_fastpay_refund_query", node))), what);
    RefundOrder all = order();
    all.refund = {};
    QVERIFY(!calls().refundsRequest(all));
}

void TestAlipayRefunds::failures_data()
{
    QTest::addColumn<QString>("subCode");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *from, const char *to) {
        QTest::newRow(from) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("ACQ.BUYER_BALANCE_NOT_ENOUGH", "insufficient_funds");
    row("ACQ.PAYMENT_AUTH_CODE_INVALID", "code_expired");
    row("ACQ.TOTAL_FEE_EXCEED", "amount_limit");
    row("ACQ.PAYMENT_REQUEST_HAS_RISK", "declined");
    row("ACQ.OF_NEXT_YEAR", "declined");
    row("ACQ.INVALID_PARAMETER", "provider_rejected");
}

void TestAlipayRefunds::failures()
{
    QFETCH(const QString, subCode);
    QFETCH(const QString, code);
    QCOMPARE(failureOfRefusal(subCode).code, code);
    QVERIFY(!tellsOfATrade(subCode));
    QVERIFY(tellsOfATrade(QStringLiteral("ACQ.TRADE_HAS_SUCCESS")));
}

QTEST_GUILESS_MAIN(TestAlipayRefunds)
#include "tst_alipayrefunds.moc"
