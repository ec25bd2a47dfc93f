// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/mrzcommand.h"

#include "app/admin/terminal.h"
#include "models/domain/mrzbatch.h"
#include "models/domain/mrzparser.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace chancery::admin {

QStringList MrzCommand::path() const
{
    return {QStringLiteral("mrz")};
}

QString MrzCommand::summary() const
{
    return QStringLiteral("Reads machine-readable zones (ICAO Doc 9303) from the standard input.");
}

QString MrzCommand::description() const
{
    return summary()
        + QStringLiteral("\n\nWithout --batch: the two or three lines of one document; writes an object with fields, checks, warnings "
                         "and corrections, and ends with 1 when they are not valid.\n"
                         "With --batch: [{\"id\", \"lines\": [...], \"today\": \"2026-09-01\"}]; writes [{\"id\", \"format\", \"valid\", "
                         "\"errors\", \"warnings\", \"fields\", \"repaired_lines\", \"corrections\"}] in the same order.\n"
                         "The output is JSON in any case.");
}

void MrzCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("batch"), QStringLiteral("Reads a JSON array of cases.")});
    parser.addOption({QStringLiteral("today"), QStringLiteral("The day that decides centuries; today by default."), QStringLiteral("YYYY-MM-DD")});
}

ExitCode MrzCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    QDate today = QDate::currentDate();
    if (parser.isSet(QStringLiteral("today")))
        today = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
    if (!today.isValid())
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--today: expected a date such as 2026-09-01"), ExitCode::Usage);
    const auto input = terminal.readAll();
    if (!input)
        return terminal.refuse(input.error(), ExitCode::Input);
    if (parser.isSet(QStringLiteral("batch"))) {
        const auto answers = domain::readMrzBatch(*input, today);
        if (!answers)
            return terminal.refuse(answers.error(), ExitCode::Input);
        terminal.write(*answers);
        return ExitCode::Done;
    }
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\n|\\r"));
    const QStringList lines = QString::fromUtf8(*input).split(lineEnd, Qt::SkipEmptyParts);
    const domain::MrzResult result = domain::parseMrz(lines, today);
    terminal.print(result.toJson());
    return result.valid ? ExitCode::Done : ExitCode::No;
}

} // namespace chancery::admin
