// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QStringList>

namespace chancery::testsupport {

/// What a program is started with (NAME=value) so that its clock is `offset` ahead, as faketime writes it ("+10m"):
/// Debian's faketime, without its wrapper, which leaves the program behind when it is killed. Stop-watches and the
/// files' times stay right. Empty where faketime is missing.
[[nodiscard]] inline QStringList clockAhead(const QString &offset)
{
    QProcess faketime;
    faketime.start(QStringLiteral("faketime"),
        {QStringLiteral("-f"), QStringLiteral("+1d"), QStringLiteral("printenv"), QStringLiteral("LD_PRELOAD")});
    if (!faketime.waitForFinished())
        return {};
    const QString library = QString::fromLocal8Bit(faketime.readAllStandardOutput()).trimmed();
    if (library.isEmpty())
        return {};
    return {QStringLiteral("LD_PRELOAD=") + library, QStringLiteral("FAKETIME=") + offset,
        QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC=1"), QStringLiteral("NO_FAKE_STAT=1"),
        // The address sanitizer's library, where there is one, asks to come before any that is preloaded.
        QStringLiteral("ASAN_OPTIONS=verify_asan_link_order=0")};
}

[[nodiscard]] inline QStringList daysAhead(int days)
{
    return clockAhead(QStringLiteral("+%1d").arg(days));
}

} // namespace chancery::testsupport
