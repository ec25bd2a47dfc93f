// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/fakealipay.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace chancery::tests {

using providers::HttpReply;
using providers::HttpRequest;

namespace {

QMap<QByteArray, QByteArray> fieldsOf(const QByteArray &query)
{
    QMap<QByteArray, QByteArray> fields;
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        fields.insert(QByteArray::fromPercentEncoding(pair.left(equals)),
            QByteArray::fromPercentEncoding(QByteArray(pair.mid(equals + 1)).replace('+', ' ')));
    }
    return fields;
}

QByteArray joined(const QMap<QByteArray, QByteArray> &fields)
{
    QByteArrayList parts;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        parts.append(it.key() + '=' + it.value());
    return parts.join('&');
}

QByteArray chinaTime(domain::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count() + 8 * 3'600'000LL, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        .toLatin1();
}

QJsonObject node(const char *code, const char *subCode = "", QJsonObject more = {})
{
    more.insert(QStringLiteral("code"), QString::fromLatin1(code));
    more.insert(QStringLiteral("msg"), QStringLiteral("never / looked at 成功"));
    if (*subCode != 0)
        more.insert(QStringLiteral("sub_code"), QString::fromLatin1(subCode));
    return more;
}

bool actsUnder(const FakeAlipay::Fault fault)
{
    using Fault = FakeAlipay::Fault;
    return fault != Fault::LostBefore && fault != Fault::NotSent && fault != Fault::UnknownBefore
        && fault != Fault::SystemError && fault != Fault::RetryFlag;
}

} // namespace

FakeAlipay::FakeAlipay(const domain::Clock &clock, providers::HttpTransport &others)
    : m_clock(clock)
    , m_others(others)
    , m_thread([this] { work(); })
{
}

FakeAlipay::~FakeAlipay()
{
    stop();
}

void FakeAlipay::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void FakeAlipay::send(HttpRequest request, Callback callback)
{
    if (!request.url.startsWith(gateway))
        return m_others.send(std::move(request), std::move(callback));
    const std::lock_guard lock(m_mutex);
    m_pending.push_back({std::move(request), std::move(callback)});
    m_wake.notify_all();
}

void FakeAlipay::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_pending.empty(); });
        if (m_stopping)
            return;
        const Pending next = std::move(m_pending.front());
        m_pending.pop_front();
        const HttpReply reply = answer(next.request);
        lock.unlock();
        next.callback(reply);
        lock.lock();
    }
}

QString FakeAlipay::faultOf(const QMap<QByteArray, QByteArray> &fields) const
{
    auto covered = fields;
    const QByteArray sign = covered.take("sign");
    covered.removeIf([](auto it) { return it.value().isEmpty(); });
    if (!app.verifies(joined(covered), sign))
        return QStringLiteral("isv.invalid-signature");
    if (fields.value("app_id") != appId)
        return QStringLiteral("isv.invalid-app-id");
    if (fields.value("charset") != "utf-8" || fields.value("sign_type") != "RSA2" || fields.value("version") != "1.0")
        return QStringLiteral("isv.invalid-parameter");
    if (fields.value("timestamp").left(13) != chinaTime(m_clock.now()).left(13)
        && fields.value("timestamp").left(13) != chinaTime(m_clock.now() - std::chrono::minutes(1)).left(13))
        return QStringLiteral("isv.invalid-timestamp");
    if (certificateSerial.isEmpty() == fields.contains("app_cert_sn"))
        return QStringLiteral("isv.missing-app-cert-sn");
    return {};
}

QByteArray FakeAlipay::reply(const QByteArray &method, const QJsonObject &content, const Fault *fault) const
{
    // Slashes escaped, as the real gateway does: verifying anything but the raw bytes fails.
    QByteArray raw = QJsonDocument(content).toJson(QJsonDocument::Compact).replace("/", "\\/");
    const QByteArray root = QByteArray(method).replace('.', '_') + "_response";
    const bool wrong = fault && *fault == Fault::WrongKey;
    QByteArray tail = R"(,"sign":")" + (wrong ? stranger : alipay).sign(raw) + '"';
    if (!certificateSerial.isEmpty())
        tail += R"(,"alipay_cert_sn":")" + certificateSerial + '"';
    if (fault && *fault == Fault::Unsigned)
        tail.clear();
    const QByteArray name
        = fault && *fault == Fault::OtherNode ? QByteArray("alipay_trade_fastpay_refund_query_response") : root;
    const QByteArray twice = fault && *fault == Fault::RepeatedNode ? '"' + root + "\":{}," : QByteArray();
    const QByteArray whole = '{' + twice + '"' + name + "\": " + raw + tail + "}\n";
    return fault && *fault == Fault::Cut ? whole.left(whole.size() / 2) : whole;
}

HttpReply FakeAlipay::answer(const HttpRequest &request)
{
    auto fields = fieldsOf(request.url.mid(request.url.indexOf('?') + 1));
    fields.insert(fieldsOf(request.body));
    const QByteArray method = fields.value("method");
    const QJsonObject content = QJsonDocument::fromJson(fields.value("biz_content")).object();
    m_calls.append({method, content});
    HttpReply made;
    made.outcome = HttpReply::Outcome::Answered;
    made.status = 200;
    if (const QString wrong = faultOf(fields); !wrong.isEmpty()) {
        m_complaint = wrong;
        made.body = R"({"error_response":{"code":"40002","msg":"Invalid","sub_code":")" + wrong.toLatin1() + "\"}}";
        return made;
    }
    const auto planned = std::ranges::find_if(m_faults, [&](const auto &entry) { return entry.first == method; });
    const std::optional<Fault> fault = planned == m_faults.end() ? std::nullopt : std::optional(planned->second);
    if (fault)
        m_faults.erase(planned);
    QJsonObject answered = !fault || actsUnder(*fault) ? act(method, content) : QJsonObject();
    if (method == "alipay.trade.query" && content.value(u"out_trade_no").toString() == m_payAfterQuery) {
        m_trades[m_payAfterQuery].status = QStringLiteral("TRADE_SUCCESS");
        m_trades[m_payAfterQuery].paid = true;
        m_payAfterQuery.clear();
    }
    if (fault && (*fault == Fault::LostAfter || *fault == Fault::LostBefore || *fault == Fault::NotSent)) {
        made.outcome = *fault == Fault::NotSent ? HttpReply::Outcome::NotSent : HttpReply::Outcome::Lost;
        return made;
    }
    if (fault && (*fault == Fault::UnknownAfter || *fault == Fault::UnknownBefore))
        answered = node("20000", "isp.unknow-error");
    if (fault && *fault == Fault::SystemError)
        answered = node("40004", "ACQ.SYSTEM_ERROR");
    if (fault && *fault == Fault::RetryFlag)
        answered = node("10000", "", {{QStringLiteral("retry_flag"), QStringLiteral("Y")}});
    if (fault && *fault == Fault::OtherOrder)
        answered.insert(QStringLiteral("out_trade_no"), QStringLiteral("pay_of_somebody_else"));
    made.body = reply(method, answered, fault ? &*fault : nullptr);
    return made;
}

void FakeAlipay::makeTrade(const QString &order, const QByteArray &amount)
{
    if (!m_trades.contains(order))
        m_trades.insert(
            order, {QStringLiteral("WAIT_BUYER_PAY"), amount, u'2' + QString::number(2026000 + m_trades.size())});
}

QJsonObject FakeAlipay::act(const QByteArray &method, const QJsonObject &content)
{
    const QString order = content.value(u"out_trade_no").toString();
    const QByteArray amount = content.value(u"total_amount").toString().toLatin1();
    if (method == "alipay.trade.precreate") {
        m_orders.insert(order, amount);
        return node("10000", "",
            {{QStringLiteral("out_trade_no"), order},
                {QStringLiteral("qr_code"), QStringLiteral("https://qr.alipay.com/bax") + order.right(8)}});
    }
    if (method == "alipay.trade.pay") {
        makeTrade(order, amount);
        if (m_barcode == Barcode::NoFunds) {
            m_trades[order].status = QStringLiteral("TRADE_CLOSED");
            return node("40004", "ACQ.BUYER_BALANCE_NOT_ENOUGH");
        }
        if (m_barcode == Barcode::Paid) {
            m_trades[order].status = QStringLiteral("TRADE_SUCCESS");
            m_trades[order].paid = true;
        }
        return node(m_barcode == Barcode::Paid ? "10000" : "10003", "",
            {{QStringLiteral("out_trade_no"), order}, {QStringLiteral("trade_no"), m_trades[order].number},
                {QStringLiteral("total_amount"), QString::fromLatin1(m_trades[order].amount)}});
    }
    if (!m_trades.contains(order)) {
        // A cancel finds nothing to cancel, and says so by saying nothing; the code is dead all the same.
        if (method == "alipay.trade.cancel") {
            m_orders.remove(order);
            return node("10000", "",
                {{QStringLiteral("out_trade_no"), order}, {QStringLiteral("retry_flag"), QStringLiteral("N")}});
        }
        return node("40004", "ACQ.TRADE_NOT_EXIST");
    }
    if (method == "alipay.trade.fastpay.refund.query") {
        const QString number = content.value(u"out_request_no").toString();
        const Trade &trade = m_trades[order];
        if (!trade.refunds.contains(number))
            return node("10000", ""); // not refunded is said by saying nothing
        return node("10000", "",
            {{QStringLiteral("out_trade_no"), order}, {QStringLiteral("trade_no"), trade.number},
                {QStringLiteral("out_request_no"), number},
                {QStringLiteral("total_amount"), QString::fromLatin1(trade.amount)},
                {QStringLiteral("refund_amount"), QString::fromLatin1(trade.refunds.value(number))},
                {QStringLiteral("refund_status"), QStringLiteral("REFUND_SUCCESS")}});
    }
    return actOnTrade(method, order);
}

QJsonObject FakeAlipay::actOnTrade(const QByteArray &method, const QString &order)
{
    Trade &trade = m_trades[order];
    QJsonObject common{{QStringLiteral("out_trade_no"), order}, {QStringLiteral("trade_no"), trade.number}};
    if (method == "alipay.trade.query") {
        common.insert(QStringLiteral("trade_status"), trade.status);
        common.insert(QStringLiteral("total_amount"), QString::fromLatin1(trade.amount));
        if (trade.paid)
            common.insert(QStringLiteral("send_pay_date"), QString::fromLatin1(chinaTime(m_clock.now())));
        return node("10000", "", common);
    }
    const bool waits = trade.status == u"WAIT_BUYER_PAY";
    if (method == "alipay.trade.close") {
        if (!waits)
            return node("40004", "ACQ.REASON_TRADE_STATUS_INVALID");
        trade.status = QStringLiteral("TRADE_CLOSED");
        return node("10000", "", common);
    }
    if (method == "alipay.trade.cancel") {
        common.insert(QStringLiteral("retry_flag"), QStringLiteral("N"));
        common.insert(QStringLiteral("action"), waits ? QStringLiteral("close") : QStringLiteral("refund"));
        trade.status = QStringLiteral("TRADE_CLOSED");
        return node("10000", "", common);
    }
    return node("40002", "isv.invalid-method");
}

void FakeAlipay::fail(const QByteArray &method, Fault fault, int times)
{
    const std::lock_guard lock(m_mutex);
    for (int i = 0; i < times; ++i)
        m_faults.append({method, fault});
}

void FakeAlipay::clearFaults()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

void FakeAlipay::barcode(Barcode outcome)
{
    const std::lock_guard lock(m_mutex);
    m_barcode = outcome;
}

void FakeAlipay::scan(const QString &order)
{
    const std::lock_guard lock(m_mutex);
    makeTrade(order, m_orders.value(order));
}

bool FakeAlipay::pay(const QString &order)
{
    const std::lock_guard lock(m_mutex);
    if (!m_trades.contains(order) && m_orders.contains(order))
        makeTrade(order, m_orders.value(order));
    if (!m_trades.contains(order) || m_trades[order].status != u"WAIT_BUYER_PAY")
        return false;
    m_trades[order].status = QStringLiteral("TRADE_SUCCESS");
    m_trades[order].paid = true;
    return true;
}

void FakeAlipay::payAfterNextQuery(const QString &order)
{
    const std::lock_guard lock(m_mutex);
    m_payAfterQuery = order;
}

void FakeAlipay::refund(const QString &order)
{
    const std::lock_guard lock(m_mutex);
    m_trades[order].status = QStringLiteral("TRADE_CLOSED");
}

void FakeAlipay::refundPart(const QString &order, const QString &number, const QByteArray &yuan)
{
    const std::lock_guard lock(m_mutex);
    m_trades[order].refunds.insert(number, yuan);
}

QString FakeAlipay::status(const QString &order) const
{
    const std::lock_guard lock(m_mutex);
    return m_trades.value(order).status;
}

QString FakeAlipay::openPage(const QByteArray &url)
{
    const std::lock_guard lock(m_mutex);
    const auto fields = fieldsOf(url.mid(url.indexOf('?') + 1));
    if (const QString wrong = faultOf(fields); !wrong.isEmpty())
        return wrong;
    if (fields.value("method") != "alipay.trade.page.pay" || fields.value("return_url").isEmpty())
        return QStringLiteral("isv.invalid-method");
    const QJsonObject content = QJsonDocument::fromJson(fields.value("biz_content")).object();
    if (content.value(u"product_code").toString() != u"FAST_INSTANT_TRADE_PAY")
        return QStringLiteral("isv.invalid-parameter");
    const QString order = content.value(u"out_trade_no").toString();
    m_orders.insert(order, content.value(u"total_amount").toString().toLatin1());
    makeTrade(order, m_orders.value(order));
    return {};
}

int FakeAlipay::calls(const QByteArray &method) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::ranges::count_if(m_calls, [&](const auto &call) { return call.first == method; }));
}

int FakeAlipay::forOrder(const QByteArray &method, const QString &order) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::ranges::count_if(m_calls, [&](const auto &call) {
        return call.first == method && call.second.value(u"out_trade_no").toString() == order;
    }));
}

QString FakeAlipay::complaint() const
{
    const std::lock_guard lock(m_mutex);
    return m_complaint;
}

QJsonObject FakeAlipay::last(const QByteArray &method) const
{
    const std::lock_guard lock(m_mutex);
    for (auto call = m_calls.crbegin(); call != m_calls.crend(); ++call) {
        if (call->first == method)
            return call->second;
    }
    return {};
}

QMap<QByteArray, QByteArray> FakeAlipay::notice(const QByteArray &id, const QString &order) const
{
    const std::lock_guard lock(m_mutex);
    const Trade trade = m_trades.value(order);
    return {{"notify_id", id}, {"notify_type", "trade_status_sync"}, {"notify_time", chinaTime(m_clock.now())},
        {"app_id", appId}, {"seller_id", sellerId}, {"out_trade_no", order.toLatin1()},
        {"trade_no", trade.number.toLatin1()}, {"trade_status", trade.status.toLatin1()},
        {"total_amount", trade.amount}, {"subject", "签证费 1+1 & more"}, {"buyer_logon_id", "zhang***@example.com"},
        {"body", ""}, {"charset", "utf-8"}, {"version", "1.0"}};
}

QByteArray FakeAlipay::form(const QMap<QByteArray, QByteArray> &fields, bool plus) const
{
    auto all = fields;
    all.insert("sign", alipay.sign(joined(fields)));
    all.insert("sign_type", "RSA2");
    QByteArrayList parts;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QByteArray value = it.value().toPercentEncoding();
        parts.append(it.key() + '=' + (plus ? QByteArray(value).replace("%20", "+") : value));
    }
    return parts.join('&');
}

} // namespace chancery::tests
