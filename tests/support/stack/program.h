// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace chancery::teststack {

/// A program of ours as a child process of a test: its output is kept, it can be waited for, and killed without mercy.
class Program
{
public:
    Program() = default;
    /// Kills what still runs.
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// `environment`: KEY=value pairs on top of the test's own. False when it did not start.
    bool start(const QString &path, const QStringList &arguments, const QStringList &environment = {});
    /// True as soon as the output (both channels) holds `text`; false when it ended or `ms` went by before.
    bool waitForText(const QByteArray &text, int ms = 15000);
    /// True when it ended by itself within `ms`.
    bool waitForEnd(int ms = 30000);
    /// SIGKILL, and waits for the end.
    void kill();
    /// SIGTERM, and waits up to `ms`; false when it had to be killed.
    bool terminate(int ms = 10000);
    void interrupt(int signal);

    [[nodiscard]] bool isRunning() const;
    /// Of an ended program: its exit code, or −signal when a signal ended it.
    [[nodiscard]] int result() const;
    [[nodiscard]] qint64 pid() const;
    [[nodiscard]] QByteArray output();

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
};

} // namespace chancery::teststack
