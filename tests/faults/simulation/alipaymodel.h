// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/faults/simulation/alipaywire.h"
#include "tests/faults/simulation/providermodel.h"
#include "tests/faults/simulation/world.h"

#include <QJsonObject>

#include <map>
#include <set>

namespace chancery::simulation {

/// Alipay's gateway: trades that exist only once a wallet has scanned or a browser has opened them, codes of payers
/// that are good for a minute, close and cancel, refunds by number, answers without a signature or without a meaning.
class AlipayModel final : public ProviderModel
{
public:
    explicit AlipayModel(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("alipay"); }
    [[nodiscard]] QByteArray host() const override;
    [[nodiscard]] std::vector<std::shared_ptr<const providers::PaymentProvider>> adapters() const override;
    providers::HttpReply answer(const providers::HttpRequest &request) override;
    bool act(const QString &reference, Deed deed) override;
    void visit(const QByteArray &address) override;
    [[nodiscard]] std::vector<Order> orders() const override;
    [[nodiscard]] std::vector<Refund> refunds() const override;

    /// A code that a payer's wallet shows now.
    [[nodiscard]] static QString payerCode(World &world);

private:
    enum class Status { Offered, Waiting, Success, Closed, Revoked };
    struct Repayment
    {
        QString number; ///< out_request_no; empty: by a cancellation
        qint64 fen = 0;
    };
    struct Trade
    {
        QString number; ///< out_trade_no
        QString tradeNo;
        qint64 fen = 0;
        Status status = Status::Offered;
        domain::Instant payUntil;
        std::optional<domain::Instant> paidAt{};
        std::vector<Repayment> repaid{};
        bool isUnstoppable = false;

        [[nodiscard]] bool exists() const { return status != Status::Offered && status != Status::Revoked; }
        [[nodiscard]] qint64 returned() const;
    };
    /// A node, or the sub_code of a refusal (40004).
    struct Answer
    {
        QJsonObject node{};
        QString refusal{};
    };
    Answer perform(const QByteArray &method, const QJsonObject &content);
    Answer precreate(const QJsonObject &content);
    Answer pay(const QJsonObject &content);
    Answer query(const QJsonObject &content);
    Answer close(const QJsonObject &content);
    Answer cancel(const QJsonObject &content);
    Answer cancelUnknown(const QString &number);
    Answer refund(const QJsonObject &content);
    Answer refundQuery(const QJsonObject &content);
    /// The trade offered under the number; nothing when it is over, then `refusal` says how.
    Trade *offered(const QJsonObject &content, domain::Instant payUntil, QString &refusal);
    Trade *existing(const QJsonObject &content);
    void charge(Trade &trade);
    void endAt(const QString &number);
    void tell(const Trade &trade, const Repayment *repayment, bool isOnlyWord);
    [[nodiscard]] QJsonObject toNode(const Trade &trade) const;
    [[nodiscard]] static QString toString(Status status);
    [[nodiscard]] static Order toOrder(const Trade &trade);
    [[nodiscard]] static Refund toRefund(const Trade &trade, const Repayment &repayment);

    World &m_world;
    std::map<QString, Trade> m_trades;
    std::map<QString, QString> m_codes; ///< payer's code → number
    std::set<QString> m_unstoppable; ///< numbers that could not be called off before they came to be
    int m_notices = 0;
};

} // namespace chancery::simulation
