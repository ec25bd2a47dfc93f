// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/listener.h"
#include "gateway/ledger/task.h"
#include "gateway/ledger/worker.h"

#include <memory>
#include <utility>

namespace chancery::ledger {

class Ledger::Private
{
public:
    Private(const LedgerOptions &options, Listeners listeners)
        : watch(options.watch)
        , writer(Worker::Kind::Writes, options)
        , reader(Worker::Kind::Reads, options)
        , listener(options, std::move(listeners.onChanged), std::move(listeners.onResumed))
    {
    }

    /// Submits a read of one statement.
    template <typename T>
    void read(const Statement &statement, Parameters parameters, Answer<T> answer,
        std::function<domain::Expected<T, domain::Error>(const PgResult &)> parse)
    {
        reader.submit(
            std::make_unique<Task<T>>([&statement, parameters = std::move(parameters)](
                                          PgConnection &connection) { connection.send(statement, parameters); },
                [parse = std::move(parse)](Operation::Results looked, PgConnection &) { return parse(looked[0]); },
                std::move(answer)));
    }

    const rules::WatchSchedule watch; ///< outlives the operations
    Worker writer;
    Worker reader;
    Listener listener;
};

} // namespace chancery::ledger
