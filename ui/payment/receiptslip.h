// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/printpage.h"
#include "models/payment/receiptdata.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>

namespace chancery::paymentui {

class PagePainter;

/// The receipt (or claim slip, or the slip to pay later) for a receipt printer: black dots, 8 to the millimetre (203
/// dpi), as long as it needs. Works on any thread; takes some 50 ms.
class ReceiptSlip
{
    Q_DECLARE_TR_FUNCTIONS(chancery::paymentui::ReceiptSlip)

public:
    static constexpr int dotsPerMillimetre = 8;

    /// `dots` is the printer's width: 576 at 80 mm paper, 384 at 58 mm.
    ReceiptSlip(payment::ReceiptData receipt, QByteArray code, QLocale locale, int dots);

    [[nodiscard]] QImage image() const; ///< Format_Mono, index 1 is black
    [[nodiscard]] payment::PrintPage page() const { return pageOf(image()); }
    /// A page that shows whether every dot prints and a code can be read: for staff. `line` names machine and time.
    [[nodiscard]] static payment::PrintPage testPage(const QString &line, const QLocale &locale, int dots);

    /// What the painter (of the form Slip) draws, as image().
    [[nodiscard]] static QImage imageOf(PagePainter &painter, int dots);
    [[nodiscard]] static payment::PrintPage pageOf(const QImage &mono);

private:
    payment::ReceiptData m_receipt;
    QByteArray m_code;
    QLocale m_locale;
    int m_dots;
};

} // namespace chancery::paymentui
