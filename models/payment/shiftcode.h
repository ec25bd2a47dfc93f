// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "models/payment/receiptcode.h"
#include "models/payment/shift.h"

namespace chancery::payment {

/// What the QR of a shift's report carries: chs1.<payload>.<signature>, as ReceiptCode has it. The payload is a JSON
/// object {shift, post, at, dev, lines}: a line is [method, currency, expected, counted or null], in minor units; names
/// of people are not in it.
struct ShiftCode
{
    /// Errors: those of `sign`.
    static domain::Expected<QByteArray, domain::Error> make(
        const Shift &shift, const domain::DeviceId &device, const ReceiptCode::Sign &sign);
};

} // namespace chancery::payment
