// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/shift.h"
#include "ui/payment/pagepainter.h"

#include <QCoreApplication>

namespace chancery::counter {

/// A closed shift on a page: who, when, what was expected and counted, who signed, under this machine's signature.
class ShiftReport final : public paymentui::PagePainter
{
    Q_DECLARE_TR_FUNCTIONS(chancery::counter::ShiftReport)

public:
    /// All of it outlives the painter.
    ShiftReport(const payment::Shift &shift, const QByteArray &code, const QString &timeZone, const QLocale &locale);

protected:
    void draw() override;

private:
    void line(const payment::ShiftLine &line);

    const payment::Shift &m_shift;
    const QByteArray &m_code;
    const QString &m_timeZone;
};

} // namespace chancery::counter
