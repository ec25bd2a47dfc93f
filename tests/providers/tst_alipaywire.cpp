// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/gatewayreply.h"
#include "gateway/providers/alipay/notification.h"
#include "tests/providers/alipaykeys.h"

#include <QTest>

#include <map>

using namespace chancery;
using namespace chancery::providers;
using namespace chancery::providers::alipay;
using tests::AlipayKeys;
using Verdict = GatewayReply::Verdict;

/// The many ways in which Alipay may write the same: what is signed is the node as it stands, and a form as it is once
/// decoded.
class TestAlipayWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_data();
    void replies();
    void notifications_data();
    void notifications();

private:
    [[nodiscard]] AlipayConfig config() const
    {
        AlipayConfig made;
        made.appId = QStringLiteral("2021000000000001");
        made.sellerId = QStringLiteral("2088000000000001");
        made.privateKey = *RsaKey::privateKey(m_app.privatePem());
        made.publicKeys = *RsaKey::publicKeys(m_alipay.publicPem());
        return made;
    }

    AlipayKeys m_app;
    AlipayKeys m_alipay;
};

void TestAlipayWire::replies_data()
{
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QByteArray>("body"); // @ stands for the node, # for its signature
    QTest::addColumn<int>("verdict");
    const QByteArray plain = R"({"code":"10000","msg":"Success","out_trade_no":"pay_1"})";
    const QByteArray whole = R"({"alipay_trade_query_response":@,"sign":"#"})";
    const auto row = [](const char *name, const QByteArray &node, const QByteArray &body, Verdict verdict) {
        QTest::newRow(name) << node << body << int(verdict);
    };
    row("as documented", plain, whole, Verdict::Done);
    row("signature first", plain, R"({"sign":"#","alipay_trade_query_response":@})", Verdict::Done);
    row("blanks outside", plain, " \r\n{ \"alipay_trade_query_response\" :\t@ ,\n \"sign\" : \"#\" } \n",
        Verdict::Done);
    row("blanks inside", "{ \"code\" : \"10000\" ,\r\n\t\"out_trade_no\" : \"pay_1\" }", whole, Verdict::Done);
    row("other order of members", R"({"out_trade_no":"pay_1","msg":"Success","code":"10000"})", whole, Verdict::Done);
    row("escaped slashes", R"({"code":"10000","out_trade_no":"pay_1","url":"https:\/\/a\/b"})", whole, Verdict::Done);
    row("escaped letters", R"({"code":"10000","out_trade_no":"pay_1","subject":"\u7b7e\u8bc1"})", whole, Verdict::Done);
    row("letters", "{\"code\":\"10000\",\"out_trade_no\":\"pay_1\",\"subject\":\"\xE7\xAD\xBE\xE8\xAF\x81\"}", whole,
        Verdict::Done);
    row("an escaped name", R"({"\u0063ode":"10000","out_trade_no":"pay_1"})", whole, Verdict::Done);
    row("braces in texts", R"({"code":"10000","out_trade_no":"pay_1","a":"}{]\"}","b":"\\"})", whole, Verdict::Done);
    row("nodes in nodes", R"({"code":"10000","out_trade_no":"pay_1","l":[{"m":{"n":[[]]}},{}],"o":null,"p":1.50})",
        whole, Verdict::Done);
    row("unknown members beside", plain,
        R"({"trace":{"a":"}"},"alipay_trade_query_response":@,"n":[1,"]"],"sign":"#","t":true})", Verdict::Done);
    row("a certificate's number, without certificates", plain,
        R"({"alipay_trade_query_response":@,"alipay_cert_sn":"0123456789abcdef","sign":"#"})", Verdict::Done);
    row("a signature with escaped slashes", plain, R"({"alipay_trade_query_response":@,"sign":"##"})", Verdict::Done);
    row("unsigned", plain, R"({"alipay_trade_query_response":@})", Verdict::Unclear);
    row("an empty signature", plain, R"({"alipay_trade_query_response":@,"sign":""})", Verdict::Unclear);
    row("the node twice", plain, R"({"alipay_trade_query_response":@,"alipay_trade_query_response":@,"sign":"#"})",
        Verdict::Unclear);
    row("the node twice, one name escaped", plain,
        R"({"alipay_trade_query_response":@,"alipay_trade_query\u005fresponse":@,"sign":"#"})", Verdict::Unclear);
    row("a member twice", R"({"code":"40004","code":"10000","out_trade_no":"pay_1"})", whole, Verdict::Unclear);
    row("of another call", plain, R"({"alipay_trade_pay_response":@,"sign":"#"})", Verdict::Unclear);
    row("success as an error", plain, R"({"error_response":@,"sign":"#"})", Verdict::Unclear);
    row("an unsigned error", R"({"code":"40002","sub_code":"isv.invalid-signature"})", R"({"error_response":@})",
        Verdict::NotExecuted);
    row("a signed error", R"({"code":"20001","sub_code":"aop.invalid-auth-token"})",
        R"({"error_response":@,"sign":"#"})", Verdict::NotExecuted);
    row("an error in the call's own node", R"({"code":"40005","sub_code":"aop.call-limited"})",
        R"({"alipay_trade_query_response":@})", Verdict::Busy);
    row("refused", R"({"code":"40004","sub_code":"ACQ.TRADE_NOT_EXIST"})", whole, Verdict::Refused);
    row("refused, unsigned", R"({"code":"40004","sub_code":"ACQ.TRADE_NOT_EXIST"})",
        R"({"alipay_trade_query_response":@})", Verdict::Unclear);
    row("a system's error", R"({"code":"40004","sub_code":"ACQ.SYSTEM_ERROR"})", whole, Verdict::Unclear);
    row("an unknown code", R"({"code":"47110","sub_code":"new"})", whole, Verdict::Unclear);
    row("something behind", plain, R"({"alipay_trade_query_response":@,"sign":"#"}{})", Verdict::Unclear);
    row("half of it", plain, R"({"alipay_trade_query_response":@,"sign":"#)", Verdict::Unclear);
    row("no object", plain, R"([{"alipay_trade_query_response":@,"sign":"#"}])", Verdict::Unclear);
}

void TestAlipayWire::replies()
{
    QFETCH(const QByteArray, node);
    QFETCH(QByteArray, body);
    QFETCH(const int, verdict);
    const QByteArray sign = m_alipay.sign(node);
    body.replace("##", QByteArray(sign).replace('/', "\\/")).replace('#', sign).replace('@', node);
    HttpReply reply;
    reply.outcome = HttpReply::Outcome::Answered;
    reply.status = 200;
    reply.body = body;
    const GatewayReply read = GatewayReply::read("alipay.trade.query", reply, config());
    QVERIFY2(int(read.verdict) == verdict, qPrintable(read.summary));
    if (read.verdict == Verdict::Done)
        QCOMPARE(read.text("out_trade_no"), QStringLiteral("pay_1"));
    // A changed byte is never more than unclear, unless the message is one that may come unsigned.
    reply.body.replace("pay_1", "pay_2");
    if (read.verdict == Verdict::Done)
        QCOMPARE(int(GatewayReply::read("alipay.trade.query", reply, config()).verdict), int(Verdict::Unclear));
}

void TestAlipayWire::notifications_data()
{
    QTest::addColumn<QByteArray>("more"); // name=value, joined by newlines; added to the fields
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<bool>("paid");
    const auto row = [](const char *name, const QByteArray &more, const char *style, bool paid = true) {
        QTest::newRow(name) << more << QByteArray(style) << paid;
    };
    row("as documented", "", "");
    row("spaces as +", "subject=a visa", "plus");
    row("lower-case digits", "subject=a/b&c=d%", "lower");
    row("letters left as they are", "subject=~a*b-c_d.e", "raw");
    row("every character encoded", "subject=visa", "all");
    row("fields from z to a", "subject=visa", "reversed");
    row("signature first", "subject=visa", "signed first");
    row("empty values", "body=\npassback_params=", "");
    row("unknown fields", "zz_new={\"a\":[1]}\nbiz_settle_mode=0", "");
    row("charset in the form", "charset=utf-8\nsubject=\xE7\xAD\xBE\xE8\xAF\x81", "");
    row("GBK", "charset=GBK\nsubject=\xC7\xA9\xD6\xA4", "");
    row("GBK with a second byte that looks like ASCII", "charset=GBK\nsubject=\x81\x5C\x81\x7C", "");
    row("encoded twice by the merchant", "passback_params=a%3Db%26c", "");
    row("a certificate's number", "alipay_cert_sn=0123456789abcdef", "");
    row("a time with milliseconds", "gmt_payment=2026-11-20 20:00:00.123", "");
    row("finished", "trade_status=TRADE_FINISHED", "");
    row("amount without cents", "total_amount=88", "");
    row("one decimal", "total_amount=88.0", "");
    row("waiting", "trade_status=WAIT_BUYER_PAY", "", false);
    row("closed", "trade_status=TRADE_CLOSED", "", false);
    row("of a refund", "refund_fee=1.00\ngmt_refund=2026-11-20 20:00:00.123\nout_biz_no=r1", "", false);
    row("of a refund, by its time alone", "gmt_refund=2026-11-20 20:00:00", "", false);
    row("a status of tomorrow", "trade_status=TRADE_PENDING", "", false);
}

void TestAlipayWire::notifications()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QByteArray, style);
    QFETCH(const bool, paid);
    std::map<QByteArray, QByteArray> fields{{"app_id", "2021000000000001"}, {"seller_id", "2088000000000001"},
        {"notify_id", "n1"}, {"notify_time", "2026-11-20 20:00:01"}, {"notify_type", "trade_status_sync"},
        {"out_trade_no", "pay_1"}, {"trade_no", "2026112022001"}, {"trade_status", "TRADE_SUCCESS"},
        {"total_amount", "88.00"}};
    for (const QByteArray &line : more.split('\n')) {
        if (!line.isEmpty())
            fields[line.left(line.indexOf('='))] = line.mid(line.indexOf('=') + 1);
    }
    QByteArray covered;
    for (const auto &[name, value] : fields)
        covered += (covered.isEmpty() ? "" : "&") + name + '=' + value;
    const auto encoded = [&](const QByteArray &value) {
        if (style == "all") {
            QByteArray text;
            for (const char c : value)
                text += '%' + QByteArray(1, c).toHex().toUpper();
            return text;
        }
        QByteArray text = value.toPercentEncoding(style == "raw" ? "~*" : "", style == "raw" ? "" : "~");
        if (style == "plus")
            text.replace("%20", "+");
        if (style != "lower")
            return text;
        for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1))
            text.replace(i, 3, text.mid(i, 3).toLower());
        return text;
    };
    const QByteArray sign = "sign=" + encoded(m_alipay.sign(covered)) + "&sign_type=RSA2";
    QByteArray form;
    for (const auto &[name, value] : fields) {
        const QByteArray pair = name + '=' + encoded(value);
        form = form.isEmpty() ? pair : style == "reversed" ? pair + '&' + form : form + '&' + pair;
    }
    form = style == "signed first" ? sign + '&' + form : form + '&' + sign;
    const auto notice = readNotification(form, config());
    QVERIFY2(notice, qPrintable(notice ? QString() : notice.error().code));
    QCOMPARE(notice->eventId, QStringLiteral("n1"));
    QCOMPARE(notice->payment.text(), QStringLiteral("pay_1"));
    QCOMPARE(notice->fact.has_value(), paid);
    if (paid)
        QCOMPARE(std::get<rules::Captured>(*notice->fact).amount.minor(), qint64{8800});
    // Nothing about the payer, nor any free text, is kept.
    QVERIFY(!notice->summary.contains(QStringLiteral("subject")));
    QVERIFY(!readNotification(
        QByteArray(form).replace("pay_1", "pay_2").replace("%70%61%79%5F%31", "%70%61%79%5F%32"), config()));
}

QTEST_GUILESS_MAIN(TestAlipayWire)
#include "tst_alipaywire.moc"
