// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// What a ReconciliationLoad says to the server, in the order in which a run needs it. $1 is always the provider.
namespace chancery::ledger::reconciliationsql {

extern const char lock[];
extern const char unlock[];
extern const char temporaryTables[];
extern const char claim[]; ///< now
extern const char emptyTables[];
extern const char copyStaged[];
extern const char progress[]; ///< run, lines, unreadable

extern const char fillTold[]; ///< staged lines, each once
extern const char placeTold[]; ///< each with its attempt
extern const char fillIncoming[]; ///< lines that the books do not have yet, and tellings that contradict (no $1)
extern const char strays[]; ///< limit
extern const char completeLines[]; ///< lines of the books of which more is known now
extern const char adoptOrphans[]; ///< orphans of earlier runs whose attempt is known by now
extern const char fillMatters[]; ///< run: what this run looks at

extern const char declareLines[];
extern const char declareMovements[]; ///< from, to
extern const char fetchLines[];
extern const char fetchMovements[];
extern const char copyJudgedLines[];
extern const char copyJudgedMovements[];
extern const char copyFound[];

extern const char insertLines[]; ///< run
extern const char postFees[];
extern const char updateLines[];
extern const char upsertMovements[]; ///< run
extern const char joinExceptions[]; ///< what was found to what was found before
extern const char insertExceptions[]; ///< run; gives those that are new or open again, at most 1000, and behind each
                                      ///< how many there are
extern const char clearExceptions[];
extern const char counts[]; ///< the JSON object of ReconciliationRun::counts
extern const char finish[]; ///< run, counts, lines, unreadable
extern const char putOff[]; ///< run, error, next
extern const char giveUp[]; ///< run, error

} // namespace chancery::ledger::reconciliationsql
