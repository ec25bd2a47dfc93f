// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/device.h"
#include "models/domain/ids.h"

#include <QString>

namespace chancery::server {

/// The device that a request was proven to come from.
struct Caller
{
    domain::DeviceId device;
    QString post;
    domain::DeviceKind kind = domain::DeviceKind::Kiosk;
};

} // namespace chancery::server
