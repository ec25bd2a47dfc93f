// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/printer/printer.h"

#include "gateway/printer/escpos.h"

#include <QLoggingCategory>

namespace chancery::printer {

using payment::PrintOutcome;

Printer::Printer(PrinterAddress address, PrintJob::Limits limits, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_limits(limits)
{
}

Printer::~Printer() = default;

void Printer::print(const payment::PrintPage &page, QObject *context, Done done)
{
    add(EscPos::page(page), context, std::move(done));
}

void Printer::ask(QObject *context, Done done)
{
    add({}, context, std::move(done));
}

void Printer::add(QByteArray bytes, QObject *context, Done done)
{
    m_wishes.push_back({std::move(bytes), context, std::move(done)});
    if (!m_job)
        next();
}

void Printer::next()
{
    while (!m_wishes.empty() && !m_wishes.front().context)
        m_wishes.pop_front(); // nobody wants it any more
    if (m_wishes.empty())
        return;
    m_job = std::make_unique<PrintJob>(PrinterLine::to(m_address), m_wishes.front().bytes, m_limits);
    connect(m_job.get(), &PrintJob::finished, this, &Printer::ended);
    m_job->start();
}

void Printer::ended(PrintOutcome outcome, const PrinterStatus &status, const QString &detail)
{
    if (outcome != PrintOutcome::Printed)
        qWarning("printer: %s: %s", qUtf8Printable(payment::toString(outcome)), qUtf8Printable(detail));
    else if (status.paperNearEnd)
        qWarning("printer: paper_near_end");
    m_job.release()->deleteLater(); // it is still speaking
    Wish wish = std::move(m_wishes.front());
    m_wishes.pop_front();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_job)
                next();
        },
        Qt::QueuedConnection);
    if (wish.context)
        wish.done(outcome, status);
}

} // namespace chancery::printer
