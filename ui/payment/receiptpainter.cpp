// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/receiptpainter.h"

#include "ui/payment/words.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <qrcodegen.hpp>

#include <algorithm>
#include <cmath>

namespace chancery::paymentui {

namespace {
const QColor ink(0x16, 0x20, 0x2B);
const QColor muted(0x4A, 0x55, 0x63);
constexpr double labelWidth = 62; ///< millimetres
constexpr double codeSide = 66; ///< millimetres, quiet zone included
}

ReceiptPainter::ReceiptPainter(const payment::ReceiptData &receipt, const QByteArray &code, const QLocale &locale)
    : m_receipt(receipt)
    , m_code(code)
    , m_locale(locale)
{
}

void ReceiptPainter::paint(QPainter &painter, const QRectF &page, double millimetre)
{
    m_painter = &painter;
    m_page = page;
    m_millimetre = millimetre;
    m_y = page.top();
    painter.setLayoutDirection(m_locale.textDirection());
    heading();
    rows();
    fee();
    qrCode();
    footer();
}

void ReceiptPainter::heading()
{
    text(m_receipt.paidAt ? tr("Receipt for a visa fee") : tr("Claim slip: payment still being confirmed"), 20, true,
        ink);
    text(tr("Consular post %1").arg(isolated(m_receipt.post)), 11, false, muted);
    m_y += 4 * m_millimetre;
    text(tr("Reference"), 10, false, muted);
    text(isolated(domain::spokenReference(m_receipt.application)), 28, true, ink);
    if (m_receipt.queueNumber > 0)
        text(tr("Queue number: %1").arg(isolated(m_locale.toString(m_receipt.queueNumber))), 14, true, ink);
    rule();
}

void ReceiptPainter::rows()
{
    row(tr("Application"), isolated(m_receipt.application.text()), Value::Identifier);
    row(tr("Name"), isolated(m_receipt.maskedName));
    row(tr("Travel document"), tr("ends in %1").arg(isolated(m_receipt.documentEnd)));
    if (m_receipt.paidAt)
        row(tr("Paid at"), localTimeText(*m_receipt.paidAt, m_receipt.timeZone, m_locale));
    row(tr("Paid with"), Words::method(m_receipt.method));
    row(tr("Payment"), isolated(m_receipt.payment.text()), Value::Identifier);
    if (!m_receipt.providerReference.isEmpty())
        row(tr("Reference of the payment company"), isolated(m_receipt.providerReference), Value::Identifier);
    rule();
}

void ReceiptPainter::fee()
{
    const domain::Quote &quote = m_receipt.quote;
    for (const domain::QuoteLine &line : quote.lines) {
        const QString amount = moneyText(line.amount, m_locale);
        row(Words::line(line.code), line.base ? tr("%1 (%2)").arg(amount, moneyText(*line.base, m_locale)) : amount);
    }
    row(tr("Base amount"), moneyText(quote.baseTotal, m_locale));
    row(tr("Consular rate"),
        tr("%1, fixed for the period from %2")
            .arg(isolated(quote.rate), isolated(m_locale.toString(quote.rateDate, QLocale::LongFormat))));
    m_y += 2 * m_millimetre;
    text(tr("Total: %1").arg(moneyText(quote.total, m_locale)), 16, true, ink);
    if (const domain::Charge *charge = quote.chargeFor(m_receipt.method)) {
        row(m_receipt.paidAt ? tr("Charged") : tr("To be charged"), moneyText(charge->total, m_locale));
        row(tr("Exchange rate"), Words::rate(*charge, m_locale));
    }
    rule();
}

void ReceiptPainter::qrCode()
{
    if (m_code.isEmpty())
        return;
    const auto qr = qrcodegen::QrCode::encodeText(m_code.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int size = qr.getSize();
    // Whole device units per module: no hairlines between neighbours.
    const double module = std::floor(codeSide * m_millimetre / (size + 8));
    const QPointF origin(m_page.left() + 4 * module, m_y + 4 * module);
    m_painter->save();
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(Qt::black);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            if (qr.getModule(x, y))
                m_painter->drawRect(QRectF(origin.x() + x * module, origin.y() + y * module, module, module));
        }
    }
    m_painter->restore();
    m_y += (size + 8) * module;
    text(tr("Signed by the machine that wrote this receipt; it can be checked without a network."), 8, false, muted);
}

void ReceiptPainter::footer()
{
    m_y += 3 * m_millimetre;
    text(tr("The fee pays for the examination of the application. It is not refunded when a visa is refused or the "
            "application is "
            "withdrawn; what was paid twice or by mistake goes back to the payer by itself."),
        9, false, ink);
    text(m_receipt.contact.isEmpty() ? tr("Questions: ask at the counter of the post and show this page.")
                                     : tr("Questions: %1").arg(isolated(m_receipt.contact)),
        9, false, ink);
    if (!m_receipt.paidAt)
        text(tr("This slip does not prove a payment. If money has left your account, the payment counts as soon as it "
                "is confirmed."),
            9, true, ink);
}

void ReceiptPainter::row(const QString &label, const QString &value, Value kind)
{
    const bool mirrored = m_locale.textDirection() == Qt::RightToLeft;
    const double width = labelWidth * m_millimetre;
    const double gap = 3 * m_millimetre;
    const QRectF start(mirrored ? m_page.right() - width : m_page.left(), m_y, width, m_page.height());
    const QRectF end(
        mirrored ? m_page.left() : m_page.left() + width + gap, m_y, m_page.width() - width - gap, m_page.height());
    const int flags = static_cast<int>(Qt::AlignTop | Qt::TextWordWrap | Qt::AlignLeft);
    QRectF used;
    m_painter->setFont(font(10, false));
    m_painter->setPen(muted);
    m_painter->drawText(start, flags, label, &used);
    double height = used.height();
    m_painter->setPen(ink);
    if (kind == Value::Identifier) {
        // A face that joins letters would show 9x1 as 9×1.
        QFont fixed = font(9, false);
        fixed.setFamilies(theme::fixedFontFamilies());
        m_painter->setFont(fixed);
        m_painter->drawText(end, static_cast<int>(Qt::AlignTop | Qt::TextWrapAnywhere | Qt::AlignLeft), value, &used);
    } else {
        m_painter->drawText(end, flags, value, &used);
    }
    height = std::max(height, used.height());
    m_y += height + 1 * m_millimetre;
}

void ReceiptPainter::text(const QString &words, double points, bool bold, const QColor &color)
{
    QRectF used;
    m_painter->setFont(font(points, bold));
    m_painter->setPen(color);
    m_painter->drawText(QRectF(m_page.left(), m_y, m_page.width(), m_page.height()),
        static_cast<int>(Qt::AlignTop | Qt::TextWordWrap | Qt::AlignLeft), words, &used);
    m_y += used.height() + 1 * m_millimetre;
}

void ReceiptPainter::rule()
{
    m_y += 2 * m_millimetre;
    m_painter->setPen(QPen(QColor(0xD5, 0xDA, 0xE1), 0.3 * m_millimetre));
    m_painter->drawLine(QPointF(m_page.left(), m_y), QPointF(m_page.right(), m_y));
    m_y += 3 * m_millimetre;
}

QFont ReceiptPainter::font(double points, bool bold) const
{
    QFont font;
    // Inter draws - and : between digits, and x, as other glyphs, which have no text in a PDF: a copied reference would
    // be wrong.
    QStringList families {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    families += theme::fontFamilies();
    families.removeAll(QStringLiteral("Inter"));
    if (m_locale.language() == QLocale::Arabic)
        families.prepend(QStringLiteral("Noto Sans Arabic UI")); // DejaVu has Arabic letters too, of less care
    font.setFamilies(families);
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

} // namespace chancery::paymentui
