// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

// Pieces of SQL text that several files put together at compile time.

/// Instants travel as whole milliseconds since 1970, as in statements.cpp.
#define CHANCERY_MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"
#define CHANCERY_MICROS(column) "floor(extract(epoch FROM " column ") * 1000000)::bigint"

/// What runFrom() reads.
#define CHANCERY_RUN_COLUMNS                                                                                                                          \
    "id, provider, day, " CHANCERY_MS("from_at") ", " CHANCERY_MS("to_at") ", cause, requested_by, " CHANCERY_MS("req"                                \
                                                                                                                 "ues"                                \
                                                                                                                 "ted"                                \
                                                                                                                 "_a"                                 \
                                                                                                                 "t") ", state, tries, " CHANCERY_MS( \
        "next_try_at") ", error, " CHANCERY_MS("started_at") ", " CHANCERY_MS("finished_at") ", lines, unreadable, "                                  \
                                                                                             "counts"

/// What exceptionFrom() reads, of a table called x.
#define CHANCERY_EXCEPTION_COLUMNS                                                                                     \
    "x.id, x.provider, x.kind, x.subject, x.attempt, x.owner, x.facts, x.state, x.resolution, x.reason, "              \
    "x.resolved_by, " CHANCERY_MS("x.resolved_at") ", " CHANCERY_MS("x.opened_at") ", x.run"
