// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/paymentprovider.h"
#include "tests/faults/simulation/providermodel.h"
#include "tests/faults/simulation/stripereturns.h"
#include "tests/faults/simulation/world.h"

#include <QJsonObject>

#include <map>
#include <memory>

namespace chancery::simulation {

/// Stripe Checkout: sessions, their keys (kept for a day, stored failures replayed), expiry, payments that a bank
/// decides later, lists that lag behind; refunds and disputes.
class StripeModel final : public ProviderModel
{
public:
    explicit StripeModel(World &world);

    [[nodiscard]] std::vector<std::shared_ptr<const providers::PaymentProvider>> adapters() const override;
    [[nodiscard]] QString name() const override { return QStringLiteral("stripe"); }
    [[nodiscard]] QByteArray host() const override;
    providers::HttpReply answer(const providers::HttpRequest &request) override;
    bool act(const QString &reference, Deed deed) override;
    [[nodiscard]] std::vector<Order> orders() const override;
    [[nodiscard]] std::vector<Refund> refunds() const override { return m_returns.refunds(); }

private:
    struct Session
    {
        QString id;
        QString payment;
        QString currency;
        qint64 amount = 0;
        qint64 created = 0;
        qint64 expires = 0;
        domain::Instant listedFrom; ///< the list lags behind
        QString status = QStringLiteral("open");
        bool paid = false;
        bool refused = false; ///< the bank said no after the payer had done their part
    };
    struct Kept
    {
        QByteArray what; ///< path and body
        providers::HttpReply reply;
        domain::Instant at;
    };
    providers::HttpReply post(const QByteArray &path, const providers::HttpRequest &request);
    providers::HttpReply execute(const QByteArray &path, const QByteArray &body, bool &keep);
    providers::HttpReply create(const QByteArray &body, bool &keep);
    providers::HttpReply expire(Session &session);
    [[nodiscard]] providers::HttpReply list() const;
    void settle(const QString &id, bool success);
    void endAt(const QString &id);
    providers::HttpReply refund(const QByteArray &body);
    [[nodiscard]] providers::HttpReply get(const QByteArray &path, const QByteArray &query);
    [[nodiscard]] Session *ofIntent(const QString &intent);
    [[nodiscard]] static StripeReturns::Payment toPayment(const Session &session);
    void tell(const char *type, const QJsonObject &object, bool isOnlyWord = false);
    [[nodiscard]] static QJsonObject toJson(const Session &session);
    [[nodiscard]] Order toOrder(const Session &session) const;
    [[nodiscard]] qint64 seconds() const;

    World &m_world;
    std::map<QString, Session> m_sessions;
    std::map<QByteArray, Kept> m_keys;
    StripeReturns m_returns;
    int m_events = 0;
};

} // namespace chancery::simulation
