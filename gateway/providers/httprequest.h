// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpheaders.h"

#include <chrono>

namespace chancery::providers {

/// One call, complete: what is here is what goes over the wire, byte for byte.
struct HttpRequest
{
    QByteArray method; ///< GET or POST
    QByteArray url; ///< absolute; https, or http towards a loopback address
    HttpHeaders headers; ///< never logged: one of them carries the key
    QByteArray body;
    std::chrono::milliseconds timeout{20'000}; ///< for the whole exchange, connecting included
    qsizetype largestReply = 0; ///< body in bytes; 0: the transport's own limit

    bool operator==(const HttpRequest &) const = default;
};

} // namespace chancery::providers
