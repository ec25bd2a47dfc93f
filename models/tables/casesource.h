// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/store/case.h"
#include "models/store/casekey.h"
#include "models/store/casequery.h"

#include <functional>
#include <vector>

class QObject;

namespace chancery::tables {

/// Where a list of cases comes from. Answers come later, once, unless `context` is gone.
class CaseSource
{
public:
    using Keys = std::function<void(domain::Expected<std::vector<store::CaseKey>, domain::Error>)>;
    using Cases = std::function<void(domain::Expected<std::vector<store::Case>, domain::Error>)>;
    using Noted = std::function<void(domain::Expected<void, domain::Error>)>;

    CaseSource() = default;
    CaseSource(const CaseSource &) = delete;
    CaseSource &operator=(const CaseSource &) = delete;
    virtual ~CaseSource() = default;

    /// As store::CaseTable::keys() and cases().
    virtual void keys(
        const store::CaseQuery &query, const store::CaseKey &after, int limit, QObject *context, Keys done)
        = 0;
    virtual void cases(const std::vector<qint64> &ids, QObject *context, Cases done) = 0;
    /// As store::CaseTable::forgetOrders(), soon.
    virtual void forget() = 0;
    /// A list of so many applications is about to leave the machine as a file: the machine's audit says so.
    virtual void noteSaved(int rows, QObject *context, Noted done) = 0;
};

} // namespace chancery::tables
