// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "models/payment/receiptdata.h"
#include "models/payment/signedcode.h"

#include <QByteArray>

namespace chancery::payment {

/// What the receipt's QR carries, a SignedCode of the kind chr1. The payload is {app, pay, minor, cur, post, at, dev}
/// without anything of the person (at: seconds since 1970; cminor and ccur beside them when another currency was
/// charged than the fee's). A claim slip has "at": null: it proves that something was asked for, not that it was paid.
struct ReceiptCode
{
    using Sign = SignedCode::Sign;
    using Verify = SignedCode::Verify;

    /// Errors: those of `sign`.
    static domain::Expected<QByteArray, domain::Error> make(
        const ReceiptData &receipt, const domain::DeviceId &device, const Sign &sign);
    /// The payload, once its signature holds. Errors: `receipt_code_malformed`, `receipt_code_forged`.
    static domain::Expected<QJsonObject, domain::Error> open(const QByteArray &code, const Verify &verify);
};

} // namespace chancery::payment
