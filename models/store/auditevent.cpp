// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/auditevent.h"

namespace chancery::store {

QString toString(AuditEvent event)
{
    switch (event) {
    case AuditEvent::StoreOpened:
        return QStringLiteral("store_opened");
    case AuditEvent::SessionBegun:
        return QStringLiteral("session_begun");
    case AuditEvent::SessionEnded:
        return QStringLiteral("session_ended");
    case AuditEvent::ConsentGiven:
        return QStringLiteral("consent_given");
    case AuditEvent::RecordSealed:
        return QStringLiteral("record_sealed");
    case AuditEvent::PaymentAsked:
        return QStringLiteral("payment_asked");
    case AuditEvent::PaymentEnded:
        return QStringLiteral("payment_ended");
    case AuditEvent::ReceiptPrinted:
        return QStringLiteral("receipt_printed");
    case AuditEvent::KeyRotated:
        return QStringLiteral("key_rotated");
    case AuditEvent::Erased:
        return QStringLiteral("erased");
    case AuditEvent::Retention:
        return QStringLiteral("retention");
    case AuditEvent::Maintenance:
        return QStringLiteral("maintenance");
    case AuditEvent::DeadLetter:
        return QStringLiteral("dead_letter");
    case AuditEvent::SetAside:
        return QStringLiteral("set_aside");
    case AuditEvent::BackedUp:
        return QStringLiteral("backed_up");
    case AuditEvent::Restored:
        return QStringLiteral("restored");
    case AuditEvent::StaffIn:
        return QStringLiteral("staff_in");
    case AuditEvent::StaffOut:
        return QStringLiteral("staff_out");
    case AuditEvent::RecordOpened:
        return QStringLiteral("record_opened");
    case AuditEvent::ListSaved:
        return QStringLiteral("list_saved");
    }
    Q_UNREACHABLE();
}

std::optional<AuditEvent> auditEventFromString(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(AuditEvent::ListSaved); ++i) {
        if (toString(static_cast<AuditEvent>(i)) == name)
            return static_cast<AuditEvent>(i);
    }
    return std::nullopt;
}

} // namespace chancery::store
