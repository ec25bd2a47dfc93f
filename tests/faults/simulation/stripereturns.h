// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/faults/simulation/providermodel.h"
#include "tests/faults/simulation/world.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace chancery::simulation {

/// What goes back of Stripe's payments: refunds, some decided later and some that come back, and disputes.
class StripeReturns
{
public:
    /// A payment that money can be taken from again.
    struct Payment
    {
        QString session;
        QString payment; ///< our id, from the metadata
        QString currency;
        qint64 amount = 0;
    };
    struct Told
    {
        const char *type;
        QJsonObject object;
        bool isOnlyWord = false;
    };

    explicit StripeReturns(World &world);

    std::function<void(Told)> onEvent;
    std::function<void(const ProviderModel::Refund &)> onRefund;

    /// POST /v1/refunds, its fields by name; `intent` is nothing when there is no such payment.
    providers::HttpReply create(const QString &intent, const Payment &payment, qint64 amount, const QString &refund);
    [[nodiscard]] providers::HttpReply refundsOf(const QString &intent) const;
    [[nodiscard]] providers::HttpReply disputesOf(const QString &intent) const;
    /// In the dashboard; false: nothing is left.
    bool refundElsewhere(const QString &intent, const Payment &payment);
    void dispute(const QString &intent, const Payment &payment);

    [[nodiscard]] qint64 returned(const QString &intent) const;
    [[nodiscard]] bool isLost(const QString &intent) const;
    [[nodiscard]] std::vector<ProviderModel::Refund> refunds() const;

private:
    struct Entry
    {
        QString id;
        QString intent;
        QString refund; ///< ours; empty: made elsewhere
        Payment payment;
        qint64 amount = 0;
        QString status;
        QString reason;
        domain::Instant listedFrom;
    };
    Entry &make(const QString &intent, const Payment &payment, qint64 amount, const QString &refund);
    void settle(std::size_t index);
    void comeBack(std::size_t index);
    void decide(const QString &intent, bool won);
    void tell(const char *type, const Entry &entry, bool isOnlyWord = false);
    [[nodiscard]] static QJsonObject toJson(const Entry &entry);
    [[nodiscard]] QJsonObject disputeJson(const QString &intent) const;
    [[nodiscard]] static ProviderModel::Refund toRefund(const Entry &entry);

    World &m_world;
    std::vector<Entry> m_entries;
    std::map<QString, QString> m_disputes; ///< intent → status
};

} // namespace chancery::simulation
