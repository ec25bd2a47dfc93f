// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/parameters.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

namespace chancery::providers::alipay {

/// Reads application/x-www-form-urlencoded, decoding once: + and %20 are spaces, %XX are bytes; nothing is made of the
/// bytes. Empty values stay. Errors: `form_malformed`: a % without two digits, a name that stands twice or is empty.
domain::Expected<Parameters, domain::Error> readForm(const QByteArray &raw);

} // namespace chancery::providers::alipay
