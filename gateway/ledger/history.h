// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/ledger/historysort.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/paymentstate.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery::ledger {

/// Which attempts of a post to list, and in which order.
struct HistoryQuery
{
    QString post; ///< always: a device sees its own post only
    domain::ApplicationRef application; ///< empty: all
    std::optional<domain::PaymentState> state;
    QString method; ///< empty: all
    std::optional<domain::Instant> from; ///< created at or after
    std::optional<domain::Instant> to; ///< created before
    QString cursor; ///< HistoryPage::next of the page before, in the same order; else `cursor_malformed`
    int limit = 50; ///< 1–200
    HistorySort sort = HistorySort::Time;
    bool ascending = false; ///< false: the newest, or the greatest, first
};

struct HistoryPage
{
    std::vector<AttemptView> attempts;
    QString next; ///< empty on the last page
};

/// One immutable event of an attempt.
struct EventView
{
    qint64 version = 0; ///< 1, 2, 3, …
    QString event; ///< create, then names of rules::Event
    QString from; ///< empty for the first
    QString to;
    QString cause;
    QString detail;
    QString providerReference;
    domain::Instant at; ///< database time
};

} // namespace chancery::ledger
