// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/stack/program.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>

#include <csignal>

namespace chancery::teststack {

Program::~Program()
{
    kill();
}

bool Program::start(const QString &path, const QStringList &arguments, const QStringList &environment)
{
    kill();
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const QString &pair : environment)
        all.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    m_process->setProcessEnvironment(all);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(path, arguments, QIODevice::ReadOnly);
    return m_process->waitForStarted();
}

bool Program::waitForText(const QByteArray &text, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!output().contains(text)) {
        const int left = ms - static_cast<int>(timer.elapsed());
        if (!m_process || left <= 0)
            return false;
        if (m_process->state() == QProcess::NotRunning)
            return output().contains(text);
        m_process->waitForReadyRead(qMin(left, 200));
    }
    return true;
}

bool Program::waitForEnd(int ms)
{
    return !isRunning() || m_process->waitForFinished(ms);
}

void Program::kill()
{
    if (!isRunning())
        return;
    m_process->kill();
    m_process->waitForFinished(-1);
}

bool Program::terminate(int ms)
{
    if (!isRunning())
        return true;
    m_process->terminate();
    if (m_process->waitForFinished(ms))
        return true;
    kill();
    return false;
}

void Program::interrupt(int signal)
{
    if (isRunning())
        ::kill(static_cast<pid_t>(m_process->processId()), signal);
}

bool Program::isRunning() const
{
    // Without an event loop only waiting tells a QProcess that its program has gone.
    return m_process && m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(0);
}

int Program::result() const
{
    if (!m_process)
        return 0;
    return m_process->exitStatus() == QProcess::CrashExit ? -m_process->exitCode() : m_process->exitCode();
}

qint64 Program::pid() const
{
    return m_process ? m_process->processId() : 0;
}

QByteArray Program::output()
{
    if (m_process)
        m_output += m_process->readAll();
    return m_output;
}

} // namespace chancery::teststack
