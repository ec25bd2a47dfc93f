// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/slipdata.h"
#include "ui/payment/pagepainter.h"

#include <QCoreApplication>

namespace chancery::paymentui {

/// Draws the slip of an application that is paid later: its reference, and the address to pay at as a code.
class SlipPainter final : public PagePainter
{
    Q_DECLARE_TR_FUNCTIONS(chancery::paymentui::SlipPainter)

public:
    /// Both outlive the painter.
    SlipPainter(const payment::SlipData &slip, const QLocale &locale, Form form = Form::Sheet);

protected:
    void draw() override;

private:
    void payment();

    const payment::SlipData &m_slip;
};

} // namespace chancery::paymentui
