// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/problem.h"
#include "gateway/server/request.h"
#include "models/domain/expected.h"

#include <optional>
#include <string_view>

namespace chancery::server {

/// The head of a request, understood: who asks for what, and how the body is framed.
struct RequestHead
{
    Request request; ///< without body and parameters
    bool http11 = true; ///< else 1.0
    bool keepAlive = true;
    bool expectContinue = false;
    bool chunked = false;
    std::size_t contentLength = 0; ///< when not chunked

    /// `bytes` is a whole head, line ends checked. What is ambiguous is refused, never guessed: other versions than 1.0
    /// and 1.1 (505), unknown methods (501), transfer codings other than exactly chunked (501), chunked on 1.0, length
    /// and coding together, doubled lengths, none or several Hosts, targets that are no path (400).
    static domain::Expected<RequestHead, protocol::Problem> parse(std::string_view bytes);
};

} // namespace chancery::server
