// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "models/payment/receiptdata.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace chancery::payment {

/// What the receipt's QR carries: chr1.<payload>.<signature>, both base64url without padding. The payload is a JSON
/// object {app, pay, minor, cur, post, at, dev} without anything of the person (at: seconds since 1970; cminor and ccur
/// beside them when another currency was charged than the fee's); the signature
/// is ES256 (raw r‖s) by the device's key over "chr1.<payload>". Anyone who has the device's public key can check it
/// without a network. A claim slip has "at": null: it proves that something was asked for, not that it was paid.
struct ReceiptCode
{
    using Sign = std::function<domain::Expected<QByteArray, domain::Error>(QByteArrayView)>;
    using Verify = std::function<bool(QByteArrayView message, QByteArrayView signature)>;

    /// Errors: those of `sign`.
    static domain::Expected<QByteArray, domain::Error> make(
        const ReceiptData &receipt, const domain::DeviceId &device, const Sign &sign);
    /// The payload, once its signature holds. Errors: `receipt_code_malformed`, `receipt_code_forged`.
    static domain::Expected<QJsonObject, domain::Error> open(const QByteArray &code, const Verify &verify);
};

} // namespace chancery::payment
