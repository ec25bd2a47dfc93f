// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/task.h"

#include <memory>
#include <utility>

namespace chancery::ledger {

/// A read in one trip: `send` asks, `read` makes the answer, or an error, from the result.
template <typename T, typename Send, typename Read>
std::unique_ptr<Operation> questionBy(Send send, Read read, Answer<T> answer)
{
    return std::make_unique<Task<T>>(
        std::move(send),
        [read = std::move(read)](Operation::Results looked, PgConnection &) -> domain::Expected<T, domain::Error> {
            return read(looked[0]);
        },
        std::move(answer));
}

/// A read that is asked seldom enough to be sent with its text.
template <typename T, typename Read>
std::unique_ptr<Operation> question(const char *text, Parameters parameters, Read read, Answer<T> answer)
{
    return questionBy<T>(
        [text, parameters = std::move(parameters)](PgConnection &connection) { connection.sendOnce(text, parameters); },
        std::move(read), std::move(answer));
}

/// A read by a prepared statement, which lives as long as the program.
template <typename T, typename Read>
std::unique_ptr<Operation> question(const Statement &statement, Parameters parameters, Read read, Answer<T> answer)
{
    return questionBy<T>([asked = &statement, parameters = std::move(parameters)](
                             PgConnection &connection) { connection.send(*asked, parameters); },
        std::move(read), std::move(answer));
}

} // namespace chancery::ledger
