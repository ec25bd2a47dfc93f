// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// How one way to pay stands right now.
struct MethodAvailability
{
    enum class State { Available, Degraded, Down };

    QString method; ///< stripe_checkout, alipay_qr, …
    State state = State::Available; ///< member `availability`
    QString reason; ///< a code, e.g. provider_unavailable; empty when available

    /// Errors: `method_malformed`.
    static domain::Expected<MethodAvailability, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const MethodAvailability &) const = default;
};

} // namespace chancery::protocol
