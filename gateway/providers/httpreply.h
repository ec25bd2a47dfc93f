// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpheaders.h"

#include <QString>

namespace chancery::providers {

/// How one call ended.
struct HttpReply
{
    enum class Outcome {
        Answered, ///< a whole reply was read: status, headers and body are set
        NotSent, ///< nothing of the request can have reached the provider
        Lost, ///< the provider may have acted, but no whole reply was read
    };

    Outcome outcome = Outcome::NotSent;
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    /// For the log when not Answered; carries neither headers nor body.
    QString error;
};

} // namespace chancery::providers
