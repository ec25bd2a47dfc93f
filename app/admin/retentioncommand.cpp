// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/retentioncommand.h"

#include "app/admin/cleanrecords.h"
#include "app/admin/database.h"
#include "app/admin/terminal.h"
#include "gateway/ledger/erasurebook.h"

#include <QCommandLineParser>

namespace chancery::admin {

namespace {

constexpr int defaultDays = 365;
constexpr int mostDays = 36'500;
constexpr int pageSize = 500;
const QString daysOption = QStringLiteral("days");
const QString lookOption = QStringLiteral("look");

struct Outcome
{
    qint64 applications = 0;
    qint64 records = 0;
    qint64 waiting = 0; ///< a payment is still under way: next time
};

domain::Expected<Outcome, domain::Error> eraseAll(ledger::ErasureBook &book, domain::Instant before)
{
    Outcome outcome;
    while (true) {
        const auto due = ask<std::vector<QString>>(
            [&](auto answer) { book.decidedBefore(before, pageSize + static_cast<int>(outcome.waiting), answer); });
        if (!due)
            return domain::Unexpected(due.error());
        qint64 erased = 0;
        qint64 waiting = 0;
        for (const QString &application : *due) {
            const auto one = ask<ledger::Erasure>(
                [&](auto answer) { book.erase(application, QStringLiteral("retention"), answer); });
            if (!one && one.error().code == QLatin1String("payment_under_way")) {
                ++waiting;
                continue;
            }
            if (!one)
                return domain::Unexpected(one.error());
            ++erased;
            outcome.records += one->records;
        }
        outcome.applications += erased;
        outcome.waiting = waiting;
        if (erased == 0)
            return outcome;
    }
}

} // namespace

QStringList RetentionCommand::path() const
{
    return {QStringLiteral("retention")};
}

QString RetentionCommand::summary() const
{
    return QStringLiteral(
        "Erases the sealed records of applications that were decided long ago; payments stay as amounts.");
}

QString RetentionCommand::description() const
{
    return summary()
        + QStringLiteral(
            " Counts from the decision (approved or rejected); run it daily. Machines of the post hear of it and erase "
            "what they still keep. Each erasure is noted in chancery.person_log. Exit codes: 0 done; 4 database.");
}

void RetentionCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({{daysOption, QStringLiteral("Days that records are kept after the decision; 365 unless given."),
                           QStringLiteral("number")},
        {lookOption, QStringLiteral("Only counts; erases nothing.")}});
    declareDatabase(parser);
}

ExitCode RetentionCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    bool isNumber = true;
    const int days = parser.isSet(daysOption) ? parser.value(daysOption).toInt(&isNumber) : defaultDays;
    if (!isNumber || days < 1 || days > mostDays)
        return terminal.refuse(QStringLiteral("bad_option"),
            QStringLiteral("--days: expected a number from 1 to %1").arg(mostDays), ExitCode::Usage);
    const auto url = databaseUrl(parser);
    if (!url)
        return terminal.refuse(url.error(), ExitCode::Input);
    const auto books = openLedger(*url);
    if (!books)
        return terminal.refuse(books.error(), ExitCode::Database);
    ledger::ErasureBook book(**books);
    const domain::Instant before = domain::SystemClock().now() - std::chrono::days(days);
    if (parser.isSet(lookOption)) {
        const auto due = ask<std::vector<QString>>(
            [&](auto answer) { book.decidedBefore(before, std::numeric_limits<int>::max(), answer); });
        if (!due)
            return terminal.refuse(due.error(), ExitCode::Database);
        const auto count = static_cast<qint64>(due->size());
        if (terminal.json())
            terminal.print(QJsonObject{{QStringLiteral("due"), count}});
        else
            terminal.print(QStringLiteral("%1 applications were decided more than %2 days ago").arg(count).arg(days));
        return ExitCode::Done;
    }
    const auto outcome = eraseAll(book, before);
    if (!outcome)
        return terminal.refuse(outcome.error(), ExitCode::Database);
    if (outcome->records > 0) {
        if (const auto cleaned = cleanRecords(*url); !cleaned)
            return terminal.refuse(cleaned.error(), ExitCode::Database);
    }
    if (terminal.json())
        terminal.print(QJsonObject{{QStringLiteral("applications"), outcome->applications},
            {QStringLiteral("records"), outcome->records}, {QStringLiteral("waiting"), outcome->waiting}});
    else
        terminal.print(QStringLiteral("%1 applications erased, %2 sealed records; %3 wait for a payment to end")
                           .arg(outcome->applications)
                           .arg(outcome->records)
                           .arg(outcome->waiting));
    return ExitCode::Done;
}

} // namespace chancery::admin
