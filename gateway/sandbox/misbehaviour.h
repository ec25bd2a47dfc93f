// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace chancery::sandbox {

/// What the next calls or deliveries of one kind are made to suffer.
struct Misbehaviour
{
    enum class Kind {
        Error, ///< a status instead of the result
        Hang, ///< no reply at all
        Cut, ///< half of the reply's body
        Drop, ///< calls: the connection closes without a reply; webhooks: never sent
        Garbage, ///< calls: 200 with a body that is not JSON
        Delay, ///< later
        Duplicate, ///< webhooks: sent twice
        Reorder, ///< webhooks: the next `count` are held back and sent in reverse
        BadSignature, ///< webhooks: signed with another secret
        OldSignature, ///< webhooks: signed ten minutes ago
    };

    QString operation; ///< webhook, or a call as StripeApi and StripeMoneyApi name it
    Kind kind = Kind::Error;
    int count = 1;
    int status = 500;
    std::chrono::milliseconds delay{1000};
    /// Calls: whether the work is done although the caller is not told.
    bool executed = true;
    /// Error on a POST with a key: whether the failure is what the key gives from now on.
    bool stored = true;

    /// The body of POST /control/faults; the text says what is wrong when there is nothing.
    [[nodiscard]] static std::optional<Misbehaviour> fromJson(const QJsonObject &json, QString &problem);
};

} // namespace chancery::sandbox
