// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::counter {

/// What a person proves with who they are.
struct Credentials
{
    QString name;
    QString password;
    QString code; ///< one-time code; empty where the account has none
    QString keyPassphrase; ///< of the post's key; only where `key_passphrase_required` was the answer
};

} // namespace chancery::counter
