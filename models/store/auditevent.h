// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace chancery::store {

/// What the audit tells of. Names are stored: never rename one.
enum class AuditEvent {
    StoreOpened,
    SessionBegun,
    SessionEnded,
    ConsentGiven,
    RecordSealed,
    PaymentAsked,
    PaymentEnded,
    ReceiptPrinted,
    KeyRotated,
    Erased,
    Retention,
    Maintenance,
    DeadLetter,
    SetAside,
    BackedUp,
    Restored,
    StaffIn, ///< detail: who, role, and "offline" when the relay was not asked
    StaffOut,
    RecordOpened, ///< by a member of staff
    ListSaved, ///< applications of the list as a file; detail: how many
};

/// "record_sealed", as it is stored and shown.
[[nodiscard]] QString toString(AuditEvent event);
[[nodiscard]] std::optional<AuditEvent> auditEventFromString(const QString &name);

} // namespace chancery::store
