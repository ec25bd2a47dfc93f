// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/basis.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace chancery::payment {

/// What is asked of the relay, whole: sent again unchanged with the same key, for as long as no answer came.
/// Carries nothing that names a person.
struct PaymentOrder
{
    domain::ApplicationRef application;
    domain::Basis basis;
    domain::Money expectedTotal; ///< what the person agreed to; the relay only compares it
    QString method;
    QString locale; ///< language of the provider's page: BCP 47, e.g. zh-CN
    std::optional<QString> payerCode{}; ///< scanned from the payer's wallet, good for a minute: never written anywhere

    /// Errors: `journal_malformed` with the member's name.
    static domain::Expected<PaymentOrder, domain::Error> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const PaymentOrder &) const = default;
};

} // namespace chancery::payment
