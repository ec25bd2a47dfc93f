// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::server {

/// What a payer reads on pages of the relay: en, zh, fr, es, ar, ru. These pages are the relay's only texts for people;
/// they are few, and the relay has neither a display nor a translator to load.
struct PaymentWords
{
    enum class Page { Paid, Pending, Over, Failed, Unknown, Left, Refund };

    QString language; ///< BCP 47, for the page's lang
    bool rightToLeft = false;
    QString title;
    QString text;
    QString link; ///< caption of the way back to the payment, for Left

    /// The nearest of the six to `locale` (BCP 47 or en_US); English when there is none.
    [[nodiscard]] static PaymentWords of(Page page, const QString &locale);
};

/// What the payer reads beside the amount on the provider's page.
[[nodiscard]] QString orderDescription(const QString &locale);

} // namespace chancery::server
