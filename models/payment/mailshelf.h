// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/waitingmail.h"

#include <QJsonArray>

#include <chrono>
#include <vector>

namespace chancery::payment {

/// Receipts that wait for the network to go out by e-mail: one for a payment. An address is here until its wish has
/// been answered, and not after three days.
class MailShelf
{
public:
    static constexpr std::chrono::hours keptFor{72};
    static constexpr std::size_t most = 200;

    /// Of the setting in the local store that holds it. A backup leaves it out: an address is not to outlive its wish
    /// there.
    [[nodiscard]] static QString storedName() { return QStringLiteral("waiting_mails"); }

    /// What does not read is left out.
    [[nodiscard]] static MailShelf fromJson(const QJsonArray &json);
    [[nodiscard]] QJsonArray toJson() const;

    /// In front; takes the place of an earlier wish for that payment.
    void put(const WaitingMail &mail);
    /// Behind all others: it could not be sent now.
    void postpone(const QByteArray &key);
    void remove(const QByteArray &key);
    /// Forgets what is older than three days, or from a time that has not come yet.
    void clean(domain::Instant now);
    /// The next to be sent first.
    [[nodiscard]] const std::vector<WaitingMail> &mails() const { return m_mails; }

private:
    std::vector<WaitingMail> m_mails;
};

} // namespace chancery::payment
