// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipayqr.h"
#include "gateway/providers/alipay/formfields.h"
#include "gateway/providers/alipay/notification.h"
#include "gateway/providers/alipay/responsenode.h"
#include "tests/providers/alipaykeys.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chancery;
using namespace chancery::providers;
using namespace chancery::providers::alipay;
using tests::AlipayKeys;

namespace {

constexpr int rounds = 4000;

/// One to three bytes changed, dropped, doubled or moved; repeatable by its seed.
QByteArray mutated(QByteArray bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    constexpr char interesting[] = "{}[]\"\\,:=&%+ /\n0aA\x00\xff";
    for (quint32 changes = 1 + random.bounded(3u); changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
        const char c = interesting[random.bounded(static_cast<int>(sizeof interesting - 1))];
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = c;
            break;
        case 1:
            bytes.insert(at, c);
            break;
        case 2:
            bytes.remove(at, 1 + random.bounded(3));
            break;
        default:
            bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 20));
            break;
        }
    }
    return bytes;
}

} // namespace

/// Replies and notifications with bytes changed: never a harm, and never a fact that was not signed.
class TestAlipayFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesStateNothingUnsigned();
    void notificationsStateNothingUnsigned();
    void formsReadWhatWasWritten();

private:
    [[nodiscard]] AlipayConfig config() const
    {
        AlipayConfig made;
        made.gateway = "http://127.0.0.1:9/gateway.do";
        made.appId = QStringLiteral("1");
        made.sellerId = QStringLiteral("2");
        made.notifyUrl = "https://pay.example/n";
        made.privateKey = *RsaKey::privateKey(m_app.privatePem());
        made.publicKeys = *RsaKey::publicKeys(m_alipay.publicPem());
        return made;
    }

    AlipayKeys m_app;
    AlipayKeys m_alipay;
    domain::SystemClock m_clock;
};

void TestAlipayFuzz::repliesStateNothingUnsigned()
{
    const AlipayQr provider(std::make_shared<const GatewayCall>(config(), m_clock));
    const QByteArray node = R"({"code":"10000","out_trade_no":"pay_1","trade_no":"9","trade_status":"TRADE_SUCCESS",)"
                            R"("total_amount":"88.90","store":"a\/b {\"}\" \\"})";
    const QByteArray whole
        = R"({"alipay_trade_query_response": )" + node + R"(,"sign":")" + m_alipay.sign(node) + "\"}\n";
    HttpReply reply;
    reply.outcome = HttpReply::Outcome::Answered;
    reply.status = 200;
    reply.body = whole;
    const rules::Fact genuine = provider.readQuery(reply);
    QVERIFY(std::holds_alternative<rules::Captured>(genuine));
    for (quint32 seed = 0; seed < rounds; ++seed) {
        reply.body = mutated(whole, seed);
        const rules::Fact fact = provider.readQuery(reply);
        const bool same = fact == genuine;
        QVERIFY2(same || std::holds_alternative<rules::Unanswered>(fact),
            ("seed " + QByteArray::number(seed) + ' ' + reply.body).constData());
        const auto found = ResponseNode::find(reply.body, "alipay_trade_query_response");
        QVERIFY(!same || (found && found->content == node));
    }
}

void TestAlipayFuzz::notificationsStateNothingUnsigned()
{
    const AlipayConfig made = config();
    const QByteArray covered
        = "app_id=1&body=&notify_id=n1&out_trade_no=pay_1&seller_id=2&subject=签证 1+1&total_amount="
          "88.90&trade_no=9&trade_status=TRADE_SUCCESS";
    const QByteArray whole = "app_id=1&body=&notify_id=n1&out_trade_no=pay_1&seller_id=2&subject="
        + QByteArray("签证 1+1").toPercentEncoding()
        + "&total_amount=88.90&trade_no=9&trade_status=TRADE_SUCCESS&sign_type=RSA2&sign="
        + m_alipay.sign(covered).toPercentEncoding();
    const auto genuine = readNotification(whole, made);
    QVERIFY(genuine && genuine->fact);
    for (quint32 seed = 0; seed < rounds; ++seed) {
        const QByteArray form = mutated(whole, seed);
        const auto notice = readNotification(form, made);
        QVERIFY2(
            !notice || notice->fact == genuine->fact, ("seed " + QByteArray::number(seed) + ' ' + form).constData());
    }
}

void TestAlipayFuzz::formsReadWhatWasWritten()
{
    for (quint32 seed = 0; seed < rounds; ++seed) {
        QRandomGenerator random(seed);
        Parameters made;
        for (int fields = 1 + random.bounded(6); fields > 0; --fields) {
            QByteArray value;
            for (int size = 1 + random.bounded(12); size > 0; --size)
                value += static_cast<char>(random.bounded(256));
            made.emplace(QByteArray::number(random.bounded(1000)), value);
        }
        const auto read = readForm(formEncoded(made));
        QVERIFY(read && *read == made);
    }
    QVERIFY(!readForm("a=%4"));
    QVERIFY(!readForm("a=%zz"));
    QVERIFY(!readForm("a=1&a=1"));
    QVERIFY(!readForm("=1"));
    QCOMPARE(readForm("a=%2B+%20&b=")->at("a"), QByteArray("+  "));
}

QTEST_GUILESS_MAIN(TestAlipayFuzz)
#include "tst_alipayfuzz.moc"
