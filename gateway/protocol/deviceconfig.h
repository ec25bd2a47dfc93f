// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/devicelimits.h"
#include "gateway/protocol/methodavailability.h"
#include "models/domain/clock.h"

#include <QJsonObject>

#include <vector>

namespace chancery::protocol {

/// Answer of GET /v1/config.
struct DeviceConfig
{
    QString post;
    QJsonObject feeSchedule; ///< domain::FeeSchedule::json()
    QString feeVersion; ///< domain::FeeSchedule::revision()
    std::vector<QString> recipients; ///< PEM certificates that records are sealed to
    std::vector<MethodAvailability> methods;
    DeviceLimits limits;
    domain::Instant serverTime;
    QString relayVersion;
    /// A spoken reference behind it is the address of the page to pay later; empty: the relay has none.
    QString payLaterUrl{};
    bool receiptMail = false; ///< the relay can send receipts by e-mail

    /// Errors: `config_malformed`.
    static domain::Expected<DeviceConfig, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const DeviceConfig &) const = default;
};

} // namespace chancery::protocol
