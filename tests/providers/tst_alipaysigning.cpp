// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/chinatime.h"
#include "gateway/providers/alipay/gatewaycall.h"
#include "gateway/providers/alipay/yuan.h"
#include "tests/providers/alipaykeys.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

#include <cstdlib>
#include <ctime>

using namespace chancery;
using namespace chancery::providers::alipay;
using tests::AlipayKeys;

namespace {

/// 2026-11-20T12:00:00Z, in China eight hours later.
constexpr domain::Instant noon{std::chrono::seconds(1795176000)};

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

} // namespace

/// Keys, signatures of requests, certificates, Alipay's clock and its amounts.
class TestAlipaySigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsSortedRawParameters();
    void postIsWhatWasSigned();
    void addressIsWhatWasSigned();
    void readsKeys_data();
    void readsKeys();
    void refusesKeys_data();
    void refusesKeys();
    void verifiesOnlyWhatWasSigned();
    void serialNumbersOfCertificates();
    void refusesCertificates_data();
    void refusesCertificates();
    void chosenCertificateDecides();
    void configurationIsChecked_data();
    void configurationIsChecked();
    void timeIsChinas_data();
    void timeIsChinas();
    void yuan_data();
    void yuan();
    void notYuan_data();
    void notYuan();

private:
    [[nodiscard]] AlipayConfig config() const
    {
        AlipayConfig made;
        made.appId = QStringLiteral("2026112000000001");
        made.sellerId = QStringLiteral("2088000000000001");
        made.notifyUrl = "https://pay.example/v1/webhooks/alipay";
        made.privateKey = *RsaKey::privateKey(m_ours.privatePem());
        made.publicKeys = *RsaKey::publicKeys(m_theirs.publicPem());
        return made;
    }
    [[nodiscard]] AlipayConfig certified() const
    {
        AlipayConfig made = config();
        made.publicKeys.clear();
        made.certificates = *Certificates::read(files(), noon);
        return made;
    }
    [[nodiscard]] Certificates::Files files() const
    {
        return {m_ours.certificate({.organisation = "Utopia", .unit = {}, .name = "2088-app"}, m_middle, middle,
                    "31415926535897932384626433832795", false),
            m_theirs.certificate({.organisation = "Alipay", .unit = {}, .name = "leaf"}, m_middle, middle, "77", false)
                + m_middle.certificate(middle, m_root, root, "12", true),
            m_root.certificate(root, m_root, root, "11", true)};
    }

    const AlipayKeys::Subject root{.organisation = "Ant Financial", .unit = "Authority", .name = "Root R1"};
    const AlipayKeys::Subject middle{.organisation = "Ant Financial", .unit = "Authority", .name = "Class 2 R1"};
    domain::ManualClock m_clock{noon};
    AlipayKeys m_ours;
    AlipayKeys m_theirs;
    AlipayKeys m_root;
    AlipayKeys m_middle;
};

void TestAlipaySigning::signsSortedRawParameters()
{
    const Parameters parameters{{"version", "1.0"}, {"sign_type", "RSA2"}, {"app_id", "1"}, {"sign", "x"},
        {"return_url", ""}, {"biz_content", "{\"subject\":\"签证费 1/2 & 3\"}"}};
    QCOMPARE(contentToSign(parameters),
        QByteArray("app_id=1&biz_content={\"subject\":\"签证费 1/2 & 3\"}&sign_type=RSA2&version=1.0"));
    QCOMPARE(
        formEncoded({{"a", "1 +&=/~签"}, {"b", ""}, {"c", "-_."}}), QByteArray("a=1%20%2B%26%3D%2F~%E7%AD%BE&c=-_."));
}

void TestAlipaySigning::postIsWhatWasSigned()
{
    const QByteArray business = GatewayCall::business(
        {{QStringLiteral("subject"), QStringLiteral("签证费")}, {QStringLiteral("out_trade_no"), QStringLiteral("a")}});
    const auto request = GatewayCall(config(), m_clock)
                             .post("alipay.trade.precreate", business, {{"notify_url", "https://pay.example/n?a=b&c"}});
    QCOMPARE(request.method, QByteArray("POST"));
    QVERIFY(request.body.startsWith("biz_content="));
    const QByteArray sent = QByteArray::fromPercentEncoding(request.body.mid(12));
    QCOMPARE(sent, QByteArray("{\"out_trade_no\":\"a\",\"subject\":\"签证费\"}"));
    const QUrlQuery query(QUrl::fromEncoded(request.url));
    const auto value
        = [&](const char *name) { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded).toUtf8(); };
    // Written out by hand, so that it is not the adapter's own idea of the order.
    const QByteArray covered = "app_id=2026112000000001&biz_content=" + sent
        + "&charset=utf-8&format=JSON&method=alipay.trade.precreate&notify_url=https://pay.example/n?a=b&c"
          "&sign_type=RSA2&timestamp=2026-11-20 20:00:00&version=1.0";
    QVERIFY(m_ours.verifies(covered, value("sign")));
    QCOMPARE(value("timestamp"), QByteArray("2026-11-20 20:00:00"));
    QCOMPARE(value("notify_url"), QByteArray("https://pay.example/n?a=b&c"));
    QCOMPARE(GatewayCall::methodOf(request), QByteArray("alipay.trade.precreate"));
    QVERIFY(!request.url.contains("biz_content"));
}

void TestAlipaySigning::addressIsWhatWasSigned()
{
    const QByteArray address
        = GatewayCall(certified(), m_clock).address("alipay.trade.page.pay", "{\"a\":\"b\"}", {{"return_url", "u"}});
    const QUrlQuery query(QUrl::fromEncoded(address));
    const QByteArray sign = query.queryItemValue(QStringLiteral("sign"), QUrl::FullyDecoded).toLatin1();
    const QByteArray issuer = "CN=Class 2 R1,OU=Authority,O=Ant Financial,C=CN";
    const QByteArray covered = "alipay_root_cert_sn=" + md5("CN=Root R1,OU=Authority,O=Ant Financial,C=CN11")
        + "&app_cert_sn=" + md5(issuer + "31415926535897932384626433832795")
        + "&app_id=2026112000000001&biz_content={\"a\":\"b\"}&charset=utf-8&format=JSON&method=alipay.trade.page.pay"
          "&return_url=u&sign_type=RSA2&timestamp=2026-11-20 20:00:00&version=1.0";
    QVERIFY(m_ours.verifies(covered, sign));
}

void TestAlipaySigning::readsKeys_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("PEM") << m_ours.privatePem() << m_ours.publicPem();
    QTest::newRow("bare") << m_ours.privateBare() << m_ours.publicBare();
    QByteArray wrapped = m_ours.privateBare();
    wrapped.insert(64, '\n');
    QTest::newRow("bare, wrapped, with line ends") << wrapped + "\r\n" << m_ours.publicBare() + "\n";
}

void TestAlipaySigning::readsKeys()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, shown);
    const auto own = RsaKey::privateKey(secret);
    QVERIFY(own);
    const auto keys = RsaKey::publicKeys(shown);
    QVERIFY(keys);
    QCOMPARE(keys->size(), size_t{1});
    QVERIFY(own->isPairOf(keys->front()));
    QVERIFY(m_ours.verifies("message", own->sign("message")));
    QCOMPARE(RsaKey::publicKeys(m_ours.publicPem() + m_theirs.publicPem())->size(), size_t{2});
}

void TestAlipaySigning::refusesKeys_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QString>("code");
    const AlipayKeys small(1024);
    QTest::newRow("too short") << small.privatePem() << small.publicPem() << QStringLiteral("key_too_short");
    QTest::newRow("swapped") << m_ours.publicPem() << m_ours.privatePem() << QStringLiteral("key_malformed");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QStringLiteral("key_malformed");
    QTest::newRow("words") << QByteArray("not a key") << QByteArray("not a key") << QStringLiteral("key_malformed");
    QTest::newRow("cut") << m_ours.privatePem().chopped(60) << m_ours.publicPem().chopped(60)
                         << QStringLiteral("key_malformed");
}

void TestAlipaySigning::refusesKeys()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, shown);
    QFETCH(const QString, code);
    const auto own = RsaKey::privateKey(secret);
    QVERIFY(!own);
    QCOMPARE(own.error().code, code);
    const auto keys = RsaKey::publicKeys(shown);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, code);
}

void TestAlipaySigning::verifiesOnlyWhatWasSigned()
{
    const RsaKey key = RsaKey::publicKeys(m_theirs.publicPem())->front();
    const QByteArray signature = m_theirs.sign("a=1");
    QVERIFY(key.verifies("a=1", signature));
    QVERIFY(!key.verifies("a=2", signature));
    QVERIFY(!key.verifies("a=1", m_ours.sign("a=1")));
    QVERIFY(!key.verifies("a=1", m_theirs.signOldWay("a=1")));
    QVERIFY(!key.verifies("a=1", signature + "!"));
    QVERIFY(!key.verifies("a=1", {}));
    QByteArray spoilt = signature;
    spoilt.replace('+', ' ').replace('/', ' ');
    if (spoilt != signature)
        QVERIFY(!key.verifies("a=1", spoilt));
}

void TestAlipaySigning::serialNumbersOfCertificates()
{
    const auto read = Certificates::read(files(), noon);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    const QByteArray issuer = "CN=Class 2 R1,OU=Authority,O=Ant Financial,C=CN";
    QCOMPARE(read->applicationSerial(), md5(issuer + "31415926535897932384626433832795"));
    QCOMPARE(read->rootSerial(), md5("CN=Root R1,OU=Authority,O=Ant Financial,C=CN11"));
    QCOMPARE(read->alipayKeys().size(), size_t{1});
    QCOMPARE(read->alipayKeys().begin()->first, md5(issuer + "77"));

    // Two roots are joined; Chinese names count as UTF-8.
    Certificates::Files two = files();
    const AlipayKeys::Subject other{.organisation = "蚂蚁", .unit = {}, .name = "根"};
    two.roots += m_theirs.certificate(other, m_theirs, other, "5", true);
    QCOMPARE(Certificates::read(two, noon)->rootSerial(),
        md5("CN=Root R1,OU=Authority,O=Ant Financial,C=CN11") + '_' + md5("CN=根,O=蚂蚁,C=CN5"));
}

void TestAlipaySigning::refusesCertificates_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const AlipayKeys::Subject stranger{.organisation = "Stranger", .unit = {}, .name = "Root"};
    QTest::newRow("application: nothing") << 0 << QByteArray() << QStringLiteral("app_cert");
    QTest::newRow("Alipay: words") << 1 << QByteArray("words") << QStringLiteral("alipay_cert");
    QTest::newRow("Alipay: of a stranger")
        << 1
        << m_theirs.certificate({.organisation = "Alipay", .unit = {}, .name = "leaf"}, m_theirs, stranger, "7", false)
        << QStringLiteral("alipay_cert");
    QTest::newRow("Alipay: signed by itself in a root's name")
        << 1 << m_theirs.certificate({.organisation = "Alipay", .unit = {}, .name = "leaf"}, m_theirs, root, "7", false)
        << QStringLiteral("alipay_cert");
    QTest::newRow("Alipay: out of force")
        << 1
        << m_theirs.certificate({.organisation = "Alipay", .unit = {}, .name = "leaf"}, m_root, root, "7", false, -3000)
        << QStringLiteral("alipay_cert");
    QTest::newRow("roots: nothing") << 2 << QByteArray() << QStringLiteral("alipay_root_cert");
}

void TestAlipaySigning::refusesCertificates()
{
    QFETCH(const int, which);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    Certificates::Files changed = files();
    (which == 0 ? changed.application : which == 1 ? changed.alipay : changed.roots) = content;
    const auto read = Certificates::read(changed, noon);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void TestAlipaySigning::chosenCertificateDecides()
{
    const AlipayConfig made = certified();
    const QByteArray serial = made.certificates->alipayKeys().begin()->first;
    QVERIFY(made.verifies("m", m_theirs.sign("m"), serial));
    QVERIFY(made.verifies("m", m_theirs.sign("m")));
    QVERIFY(!made.verifies("m", m_theirs.sign("m"), "0123"));
    QVERIFY(!made.verifies("m", m_ours.sign("m"), serial));
}

void TestAlipaySigning::configurationIsChecked_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"alipay_gateway", "alipay_app_id", "alipay_seller_id", "alipay_notify_url",
             "alipay_private_key", "alipay_public_key", "app_cert"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestAlipaySigning::configurationIsChecked()
{
    QFETCH(const QString, code);
    QVERIFY(config().check());
    QVERIFY(certified().check());
    AlipayConfig made = config();
    if (code == u"alipay_gateway")
        made.gateway = "http://openapi.alipay.com/gateway.do";
    else if (code == u"alipay_app_id")
        made.appId = QStringLiteral("app");
    else if (code == u"alipay_seller_id")
        made.sellerId.clear();
    else if (code == u"alipay_notify_url")
        made.notifyUrl = "https://pay.example/" + QByteArray(256, 'a');
    else if (code == u"alipay_private_key")
        made.privateKey.reset();
    else if (code == u"alipay_public_key")
        made.publicKeys = *RsaKey::publicKeys(m_ours.publicPem()); // the classic mistake: one's own key
    else {
        made = certified();
        made.privateKey = *RsaKey::privateKey(m_theirs.privatePem());
    }
    const auto checked = made.check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, code);
}

void TestAlipaySigning::timeIsChinas_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "America/Sao_Paulo", "Asia/Shanghai", "Pacific/Kiritimati", "Europe/Berlin"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestAlipaySigning::timeIsChinas()
{
    QFETCH(const QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    const QByteArray written = chinaTime(noon + std::chrono::milliseconds(999));
    const auto read = instantFromChinaTime(QStringLiteral("2026-11-20 20:00:00"));
    // 02:30 on a night when Berlin has no 02:30.
    const auto skipped = instantFromChinaTime(QStringLiteral("2026-03-29 02:30:00"));
    before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
    QCOMPARE(written, QByteArray("2026-11-20 20:00:00"));
    QVERIFY(read == noon);
    QVERIFY(skipped == domain::instantFromRfc3339(QStringLiteral("2026-03-28T18:30:00Z")));
    QVERIFY(!instantFromChinaTime(QStringLiteral("2026-11-20T20:00:00")));
    QVERIFY(!instantFromChinaTime(QStringLiteral("2026-11-20 20:00")));
    QVERIFY(!instantFromChinaTime(QStringLiteral("2026-11-31 20:00:00")));
}

void TestAlipaySigning::yuan_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("text");
    QTest::newRow("least") << qint64{1} << QStringLiteral("0.01");
    QTest::newRow("most") << qint64{10'000'000'000} << QStringLiteral("100000000.00");
    QTest::newRow("even") << qint64{8890} << QStringLiteral("88.90");
}

void TestAlipaySigning::yuan()
{
    QFETCH(const qint64, fen);
    QFETCH(const QString, text);
    const auto money = domain::Money::fromMinor(fen, *domain::Currency::fromCode(u"CNY"));
    QCOMPARE(*toYuan(*money), text);
    QCOMPARE(*fromYuan(text), *money);
    QCOMPARE(fromYuan(QStringLiteral("88.9"))->minor(), qint64{8890});
    QCOMPARE(fromYuan(QStringLiteral("88"))->minor(), qint64{8800});
}

void TestAlipaySigning::notYuan_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-1.00", "+1.00", "1e2", "1,000.00", "1.000", " 1.00", "1.", ".5", "NaN"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAlipaySigning::notYuan()
{
    QFETCH(const QString, text);
    QVERIFY(!fromYuan(text));
    const auto money = [](qint64 minor, QStringView code) {
        return *domain::Money::fromMinor(minor, *domain::Currency::fromCode(code));
    };
    QCOMPARE(toYuan(money(0, u"CNY")).error().code, QStringLiteral("amount_limit"));
    QCOMPARE(toYuan(money(10'000'000'001, u"CNY")).error().code, QStringLiteral("amount_limit"));
    QCOMPARE(toYuan(money(100, u"JPY")).error().code, QStringLiteral("currency_unsupported"));
}

QTEST_GUILESS_MAIN(TestAlipaySigning)
#include "tst_alipaysigning.moc"
