// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/payment/receiptdata.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

namespace chancery::paymentui {

/// The receipt (or claim slip) as a PDF on one A4 page, in the person's language. The QR is drawn as rectangles, so
/// that it stays sharp. Works on any thread; takes about 80 ms, so not on that of the screen.
class ReceiptWriter
{
public:
    ReceiptWriter(payment::ReceiptData receipt, QByteArray code, QLocale locale);

    /// Writes beside the file first and then takes its place: there is never half a receipt. Errors:
    /// `receipt_unwritable`.
    [[nodiscard]] domain::Expected<void, domain::Error> write(const QString &path) const;
    /// Nothing of the person in it: chancery-<reference>.pdf.
    [[nodiscard]] QString fileName() const;

private:
    payment::ReceiptData m_receipt;
    QByteArray m_code;
    QLocale m_locale;
};

} // namespace chancery::paymentui
