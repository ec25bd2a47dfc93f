// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptcolumns.h"

// Pieces of SQL text that several files put together at compile time.

/// What runFrom() reads.
#define CHANCERY_RUN_TIMES                                                                                             \
    MS("requested_at") ", state, tries, " MS("next_try_at") ", error, " MS("started_at") ", " MS("finished_at")
#define CHANCERY_RUN_COLUMNS                                                                                           \
    "id, provider, day, " MS("from_at") ", " MS("to_at") ", cause, requested_by, " CHANCERY_RUN_TIMES                  \
                                                         ", lines, unreadable, counts"

/// What exceptionFrom() reads, of a table called x.
#define CHANCERY_EXCEPTION_COLUMNS                                                                                     \
    "x.id, x.provider, x.kind, x.subject, x.attempt, x.owner, x.facts, x.state, x.resolution, x.reason, "              \
    "x.resolved_by, " MS("x.resolved_at") ", " MS("x.opened_at") ", x.run"
