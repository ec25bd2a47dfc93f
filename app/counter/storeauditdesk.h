// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/storeworker.h"
#include "ui/counter/auditdesk.h"

namespace chancery::app {

/// The audit of the local store.
class StoreAuditDesk final : public counter::AuditDesk
{
public:
    /// The worker outlives it.
    explicit StoreAuditDesk(store::StoreWorker &store)
        : m_store(store)
    {
    }
    [[nodiscard]] QStringList events() const override;
    void page(const Filter &filter, QObject *context, Done<std::vector<counter::AuditLine>> done) override;
    void verify(QObject *context, Done<Verdict> done) override;

private:
    store::StoreWorker &m_store;
};

} // namespace chancery::app
