// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipaybill.h"

#include "gateway/providers/alipay/chinatime.h"
#include "gateway/providers/alipay/gbktext.h"
#include "gateway/providers/alipay/yuan.h"
#include "gateway/providers/ziparchive.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace chancery::providers::alipay {

using domain::Error;
using domain::Expected;
using domain::Money;
using domain::Unexpected;
using rules::StatementLine;

namespace {

const QString tradeNo = QStringLiteral("支付宝交易号");
const QString orderNo = QStringLiteral("商户订单号");
const QString kindName = QStringLiteral("业务类型");
const QString finished = QStringLiteral("完成时间");
const QString orderAmount = QStringLiteral("订单金额（元）");
const QString received = QStringLiteral("商家实收（元）");
const QString requestNo = QStringLiteral("退款批次号/请求号");
const QString serviceFee = QStringLiteral("服务费（元）");

using Columns = QHash<QString, qsizetype>;

Unexpected<Error> malformed(const QString &detail)
{
    return Unexpected(Error{QStringLiteral("reply_malformed"), detail});
}

/// Cells of one row: commas, quotes where a cell has commas, doubled quotes inside. Nothing: a quote stays open.
std::optional<QStringList> cellsOf(const QString &row)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QChar c = row.at(i);
        if (quoted && c == u'"' && i + 1 < row.size() && row.at(i + 1) == u'"') {
            cell.append(c);
            ++i;
        } else if (c == u'"' && (quoted || cell.trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            cell.append(c);
        }
    }
    if (quoted)
        return std::nullopt;
    cells.append(cell.trimmed());
    return cells;
}

std::optional<Columns> columnsOf(const QStringList &cells)
{
    Columns columns;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        // Full-width and plain brackets are both in use.
        QString name = cells.at(i);
        columns.insert(name.replace(u'(', QChar(0xff08)).replace(u')', QChar(0xff09)), i);
    }
    for (const QString &name : {tradeNo, orderNo, kindName, finished, orderAmount, received, requestNo, serviceFee}) {
        if (!columns.contains(name))
            return std::nullopt;
    }
    return columns;
}

/// "-88.90" as yuan with its sign.
std::optional<Money> signedYuan(QString text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text.remove(0, 1);
    const auto amount = fromYuan(text);
    if (!amount)
        return std::nullopt;
    const auto made = Money::fromMinor(negative ? -amount->minor() : amount->minor(), amount->currency());
    return made ? std::optional(*made) : std::nullopt;
}

std::optional<Money> withoutSign(const std::optional<Money> &amount)
{
    if (!amount)
        return std::nullopt;
    const auto made = Money::fromMinor(std::abs(amount->minor()), amount->currency());
    return made ? std::optional(*made) : std::nullopt;
}

std::optional<StatementLine> lineOf(const QStringList &cells, const Columns &columns)
{
    const auto cell = [&](const QString &name) { return cells.value(columns.value(name)); };
    const QString kind = cell(kindName);
    const bool refund = kind == u"退款";
    const bool known = refund || kind == u"交易";
    const auto amount = withoutSign(signedYuan(cell(orderAmount)));
    const auto moved = signedYuan(cell(received));
    const auto settled = known ? withoutSign(moved) : moved;
    const auto fee = signedYuan(cell(serviceFee).isEmpty() ? QStringLiteral("0.00") : cell(serviceFee));
    const auto at = instantFromChinaTime(cell(finished));
    if (kind.isEmpty() || !amount || !settled || !fee || !at || cell(tradeNo).isEmpty()
        || (refund && cell(requestNo).isEmpty()))
        return std::nullopt;
    const auto paid = Money::fromMinor(-fee->minor(), fee->currency()); // the bill shows what is taken as negative
    if (!paid)
        return std::nullopt;
    StatementLine line{.reference = cell(tradeNo),
        .kind = refund ? StatementLine::Kind::Refund : StatementLine::Kind::Capture,
        .payment = {},
        .refund = {},
        .orderReference = cell(orderNo),
        .paymentReference = cell(tradeNo),
        .refundReference = refund ? cell(requestNo) : QString(),
        .amount = amount,
        .settled = *settled,
        .fee = *paid,
        .at = *at};
    if (refund) {
        line.reference += u':' + line.refundReference; // a trade has one line, and one per refund
    } else if (!known) {
        line.kind = StatementLine::Kind::Unknown;
        line.providerKind = kind;
        line.reference += u':' + kind + u':' + cell(requestNo);
    }
    if (const domain::PaymentId payment(line.orderReference); payment.isWellFormed())
        line.payment = payment;
    if (const domain::RefundId own(line.refundReference); own.isWellFormed())
        line.refund = own;
    return line;
}

} // namespace

Expected<AlipayBill, Error> AlipayBill::read(const QByteArray &archive)
{
    const auto files = unzip(archive);
    if (!files)
        return malformed(files.error().code + u' ' + files.error().detail);
    // Beside the trades lies a table of totals, under names in GBK: told apart by their columns.
    for (const QByteArray &file : *files) {
        if (auto bill = readTable(file))
            return bill;
    }
    return malformed(QStringLiteral("the archive has no table of trades"));
}

Expected<AlipayBill, Error> AlipayBill::readTable(const QByteArray &gbk)
{
    AlipayBill bill;
    GbkText decoder;
    std::optional<Columns> columns;
    for (qsizetype begin = 0; begin < gbk.size();) {
        // No second byte of GBK looks like a line end.
        const qsizetype found = gbk.indexOf('\n', begin);
        const qsizetype end = found < 0 ? gbk.size() : found;
        const QByteArray row = QByteArray::fromRawData(gbk.constData() + begin, end - begin).trimmed();
        begin = end + 1;
        if (row.isEmpty() || row.startsWith('#'))
            continue;
        const auto text = decoder.decode(row);
        const auto cells = text ? cellsOf(*text) : std::nullopt;
        if (!columns) {
            columns = cells ? columnsOf(*cells) : std::nullopt;
            if (!columns)
                return malformed(QStringLiteral("no table of trades"));
            continue;
        }
        if (auto line = cells ? lineOf(*cells, *columns) : std::nullopt)
            bill.lines.push_back(std::move(*line));
        else
            ++bill.unreadable;
    }
    if (!columns)
        return malformed(QStringLiteral("no table of trades"));
    return bill;
}

} // namespace chancery::providers::alipay
