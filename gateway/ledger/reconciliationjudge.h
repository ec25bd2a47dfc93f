// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/copyin.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/pgresult.h"
#include "gateway/rules/reconcile.h"
#include "models/domain/random.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace chancery::ledger {

/// Walks lines and movements in step, both in the order of their matter, asks the rules about one matter after the
/// other and puts the verdicts into the temporary tables. Needs the two cursors open; holds some thousand rows at most,
/// plus the largest matter.
class ReconciliationJudge
{
public:
    ReconciliationJudge(PgConnection &connection, const rules::ReconcileTerms &terms, domain::RandomSource &random);

    domain::Expected<void, Failure> run();

private:
    /// One cursor, row by row.
    class Feed
    {
    public:
        Feed(PgConnection &connection, const char *fetch, int matterColumn)
            : m_connection(connection)
            , m_fetch(fetch)
            , m_matterColumn(matterColumn)
        {
        }
        /// False at the end; then failure() says whether it is a real one.
        bool next();
        [[nodiscard]] const QByteArray &matter() const { return m_matter; }
        [[nodiscard]] bool isOver() const { return m_over; }
        [[nodiscard]] const PgResult &rows() const { return *m_rows; }
        [[nodiscard]] int row() const { return m_row; }
        [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

    private:
        PgConnection &m_connection;
        const char *m_fetch;
        int m_matterColumn;
        std::optional<PgResult> m_rows;
        int m_row = -1;
        QByteArray m_matter;
        std::optional<Failure> m_failure;
        bool m_over = false;
    };
    struct Judged
    {
        QByteArray matter;
        rules::Matter facts;
        std::vector<qint64> numbers; ///< of the lines
        std::vector<rules::Verdict> verdicts;
    };

    void takeLine(Judged &judged) const;
    void takeMovement(Judged &judged) const;
    domain::Expected<void, Failure> write();
    void writeLine(CopyIn &lines, const Judged &judged, const rules::Verdict &verdict) const;
    static void writeMovement(CopyIn &movements, const Judged &judged, const rules::Verdict &verdict);
    void writeFinding(CopyIn &found, const Judged &judged, const rules::Verdict &verdict) const;

    PgConnection &m_connection;
    const rules::ReconcileTerms &m_terms;
    domain::RandomSource &m_random;
    Feed m_lines;
    Feed m_movements;
    std::vector<Judged> m_pending;
    std::size_t m_pendingRows = 0;
};

} // namespace chancery::ledger
