// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/alipayparties.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace chancery::simulation {

const AlipayParties &AlipayParties::get()
{
    constexpr unsigned int bits = 512;
    const auto key = [] { return providers::alipay::RsaKey(EVP_RSA_gen(bits)); };
    static const AlipayParties parties{key(), key(), key()};
    return parties;
}

} // namespace chancery::simulation
