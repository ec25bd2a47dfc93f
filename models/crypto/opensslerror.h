// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QLatin1String>

namespace chancery::crypto {

/// An error with what OpenSSL put on this thread's error queue, which is empty afterwards. `what` names the call that
/// failed.
[[nodiscard]] domain::Unexpected<domain::Error> opensslError(QLatin1String code, const char *what);
[[nodiscard]] domain::Unexpected<domain::Error> failure(QLatin1String code, const char *detail);
/// Forgets the errors of a call whose failure is an answer, not a fault.
void dropOpensslErrors();

} // namespace chancery::crypto
