// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/connectioncut.h"
#include "gateway/ledger/ledgeroptions.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/reconciliationexception.h"
#include "gateway/ledger/reconciliationrun.h"
#include "gateway/rules/reconcile.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/random.h"

#include <memory>
#include <optional>
#include <vector>

namespace chancery::ledger {

/// Carries out reconciliations of one provider, over a connection of its own, so that a hundred thousand lines never
/// stand in line before a webhook. Blocks: belongs to one thread at a time. While it lives no other relay reconciles
/// this provider (advisory lock of the connection).
///
/// A statement is gathered in temporary tables and lands in the books in one transaction with its verdicts: a run that
/// breaks off leaves only its row behind, which the next claim() takes over.
class ReconciliationLoad
{
public:
    template <typename T>
    using Result = domain::Expected<T, domain::Error>;

    struct Concluded
    {
        ReconciliationRun run;
        std::vector<ReconciliationException> fresh; ///< found by this run, or open again; at most 1000 of them
        int freshCount = 0;
        int cleared = 0; ///< open ones whose cause is gone
    };

    /// Gives the provider free before it returns: a server that is still ending the session would hold the lock on.
    ~ReconciliationLoad();
    ReconciliationLoad(ReconciliationLoad &&other) = default;
    ReconciliationLoad &operator=(ReconciliationLoad &&other) = delete;

    /// Errors: `database_unavailable`, `reconciliation_running` (another relay has the provider). `cut` ends it from
    /// another thread: every call is `database_unavailable` then.
    static Result<ReconciliationLoad> open(
        const LedgerOptions &options, const QString &provider, std::shared_ptr<ConnectionCut> cut = {});

    /// The oldest run of this provider that is due at `now`, or that somebody left running. Nothing: there is none.
    Result<std::optional<ReconciliationRun>> claim(domain::Instant now);
    /// A page of the claimed run's statement. Lines without a usable reference are counted as unreadable.
    Result<void> add(const std::vector<rules::StatementLine> &lines, int unreadable);
    /// Attempts of ours that, by what was added, have money at the provider that the books do not show: ask the
    /// provider about them before conclude(). At most `limit`.
    Result<std::vector<domain::PaymentId>> strays(int limit);
    /// Judges and commits. The load can claim the next run afterwards.
    Result<Concluded> conclude(const rules::ReconcileTerms &terms, domain::RandomSource &random);
    /// The claimed run could not be done now: again at `next`.
    Result<void> putOff(const QString &error, domain::Instant next);
    Result<void> giveUp(const QString &error);

    [[nodiscard]] const QString &provider() const { return m_provider; }

private:
    ReconciliationLoad(PgConnection connection, QString provider, std::shared_ptr<ConnectionCut> cut);
    Result<void> prepare();
    Result<void> resolve();
    Result<void> run(const char *sql, const Parameters &parameters = {});
    Result<void> writeVerdicts(Concluded &concluded);
    Result<Concluded> concludeInTransaction(const rules::ReconcileTerms &terms, domain::RandomSource &random);

    PgConnection m_connection;
    QString m_provider;
    std::shared_ptr<ConnectionCut> m_cut; ///< empty: nobody's
    std::optional<ReconciliationRun> m_run;
    qint64 m_number = 0; ///< of the last line added
    qint64 m_told = 0; ///< lines that the run's row shows
    int m_unreadable = 0;
    bool m_resolved = false;
};

} // namespace chancery::ledger
