// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/reconciliationexception.h"
#include "gateway/ledger/reconciliationrun.h"

#include <optional>
#include <vector>

namespace chancery::ledger {

struct ReconciliationQuery
{
    QString provider; ///< empty: all
    std::optional<QDate> day;
    QString cursor; ///< ReconciliationPage::next of the page before
    int limit = 50; ///< 1–200
};

struct ReconciliationPage
{
    std::vector<ReconciliationRun> runs;
    QString next; ///< empty on the last page
};

struct ExceptionQuery
{
    QString post; ///< whose exceptions, beside those of nobody; empty: all
    ReconciliationId run; ///< empty: of all runs
    std::optional<bool> open;
    QString cursor;
    int limit = 50; ///< 1–200
};

struct ExceptionPage
{
    std::vector<ReconciliationException> exceptions;
    QString next;
};

/// What a person decided about an exception.
struct Resolution
{
    ExceptionId exception;
    QString post; ///< of the person
    QString staff; ///< who decided
    QString resolution; ///< accepted, corrected, refunded, provider_error
    QString reason;
};

/// How a provider's books stand against ours.
struct ReconciliationStanding
{
    QString provider;
    std::optional<domain::Instant> lastDone;
    qint64 openExceptions = 0;
};

} // namespace chancery::ledger
