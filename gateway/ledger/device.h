// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/devicekind.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace chancery::ledger {

/// A machine that may call the API.
struct Device
{
    domain::DeviceId id;
    QString post;
    QString name;
    domain::DeviceKind kind = domain::DeviceKind::Kiosk;
    QByteArray publicKeyPem; ///< SPKI, P-256
    domain::Instant enrolledAt;
    std::optional<domain::Instant> revokedAt;
};

/// A one-time code; only its SHA-256 reaches the database.
struct NewEnrolmentCode
{
    QString code;
    QString post;
    std::chrono::seconds validFor = std::chrono::minutes(15);
};

/// Enrols a device with a code.
struct NewDevice
{
    QString code;
    domain::DeviceId id; ///< made by the caller; a repeat with the same id finds its own row
    QString name;
    domain::DeviceKind kind = domain::DeviceKind::Kiosk;
    QByteArray publicKeyPem;
};

/// A certificate that records are sealed to.
struct Certificate
{
    QString post; ///< empty: the ministry's, for every post
    QByteArray pem;
    QByteArray fingerprint; ///< SHA-256 of the DER form, 32 bytes; unique
    domain::Instant notAfter;
};

} // namespace chancery::ledger
