// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QString>

namespace chancery::payment {

/// The wish to have a receipt by e-mail that no relay has taken yet.
struct WaitingMail
{
    domain::PaymentId payment;
    QString to; ///< the address
    QString locale; ///< BCP 47
    QByteArray key; ///< under which it is sent, however often: one wish, one e-mail
    domain::Instant at; ///< of the wish
    bool operator==(const WaitingMail &) const = default;
};

} // namespace chancery::payment
