// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/shiftreport.h"

#include "ui/counter/counterwords.h"
#include "ui/payment/words.h"

namespace chancery::counter {

using paymentui::localTimeText;
using paymentui::Words;
using wizard::isolated;
using wizard::moneyText;

namespace {

constexpr double codeSide = 45; // mm

} // namespace

ShiftReport::ShiftReport(
    const payment::Shift &shift, const QByteArray &code, const QString &timeZone, const QLocale &locale)
    : PagePainter(locale, Form::Sheet)
    , m_shift(shift)
    , m_code(code)
    , m_timeZone(timeZone)
{
}

void ShiftReport::draw()
{
    text(tr("Report of a shift"), 20, true, ink);
    text(tr("Consular post %1").arg(isolated(m_shift.post)), 11, false, muted);
    rule();
    row(tr("Clerk"), isolated(m_shift.clerk));
    row(tr("Machine"), isolated(m_shift.device));
    row(tr("Opened"), localTimeText(m_shift.openedAt, m_timeZone, locale()));
    if (m_shift.closedAt)
        row(tr("Closed by %1").arg(isolated(m_shift.closedBy)), localTimeText(*m_shift.closedAt, m_timeZone, locale()));
    row(tr("Shift"), isolated(m_shift.id), Value::Identifier);
    for (const payment::ShiftLine &one : m_shift.lines)
        line(one);
    rule();
    if (m_shift.signedAt) {
        row(tr("Signed by %1").arg(isolated(m_shift.signedBy)), localTimeText(*m_shift.signedAt, m_timeZone, locale()));
        if (!m_shift.note.isEmpty())
            text(isolated(m_shift.note), 10, false, ink);
    } else {
        text(tr("Not signed by a supervisor yet"), 10, true, ink);
    }
    if (m_code.isEmpty())
        return;
    qrCode(m_code, codeSide);
    text(tr("Signed by the machine that wrote this report."), 8, false, muted);
}

void ShiftReport::line(const payment::ShiftLine &line)
{
    rule();
    text(QStringLiteral("%1 – %2").arg(Words::method(line.method), isolated(line.expected.currency().code())), 12, true,
        ink);
    if (!line.inTill.isZero())
        row(tr("Float"), moneyText(line.inTill, locale()));
    row(tr("Taken"), moneyText(line.taken, locale()));
    row(tr("Given back"), moneyText(line.returned, locale()));
    row(tr("Expected"), moneyText(line.expected, locale()));
    if (line.counted) {
        row(tr("Counted"), moneyText(*line.counted, locale()));
        row(tr("Difference"), differenceText(line.difference(), locale()));
    }
    if (!line.explanation.isEmpty())
        row(tr("Explanation"), isolated(line.explanation));
    if (line.stated)
        row(tr("Payment company’s statement"), moneyText(line.stated->taken, locale()));
}

} // namespace chancery::counter
