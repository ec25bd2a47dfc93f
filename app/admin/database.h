// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/exitcode.h"
#include "gateway/ledger/ledger.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

#include <future>
#include <memory>
#include <utility>

class QCommandLineParser;

namespace chancery::admin {

class Terminal;

/// Adds --database-url.
void declareDatabase(QCommandLineParser &parser);
/// From --database-url or CHANCERY_DATABASE_URL. Errors: `CHANCERY_DATABASE_URL`.
[[nodiscard]] domain::Expected<QString, domain::Error> databaseUrl(const QCommandLineParser &parser);
/// A started ledger that acts as the database's owner. Errors: those of Ledger::start().
[[nodiscard]] domain::Expected<std::unique_ptr<ledger::Ledger>, domain::Error> openLedger(const QString &url);
/// The ledger that the options name. What went wrong has been told; the code is to be returned.
[[nodiscard]] domain::Expected<std::unique_ptr<ledger::Ledger>, ExitCode> openBooks(
    const QCommandLineParser &parser, Terminal &terminal);

/// Waits for the one answer that an operation of the ledger gives: ask<bool>([&](auto answer) { books.revokeDevice(id,
/// answer); }).
template <typename T, typename Operation>
[[nodiscard]] domain::Expected<T, domain::Error> ask(Operation operation)
{
    std::promise<domain::Expected<T, domain::Error>> promise;
    auto answered = promise.get_future();
    operation(ledger::Answer<T>(
        [&promise](domain::Expected<T, domain::Error> answer) { promise.set_value(std::move(answer)); }));
    return answered.get();
}

} // namespace chancery::admin
