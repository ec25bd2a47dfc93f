// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/printer/printjob.h"

#include "gateway/printer/escpos.h"

namespace chancery::printer {

using payment::PrintOutcome;

PrintJob::PrintJob(std::unique_ptr<PrinterLine> line, QByteArray bytes, Limits limits, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_bytes(std::move(bytes))
    , m_limits(limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PrintJob::ranOutOfTime);
    connect(m_line.get(), &PrinterLine::opened, this, [this] {
        m_stage = Stage::AskingBefore;
        ask();
    });
    connect(m_line.get(), &PrinterLine::received, this, &PrintJob::received);
    connect(m_line.get(), &PrinterLine::progressed, this, &PrintJob::progressed);
    connect(m_line.get(), &PrinterLine::broken, this, [this](const QString &reason) {
        if (m_stage == Stage::Forgetting)
            return end(m_outcome, m_detail);
        const bool underway = m_stage == Stage::Sending || m_stage == Stage::Printing || m_stage == Stage::AskingAfter;
        end(underway ? PrintOutcome::Interrupted : PrintOutcome::Unreachable, reason);
    });
}

PrintJob::~PrintJob()
{
    m_line->disconnect(this);
    m_line->abort();
}

void PrintJob::start()
{
    m_timer.start(m_limits.connect);
    m_line->open();
}

void PrintJob::ask()
{
    m_line->write(EscPos::ask(static_cast<EscPos::Question>(m_asked + 1)));
    m_timer.start(m_limits.answer);
}

void PrintJob::received(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        switch (m_stage) {
        case Stage::AskingBefore:
        case Stage::AskingAfter:
            if (!PrinterStatus::isAnswer(byte))
                break;
            m_answers[m_asked++] = byte;
            if (m_asked < m_answers.size())
                ask();
            else
                answered();
            break;
        case Stage::Printing:
            if (PrinterStatus::isDone(byte)) {
                m_doneSaid = true;
                m_stage = Stage::AskingAfter;
                m_asked = 0;
                ask();
            }
            break;
        case Stage::Connecting:
        case Stage::Sending:
        case Stage::Forgetting:
        case Stage::Ended:
            break;
        }
    }
}

void PrintJob::answered()
{
    m_timer.stop();
    m_status = PrinterStatus::fromAnswers(m_answers);
    const auto trouble = m_status.trouble();
    if (m_stage == Stage::AskingBefore)
        return trouble ? end(*trouble) : send();
    // "Done" was said: out of paper right behind the end of a page is still a page.
    if (m_doneSaid)
        return end(PrintOutcome::Printed);
    giveUp(trouble.value_or(PrintOutcome::Interrupted), QStringLiteral("the page was not printed in time"));
}

void PrintJob::send()
{
    if (m_bytes.isEmpty())
        return end(PrintOutcome::Printed);
    m_stage = Stage::Sending;
    m_line->write(m_bytes);
    m_timer.start(m_limits.stall);
}

void PrintJob::progressed()
{
    if (m_stage == Stage::Forgetting && m_line->waiting() == 0)
        return end(m_outcome, m_detail);
    if (m_stage != Stage::Sending)
        return;
    m_timer.start(m_limits.stall);
    if (m_line->waiting() > 0)
        return;
    m_stage = Stage::Printing;
    if (!m_status.known)
        return end(PrintOutcome::Printed, QStringLiteral("sent; the printer answers no questions"));
    m_line->write(EscPos::askWhenDone());
    m_timer.start(m_limits.print);
}

void PrintJob::ranOutOfTime()
{
    switch (m_stage) {
    case Stage::Connecting:
        return end(PrintOutcome::Unreachable, QStringLiteral("no connection in time"));
    case Stage::AskingBefore:
        // It may be one that never answers: the page goes out, and nothing more is asked.
        return m_asked == 0 ? send() : end(PrintOutcome::Unreachable, QStringLiteral("it fell silent when asked"));
    case Stage::Sending:
        return giveUp(PrintOutcome::Interrupted, QStringLiteral("it takes no more"));
    case Stage::Printing:
        // Not done in time: the questions that are answered at once say why.
        m_stage = Stage::AskingAfter;
        m_asked = 0;
        return ask();
    case Stage::AskingAfter:
        return m_doneSaid ? end(PrintOutcome::Printed)
                          : giveUp(PrintOutcome::Interrupted, QStringLiteral("it fell silent while printing"));
    case Stage::Forgetting:
        return end(m_outcome, m_detail);
    case Stage::Ended:
        return;
    }
}

void PrintJob::giveUp(PrintOutcome outcome, const QString &detail)
{
    // What the printer has taken already must not come out when the paper is there again and the person is not.
    if (m_line->waiting() == 0) {
        m_line->write(EscPos::forgetJob());
        m_stage = Stage::Forgetting;
        m_outcome = outcome;
        m_detail = detail;
        m_timer.start(m_limits.answer);
        return;
    }
    end(outcome, detail);
}

void PrintJob::end(PrintOutcome outcome, const QString &detail)
{
    if (m_stage == Stage::Ended)
        return;
    m_stage = Stage::Ended;
    m_timer.stop();
    m_line->disconnect(this);
    m_line->abort();
    Q_EMIT finished(outcome, m_status, detail);
}

} // namespace chancery::printer
