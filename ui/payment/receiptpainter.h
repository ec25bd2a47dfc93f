// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/receiptdata.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace chancery::paymentui {

/// Draws a receipt on a page of any device.
class ReceiptPainter
{
    Q_DECLARE_TR_FUNCTIONS(chancery::paymentui::ReceiptPainter)

public:
    ReceiptPainter(const payment::ReceiptData &receipt, const QByteArray &code, const QLocale &locale);

    /// `page` in the painter's units, `millimetre` their length.
    void paint(QPainter &painter, const QRectF &page, double millimetre);

private:
    void heading();
    void rows();
    void fee();
    void footer();
    void qrCode();
    enum class Value { Words, Identifier };
    void row(const QString &label, const QString &value, Value kind = Value::Words);
    void text(const QString &words, double points, bool bold, const QColor &color);
    void rule();
    [[nodiscard]] QFont font(double points, bool bold) const;

    const payment::ReceiptData &m_receipt;
    const QByteArray &m_code;
    const QLocale &m_locale;
    QPainter *m_painter = nullptr;
    QRectF m_page;
    double m_millimetre = 1;
    double m_y = 0;
};

} // namespace chancery::paymentui
