// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/store/journalrow.h"

#include <vector>

namespace chancery::store {

class StoreContext;

/// The payment journal: written before anything is sent, read after a crash.
/// Errors of every call: disk_full, read_only, locked, damaged, store_unavailable.
class PaymentTable
{
public:
    explicit PaymentTable(StoreContext &context);

    /// Durable when it returns; takes the place of the application's older attempt. `updatedAt` is set by the store.
    [[nodiscard]] domain::Expected<void, domain::Error> journalIntent(const JournalRow &row);
    /// Notes what the relay said of the attempt with this key; a key that is no longer the application's newest changes
    /// nothing and is answered false.
    [[nodiscard]] domain::Expected<bool, domain::Error> journalUpdate(
        const QString &application, const QByteArray &idempotencyKey, const QString &payment, const QString &state);
    /// The attempt has ended and its receipt is out: nothing to find again.
    [[nodiscard]] domain::Expected<void, domain::Error> journalForget(const QString &application);
    /// Every attempt that was not forgotten, oldest first.
    [[nodiscard]] domain::Expected<std::vector<JournalRow>, domain::Error> pendingPayments() const;

private:
    StoreContext &m_context;
};

} // namespace chancery::store
