// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/faults/simulation/providermodel.h"
#include "tests/faults/simulation/world.h"
#include "tests/support/memorybooks/memorybooks.h"

#include <map>
#include <set>

namespace chancery::simulation {

/// What must hold of refunds whatever happens. Violations go to the world.
class RefundInvariants
{
public:
    RefundInvariants(World &world, const testsupport::MemoryBooks &books, std::vector<ProviderModel *> models);

    /// After a step that touched the payment or its refunds.
    void check(const QString &payment);
    /// A refund has been made at a provider.
    void onRefund(const ProviderModel::Refund &refund);
    /// A relay has answered a person with this refund: it must be in the books already, and stay there.
    void acknowledged(const QString &refund);
    /// Nothing is left to happen.
    void atRest();

private:
    /// True when the refund has been promised in this step.
    bool checkTrail(const QString &id, const testsupport::MemoryRefund &refund);
    void checkFailure(const QString &id, const testsupport::MemoryRefund &refund);
    void checkReturned(const ProviderModel &model, const ProviderModel::Order &order);

    World &m_world;
    const testsupport::MemoryBooks &m_books;
    const std::vector<ProviderModel *> m_models;
    std::map<QString, std::size_t> m_trailSeen; ///< events of a refund that were checked
    std::set<QString> m_answered;
};

} // namespace chancery::simulation
