// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery::wizard {

/// What a kiosk tells people before they begin. Comes from the device's configuration; may change at any time.
struct KioskInfo
{
    struct Method
    {
        QString code; ///< stripe_checkout, alipay_qr, …
        bool available = true;
        bool operator==(const Method &) const = default;
    };

    QString placeName; ///< "Embassy of Utopia"
    QString placeLine; ///< "Tokyo"
    std::vector<Method> methods;
    std::optional<domain::Money> highestFee;
    bool online = true;
    bool operator==(const KioskInfo &) const = default;
};

} // namespace chancery::wizard
