// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/quotecommand.h"

#include "app/admin/files.h"
#include "app/admin/quotecase.h"
#include "app/admin/terminal.h"

#include <QCommandLineParser>
#include <QJsonDocument>

namespace chancery::admin {

namespace {

QString line(const QString &name, const QString &grounds, const domain::Money &amount)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(name, -12)
        .arg(grounds, -28)
        .arg(amount.toDecimal(), 14)
        .arg(amount.currency().code());
}

void printText(const domain::FeeResult &fee, Terminal &terminal)
{
    const QString base = QStringLiteral("%1 %2 × %3");
    terminal.print(line(QStringLiteral("visa fee"),
        base.arg(fee.baseVisaFee.toDecimal(), fee.baseVisaFee.currency().code(), fee.rate), fee.visaFee));
    terminal.print(line(QStringLiteral("processing"),
        base.arg(fee.baseProcessing.toDecimal(), fee.baseProcessing.currency().code(), fee.rate), fee.processing));
    terminal.print(line(QStringLiteral("service fee"),
        QStringLiteral("tax included %1").arg(fee.serviceFeeTax.toDecimal()), fee.serviceFee));
    terminal.print(line(QStringLiteral("total"), {}, fee.total));
    terminal.print(QStringLiteral("version %1, rule %2, waiver %3, age %4, rate from %5 to before %6")
                       .arg(fee.feeVersion, fee.rule, fee.waiver.value_or(QStringLiteral("none")),
                           fee.age ? QString::number(*fee.age) : QStringLiteral("unknown"),
                           fee.rateFrom.toString(Qt::ISODate), fee.rateTo.toString(Qt::ISODate)));
}

domain::Expected<domain::FeeSchedule, domain::Error> loadSchedule(const QString &path)
{
    const auto bytes = readFile(path, domain::FeeSchedule::maximumBytes);
    if (!bytes)
        return domain::Unexpected(bytes.error());
    return domain::FeeSchedule::fromJson(*bytes);
}

ExitCode runBatch(const domain::FeeSchedule &schedule, const QJsonDocument &document, Terminal &terminal)
{
    if (!document.isArray())
        return terminal.refuse(QStringLiteral("batch_malformed"), QStringLiteral("expected an array"), ExitCode::Input);
    const domain::Instant now = domain::SystemClock().now();
    const QJsonArray cases = document.array();
    QJsonArray answers;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject item = cases.at(i).toObject();
        if (!item.contains(QLatin1String("id")) || !item.value(QLatin1String("input")).isObject()) {
            return terminal.refuse(QStringLiteral("batch_malformed"),
                QStringLiteral("[%1]: expected an object with id and input").arg(i), ExitCode::Input);
        }
        const auto priced = priceCase(schedule, item.value(QLatin1String("input")), now);
        QJsonObject answer = priced ? priced->toJson() : QJsonObject {{QStringLiteral("error"), priced.error().code}};
        answer.insert(QLatin1String("id"), item.value(QLatin1String("id")));
        answers.append(answer);
    }
    terminal.print(answers);
    return ExitCode::Done;
}

ExitCode runSingle(const domain::FeeSchedule &schedule, const QJsonDocument &document, Terminal &terminal)
{
    if (!document.isObject())
        return terminal.refuse(QStringLiteral("case_malformed"), QStringLiteral("expected an object"), ExitCode::Input);
    const QJsonObject object = document.object();
    const QJsonValue input = object.contains(QLatin1String("input")) ? object.value(QLatin1String("input")) : QJsonValue(object);
    const auto priced = priceCase(schedule, input, domain::SystemClock().now());
    if (!priced) {
        const bool malformed = priced.error().code.endsWith(QLatin1String("_malformed"));
        return terminal.refuse(priced.error(), malformed ? ExitCode::Input : ExitCode::No);
    }
    if (terminal.json())
        terminal.print(priced->toJson());
    else
        printText(*priced, terminal);
    return ExitCode::Done;
}

}

QStringList QuoteCommand::path() const
{
    return {QStringLiteral("quote")};
}

QString QuoteCommand::summary() const
{
    return QStringLiteral("Works fees out of a schedule.");
}

QString QuoteCommand::description() const
{
    return summary()
        + QStringLiteral("\n\nReads a case from the standard input: {\"post\", \"nationality\", \"visa_type\", \"entries\", \"processing\", "
                         "\"birth_date\" or \"age\", \"quoted_at\", \"rounding_scope\"}; the last four may be left out. Ends with 1 when there is "
                         "no price for it.\n"
                         "With --batch: [{\"id\", \"input\": {...}}]; writes [{\"id\", \"lines\", \"total\", ...}] or [{\"id\", \"error\"}] in the "
                         "same order.\n"
                         "A schedule that is malformed, contradicts itself or has rules that tie is refused with the place.");
}

void QuoteCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("schedule"), QStringLiteral("The fee schedule, JSON."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("batch"), QStringLiteral("Reads a JSON array of cases and writes one of answers.")});
}

ExitCode QuoteCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (!parser.isSet(QStringLiteral("schedule")))
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--schedule is missing"), ExitCode::Usage);
    const auto schedule = loadSchedule(parser.value(QStringLiteral("schedule")));
    if (!schedule)
        return terminal.refuse(schedule.error(), ExitCode::Input);
    const auto input = terminal.readAll();
    if (!input)
        return terminal.refuse(input.error(), ExitCode::Input);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*input, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return terminal.refuse(QStringLiteral("input_malformed"),
            QStringLiteral("not JSON at byte %1: %2").arg(problem.offset).arg(problem.errorString()), ExitCode::Input);
    }
    return parser.isSet(QStringLiteral("batch")) ? runBatch(*schedule, document, terminal)
                                                 : runSingle(*schedule, document, terminal);
}

} // namespace chancery::admin
