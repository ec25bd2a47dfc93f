// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/printerwatch.h"

#include <utility>

namespace chancery::app {

PrinterWatch::PrinterWatch(ReceiptDesk &desk, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &PrinterWatch::look);
}

void PrinterWatch::look()
{
    m_timer.stop();
    if (m_desk.hasPrinter() && !m_desk.canAsk())
        return;
    m_desk.askPrinter(this, [this](payment::PrintOutcome outcome, bool nearEnd) {
        if (m_desk.canAsk())
            m_timer.start();
        const bool same = m_outcome == outcome && m_nearEnd == nearEnd;
        m_outcome = outcome;
        m_nearEnd = nearEnd;
        if (!same)
            Q_EMIT changed();
    });
}

} // namespace chancery::app
