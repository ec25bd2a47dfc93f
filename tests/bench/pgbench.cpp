// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/pgbench.h"

#include <QDebug>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace chancery::bench {

Pgbench::Pgbench(QString scriptFile, QString databaseUrl, int clients)
    : m_file(std::move(scriptFile))
    , m_url(std::move(databaseUrl))
    , m_clients(clients)
{
}

bool Pgbench::write(const QString &script) const
{
    QFile file(m_file);
    return !script.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(script.toUtf8()) > 0;
}

double Pgbench::round(int perClient)
{
    QProcess process;
    process.start(QStringLiteral("/usr/lib/postgresql/15/bin/pgbench"),
        {QStringLiteral("-n"), QStringLiteral("-M"), QStringLiteral("prepared"), QStringLiteral("-c"), QString::number(m_clients),
            QStringLiteral("-j"), QStringLiteral("2"), QStringLiteral("-t"), QString::number(perClient), QStringLiteral("-D"),
            QStringLiteral("i=%1").arg(m_done), QStringLiteral("-f"), m_file, m_url});
    process.waitForFinished(-1);
    m_done += perClient;
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    const auto match = QRegularExpression(QStringLiteral("tps = ([0-9.]+) \\(without")).match(output);
    if (process.exitCode() != 0 || !match.hasMatch())
        qWarning().noquote() << output << process.readAllStandardError();
    return match.captured(1).toDouble();
}

} // namespace chancery::bench
