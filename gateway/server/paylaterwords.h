// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <vector>

namespace chancery::server {

/// What the page to pay later says: en, zh, fr, es, ar, ru in one table, as PaymentWords.
struct PayLaterWords
{
    enum class Message {
        NotKnown, ///< well-formed, but nothing of it has arrived
        Mistyped,
        Paid,
        Pending, ///< a payment is on its way
        NothingWorks, ///< no method can be used now
        TooMany,
        Staff, ///< cannot be paid here: refunded, cancelled, no fee
        Processing, ///< paid, and an officer looks at it
        Approved,
        Rejected,
    };
    struct Text
    {
        QString title;
        QString text;
    };

    QString language; ///< BCP 47
    QString ownName; ///< of the language
    bool rightToLeft = false;
    QString title;
    QString post;
    QString reference;
    QString amount;
    QString payBy; ///< with %1 for the method
    QString card;
    QString note;
    QString changed;
    QString again;
    std::array<Text, 10> messages; ///< in the order of Message

    [[nodiscard]] const Text &of(Message message) const { return messages[static_cast<std::size_t>(message)]; }
    /// What a person reads for the method.
    [[nodiscard]] QString method(const QString &code) const;

    /// By an Accept-Language field or one language tag; English when there is none of the six.
    [[nodiscard]] static const PayLaterWords &nearest(const QString &accepted);
    [[nodiscard]] static const std::vector<PayLaterWords> &all();
};

} // namespace chancery::server
