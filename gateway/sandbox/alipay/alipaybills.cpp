// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaybills.h"

#include "gateway/sandbox/alipay/alipaytext.h"
#include "gateway/sandbox/alipay/gbk.h"
#include "gateway/sandbox/alipay/zipwriter.h"
#include "models/domain/ids.h"

namespace chancery::sandbox {

using domain::Expected;
using domain::Unexpected;

namespace {

const QString end = QStringLiteral("\r\n");

/// A bill has no quotes: a comma in a name would shift the columns.
QString cell(QString text)
{
    return text.replace(u',', QChar(0xff0c)).simplified() + u'\t';
}

QString dayText(const QDate &day)
{
    return day.toString(QStringLiteral("yyyy年MM月dd日 00:00:00"));
}

QString row(const AlipayTrade &trade, const AlipayRefund *refund, qint64 fee)
{
    const qint64 at = refund ? refund->at : trade.paidAt;
    const QString amount = alipaytext::yuan(refund ? -refund->fen : trade.offer.fen);
    const QString none = QStringLiteral("0.00");
    const QString empty = QStringLiteral("\t");
    const QStringList cells{
        cell(trade.tradeNo),
        cell(trade.offer.outTradeNo),
        refund ? QStringLiteral("退款") : QStringLiteral("交易"),
        cell(trade.offer.subject),
        alipaytext::time(refund ? refund->at : trade.scannedAt),
        alipaytext::time(at),
        empty, // shop
        empty,
        empty, // operator
        empty, // terminal
        cell(QStringLiteral("*先生(159****5620)")),
        amount,
        amount,
        none,
        none,
        none,
        none,
        none,
        empty, // voucher
        none,
        none,
        refund ? cell(refund->requestNo) : empty,
        alipaytext::yuan(-fee),
        none,
        refund ? cell(refund->reason) : empty,
    };
    return cells.join(u',') + end;
}

} // namespace

AlipayBills::AlipayBills(AlipayTrades &trades, domain::RandomSource &random, QString sellerId)
    : m_trades(trades)
    , m_random(random)
    , m_sellerId(std::move(sellerId))
{
}

Expected<QString, AlipayFault> AlipayBills::order(const QString &date, bool ready)
{
    constexpr qint64 life = 30'000;
    constexpr qint64 tenOClock = 10LL * 60 * 60 * 1000; // when Alipay has made yesterday's bill
    const bool month = date.size() == 7;
    Order order;
    order.from
        = month ? QDate::fromString(date + QLatin1String("-01"), Qt::ISODate) : QDate::fromString(date, Qt::ISODate);
    if (!order.from.isValid() || (!month && date.size() != 10))
        return Unexpected(AlipayFault::invalid("isv.invalid-parameter", QStringLiteral("bill_date")));
    order.until = month ? order.from.addMonths(1) : order.from.addDays(1);
    order.label = order.from.toString(month ? QStringLiteral("yyyyMM") : QStringLiteral("yyyyMMdd"));
    if (!ready && m_trades.now() < alipaytext::startOf(order.until) + tenOClock)
        return Unexpected(AlipayFault::business(QStringLiteral("isp.bill_not_exist"), QStringLiteral("账单不存在")));
    order.goodUntil = m_trades.now() + life;
    const QString token = domain::base32(m_random.bytes(16));
    m_orders.insert(token, order);
    return token;
}

QString AlipayBills::head(const Order &order, const QString &title) const
{
    return QStringLiteral("#支付宝业务%1查询").arg(title) + end
        + QStringLiteral("#账号：[%1]").arg(m_sellerId + QLatin1String("0156")) + end
        + QStringLiteral("#起始日期：[%1]   终止日期：[%2]").arg(dayText(order.from), dayText(order.until)) + end;
}

QString AlipayBills::details(const Order &order, Totals &totals) const
{
    const qint64 from = alipaytext::startOf(order.from);
    const qint64 until = alipaytext::startOf(order.until);
    const auto within = [&](qint64 at) { return at >= from && at < until; };
    QString text = head(order, QStringLiteral("明细"));
    text += QStringLiteral(
                "#-----------------------------------------业务明细列表----------------------------------------")
        + end;
    text
        += QStringLiteral("支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,"
                          "对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,"
                          "商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,"
                          "退款批次号/请求号,服务费（元）,分润（元）,备注")
        + end;
    for (const AlipayTrade &trade : m_trades.all()) {
        if (trade.paid() && within(trade.paidAt)) {
            text += row(trade, nullptr, trade.fee());
            ++totals.trades;
            totals.traded += trade.offer.fen;
            totals.fees += trade.fee();
        }
        for (const AlipayRefund &refund : trade.refunds) {
            if (!within(refund.at))
                continue;
            text += row(trade, &refund, 0); // the fee of the payment is kept
            ++totals.refunds;
            totals.refunded += refund.fen;
        }
    }
    text += QStringLiteral(
                "#-----------------------------------------业务明细列表结束------------------------------------")
        + end;
    text += QStringLiteral("#交易合计：%1笔，商家实收共%2元，商家优惠共0.00元")
                .arg(totals.trades)
                .arg(alipaytext::yuan(totals.traded))
        + end;
    text += QStringLiteral("#退款合计：%1笔，商家实收退款共%2元，商家优惠退款共0.00元")
                .arg(totals.refunds)
                .arg(alipaytext::yuan(-totals.refunded))
        + end;
    text += QStringLiteral("#导出时间：[%1]")
                .arg(QDateTime::fromMSecsSinceEpoch(m_trades.now(), Qt::OffsetFromUTC, 8 * 3600)
                         .toString(QStringLiteral("yyyy年MM月dd日 HH:mm:ss")))
        + end;
    return text;
}

QString AlipayBills::summary(const Order &order, const Totals &totals) const
{
    const QString none = QStringLiteral("0.00");
    const qint64 received = totals.traded - totals.refunded;
    const QStringList cells{QStringLiteral("合计\t"), QStringLiteral("\t"), QString::number(totals.trades),
        QString::number(totals.refunds), alipaytext::yuan(received), alipaytext::yuan(received), none, none, none, none,
        none, alipaytext::yuan(-totals.fees), none, alipaytext::yuan(received - totals.fees)};
    return head(order, QStringLiteral("汇总"))
        + QStringLiteral(
            "#-----------------------------------------业务汇总列表----------------------------------------")
        + end
        + QStringLiteral(
            "门店编号,门店名称,交易订单总笔数,退款订单总笔数,订单金额（元）,商家实收（元）,支付宝优惠（元）,"
            "商家优惠（元）,卡消费金额（元）,支付宝红包（元）,集分宝（元）,服务费（元）,分润（元）,"
            "实收净额（元）")
        + end + cells.join(u',') + end
        + QStringLiteral(
            "#-----------------------------------------业务汇总列表结束------------------------------------")
        + end;
}

std::optional<QByteArray> AlipayBills::download(const QString &token) const
{
    const auto order = m_orders.constFind(token);
    if (order == m_orders.cend() || m_trades.now() > order->goodUntil)
        return std::nullopt;
    Totals totals;
    const QString list = details(*order, totals);
    ZipWriter zip(QDateTime::fromMSecsSinceEpoch(m_trades.now(), Qt::OffsetFromUTC, 8 * 3600));
    const QString name = m_sellerId + QLatin1String("0156_") + order->label + QStringLiteral("_业务明细");
    zip.add(toGbk(name + QLatin1String(".csv")), toGbk(list));
    zip.add(toGbk(name + QStringLiteral("(汇总).csv")), toGbk(summary(*order, totals)));
    return zip.finish();
}

} // namespace chancery::sandbox
