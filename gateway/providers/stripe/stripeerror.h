// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chancery::providers::stripe {

/// The `error` object of a reply. `message` is left out on purpose: nothing is decided by it, and it may quote the
/// request.
struct StripeError
{
    QString type; ///< invalid_request_error, card_error, idempotency_error, api_error
    QString code;
    QString declineCode;
    QString param;

    /// Nothing unless the body is a JSON object with an error that has a type.
    [[nodiscard]] static std::optional<StripeError> fromBody(const QByteArray &body);
    /// "invalid_request_error parameter_unknown (param)", for the log.
    [[nodiscard]] QString summary() const;
};

} // namespace chancery::providers::stripe
