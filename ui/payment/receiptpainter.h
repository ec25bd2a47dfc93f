// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/receiptdata.h"
#include "ui/payment/pagepainter.h"

#include <QCoreApplication>

namespace chancery::paymentui {

/// Draws a receipt on a page of any device.
class ReceiptPainter final : public PagePainter
{
    Q_DECLARE_TR_FUNCTIONS(chancery::paymentui::ReceiptPainter)

public:
    /// All three outlive the painter.
    ReceiptPainter(
        const payment::ReceiptData &receipt, const QByteArray &code, const QLocale &locale, Form form = Form::Sheet);

protected:
    void draw() override;

private:
    void heading();
    void rows();
    void fee();
    void signature();
    void footer();

    const payment::ReceiptData &m_receipt;
    const QByteArray &m_code;
};

} // namespace chancery::paymentui
