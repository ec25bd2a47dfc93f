// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/reconciliationid.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace chancery::ledger {

/// Something that reconciliation found and that a person has to look at.
struct ReconciliationException
{
    ExceptionId id;
    QString provider;
    QString kind; ///< orphan_capture, capture_different, refund_missing_there, …
    QString subject; ///< the line (line:capture:txn_…) or our movement (refund:rfd_…)
    domain::PaymentId payment; ///< empty: no attempt of ours
    QString owner; ///< the post whose supervisors look at it; empty: every supervisor's
    QJsonObject facts; ///< what both sides say
    bool open = true;
    QString resolution; ///< accepted, corrected, refunded, provider_error, cleared; empty while open
    QString reason;
    QString resolvedBy; ///< staff id; reconciliation when it cleared itself
    std::optional<domain::Instant> resolvedAt;
    domain::Instant openedAt;
    ReconciliationId run; ///< that found it
};

} // namespace chancery::ledger
