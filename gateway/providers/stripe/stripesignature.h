// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpheaders.h"
#include "gateway/providers/secret.h"
#include "models/domain/clock.h"

namespace chancery::providers::stripe {

/// How old a signature may be. A timestamp ahead of our clock is no fault.
inline constexpr std::chrono::seconds signatureTolerance{300};

/// Whether one of `secrets` signed exactly these bytes: header `Stripe-Signature: t=<unix>,v1=<hex>[,v1=<hex>…]`, where
/// v1 is the HMAC-SHA256 of "<t>.<body>" under the whole secret. Schemes other than v1 are ignored. Constant time per
/// candidate. Errors: `signature_missing`, `signature_malformed`, `signature_wrong`, `signature_old`.
domain::Expected<void, domain::Error> verifySignature(
    const HttpHeaders &headers, const QByteArray &rawBody, const std::vector<Secret> &secrets, domain::Instant now);

} // namespace chancery::providers::stripe
