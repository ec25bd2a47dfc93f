// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "models/payment/shift.h"
#include "models/payment/signedcode.h"

namespace chancery::payment {

/// What the QR of a shift's report carries, a SignedCode of the kind chs1. The payload is {shift, post, at, signed,
/// dev, lines} (at: when it was closed, signed: when a supervisor signed it, in seconds since 1970 or null); a line is
/// [method, currency, expected, counted or null], in minor units. Names of people are not in it.
struct ShiftCode
{
    /// Errors: those of `sign`.
    static domain::Expected<QByteArray, domain::Error> make(
        const Shift &shift, const domain::DeviceId &device, const SignedCode::Sign &sign);
    /// The payload, once its signature holds. Errors: `shift_code_malformed`, `shift_code_forged`.
    static domain::Expected<QJsonObject, domain::Error> open(const QByteArray &code, const SignedCode::Verify &verify);
};

} // namespace chancery::payment
