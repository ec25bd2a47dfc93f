// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/receiptpainter.h"

#include "ui/payment/words.h"
#include "ui/theme/datetext.h"

namespace chancery::paymentui {

namespace {
constexpr double codeSide = 66; ///< millimetres, quiet zone included
}

ReceiptPainter::ReceiptPainter(
    const payment::ReceiptData &receipt, const QByteArray &code, const QLocale &locale, Form form)
    : PagePainter(locale, form)
    , m_receipt(receipt)
    , m_code(code)
{
}

void ReceiptPainter::draw()
{
    heading();
    rows();
    fee();
    signature();
    footer();
}

void ReceiptPainter::heading()
{
    text(m_receipt.paidAt ? tr("Receipt for a visa fee") : tr("Claim slip: payment still being confirmed"), 20, true,
        ink);
    text(tr("Consular post %1").arg(isolated(m_receipt.post)), 11, false, muted);
    gap(4);
    text(tr("Reference"), 10, false, muted);
    oneLine(isolated(domain::spokenReference(m_receipt.application)), 28);
    if (m_receipt.queueNumber > 0)
        text(tr("Queue number: %1").arg(isolated(locale().toString(m_receipt.queueNumber))), 14, true, ink);
    rule();
}

void ReceiptPainter::rows()
{
    row(tr("Application"), isolated(m_receipt.application.text()), Value::Identifier);
    row(tr("Name"), isolated(m_receipt.maskedName));
    row(tr("Travel document"), tr("ends in %1").arg(isolated(m_receipt.documentEnd)));
    if (m_receipt.paidAt)
        row(tr("Paid at"), localTimeText(*m_receipt.paidAt, m_receipt.timeZone, locale()));
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
        const QString amount = moneyText(line.amount, locale());
        row(Words::line(line.code), line.base ? tr("%1 (%2)").arg(amount, moneyText(*line.base, locale())) : amount);
    }
    row(tr("Base amount"), moneyText(quote.baseTotal, locale()));
    row(tr("Consular rate"),
        tr("%1, fixed for the period from %2")
            .arg(isolated(wizard::decimalText(quote.rate, locale())),
                isolated(theme::longDateText(quote.rateDate, locale()))));
    gap(2);
    text(tr("Total: %1").arg(moneyText(quote.total, locale())), 16, true, ink);
    if (const domain::Charge *charge = quote.chargeFor(m_receipt.method)) {
        row(m_receipt.paidAt ? tr("Charged") : tr("To be charged"), moneyText(charge->total, locale()));
        row(tr("Exchange rate"), Words::rate(*charge, locale()));
    }
    rule();
}

void ReceiptPainter::signature()
{
    if (m_code.isEmpty())
        return;
    qrCode(m_code, codeSide);
    text(tr("Signed by the machine that wrote this receipt; it can be checked without a network."), 8, false, muted);
}

void ReceiptPainter::footer()
{
    gap(3);
    text(tr("The fee pays for the examination of the application. It is not refunded if the visa is refused or the "
            "application is withdrawn; what was paid twice or by mistake is refunded automatically."),
        9, false, ink);
    text(m_receipt.contact.isEmpty() ? tr("Questions: ask at the counter of the post and show this page.")
                                     : tr("Questions: %1").arg(isolated(m_receipt.contact)),
        9, false, ink);
    if (!m_receipt.paidAt)
        text(tr("This slip does not prove a payment. If money has left your account, the payment counts as soon as it "
                "is confirmed."),
            9, true, ink);
}

} // namespace chancery::paymentui
