// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/questiondriver.h"

namespace chancery::server {

using ledger::NewNotice;
using ledger::OpenQuestion;

namespace {

constexpr int batch = 32;
// So many tries (some two hours) and a person should know.
constexpr int stuckAfter = 8;

QString nameOf(const OpenQuestion &question)
{
    return question.attempt.id.text() + u' ' + ledger::toString(question.about);
}

} // namespace

QuestionDriver::QuestionDriver(boost::asio::io_context &io, Alarms &alarms, ledger::QuestionBook &questions,
    RefundDriver &refunds, const domain::Clock &clock, Telemetry telemetry)
    : m_io(io)
    , m_alarms(alarms)
    , m_questions(questions)
    , m_refunds(refunds)
    , m_clock(clock)
    , m_telemetry(telemetry)
{
}

void QuestionDriver::start(std::chrono::milliseconds interval)
{
    m_interval = interval;
    m_running = true;
    look();
    schedule();
}

void QuestionDriver::stop()
{
    m_running = false;
    m_alarms.cancel(m_alarm);
}

void QuestionDriver::schedule()
{
    m_alarm = m_alarms.after(m_interval, [this] {
        if (!m_running)
            return;
        look();
        schedule();
    });
}

void QuestionDriver::look()
{
    if (!m_running)
        return;
    if (m_claiming) {
        m_again = true;
        return;
    }
    m_claiming = true;
    m_again = false;
    m_questions.claim(m_clock.now(), batch,
        answered<std::vector<OpenQuestion>>(m_io, [this](const Reply<std::vector<OpenQuestion>> &due) {
            m_claiming = false;
            if (!due)
                return m_telemetry.log.warning(QStringLiteral("questions"), due.error().code);
            for (const OpenQuestion &question : due.value())
                ask(question);
            if (m_again)
                look();
        }));
}

void QuestionDriver::ask(const OpenQuestion &question)
{
    if (question.tries == stuckAfter)
        m_telemetry.alarm(QStringLiteral("question_stuck"), nameOf(question));
    if (!m_busy.insert(nameOf(question)).second)
        return;
    const auto done = [this, question](bool answered) { onAnswered(question, answered); };
    if (question.about == NewNotice::Asks::Disputes)
        m_refunds.readDisputes(question.attempt, done);
    else
        m_refunds.readRefunds(question.attempt, done);
}

void QuestionDriver::onAnswered(const OpenQuestion &question, bool answered)
{
    m_busy.erase(nameOf(question));
    if (!answered)
        return;
    m_questions.close(
        question, server::answered<std::monostate>(m_io, [this, question](const Reply<std::monostate> &closed) {
            if (!closed)
                m_telemetry.log.warning(QStringLiteral("question_open"), nameOf(question) + u' ' + closed.error().code);
        }));
}

} // namespace chancery::server
