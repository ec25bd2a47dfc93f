// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/storeworker.h"
#include "models/tables/casesource.h"

namespace chancery::tables {

/// The cases of the encrypted store, read on its thread.
class StoreCases final : public CaseSource
{
public:
    /// The store outlives it.
    explicit StoreCases(store::StoreWorker &store)
        : m_store(store)
    {
    }
    void keys(
        const store::CaseQuery &query, const store::CaseKey &after, int limit, QObject *context, Keys done) override
    {
        m_store.call(
            context,
            [query, after, limit](store::EncryptedStore &store) { return store.cases().keys(query, after, limit); },
            std::move(done));
    }
    void cases(const std::vector<qint64> &ids, QObject *context, Cases done) override
    {
        m_store.call(
            context, [ids](store::EncryptedStore &store) { return store.cases().cases(ids); }, std::move(done));
    }

    void forget() override
    {
        m_store.call(
            &m_store,
            [](store::EncryptedStore &store) -> domain::Expected<void, domain::Error> {
                store.cases().forgetOrders();
                return {};
            },
            [](const domain::Expected<void, domain::Error> &) {});
    }
    void noteSaved(int rows, QObject *context, Noted done) override
    {
        m_store.call(
            context,
            [rows](store::EncryptedStore &store) {
                return store.audit().append(store::AuditEvent::ListSaved, {}, QStringLiteral("rows=%1").arg(rows));
            },
            [done = std::move(done)](const domain::Expected<qint64, domain::Error> &noted) {
                if (!noted)
                    return done(domain::Unexpected(noted.error()));
                done({});
            });
    }

private:
    store::StoreWorker &m_store;
};

} // namespace chancery::tables
