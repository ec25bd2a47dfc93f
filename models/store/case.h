// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/store/casestatus.h"

#include <QDate>
#include <QString>

namespace chancery::store {

/// A line of the counter's list: what staff tell one application from another by.
struct Case
{
    qint64 id = 0; ///< of its row; 0: not stored yet
    QString application; ///< ref_…
    QString surname;
    QString givenNames;
    QString nationality; ///< three letters
    QString document; ///< number
    QString visaType;
    domain::Instant receivedAt{}; ///< of the first version
    int revisions = 1;
    CaseStatus status = CaseStatus::Unpaid; ///< caseStatusOf() what was pulled

    bool operator==(const Case &) const = default;
};

} // namespace chancery::store
