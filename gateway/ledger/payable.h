// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QString>

namespace chancery::ledger {

/// An application that a device took without a payment.
struct Payable
{
    domain::ApplicationRef application;
    QString post;
    domain::DeviceId device;
    QByteArray basis; ///< JSON of domain::Basis
};

} // namespace chancery::ledger
