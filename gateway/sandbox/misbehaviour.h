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
        Unknown, ///< Alipay: 20000
        SystemError, ///< Alipay: 40004 with ACQ.SYSTEM_ERROR, which says as little
        Refuse, ///< Alipay: 40004 with `code`
        Unsigned, ///< Alipay: the true reply without its signature
        WrongKey, ///< Alipay: the true reply or notification, signed with somebody else's key
        Repeated, ///< Alipay: a forged node of the same name before the true one
        Retry, ///< Alipay's cancel: not done, retry_flag Y
    };

    /// webhook; a call as StripeApi and StripeMoneyApi name it; alipay.notify; alipay. and a call as AlipayMethods
    /// names it
    QString operation;
    Kind kind = Kind::Error;
    int count = 1;
    int status = 500;
    QString code; ///< Refuse: the sub_code
    std::chrono::milliseconds delay{1000};
    /// Calls: whether the work is done although the caller is not told.
    bool executed = true;
    /// Error on a POST with a key: whether the failure is what the key gives from now on.
    bool stored = true;

    /// The body of POST /control/faults; the text says what is wrong when there is nothing.
    [[nodiscard]] static std::optional<Misbehaviour> fromJson(const QJsonObject &json, QString &problem);
};

} // namespace chancery::sandbox
