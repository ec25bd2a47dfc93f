// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QString>

namespace chancery::providers {

/// A plain text for one person, and how it goes over the wire.
struct MailMessage
{
    QString from; ///< address
    QString to; ///< address
    QString subject; ///< any language, one line
    QString text; ///< any language, lines end with \n
    QString language; ///< BCP 47
    QString messageId; ///< without the angle brackets; the same whenever this message is sent again
    domain::Instant date;

    /// RFC 5322, ASCII, CRLF: words of the subject by RFC 2047, the text as UTF-8 in base64 (RFC 2045). Marked as made
    /// by a machine (RFC 3834), so that no holiday greeting comes back. Errors: `mail_malformed`, when anything that
    /// stands in a header could add to it.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> compose() const;
};

} // namespace chancery::providers
