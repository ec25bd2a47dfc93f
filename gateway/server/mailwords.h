// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <vector>

namespace chancery::server {

/// What travellers are written: en, zh, fr, es, ar, ru in one table, as PayLaterWords. Status, reference and where to
/// look, nothing more: a mail goes through many hands.
struct MailWords
{
    enum class Kind { Processing, Approved, Rejected, Receipt };
    struct Text
    {
        QString subject; ///< with %1 for the reference
        QString text; ///< one paragraph; a receipt's has %1 for the amount
    };

    QString language; ///< BCP 47
    QString reference; ///< with %1
    QString paidAt; ///< with %1 for date and time, UTC
    QString look; ///< with %1 for the address of the page
    QString noReply;
    std::array<Text, 4> texts; ///< in the order of Kind

    [[nodiscard]] const Text &of(Kind kind) const { return texts[static_cast<std::size_t>(kind)]; }

    /// By a language tag; English when there is none of the six.
    [[nodiscard]] static const MailWords &nearest(const QString &locale);
    [[nodiscard]] static const std::vector<MailWords> &all();
};

} // namespace chancery::server
