// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/threadcleanup.h"

#include <openssl/crypto.h>

namespace chancery::crypto {

ThreadCleanup::~ThreadCleanup()
{
    OPENSSL_thread_stop();
}

} // namespace chancery::crypto
