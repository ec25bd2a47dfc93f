// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::payment {

/// Why an attempt ended without money. `code` is the relay's (models/domain/failurecode.h); the user interface has
/// the words.
struct Failure
{
    QString code;
    bool retryable = false;
    bool operator==(const Failure &) const = default;
};

} // namespace chancery::payment
