// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/reconcilecommand.h"

#include "app/admin/database.h"
#include "app/admin/terminal.h"
#include "gateway/ledger/reconciliationbook.h"
#include "gateway/providers/alipay/alipaystatements.h"
#include "gateway/server/reconciliationview.h"

#include <QCommandLineParser>

#include <chrono>
#include <cstdio>
#include <thread>
#include <unistd.h>

namespace chancery::admin {

using ledger::ReconciliationBook;
using ledger::ReconciliationRun;
using namespace std::chrono_literals;
using State = ReconciliationRun::State;
using Found = domain::Expected<std::optional<ReconciliationRun>, domain::Error>;

namespace {

constexpr auto look = 250ms;
constexpr auto untilTaken = 60s; ///< a relay looks every few seconds

ReconciliationRun wish(const QString &provider, const QDate &day)
{
    domain::SystemRandom random;
    ReconciliationRun run;
    run.id = ledger::ReconciliationId::make(random);
    run.provider = provider;
    run.day = day;
    const auto offset
        = provider == u"alipay" ? providers::alipay::AlipayStatements::bookOffset : std::chrono::minutes(0);
    run.from = domain::instantFromQDateTime(QDateTime(day, QTime(0, 0), Qt::UTC)) - offset;
    run.to = run.from + 24h;
    run.cause = QStringLiteral("admin");
    run.requestedBy = qEnvironmentVariable("USER", QStringLiteral("operator"));
    run.requestedAt = domain::SystemClock().now();
    return run;
}

/// On a terminal one line that keeps up with the run; into a file or a pipe nothing.
void showProgress(const ReconciliationRun &run)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    const QString line = QStringLiteral("%1, try %2, %3 lines %4")
                             .arg(ledger::toString(run.state))
                             .arg(run.tries)
                             .arg(run.lines)
                             .arg(run.error);
    std::fprintf(stderr, "\r\033[K%s", qPrintable(line));
    if (run.finishedAt)
        std::fputc('\n', stderr);
    std::fflush(stderr);
}

/// The run at its end; one that is not at its end when the patience is over.
Found await(ReconciliationBook &book, const ledger::ReconciliationId &id, std::chrono::seconds patience)
{
    const auto began = std::chrono::steady_clock::now();
    for (;;) {
        Found run = ask<std::optional<ReconciliationRun>>([&](auto answer) { book.loadRun(id, answer); });
        if (!run || !run.value())
            return run;
        showProgress(*run.value());
        const auto waited = std::chrono::steady_clock::now() - began;
        const bool taken = run.value()->tries > 0;
        if (run.value()->finishedAt || waited > patience || (!taken && waited > untilTaken))
            return run;
        std::this_thread::sleep_for(look);
    }
}

}

QStringList ReconcileCommand::path() const
{
    return {QStringLiteral("reconcile")};
}

QString ReconcileCommand::summary() const
{
    return QStringLiteral("Compares a day of a provider's books with ours.");
}

QString ReconcileCommand::description() const
{
    return summary()
        + QStringLiteral(" A running relay does it, since only it has the provider's keys; this command asks through "
                         "the database and waits."
                         " Exit codes: 0 done and nothing differs; 1 done and something differs, or not done within "
                         "--wait (the run stays asked for);"
                         " 2 command line; 3 day or provider malformed; 4 database.");
}

void ReconcileCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("provider"), QStringLiteral("stripe or alipay."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("day"),
        QStringLiteral("The day, by the provider's own midnight, such as 2026-05-10."), QStringLiteral("date")});
    parser.addOption({QStringLiteral("wait"), QStringLiteral("Seconds to wait for the end (600)."),
        QStringLiteral("seconds"), QStringLiteral("600")});
    declareDatabase(parser);
}

ExitCode ReconcileCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const QString provider = parser.value(QStringLiteral("provider"));
    if (provider != u"stripe" && provider != u"alipay")
        return terminal.refuse(
            QStringLiteral("--provider"), QStringLiteral("expected stripe or alipay"), ExitCode::Input);
    const QDate day = QDate::fromString(parser.value(QStringLiteral("day")), Qt::ISODate);
    if (!day.isValid())
        return terminal.refuse(
            QStringLiteral("--day"), QStringLiteral("expected a day such as 2026-05-10"), ExitCode::Input);
    bool isNumber = false;
    const int seconds = parser.value(QStringLiteral("wait")).toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return terminal.refuse(QStringLiteral("--wait"), QStringLiteral("expected seconds"), ExitCode::Input);
    const ReconciliationRun wanted = wish(provider, day);
    if (wanted.to > wanted.requestedAt)
        return terminal.refuse(QStringLiteral("day_not_over"),
            QStringLiteral("the provider's books of this day are not closed"), ExitCode::Input);
    const auto books = openBooks(parser, terminal);
    if (!books)
        return books.error();
    ReconciliationBook book(**books);
    const auto asked = ask<ReconciliationRun>([&](auto answer) { book.request(wanted, answer); });
    if (!asked)
        return terminal.refuse(asked.error(), ExitCode::Database);
    const Found ended = await(book, asked->id, std::chrono::seconds(seconds));
    if (!ended || !ended.value())
        return terminal.refuse(
            ended ? domain::Error{QStringLiteral("database_error"), QStringLiteral("the run is gone")} : ended.error(),
            ExitCode::Database);
    const ReconciliationRun &run = *ended.value();
    if (run.tries == 0 && !run.finishedAt)
        return terminal.refuse(QStringLiteral("no_relay"),
            QStringLiteral("%1 waits: no relay with this provider has taken it up").arg(run.id.text()), ExitCode::No);
    const int differing = run.counts.value(QLatin1String("exceptions")).toInt();
    if (terminal.json())
        terminal.print(server::toJson(run));
    else
        terminal.print(QStringLiteral("%1  %2  %3  %4  %5 lines, %6 unreadable, %7 exceptions %8")
                           .arg(run.id.text(), run.provider, run.day.toString(Qt::ISODate), ledger::toString(run.state))
                           .arg(run.lines)
                           .arg(run.unreadable)
                           .arg(differing)
                           .arg(run.error)
                           .trimmed());
    return run.state == State::Done && differing == 0 && run.unreadable == 0 ? ExitCode::Done : ExitCode::No;
}

} // namespace chancery::admin
