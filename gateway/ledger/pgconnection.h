// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/failure.h"
#include "gateway/ledger/parameters.h"
#include "gateway/ledger/pgresult.h"
#include "gateway/ledger/statement.h"
#include "models/domain/expected.h"

#include <QString>

#include <map>
#include <memory>
#include <set>
#include <span>
#include <vector>

struct pg_conn;

namespace chancery::ledger {

/// One libpq connection. Not thread-safe; belongs to the thread that uses it.
class PgConnection
{
public:
    template <typename T>
    using Result = domain::Expected<T, Failure>;

    /// Connects and sets time-outs, so that no call blocks for ever. `role` is set where the login is a member of it
    /// (empty: stay who we are).
    static Result<PgConnection> open(const QString &url, const QString &role);

    /// One statement, or several without parameters, at once.
    Result<PgResult> execute(const char *sql);
    Result<PgResult> execute(const char *sql, const Parameters &parameters);
    Result<void> prepare(std::span<const Statement> statements);

    /// Pipeline mode: statements are queued by send() and travel together; collect() ends the group with its one sync
    /// and returns a result per statement, failed ones included. Lost when the connection broke on the way.
    Result<void> enterPipeline();
    /// Those with a Statement::rank wait for others of their kind, as one row each: they are sent in the order of their
    /// rank before the next statement without one, or that names a row once more, and with collect(). What a caller
    /// gets as result is not its own row's. Look-ups that are asked together wait for others of their kind too, until
    /// the next statement of another sort; each gets its own rows.
    void send(const Statement &statement, const Parameters &parameters = {});
    /// As send(), not prepared: for what is asked seldom.
    void sendOnce(const char *sql, const Parameters &parameters);
    /// As send(), not prepared: BEGIN, COMMIT.
    void sendPlain(const char *sql);
    Result<std::vector<PgResult>> collect();
    /// Statements queued since the last collect().
    [[nodiscard]] std::size_t queued() const { return m_queued; }

    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] int socket() const;
    [[nodiscard]] pg_conn *handle() const { return m_connection.get(); }

private:
    struct Finish
    {
        void operator()(pg_conn *connection) const;
    };
    /// A statement on its way.
    struct Sent
    {
        std::vector<std::size_t> slots;
        bool isDealt = false;
    };
    explicit PgConnection(pg_conn *connection);
    [[nodiscard]] Failure lost() const;
    Result<void> configure(const QString &role);
    bool flush();
    void gather(const Statement &statement, const Parameters &parameters);
    void ask(const Statement &statement, const Parameters &parameters);
    /// Sends what waits.
    void release();
    void releaseWrites();
    void releaseQuestions();
    void sendPrepared(const Statement &statement, const Parameters &parameters, Sent sent);
    [[nodiscard]] Sent nextSlot() { return {{m_queued++}, false}; }
    void noteSent(bool success, Sent sent);
    /// A result for each who asked, from one for each statement.
    static std::vector<PgResult> handOut(
        const std::vector<Sent> &sent, const std::vector<PgResult> &answers, std::size_t askers);

    struct Gathered
    {
        const Statement *statement = nullptr;
        std::vector<Parameters> rows;
        std::set<QByteArray> names;
    };
    std::unique_ptr<pg_conn, Finish> m_connection;
    /// One look-up for several askers.
    struct Question
    {
        const Statement *statement = nullptr;
        std::vector<Parameters> rows;
        std::vector<std::size_t> slots; ///< of the askers, among the results
    };
    std::map<int, Gathered> m_gathered; ///< by rank
    std::map<int, Question> m_questions; ///< by Statement::asked
    std::vector<Sent> m_sent;
    std::size_t m_queued = 0;
    bool m_sendFailed = false;
};

} // namespace chancery::ledger
