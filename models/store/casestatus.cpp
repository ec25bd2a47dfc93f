// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/casestatus.h"

#include "models/store/standing.h"

#include <algorithm>

namespace chancery::store {

CaseStatus caseStatusOf(const Standing &standing)
{
    if (standing.decision == u"approved")
        return CaseStatus::Approved;
    if (standing.decision == u"rejected")
        return CaseStatus::Rejected;
    if (standing.decision == u"processing")
        return CaseStatus::Processing;
    const auto any = [&standing](QStringView state) {
        return std::any_of(standing.payments.cbegin(), standing.payments.cend(),
            [state](const QString &payment) { return payment == state; });
    };
    if (any(u"disputed") || any(u"charged_back"))
        return CaseStatus::Disputed;
    if (any(u"captured") || any(u"part_refunded"))
        return CaseStatus::Paid;
    return any(u"refunded") ? CaseStatus::Refunded : CaseStatus::Unpaid;
}

} // namespace chancery::store
