// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httptransport.h"
#include "models/domain/clock.h"
#include "tests/providers/alipaykeys.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace chancery::tests {

/// Alipay's gateway at the network's edge, strict: every call's signature, time stamp, charset and members are checked,
/// with code of its own, and a trade comes into being only when the payer scans, opens the page or shows a barcode.
/// What is not for Alipay goes on to another transport. Thread-safe.
class FakeAlipay final : public providers::HttpTransport
{
public:
    enum class Fault {
        LostAfter, ///< acts, and the reply is lost
        LostBefore, ///< never acts, nobody knows
        NotSent,
        UnknownAfter, ///< acts, answers 20000
        UnknownBefore, ///< answers 20000 without acting
        SystemError, ///< answers ACQ.SYSTEM_ERROR without acting
        Unsigned, ///< acts, answers without a signature
        WrongKey, ///< acts, signed by somebody else
        OtherNode, ///< acts, answers with the node of another method
        RepeatedNode, ///< acts, answers with the node twice
        OtherOrder, ///< acts, answers about another order
        Cut, ///< acts, answers half of it
        RetryFlag, ///< of a cancel: not done, retry_flag Y
    };
    enum class Barcode { Paid, Confirm, NoFunds };

    FakeAlipay(const domain::Clock &clock, providers::HttpTransport &others);
    ~FakeAlipay() override;
    void send(providers::HttpRequest request, Callback callback) override;
    void stop();

    void fail(const QByteArray &method, Fault fault, int times = 1);
    void clearFaults();
    void barcode(Barcode outcome);
    /// The payer's wallet has scanned or opened the order: a trade is there and waits.
    void scan(const QString &order);
    /// The payer's browser opens the address of page.pay; gives what is wrong with it, or nothing.
    [[nodiscard]] QString openPage(const QByteArray &url);
    /// Pays a trade that waits, or scans first. False: the trade is closed, or the order not there.
    bool pay(const QString &order);
    /// Pays between the next query of the order and what is called after it.
    void payAfterNextQuery(const QString &order);
    void refund(const QString &order); ///< all of it, elsewhere
    /// Part of it, in the console; a query by that number tells of it.
    void refundPart(const QString &order, const QString &number, const QByteArray &yuan);
    /// WAIT_BUYER_PAY, TRADE_SUCCESS, TRADE_CLOSED; empty: no trade.
    [[nodiscard]] QString status(const QString &order) const;
    [[nodiscard]] int calls(const QByteArray &method) const;
    [[nodiscard]] int forOrder(const QByteArray &method, const QString &order) const;
    /// Why a call was refused by the gateway itself; empty: none was.
    [[nodiscard]] QString complaint() const;
    /// biz_content of the last call of the method.
    [[nodiscard]] QJsonObject last(const QByteArray &method) const;

    /// The fields of a genuine notification about the order as it is now.
    [[nodiscard]] QMap<QByteArray, QByteArray> notice(const QByteArray &id, const QString &order) const;
    /// Signed, as the body of a form; `plus`: spaces as + instead of %20.
    [[nodiscard]] QByteArray form(const QMap<QByteArray, QByteArray> &fields, bool plus = false) const;

    /// One set for the whole run: making an RSA key takes longer than most tests.
    struct Keys
    {
        AlipayKeys app;
        AlipayKeys alipay;
        AlipayKeys stranger;
    };
    [[nodiscard]] static const Keys &keys()
    {
        static const Keys made;
        return made;
    }
    const AlipayKeys &app = keys().app;
    const AlipayKeys &alipay = keys().alipay;
    const AlipayKeys &stranger = keys().stranger;
    QByteArray certificateSerial; ///< set: certificate mode, and replies name it

    static constexpr char appId[] = "2026000000000007";
    static constexpr char sellerId[] = "2088000000000007";
    static constexpr char gateway[] = "http://127.0.0.1:9/gateway.do";

private:
    struct Trade
    {
        QString status;
        QByteArray amount;
        QString number;
        bool paid = false;
        QMap<QString, QByteArray> refunds{}; ///< number: amount
    };
    struct Pending
    {
        providers::HttpRequest request;
        Callback callback;
    };
    void work();
    providers::HttpReply answer(const providers::HttpRequest &request);
    QJsonObject act(const QByteArray &method, const QJsonObject &content);
    QJsonObject actOnTrade(const QByteArray &method, const QString &order);
    [[nodiscard]] QString faultOf(const QMap<QByteArray, QByteArray> &fields) const;
    [[nodiscard]] QByteArray reply(const QByteArray &method, const QJsonObject &node, const Fault *fault) const;
    void makeTrade(const QString &order, const QByteArray &amount);

    const domain::Clock &m_clock;
    providers::HttpTransport &m_others;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Pending> m_pending;
    QMap<QString, QByteArray> m_orders; ///< known by precreate: amount
    QMap<QString, Trade> m_trades;
    QList<std::pair<QByteArray, QJsonObject>> m_calls;
    QList<std::pair<QByteArray, Fault>> m_faults;
    Barcode m_barcode = Barcode::Paid;
    QString m_payAfterQuery;
    QString m_complaint;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace chancery::tests
