// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/rsakey.h"

namespace chancery::simulation {

/// Who signs at Alipay, made once for the whole process. The keys are far too short for anything but this (512 bits,
/// the least that RSA2 fits into): so a signature takes 30 µs and every one is made and verified by the real code.
struct AlipayParties
{
    providers::alipay::RsaKey application;
    providers::alipay::RsaKey alipay;
    providers::alipay::RsaKey stranger;

    [[nodiscard]] static const AlipayParties &get();
};

} // namespace chancery::simulation
