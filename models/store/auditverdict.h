// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/audithead.h"

#include <QString>

#include <vector>

namespace chancery::store {

/// One thing that is not as it was written.
struct AuditFinding
{
    enum class Kind {
        Changed, ///< the entry is not what was written there: edited, swapped, inserted
        Missing, ///< an entry within the chain is gone
        Cut, ///< the end is gone: the head, or somebody's word for a head, lies beyond the last entry
        Forged, ///< whoever wrote it did not have the key
        Contradicted, ///< the relay signed another history
        Unsigned, ///< a receipt is not the relay's
    };
    Kind kind = Kind::Changed;
    qint64 seq = 0; ///< where
    QString detail;

    bool operator==(const AuditFinding &) const = default;
};

/// "changed", "missing", …
[[nodiscard]] QString toString(AuditFinding::Kind kind);

struct AuditVerdict
{
    std::vector<AuditFinding> findings; ///< at most AuditVerifier::mostFindings
    AuditHead head;
    qint64 entries = 0;
    qint64 countersigned = 0; ///< the highest number with a receipt that holds, 0: none
    bool withKey = false; ///< seals were checked, not only hashes
    bool withRelayKey = false; ///< receipts were checked

    [[nodiscard]] bool isWhole() const { return findings.empty(); }
};

} // namespace chancery::store
