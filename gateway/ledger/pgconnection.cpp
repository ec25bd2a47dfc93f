// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/pgconnection.h"

#include <libpq-fe.h>

#include <array>
#include <cerrno>
#include <poll.h>
#include <utility>

namespace chancery::ledger {

using domain::Unexpected;

void PgConnection::Finish::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

PgConnection::PgConnection(pg_conn *connection)
    : m_connection(connection)
{
}

bool PgConnection::isUsable() const
{
    return PQstatus(m_connection.get()) == CONNECTION_OK;
}

int PgConnection::socket() const
{
    return PQsocket(m_connection.get());
}

Failure PgConnection::lost() const
{
    return {Failure::Kind::Lost, {}, QString::fromUtf8(PQerrorMessage(m_connection.get())).simplified()};
}

PgConnection::Result<PgConnection> PgConnection::open(const QString &url, const QString &role)
{
    // What comes after wins, so the URL can change all of these. A peer that vanished is noticed within ten seconds.
    const QByteArray address = url.toUtf8();
    const std::array keywords{"application_name", "connect_timeout", "keepalives_idle", "keepalives_interval",
        "keepalives_count", "tcp_user_timeout", "client_encoding", "dbname", static_cast<const char *>(nullptr)};
    const std::array values{"chancery-ledger", "5", "5", "2", "3", "10000", "UTF8", address.constData(),
        static_cast<const char *>(nullptr)};
    PgConnection connection(PQconnectdbParams(keywords.data(), values.data(), 1));
    if (!connection.isUsable())
        return Unexpected(connection.lost());
    PQsetNoticeReceiver(
        connection.handle(), [](void *, const PGresult *) {}, nullptr);
    if (auto configured = connection.configure(role); !configured)
        return Unexpected(configured.error());
    return connection;
}

PgConnection::Result<void> PgConnection::configure(const QString &role)
{
    auto set = execute(
        "SET statement_timeout = '15s'; SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '30s';"
        "SET timezone = 'UTC'; SET bytea_output = 'hex'");
    if (!set)
        return Unexpected(set.error());
    if (role.isEmpty())
        return {};
    const auto may = execute("SELECT set_config('role', $1, false) FROM pg_roles WHERE rolname = $1"
                             " AND pg_has_role(session_user, oid, 'MEMBER')",
        Parameters().text(role));
    if (!may)
        return Unexpected(may.error());
    return {};
}

PgConnection::Result<PgResult> PgConnection::execute(const char *sql)
{
    PgResult result(PQexec(handle(), sql));
    if (auto failure = result.failure())
        return Unexpected(failure->kind == Failure::Kind::Lost ? lost() : *failure);
    return result;
}

PgConnection::Result<PgResult> PgConnection::execute(const char *sql, const Parameters &parameters)
{
    const auto pointers = parameters.pointers();
    PgResult result(PQexecParams(handle(), sql, parameters.count(), nullptr, pointers.data(),
        parameters.lengths().data(), parameters.formats().data(), 0));
    if (auto failure = result.failure())
        return Unexpected(failure->kind == Failure::Kind::Lost ? lost() : *failure);
    return result;
}

PgConnection::Result<void> PgConnection::prepare(std::span<const Statement> statements)
{
    for (const Statement &statement : statements) {
        const PgResult result(PQprepare(handle(), statement.name, statement.sql, 0, nullptr));
        if (auto failure = result.failure()) {
            failure->message = QString::fromLatin1(statement.name) + QStringLiteral(": ") + failure->message;
            return Unexpected(*failure);
        }
    }
    return {};
}

PgConnection::Result<void> PgConnection::enterPipeline()
{
    if (PQsetnonblocking(handle(), 1) != 0 || PQenterPipelineMode(handle()) != 1)
        return Unexpected(lost());
    return {};
}

void PgConnection::send(const Statement &statement, const Parameters &parameters)
{
    if (statement.rank != 0)
        return gather(statement, parameters);
    if (statement.asked != 0)
        return ask(statement, parameters);
    release();
    sendPrepared(statement, parameters, nextSlot());
}

void PgConnection::gather(const Statement &statement, const Parameters &parameters)
{
    releaseQuestions();
    const QByteArray name = parameters.name(statement.keyed);
    if (const auto same = m_gathered.find(statement.rank);
        same != m_gathered.end() && statement.keyed > 0 && same->second.names.contains(name))
        releaseWrites();
    Gathered &gathered = m_gathered[statement.rank];
    gathered.statement = &statement;
    gathered.rows.push_back(parameters);
    gathered.names.insert(name);
}

void PgConnection::ask(const Statement &statement, const Parameters &parameters)
{
    releaseWrites();
    Question &question = m_questions[statement.asked];
    question.statement = &statement;
    question.rows.push_back(parameters);
    question.slots.push_back(m_queued++);
}

void PgConnection::release()
{
    releaseQuestions();
    releaseWrites();
}

void PgConnection::releaseQuestions()
{
    for (auto &[order, question] : std::exchange(m_questions, {}))
        sendPrepared(*question.statement, Parameters::columnsOf(question.rows), {std::move(question.slots), true});
}

void PgConnection::releaseWrites()
{
    for (const auto &[rank, gathered] : std::exchange(m_gathered, {})) {
        if (!gathered.statement->single) {
            sendPrepared(*gathered.statement, Parameters::columnsOf(gathered.rows), nextSlot());
            continue;
        }
        for (const Parameters &row : gathered.rows)
            sendPrepared(*gathered.statement, row, nextSlot());
    }
}

void PgConnection::noteSent(bool success, Sent sent)
{
    m_sendFailed = m_sendFailed || !success;
    m_sent.push_back(std::move(sent));
}

void PgConnection::sendPrepared(const Statement &statement, const Parameters &parameters, Sent sent)
{
    const auto pointers = parameters.pointers();
    noteSent(PQsendQueryPrepared(handle(), statement.name, parameters.count(), pointers.data(),
                 parameters.lengths().data(), parameters.formats().data(), 0)
            == 1,
        std::move(sent));
}

void PgConnection::sendOnce(const char *sql, const Parameters &parameters)
{
    release();
    const auto pointers = parameters.pointers();
    noteSent(PQsendQueryParams(handle(), sql, parameters.count(), nullptr, pointers.data(), parameters.lengths().data(),
                 parameters.formats().data(), 0)
            == 1,
        nextSlot());
}

void PgConnection::sendPlain(const char *sql)
{
    release();
    noteSent(PQsendQueryParams(handle(), sql, 0, nullptr, nullptr, nullptr, nullptr, 0) == 1, nextSlot());
}

bool PgConnection::flush()
{
    // Reading while writing: a server blocked on its answers would never read the rest of our statements.
    for (;;) {
        const int rest = PQflush(handle());
        if (rest <= 0)
            return rest == 0;
        pollfd waiting{socket(), POLLIN | POLLOUT, 0};
        if (poll(&waiting, 1, -1) < 0 && errno != EINTR)
            return false;
        if ((waiting.revents & POLLIN) != 0 && PQconsumeInput(handle()) == 0)
            return false;
        if ((waiting.revents & (POLLERR | POLLNVAL)) != 0)
            return false;
    }
}

PgConnection::Result<std::vector<PgResult>> PgConnection::collect()
{
    release();
    const std::vector<Sent> sent = std::exchange(m_sent, {});
    const std::size_t expected = std::exchange(m_queued, 0);
    const bool failed = std::exchange(m_sendFailed, false);
    if (failed || PQpipelineSync(handle()) != 1 || !flush())
        return Unexpected(lost());
    std::vector<PgResult> answers;
    answers.reserve(sent.size());
    bool endOfStatement = false;
    for (;;) {
        PGresult *raw = PQgetResult(handle());
        if (raw == nullptr) {
            // One null ends each statement; a second one means that nothing follows any more.
            if (endOfStatement || !isUsable())
                return Unexpected(lost());
            endOfStatement = true;
            continue;
        }
        endOfStatement = false;
        if (PQresultStatus(raw) == PGRES_PIPELINE_SYNC) {
            PQclear(raw);
            break;
        }
        answers.emplace_back(raw);
        if (const auto failure = answers.back().failure(); failure && failure->kind == Failure::Kind::Lost)
            return Unexpected(lost());
    }
    if (!isUsable() || answers.size() != sent.size())
        return Unexpected(lost());
    return handOut(sent, answers, expected);
}

std::vector<PgResult> PgConnection::handOut(
    const std::vector<Sent> &sent, const std::vector<PgResult> &answers, std::size_t askers)
{
    std::vector<PgResult> results(askers, PgResult(nullptr));
    for (std::size_t i = 0; i < sent.size(); ++i) {
        if (!sent[i].isDealt) {
            results.at(sent[i].slots.front()) = answers[i];
            continue;
        }
        const auto parts = answers[i].dealt(sent[i].slots.size());
        for (std::size_t n = 0; n < parts.size(); ++n)
            results.at(sent[i].slots[n]) = parts[n];
    }
    return results;
}

} // namespace chancery::ledger
