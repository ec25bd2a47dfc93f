// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QStringList>

namespace chancery::testsupport {

/// What a program is started with (NAME=value) so that its calendar is `days` ahead: Debian's faketime. Its
/// stop-watches and the files' times stay right. Empty where faketime is missing.
[[nodiscard]] inline QStringList daysAhead(int days)
{
    QProcess faketime;
    faketime.start(QStringLiteral("faketime"),
        {QStringLiteral("-f"), QStringLiteral("+1d"), QStringLiteral("printenv"), QStringLiteral("LD_PRELOAD")});
    if (!faketime.waitForFinished())
        return {};
    const QString library = QString::fromLocal8Bit(faketime.readAllStandardOutput()).trimmed();
    if (library.isEmpty())
        return {};
    return {QStringLiteral("LD_PRELOAD=") + library, QStringLiteral("FAKETIME=+%1d").arg(days),
        QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC=1"), QStringLiteral("NO_FAKE_STAT=1")};
}

} // namespace chancery::testsupport
