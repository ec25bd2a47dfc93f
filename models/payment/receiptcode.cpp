// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/receiptcode.h"

using namespace chancery::domain;

namespace chancery::payment {

namespace {
const QByteArray kind = QByteArrayLiteral("chr1");
}

Expected<QByteArray, Error> ReceiptCode::make(const ReceiptData &receipt, const DeviceId &device, const Sign &sign)
{
    QJsonObject payload{{QStringLiteral("app"), receipt.application.text()},
        {QStringLiteral("pay"), receipt.payment.text()}, {QStringLiteral("minor"), receipt.quote.total.minor()},
        {QStringLiteral("cur"), receipt.quote.total.currency().code()}, {QStringLiteral("post"), receipt.post},
        {QStringLiteral("at"),
            receipt.paidAt ? QJsonValue(static_cast<qint64>(receipt.paidAt->time_since_epoch().count() / 1000))
                           : QJsonValue()},
        {QStringLiteral("dev"), device.text()}};
    if (const domain::Charge *charge = receipt.quote.chargeFor(receipt.method)) {
        payload.insert(QLatin1String("cminor"), charge->total.minor());
        payload.insert(QLatin1String("ccur"), charge->total.currency().code());
    }
    return SignedCode::make(kind, payload, sign);
}

Expected<QJsonObject, Error> ReceiptCode::open(const QByteArray &code, const Verify &verify)
{
    return SignedCode::open(code, kind, QStringLiteral("receipt"), verify);
}

} // namespace chancery::payment
