// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/database.h"
#include "app/admin/postcode.h"
#include "app/admin/terminal.h"

#include <QCommandLineParser>

#include <functional>
#include <vector>

namespace chancery::admin {

/// What a `… list` command shows of the central books: of one post with --post, else of all.
template <typename T>
struct Listing
{
    using All = domain::Expected<std::vector<T>, domain::Error>;

    std::function<All(ledger::Ledger &books, const QString &post)> read;
    QJsonObject (*toJson)(const T &item);
    QString (*toLine)(const T &item);
    QString nothing; ///< said when there is none

    ExitCode show(const QCommandLineParser &parser, Terminal &terminal) const
    {
        QString post;
        if (parser.isSet(QStringLiteral("post"))) {
            const auto given = postOf(parser);
            if (!given)
                return terminal.refuse(given.error(), ExitCode::Input);
            post = *given;
        }
        const auto books = openBooks(parser, terminal);
        if (!books)
            return books.error();
        const All all = read(**books, post);
        if (!all)
            return terminal.refuse(all.error(), ExitCode::Database);
        if (terminal.json()) {
            QJsonArray array;
            for (const T &item : *all)
                array.append(toJson(item));
            terminal.print(array);
            return ExitCode::Done;
        }
        if (all->empty())
            terminal.print(nothing);
        for (const T &item : *all)
            terminal.print(toLine(item));
        return ExitCode::Done;
    }
};

} // namespace chancery::admin
