// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/task.h"

#include <memory>
#include <utility>

namespace chancery::ledger {

/// A read that is asked seldom enough to be sent with its text; `read` makes the answer from its result.
template <typename T, typename Read>
std::unique_ptr<Operation> question(const char *text, Parameters parameters, Read read, Answer<T> answer)
{
    return std::make_unique<Task<T>>(
        [text, parameters = std::move(parameters)](PgConnection &connection) { connection.sendOnce(text, parameters); },
        [read = std::move(read)](Operation::Results looked, PgConnection &) -> domain::Expected<T, domain::Error> {
            return read(looked[0]);
        },
        std::move(answer));
}

} // namespace chancery::ledger
