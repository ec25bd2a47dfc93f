// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/paymentprovider.h"
#include "tests/faults/simulation/providermodel.h"
#include "tests/faults/simulation/world.h"

#include <QJsonObject>

#include <map>
#include <memory>

namespace chancery::simulation {

/// Stripe Checkout: sessions, their keys (kept for a day, stored failures replayed), expiry, payments that a bank
/// decides later, a list that lags behind.
class StripeModel final : public ProviderModel
{
public:
    explicit StripeModel(World &world);

    /// The real adapter, set up for this model.
    [[nodiscard]] static std::shared_ptr<const providers::PaymentProvider> adapter();

    [[nodiscard]] QString name() const override { return QStringLiteral("stripe"); }
    [[nodiscard]] QByteArray host() const override;
    providers::HttpReply answer(const providers::HttpRequest &request) override;
    bool act(const QString &reference, Deed deed) override;
    [[nodiscard]] std::vector<Order> orders() const override;

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
        qint64 returned = 0;
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
    void tell(const char *type, const Session &session);
    [[nodiscard]] static QJsonObject toJson(const Session &session);
    [[nodiscard]] static Order toOrder(const Session &session);
    [[nodiscard]] qint64 seconds() const;

    World &m_world;
    std::map<QString, Session> m_sessions;
    std::map<QByteArray, Kept> m_keys;
    int m_events = 0;
};

} // namespace chancery::simulation
