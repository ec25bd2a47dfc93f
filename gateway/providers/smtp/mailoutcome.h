// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::providers {

/// What became of one message at the mail server.
struct MailOutcome
{
    enum class Kind {
        Sent, ///< taken by the server
        Later, ///< not taken now, or nobody knows: to be sent again as it is
        Refused, ///< this address or this message, for good
        Misconfigured, ///< the server does not take mail from us; nothing about the message
    };

    Kind kind = Kind::Later;
    QString code; ///< smtp_550, timeout, unreachable, tls_missing, …; nothing of the address or the server's words
};

} // namespace chancery::providers
