// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/alipaymodel.h"

#include "gateway/providers/alipay/alipaybarcode.h"
#include "gateway/providers/alipay/alipaypage.h"
#include "gateway/providers/alipay/alipayqr.h"
#include "tests/faults/simulation/alipayparties.h"

#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace chancery::simulation {

using alipaywire::Signer;
using providers::HttpReply;
using providers::HttpRequest;
using namespace std::chrono_literals;

namespace {

constexpr char gateway[] = "https://openapi-sandbox.dl.alipaydev.com/gateway.do";
constexpr char appId[] = "2021000000000001";
constexpr char sellerId[] = "2088000000000001";
constexpr auto codesLive = 60s;
constexpr qsizetype paymentIdSize = 30;

QString text(const QJsonObject &content, const char *name)
{
    return content.value(QLatin1String(name)).toString();
}

QJsonObject answerNode(const char *code, const char *subCode = "")
{
    QJsonObject node{{QStringLiteral("code"), QLatin1String(code)}, {QStringLiteral("msg"), QStringLiteral("msg")}};
    if (*subCode != 0)
        node.insert(QStringLiteral("sub_code"), QLatin1String(subCode));
    return node;
}

} // namespace

qint64 AlipayModel::Trade::returned() const
{
    return std::accumulate(repaid.begin(), repaid.end(), qint64{0},
        [](qint64 sum, const Repayment &repayment) { return sum + repayment.fen; });
}

AlipayModel::AlipayModel(World &world)
    : m_world(world)
{
}

QByteArray AlipayModel::host() const
{
    return gateway;
}

std::vector<std::shared_ptr<const providers::PaymentProvider>> AlipayModel::adapters() const
{
    using namespace providers::alipay;
    AlipayConfig config;
    config.gateway = gateway;
    config.appId = QLatin1String(appId);
    config.sellerId = QLatin1String(sellerId);
    config.notifyUrl = "https://pay.example/v1/webhooks/alipay";
    config.privateKey = AlipayParties::get().application;
    config.publicKeys = {AlipayParties::get().alipay};
    const auto calls = std::make_shared<const GatewayCall>(std::move(config), m_world);
    return {std::make_shared<const AlipayQr>(calls), std::make_shared<const AlipayPage>(calls),
        std::make_shared<const AlipayBarcode>(calls)};
}

QString AlipayModel::payerCode(World &world)
{
    const auto now = std::chrono::floor<std::chrono::seconds>(world.now()).time_since_epoch().count();
    return QStringLiteral("28%1%2").arg(world.random.below(1'000'000), 6, 10, QLatin1Char('0')).arg(qint64{now});
}

HttpReply AlipayModel::answer(const HttpRequest &request)
{
    const alipaywire::Parameters call
        = alipaywire::parametersOf(request.url.mid(request.url.indexOf('?') + 1), request.body);
    const QByteArray method = call.contains("method") ? call.at("method") : QByteArray();
    if (!alipaywire::isSigned(call) || !call.contains("biz_content")) {
        m_world.violate(QStringLiteral("a call is not signed as Alipay wants it"));
        return alipaywire::reply(m_world, method, answerNode("40002", "isv.invalid-signature"), Signer::Nobody);
    }
    const int fate = m_world.peace ? 99 : m_world.random.below(100);
    if (fate < 1)
        return {HttpReply::Outcome::Answered, 502, {}, "<html>bad gateway", {}};
    if (fate < 2)
        return alipaywire::reply(m_world, method, answerNode("40005", "isv.app-call-limited"), Signer::Nobody);
    if (fate < 4)
        return alipaywire::reply(m_world, method, answerNode("20000", "aop.unknow-error"), Signer::Nobody);
    if (fate < 5)
        return alipaywire::reply(m_world, method, answerNode("40004", "ACQ.SYSTEM_ERROR"));
    const Answer done = perform(method, QJsonDocument::fromJson(call.at("biz_content")).object());
    if (fate < 7)
        return alipaywire::reply(m_world, method, answerNode("20000", "isp.unknow-error"));
    if (fate < 8)
        return alipaywire::reply(m_world, method, answerNode("40004", "ACQ.SYSTEM_ERROR"));
    QJsonObject node = done.node;
    if (!done.refusal.isEmpty())
        node = answerNode("40004", done.refusal.toLatin1().constData());
    else if (!node.contains(QStringLiteral("code")))
        node.insert(QStringLiteral("code"), QStringLiteral("10000"));
    return alipaywire::reply(m_world, method, node,
        fate < 10       ? Signer::Nobody
            : fate < 12 ? Signer::Stranger
                        : Signer::Alipay);
}

AlipayModel::Answer AlipayModel::perform(const QByteArray &method, const QJsonObject &content)
{
    if (method == "alipay.trade.precreate")
        return precreate(content);
    if (method == "alipay.trade.pay")
        return pay(content);
    if (method == "alipay.trade.query")
        return query(content);
    if (method == "alipay.trade.close")
        return close(content);
    if (method == "alipay.trade.cancel")
        return cancel(content);
    if (method == "alipay.trade.refund")
        return refund(content);
    if (method == "alipay.trade.fastpay.refund.query")
        return refundQuery(content);
    m_world.violate(QStringLiteral("a call of ") + QString::fromLatin1(method));
    return {};
}

AlipayModel::Trade *AlipayModel::offered(const QJsonObject &content, domain::Instant payUntil, QString &refusal)
{
    const QString number = text(content, "out_trade_no");
    if (const auto known = m_trades.find(number); known != m_trades.end()) {
        const Status status = known->second.status;
        if (status == Status::Success)
            refusal = QStringLiteral("ACQ.TRADE_HAS_SUCCESS");
        else if (status == Status::Closed || status == Status::Revoked)
            refusal = QStringLiteral("ACQ.TRADE_HAS_CLOSE");
        return refusal.isEmpty() ? &known->second : nullptr;
    }
    Trade &made = m_trades[number];
    made.number = number;
    made.tradeNo = QStringLiteral("2026%1").arg(m_trades.size(), 24, 10, QLatin1Char('0'));
    made.fen = alipaywire::fenOf(text(content, "total_amount"));
    made.payUntil = payUntil;
    made.isUnstoppable = m_unstoppable.contains(number);
    m_world.after(payUntil - m_world.now(), [this, number] { endAt(number); });
    if (m_world.isTracing())
        m_world.note(QStringLiteral("alipay: an offer for ") + number);
    onOrder(toOrder(made));
    return &made;
}

AlipayModel::Answer AlipayModel::precreate(const QJsonObject &content)
{
    const auto end = alipaywire::instantOf(text(content, "time_expire"));
    if (!end || *end <= m_world.now())
        return {{}, QStringLiteral("ACQ.INVALID_PARAMETER")};
    QString refusal;
    const Trade *trade = offered(content, *end, refusal);
    if (trade == nullptr)
        return {{}, refusal};
    return {{{QStringLiteral("out_trade_no"), trade->number},
        {QStringLiteral("qr_code"), QStringLiteral("https://qr.alipay.example/") + trade->tradeNo}}};
}

void AlipayModel::visit(const QByteArray &address)
{
    const alipaywire::Parameters call = alipaywire::parametersOf(address.mid(address.indexOf('?') + 1), {});
    if (!alipaywire::isSigned(call) || call.at("method") != "alipay.trade.page.pay")
        return m_world.violate(QStringLiteral("a page is not signed as Alipay wants it"));
    const QJsonObject content = QJsonDocument::fromJson(call.at("biz_content")).object();
    const auto end = alipaywire::instantOf(text(content, "time_expire"));
    QString refusal;
    if (end && *end > m_world.now())
        offered(content, *end, refusal);
}

AlipayModel::Answer AlipayModel::pay(const QJsonObject &content)
{
    const QString code = text(content, "auth_code");
    const QString number = text(content, "out_trade_no");
    const auto issued = domain::Instant(std::chrono::seconds(code.mid(8).toLongLong()));
    const auto used = m_codes.find(code);
    const bool isGood = m_world.now() - issued < codesLive && (used == m_codes.end() || used->second == number);
    if (!m_trades.contains(number) && !isGood)
        return {{}, QStringLiteral("ACQ.PAYMENT_AUTH_CODE_INVALID")};
    const int dice = m_world.random.below(100);
    if (!m_trades.contains(number) && dice < 12) {
        m_codes[code]; // good once, and that was it
        return {{}, QStringLiteral("ACQ.BUYER_BALANCE_NOT_ENOUGH")};
    }
    QString refusal;
    Trade *trade = offered(content, m_world.now() + 2min, refusal);
    if (trade == nullptr)
        return {{}, refusal};
    m_codes[code] = number;
    if (trade->status == Status::Offered) {
        trade->status = Status::Waiting;
        if (dice < 60)
            charge(*trade);
    }
    QJsonObject node = toNode(*trade);
    if (trade->status == Status::Waiting)
        node.insert(QStringLiteral("code"), QStringLiteral("10003"));
    return {node};
}

AlipayModel::Trade *AlipayModel::existing(const QJsonObject &content)
{
    const auto found = m_trades.find(text(content, "out_trade_no"));
    return found != m_trades.end() && found->second.exists() ? &found->second : nullptr;
}

AlipayModel::Answer AlipayModel::query(const QJsonObject &content)
{
    const Trade *trade = existing(content);
    return trade != nullptr ? Answer{toNode(*trade)} : Answer{{}, QStringLiteral("ACQ.TRADE_NOT_EXIST")};
}

AlipayModel::Answer AlipayModel::close(const QJsonObject &content)
{
    Trade *trade = existing(content);
    if (trade == nullptr)
        return {{}, QStringLiteral("ACQ.TRADE_NOT_EXIST")};
    if (trade->status != Status::Waiting)
        return {{}, QStringLiteral("ACQ.TRADE_STATUS_ERROR")};
    trade->status = Status::Closed;
    tell(*trade, nullptr, false);
    return {toNode(*trade)};
}

AlipayModel::Answer AlipayModel::cancelUnknown(const QString &number)
{
    if (m_world.random.chance(50)) {
        // It knows of nothing, and what is still on its way will not be stopped.
        m_unstoppable.insert(number);
        if (const auto known = m_trades.find(number); known != m_trades.end())
            known->second.isUnstoppable = true;
        return {{}, QStringLiteral("ACQ.TRADE_NOT_EXIST")};
    }
    Trade &revoked = m_trades[number];
    revoked.number = number;
    revoked.status = Status::Revoked;
    return {{{QStringLiteral("out_trade_no"), number}, {QStringLiteral("retry_flag"), QStringLiteral("N")}}};
}

AlipayModel::Answer AlipayModel::cancel(const QJsonObject &content)
{
    Trade *trade = existing(content);
    if (trade == nullptr)
        return cancelUnknown(text(content, "out_trade_no"));
    QJsonObject node{{QStringLiteral("out_trade_no"), trade->number}, {QStringLiteral("trade_no"), trade->tradeNo},
        {QStringLiteral("retry_flag"), QStringLiteral("N")}};
    if (!m_world.peace && m_world.random.chance(8)) {
        node.insert(QStringLiteral("retry_flag"), QStringLiteral("Y"));
        return {node};
    }
    const bool paid = trade->paidAt.has_value();
    if (trade->status == Status::Success) {
        trade->repaid.push_back({{}, trade->fen - trade->returned()});
        trade->status = Status::Closed;
        if (m_world.isTracing())
            m_world.note(QStringLiteral("alipay: %1 is called off and paid back").arg(trade->number));
        tell(*trade, &trade->repaid.back(), true);
    } else if (trade->status == Status::Waiting) {
        trade->status = Status::Closed;
        tell(*trade, nullptr, false);
    }
    node.insert(QStringLiteral("action"), paid ? QStringLiteral("refund") : QStringLiteral("close"));
    return {node};
}

AlipayModel::Answer AlipayModel::refund(const QJsonObject &content)
{
    Trade *trade = existing(content);
    const QString number = text(content, "out_request_no");
    const qint64 fen = alipaywire::fenOf(text(content, "refund_amount"));
    if (trade == nullptr)
        return {{}, QStringLiteral("ACQ.TRADE_NOT_EXIST")};
    const auto earlier = std::ranges::find(trade->repaid, number, &Repayment::number);
    const bool moves = earlier == trade->repaid.end();
    if (!moves && earlier->fen != fen)
        return {{}, QStringLiteral("ACQ.DISCORDANT_REPEAT_REQUEST")};
    if (moves) {
        if (trade->status == Status::Closed)
            return {{}, QStringLiteral("ACQ.TRADE_HAS_CLOSE")};
        if (trade->status != Status::Success)
            return {{}, QStringLiteral("ACQ.TRADE_STATUS_ERROR")};
        if (fen <= 0 || fen > trade->fen - trade->returned())
            return {{}, QStringLiteral("ACQ.REFUND_AMT_NOT_EQUAL_TOTAL")};
        if (!m_world.peace && m_world.random.chance(8))
            return {{}, QStringLiteral("ACQ.SELLER_BALANCE_NOT_ENOUGH")};
        trade->repaid.push_back({number, fen});
        if (trade->returned() == trade->fen)
            trade->status = Status::Closed;
        if (m_world.isTracing())
            m_world.note(QStringLiteral("alipay: %1 refunded by %2").arg(trade->number, number));
        onRefund(toRefund(*trade, trade->repaid.back()));
        tell(*trade, &trade->repaid.back(), true);
    }
    QJsonObject node = toNode(*trade);
    node.insert(QStringLiteral("fund_change"), moves ? QStringLiteral("Y") : QStringLiteral("N"));
    node.insert(QStringLiteral("refund_fee"), alipaywire::yuan(trade->returned()));
    return {node};
}

AlipayModel::Answer AlipayModel::refundQuery(const QJsonObject &content)
{
    const Trade *trade = existing(content);
    if (trade == nullptr)
        return {{}, QStringLiteral("ACQ.TRADE_NOT_EXIST")};
    const QString number = text(content, "out_request_no");
    const auto found = std::ranges::find(trade->repaid, number, &Repayment::number);
    if (found == trade->repaid.end())
        return {}; // "not refunded" is said by saying nothing
    return {{{QStringLiteral("out_trade_no"), trade->number}, {QStringLiteral("trade_no"), trade->tradeNo},
        {QStringLiteral("out_request_no"), number}, {QStringLiteral("total_amount"), alipaywire::yuan(trade->fen)},
        {QStringLiteral("refund_amount"), alipaywire::yuan(found->fen)},
        {QStringLiteral("refund_status"), QStringLiteral("REFUND_SUCCESS")}}};
}

void AlipayModel::charge(Trade &trade)
{
    trade.status = Status::Success;
    trade.paidAt = m_world.now();
    if (m_world.isTracing())
        m_world.note(QStringLiteral("alipay: %1 paid").arg(trade.number));
    tell(trade, nullptr, false);
}

bool AlipayModel::act(const QString &reference, Deed deed)
{
    Trade &trade = m_trades.at(reference);
    const bool isOpen = trade.status == Status::Offered || trade.status == Status::Waiting;
    if (!isOpen || m_world.now() >= trade.payUntil)
        return false;
    switch (deed) {
    case Deed::Dispute:
    case Deed::RefundElsewhere:
        return false;
    case Deed::Decline:
        trade.status = Status::Waiting; // looked at, and left
        return true;
    case Deed::PayLater:
        trade.status = Status::Waiting;
        m_world.after(m_world.millis(5'000, 120'000), [this, reference] { act(reference, Deed::Pay); });
        return true;
    case Deed::Pay:
    case Deed::PayOddAmount: // no wallet lets its owner choose the amount
        trade.status = Status::Waiting;
        charge(trade);
        return true;
    }
    return false;
}

void AlipayModel::endAt(const QString &number)
{
    Trade &trade = m_trades.at(number);
    if (trade.status == Status::Offered)
        trade.status = Status::Revoked;
    if (trade.status != Status::Waiting)
        return;
    trade.status = Status::Closed;
    tell(trade, nullptr, false);
}

QString AlipayModel::toString(Status status)
{
    switch (status) {
    case Status::Offered:
    case Status::Waiting:
        return QStringLiteral("WAIT_BUYER_PAY");
    case Status::Success:
        return QStringLiteral("TRADE_SUCCESS");
    case Status::Closed:
    case Status::Revoked:
        return QStringLiteral("TRADE_CLOSED");
    }
    Q_UNREACHABLE();
}

QJsonObject AlipayModel::toNode(const Trade &trade) const
{
    QJsonObject node{{QStringLiteral("out_trade_no"), trade.number}, {QStringLiteral("trade_no"), trade.tradeNo},
        {QStringLiteral("trade_status"), toString(trade.status)},
        {QStringLiteral("total_amount"), alipaywire::yuan(trade.fen)},
        {QStringLiteral("subject"), QStringLiteral("\u7b7e\u8bc1/visa")}};
    if (trade.paidAt)
        node.insert(QStringLiteral("send_pay_date"), QString::fromLatin1(alipaywire::time(*trade.paidAt)));
    return node;
}

void AlipayModel::tell(const Trade &trade, const Repayment *repayment, bool isOnlyWord)
{
    const QString id = QStringLiteral("notify%1").arg(++m_notices);
    alipaywire::Parameters fields{{"app_id", appId}, {"seller_id", sellerId}, {"notify_id", id.toLatin1()},
        {"notify_time", alipaywire::time(m_world.now())}, {"notify_type", "trade_status_sync"}, {"charset", "utf-8"},
        {"out_trade_no", trade.number.toLatin1()}, {"trade_no", trade.tradeNo.toLatin1()},
        {"trade_status", toString(trade.status).toLatin1()}, {"total_amount", alipaywire::yuan(trade.fen).toLatin1()},
        {"body", ""}, {"subject", "\xE7\xAD\xBE\xE8\xAF\x81 visa & more=1"}};
    if (repayment != nullptr) {
        fields["refund_fee"] = alipaywire::yuan(trade.returned()).toLatin1();
        fields["gmt_refund"] = alipaywire::time(m_world.now()) + ".123";
        fields["out_biz_no"] = (repayment->number.isEmpty() ? trade.number : repayment->number).toLatin1();
    }
    onMessage({name(), id,
        [body = alipaywire::notification(m_world, fields)] {
            return std::pair(
                providers::HttpHeaders{{"Content-Type", "application/x-www-form-urlencoded;charset=utf-8"}}, body);
        },
        "success", isOnlyWord});
}

ProviderModel::Order AlipayModel::toOrder(const Trade &trade)
{
    const bool isPayable = trade.status == Status::Offered || trade.status == Status::Waiting;
    return {trade.number, trade.number.left(paymentIdSize), isPayable, trade.paidAt ? trade.fen : 0, trade.returned(),
        false, trade.isUnstoppable};
}

ProviderModel::Refund AlipayModel::toRefund(const Trade &trade, const Repayment &repayment)
{
    return {repayment.number, repayment.number, trade.number.left(paymentIdSize), repayment.fen, true};
}

std::vector<ProviderModel::Order> AlipayModel::orders() const
{
    std::vector<Order> all;
    for (const auto &[number, trade] : m_trades)
        all.push_back(toOrder(trade));
    return all;
}

std::vector<ProviderModel::Refund> AlipayModel::refunds() const
{
    std::vector<Refund> all;
    for (const auto &[number, trade] : m_trades) {
        for (const Repayment &repayment : trade.repaid) {
            if (!repayment.number.isEmpty())
                all.push_back(toRefund(trade, repayment));
        }
    }
    return all;
}

} // namespace chancery::simulation
