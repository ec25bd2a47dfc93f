// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/cputime.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace chancery::bench {

namespace {

struct Stat
{
    qint64 parent = 0;
    qint64 ticks = 0; ///< its own and those of ended children
};

Stat read(const QString &pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    // The name in brackets may hold anything; proc(5): state is field 3, ppid 4, utime 14 … cstime 17.
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 15)
        return {};
    return {fields[1].toLongLong(),
        fields[11].toLongLong() + fields[12].toLongLong() + fields[13].toLongLong() + fields[14].toLongLong()};
}

} // namespace

qint64 cpuMicroseconds(qint64 pid)
{
    qint64 ticks = read(QString::number(pid)).ticks;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        const Stat stat = read(entry);
        if (stat.parent == pid)
            ticks += stat.ticks;
    }
    return ticks * (1'000'000 / ::sysconf(_SC_CLK_TCK));
}

} // namespace chancery::bench
