// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/basis.h"

#include <QJsonObject>

namespace chancery::protocol {

/// Body of POST /v1/quotes; the answer is a domain::Quote.
struct QuoteRequest
{
    domain::Basis basis;

    /// Errors: `basis_malformed`.
    static domain::Expected<QuoteRequest, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const QuoteRequest &) const = default;
};

} // namespace chancery::protocol
