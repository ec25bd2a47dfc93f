// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "tests/faults/simulation/providermodel.h"
#include "tests/faults/simulation/refundinvariants.h"
#include "tests/faults/simulation/world.h"
#include "tests/support/memorybooks/memorybooks.h"

#include <map>
#include <set>
#include <vector>

namespace chancery::simulation {

/// What must hold whatever happens: after every step for what the step touched, and for everything at rest.
/// Violations go to the world.
class Invariants
{
public:
    Invariants(World &world, testsupport::MemoryBooks &books, std::vector<ProviderModel *> models);

    void afterStep();
    /// An order or a refund has been made at a provider.
    void onOrder(const ProviderModel::Order &order);
    void onRefund(const ProviderModel::Refund &refund) { m_refunds.onRefund(refund); }
    /// A relay has answered a device with this payment or refund, or a provider's message with a 2xx: they must be in
    /// the books already, and stay there.
    void acknowledgedRefund(const QString &refund) { m_refunds.acknowledged(refund); }
    void acknowledgedPayment(const QString &payment);
    void acknowledgedNotice(const QString &provider, const QString &eventId);
    /// Nothing is left to happen.
    void atRest();

private:
    void checkApplication(const QString &application);
    void checkTrail(const QString &id, const testsupport::MemoryBooks::Row &row);
    void checkFailure(const QString &id, const testsupport::MemoryBooks::Row &row);
    void checkMoney(const ProviderModel &model, const ProviderModel::Order &order);
    void checkObligation(const QString &application);

    World &m_world;
    testsupport::MemoryBooks &m_books;
    const std::vector<ProviderModel *> m_models;
    RefundInvariants m_refunds;
    std::map<QString, std::size_t> m_trailSeen; ///< events of an attempt that were checked
    std::map<QString, QString> m_orderOf; ///< payment → its order
    std::set<QString> m_payments; ///< acknowledged
    std::set<std::pair<QString, QString>> m_notices;
};

} // namespace chancery::simulation
