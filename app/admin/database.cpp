// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/database.h"

#include "app/admin/terminal.h"

#include <QCommandLineParser>

namespace chancery::admin {

namespace {

const QString &optionName()
{
    static const QString name = QStringLiteral("database-url");
    return name;
}

}

void declareDatabase(QCommandLineParser &parser)
{
    parser.addOption({optionName(),
        QStringLiteral(
            "libpq URL of the central database; better in CHANCERY_DATABASE_URL, where other users do not see it."),
        QStringLiteral("url")});
}

domain::Expected<QString, domain::Error> databaseUrl(const QCommandLineParser &parser)
{
    QString url = parser.value(optionName());
    if (url.isEmpty())
        url = qEnvironmentVariable("CHANCERY_DATABASE_URL");
    if (url.isEmpty()) {
        return domain::Unexpected(domain::Error{QStringLiteral("CHANCERY_DATABASE_URL"),
            QStringLiteral("is missing; expected a libpq URL, postgresql://user@host/name")});
    }
    return url;
}

domain::Expected<std::unique_ptr<ledger::Ledger>, domain::Error> openLedger(const QString &url)
{
    ledger::LedgerOptions options;
    options.url = url;
    options.role.clear();
    auto books = std::make_unique<ledger::Ledger>(options, ledger::Ledger::Listeners{});
    if (const auto started = books->start(); !started)
        return domain::Unexpected(started.error());
    return books;
}

domain::Expected<std::unique_ptr<ledger::Ledger>, ExitCode> openBooks(
    const QCommandLineParser &parser, Terminal &terminal)
{
    const auto url = databaseUrl(parser);
    if (!url)
        return domain::Unexpected(terminal.refuse(url.error(), ExitCode::Input));
    auto books = openLedger(*url);
    if (!books)
        return domain::Unexpected(terminal.refuse(books.error(), ExitCode::Database));
    return std::move(books).value();
}

} // namespace chancery::admin
