// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httprequest.h"

#include <cstddef>

namespace chancery::providers {

/// A line that only names what it is about, and the call that brings the rest: whose payment it was, and the payer's
/// amount.
struct StatementGap
{
    std::size_t line = 0; ///< its place in the page
    HttpRequest request;
};

} // namespace chancery::providers
