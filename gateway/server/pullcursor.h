// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/feedcursor.h"
#include "models/domain/clock.h"

#include <QString>

#include <optional>

namespace chancery::server {

/// What a device sends back to go on pulling, as text: the incarnation that it counts in, the place, and when it was
/// given out. Opaque to the device.
struct PullCursor
{
    QString incarnation; ///< 32 hexadecimal digits; empty: from the beginning
    ledger::FeedCursor place;
    domain::Instant issued;

    [[nodiscard]] QString toText() const;
    /// Nothing for what toText() did not write. The empty text is the beginning.
    [[nodiscard]] static std::optional<PullCursor> fromText(const QString &text);
    /// Of a UUID as the books have it.
    [[nodiscard]] static QString digitsOf(const QString &incarnation);
};

} // namespace chancery::server
