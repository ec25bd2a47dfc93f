// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipaybill.h"
#include "gateway/providers/ziparchive.h"

#include <QTest>
#include <QtEndian>

#include <iconv.h>
#include <zlib.h>

#include <random>

using namespace chancery;
using namespace chancery::providers;
using alipay::AlipayBill;
using rules::StatementLine;
using Kind = StatementLine::Kind;

namespace {

QByteArray gbk(const QString &text)
{
    const iconv_t converter = iconv_open("GB18030", "UTF-8");
    QByteArray utf8 = text.toUtf8();
    QByteArray out(utf8.size() * 2, '\0');
    char *from = utf8.data();
    char *to = out.data();
    auto fromLeft = size_t(utf8.size());
    auto toLeft = size_t(out.size());
    iconv(converter, &from, &fromLeft, &to, &toLeft);
    iconv_close(converter);
    out.chop(qsizetype(toLeft));
    return out;
}

struct Entry
{
    QByteArray content;
    quint32 lieAboutSize = 0;
    quint16 flags = 0;
};

QByteArray le(quint32 value, int bytes)
{
    QByteArray out(4, '\0');
    qToLittleEndian(value, out.data());
    return out.left(bytes);
}

/// A zip by another hand than the reader's: deflated entries.
QByteArray zip(const std::vector<Entry> &entries)
{
    QByteArray files;
    QByteArray directory;
    for (const Entry &entry : entries) {
        QByteArray packed(qsizetype(compressBound(uLong(entry.content.size()))) + 64, '\0');
        z_stream stream{};
        deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(entry.content.constData()));
        stream.avail_in = uInt(entry.content.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = uInt(packed.size());
        deflate(&stream, Z_FINISH);
        packed.truncate(qsizetype(stream.total_out));
        deflateEnd(&stream);
        const quint32 size = entry.lieAboutSize > 0 ? entry.lieAboutSize : quint32(entry.content.size());
        const auto sum
            = quint32(crc32(0, reinterpret_cast<const Bytef *>(entry.content.constData()), uInt(entry.content.size())));
        const QByteArray common = le(20, 2) + le(entry.flags, 2) + le(8, 2) + le(0, 4) + le(sum, 4)
            + le(quint32(packed.size()), 4) + le(size, 4) + le(1, 2) + le(0, 2);
        directory += le(0x02014b50, 4) + le(20, 2) + common + le(0, 2) + le(0, 2) + le(0, 2) + le(0, 4)
            + le(quint32(files.size()), 4) + 'n';
        files += le(0x04034b50, 4) + common + 'n' + packed;
    }
    const auto count = quint32(entries.size());
    return files + directory + le(0x06054b50, 4) + le(0, 4) + le(count, 2) + le(count, 2)
        + le(quint32(directory.size()), 4) + le(quint32(files.size()), 4) + le(0, 2);
}

const QString head = QStringLiteral("#支付宝业务明细查询\r\n#账号：[20880000000000000156]\r\n"
                                    "#起始日期：[2026年11月20日 00:00:00]   终止日期：[2026年11月21日 00:00:00]\r\n"
                                    "#-----业务明细列表-----\r\n");
const QString columns = QStringLiteral(
    "支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,"
    "订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,"
    "券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,"
    "分润（元）,备注\r\n");
const QString payRow = QStringLiteral(
    "2026112022001\t,pay_0123456789abcdefghjkmnpqrs\t,交易\t,签证费\t,2026-11-20 23:59:00,2026-11-20 "
    "23:59:59,\t,\t,\t,\t,"
    "\"*先生,(159****5620)\"\t,88.90,88.90,0.00,0.00,0.00,0.00,0.00,\t,0.00,0.00,\t,-0.53,0.00,\t\r\n");
const QString refundRow = QStringLiteral("2026112022001\t,pay_0123456789abcdefghjkmnpqrs\t,退款\t,签证费\t,2026-11-20 "
                                         "23:59:00,2026-11-20 00:00:00,\t,\t,\t,\t,"
                                         "*先生(159****5620)\t,-8.90,-8.90,0.00,0.00,0.00,0.00,0.00,\t,0.00,0.00,rfd_"
                                         "0123456789abcdefghjkmnpqrs\t,0.05,0.00,\t\r\n");
const QString tail
    = QStringLiteral("#-----业务明细列表结束-----\r\n#交易合计：1笔，商家实收共88.90元，商家优惠共0.00元\r\n");

domain::Money yuan(qint64 fen)
{
    return *domain::Money::fromMinor(fen, *domain::Currency::fromCode(u"CNY"));
}

QByteArray whole()
{
    return gbk(head + columns + payRow + refundRow + tail);
}

} // namespace

class TestAlipayBill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTradesAndRefunds();
    void findsItsTableAmongOthers();
    void columnsMoveFreely();
    void kindsOfNextYearAreKept();
    void rowsThatMakeNoSenseAreCounted_data();
    void rowsThatMakeNoSenseAreCounted();
    void anEmptyDayIsADay();
    void refusesWhatIsNoBill_data();
    void refusesWhatIsNoBill();
    void bombsAreNotUnpacked();
    void mutationsHarmNothing();
};

void TestAlipayBill::readsTradesAndRefunds()
{
    const auto bill = AlipayBill::read(zip({{whole()}}));
    QVERIFY2(bill, bill ? "" : qPrintable(bill.error().detail));
    QCOMPARE(bill->unreadable, 0);
    QCOMPARE(bill->lines.size(), std::size_t(2));
    const StatementLine trade{.reference = QStringLiteral("2026112022001"),
        .kind = Kind::Capture,
        .payment = domain::PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")),
        .refund = {},
        .orderReference = QStringLiteral("pay_0123456789abcdefghjkmnpqrs"),
        .paymentReference = QStringLiteral("2026112022001"),
        .refundReference = {},
        .amount = yuan(8890),
        .settled = yuan(8890),
        .fee = yuan(53),
        .at = *domain::instantFromRfc3339(QStringLiteral("2026-11-20T15:59:59Z"))};
    QVERIFY(bill->lines[0] == trade);
    StatementLine refund = trade;
    refund.reference += QStringLiteral(":rfd_0123456789abcdefghjkmnpqrs");
    refund.kind = Kind::Refund;
    refund.refund = domain::RefundId(QStringLiteral("rfd_0123456789abcdefghjkmnpqrs"));
    refund.refundReference = refund.refund.text();
    refund.amount = refund.settled = yuan(890);
    refund.fee = yuan(-5); // what was taken comes back
    refund.at = *domain::instantFromRfc3339(QStringLiteral("2026-11-19T16:00:00Z")); // the day begins in China
    QVERIFY(bill->lines[1] == refund);
}

void TestAlipayBill::findsItsTableAmongOthers()
{
    const QByteArray totals
        = gbk(QStringLiteral("#支付宝业务汇总查询\r\n门店编号,门店名称,交易订单总笔数\r\n合计\t,\t,1\r\n"));
    QCOMPARE(AlipayBill::read(zip({{totals}, {whole()}}))->lines.size(), std::size_t(2));
}

void TestAlipayBill::columnsMoveFreely()
{
    const QString other = QStringLiteral(
        "服务费(元),完成时间,业务类型,退款批次号/请求号,商家实收(元),订单金额(元),商户订单号,支付宝交易号\n"
        "-0.01,2026-11-20 10:00:00,交易,,1,1.0,order_9,9");
    const auto bill = AlipayBill::readTable(gbk(other));
    QVERIFY(bill);
    QCOMPARE(bill->lines.size(), std::size_t(1));
    QVERIFY(bill->lines.front().fee == yuan(1) && bill->lines.front().settled == yuan(100));
    QVERIFY(bill->lines.front().payment.isEmpty()); // another's order number
}

void TestAlipayBill::kindsOfNextYearAreKept()
{
    QString row = payRow;
    row.replace(QStringLiteral("交易"), QStringLiteral("充值"));
    row.replace(QStringLiteral(",88.90,88.90,"), QStringLiteral(",88.90,-88.90,"));
    const auto bill = AlipayBill::readTable(gbk(head + columns + payRow + row + tail));
    QVERIFY(bill && bill->unreadable == 0);
    QCOMPARE(bill->lines.size(), std::size_t(2));
    const rules::StatementLine &odd = bill->lines.back();
    QVERIFY(odd.kind == Kind::Unknown);
    QCOMPARE(odd.providerKind, QStringLiteral("充值"));
    QVERIFY(odd.reference != bill->lines.front().reference);
    QVERIFY(odd.reference.startsWith(bill->lines.front().reference));
    QVERIFY(odd.settled == yuan(-8890)); // which way it went, only its sign tells
}

void TestAlipayBill::rowsThatMakeNoSenseAreCounted_data()
{
    QTest::addColumn<QString>("row");
    const auto row = [](const char *name, const char16_t *from, const char16_t *to) {
        QString changed = payRow;
        QTest::newRow(name) << changed.replace(QString::fromUtf16(from), QString::fromUtf16(to));
    };
    row("no kind", u"交易", u"");
    row("no trade", u"2026112022001\t", u"\t");
    row("amount", u"88.90", u"88.901");
    row("grouping", u"88.90", u"1 088.90");
    row("time", u"2026-11-20 23:59:59", u"2026/11/20 23:59:59");
    row("open quote", u"\"*先生,(159****5620)\"", u"\"*先生");
    row("cut off", u",88.90,88.90,0.00,0.00,0.00,0.00,0.00,\t,0.00,0.00,\t,-0.53,0.00,\t", u"");
}

void TestAlipayBill::rowsThatMakeNoSenseAreCounted()
{
    QFETCH(QString, row);
    const auto bill = AlipayBill::readTable(gbk(head + columns + row + refundRow + tail));
    QVERIFY(bill);
    QCOMPARE(bill->unreadable, 1);
    QCOMPARE(bill->lines.size(), std::size_t(1));
    QVERIFY(bill->lines.front().kind == Kind::Refund);
}

void TestAlipayBill::anEmptyDayIsADay()
{
    const auto bill = AlipayBill::read(zip({{gbk(head + columns + tail)}}));
    QVERIFY(bill && bill->lines.empty() && bill->unreadable == 0);
}

void TestAlipayBill::refusesWhatIsNoBill_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>download expired</html>");
    QTest::newRow("no entries") << zip({});
    QTest::newRow("another table") << zip({{gbk(QStringLiteral("a,b\n1,2\n"))}});
    QTest::newRow("encrypted") << zip({{whole(), 0, 1}});
    QTest::newRow("cut off") << zip({{whole()}}).chopped(1);
    QTest::newRow("several entries too many") << zip(std::vector<Entry>(17, Entry{whole()}));
}

void TestAlipayBill::refusesWhatIsNoBill()
{
    QFETCH(QByteArray, archive);
    const auto bill = AlipayBill::read(archive);
    QVERIFY(!bill);
    QCOMPARE(bill.error().code, QStringLiteral("reply_malformed"));
}

void TestAlipayBill::bombsAreNotUnpacked()
{
    const QByteArray large(8 * 1024 * 1024, 'x');
    const ZipLimits small{.entries = 16, .unpacked = 1024 * 1024};
    QCOMPARE(unzip(zip({{large}}), small).error().code, QStringLiteral("zip_too_large"));
    // One that promises little and brings much.
    QCOMPARE(unzip(zip({{large, 1000}}), small).error().code, QStringLiteral("zip_too_large"));
    QCOMPARE(unzip(zip({{QByteArray(700 * 1024, 'x')}, {QByteArray(700 * 1024, 'y')}}), small).error().code,
        QStringLiteral("zip_too_large"));
    QVERIFY(unzip(zip({{QByteArray(700 * 1024, 'x')}}), small));
}

void TestAlipayBill::mutationsHarmNothing()
{
    // Whatever is changed, it ends in lines or in an error; sanitizers watch.
    const QByteArray archive = zip({{whole()}});
    const QByteArray table = whole();
    std::minstd_rand random(7);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = i % 2 == 0 ? archive : table;
        for (int changes = 0; changes < 1 + i % 3; ++changes)
            bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
        if (i % 7 == 0)
            bytes.truncate(qsizetype(random() % size_t(bytes.size())));
        const auto bill = i % 2 == 0 ? AlipayBill::read(bytes) : AlipayBill::readTable(bytes);
        if (!bill)
            QCOMPARE(bill.error().code, QStringLiteral("reply_malformed"));
        else
            QVERIFY(bill->lines.size() <= 3);
    }
}

QTEST_GUILESS_MAIN(TestAlipayBill)
#include "tst_alipaybill.moc"
