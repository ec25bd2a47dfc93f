// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/receiptwriter.h"

#include "ui/payment/pdfpage.h"
#include "ui/payment/receiptpainter.h"

using namespace chancery::domain;

namespace chancery::paymentui {

ReceiptWriter::ReceiptWriter(payment::ReceiptData receipt, QByteArray code, QLocale locale)
    : m_receipt(std::move(receipt))
    , m_code(std::move(code))
    , m_locale(std::move(locale))
{
}

Expected<void, Error> ReceiptWriter::write(const QString &path) const
{
    ReceiptPainter painter(m_receipt, m_code, m_locale);
    return writePdfPage(path, domain::spokenReference(m_receipt.application), painter);
}

QString ReceiptWriter::fileName() const
{
    return QStringLiteral("chancery-%1.pdf").arg(m_receipt.application.text());
}

} // namespace chancery::paymentui
