// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"

#include <QString>

namespace chancery::app {

/// Who this machine is to the relay: a small file without secrets, read before the keychain is open.
struct DeviceIdentity
{
    domain::DeviceId id;
    QString post;
    QString relayUrl;
    QString timeZone; ///< IANA name of the post's zone; empty until a configuration was seen

    /// Errors: `not_enrolled` (no file), `identity_damaged`.
    static domain::Expected<DeviceIdentity, domain::Error> load(const QString &path);
    /// Replaces the file whole. Errors: `identity_unwritable`.
    [[nodiscard]] domain::Expected<void, domain::Error> save(const QString &path) const;
};

} // namespace chancery::app
