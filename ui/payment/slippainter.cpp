// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/slippainter.h"

#include "ui/payment/words.h"

namespace chancery::paymentui {

namespace {
constexpr double codeSide = 60; ///< millimetres, quiet zone included
}

SlipPainter::SlipPainter(const payment::SlipData &slip, const QLocale &locale, Form form)
    : PagePainter(locale, form)
    , m_slip(slip)
{
}

void SlipPainter::draw()
{
    text(tr("Application taken, not paid yet"), 20, true, ink);
    text(tr("Consular post %1").arg(isolated(m_slip.post)), 11, false, muted);
    gap(4);
    text(tr("Reference"), 10, false, muted);
    oneLine(isolated(domain::spokenReference(m_slip.application)), 28);
    if (m_slip.queueNumber > 0)
        text(tr("Queue number: %1").arg(isolated(locale().toString(m_slip.queueNumber))), 14, true, ink);
    rule();
    row(tr("Application"), isolated(m_slip.application.text()), Value::Identifier);
    row(tr("Name"), isolated(m_slip.maskedName));
    row(tr("Travel document"), tr("ends in %1").arg(isolated(m_slip.documentEnd)));
    row(tr("Taken at"), localTimeText(m_slip.takenAt, m_slip.timeZone, locale()));
    if (m_slip.estimate)
        row(tr("Fee on that day"), moneyText(*m_slip.estimate, locale()));
    rule();
    payment();
    gap(3);
    text(m_slip.contact.isEmpty() ? tr("Questions: ask at the counter of the post and show this page.")
                                  : tr("Questions: %1").arg(isolated(m_slip.contact)),
        9, false, ink);
    text(tr("This slip does not prove a payment. The application is examined once it is paid."), 9, true, ink);
}

void SlipPainter::payment()
{
    if (m_slip.payUrl.isEmpty()) {
        text(tr("Pay at a counter: show this slip or say the reference."), 14, true, ink);
        return;
    }
    text(tr("Pay with your phone"), 14, true, ink);
    qrCode(m_slip.payUrl.toLatin1(), codeSide);
    row(tr("Address"), isolated(m_slip.payUrl), Value::Identifier);
    text(tr("Scan the code or type the address. The page knows this application once the machine is connected again; "
            "the "
            "amount is the one it shows then. Or pay at a counter: say the reference."),
        10, false, ink);
}

} // namespace chancery::paymentui
