// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::payment {

/// One way to pay as the relay offers it now.
struct MethodOffer
{
    enum class Availability { Available, Degraded, Down };
    QString method; ///< stripe_checkout, alipay_qr, …
    Availability availability = Availability::Available;
    QString reason; ///< code of why it is not available; empty when it is
    bool operator==(const MethodOffer &) const = default;
};

} // namespace chancery::payment
