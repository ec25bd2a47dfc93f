// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/store/retentionpolicy.h"

namespace chancery::store {

class StoreContext;

/// What went.
struct RetentionReport
{
    qint64 drafts = 0;
    qint64 payments = 0;
    qint64 receipts = 0;
    qint64 delivered = 0;
    qint64 refused = 0;
    qint64 auditEntries = 0;

    [[nodiscard]] qint64 total() const { return drafts + payments + receipts + delivered + refused + auditEntries; }
    bool operator==(const RetentionReport &) const = default;
};

/// Forgets what has had its time, so that nothing of it is left in tables, write-ahead log or free pages.
class Retention
{
public:
    explicit Retention(StoreContext &context);

    /// Once a day. Where something went the file is written anew, which takes about as long as copying it. Errors:
    /// those of the store; disk_full where there is no room for the copy – the rows are gone then, but their bytes go
    /// with the next run.
    [[nodiscard]] domain::Expected<RetentionReport, domain::Error> apply(const RetentionPolicy &policy);

private:
    [[nodiscard]] domain::Expected<RetentionReport, domain::Error> forget(const RetentionPolicy &policy);
    [[nodiscard]] domain::Expected<void, domain::Error> scrub();

    StoreContext &m_context;
};

} // namespace chancery::store
