// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/worker.h"

#include "gateway/ledger/migrator.h"
#include "gateway/ledger/notification.h"
#include "gateway/ledger/statements.h"

#include <QLoggingCategory>

#include <algorithm>
#include <iterator>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "chancery.ledger", QtInfoMsg)

constexpr auto firstPause = 20ms;
constexpr auto longestPause = 500ms;

Error errorOf(const Failure &failure)
{
    const QString detail = QString::fromLatin1(failure.sqlState) + u' ' + failure.message;
    return {failure.isOutage() ? QStringLiteral("database_unavailable") : QStringLiteral("database_error"),
        detail.trimmed()};
}

std::optional<Failure> firstFailure(Operation::Results results)
{
    for (const PgResult &result : results) {
        if (auto failure = result.failure())
            return failure;
    }
    return std::nullopt;
}

/// Somebody held a lock for longer than a statement waits, or the statement took too long.
bool wasHeldUp(const Failure &failure)
{
    return failure.sqlState == "55P03" || failure.sqlState == "57014";
}

Error stopping()
{
    return {QStringLiteral("stopping"), QStringLiteral("the relay is shutting down")};
}

} // namespace

Worker::Worker(Kind kind, const LedgerOptions &options)
    : m_kind(kind)
    , m_options(options)
    , m_queue(options.queueLimit, options.patience)
{
}

Worker::~Worker()
{
    stop();
}

Expected<void, Error> Worker::start()
{
    if (auto connected = connect(); !connected)
        return connected;
    m_thread = std::thread([this] { run(); });
    return {};
}

void Worker::stop()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
    Batch rest = m_queue.takeAll();
    fail(rest, stopping());
}

void Worker::submit(std::unique_ptr<Operation> operation)
{
    if (m_queue.push(operation))
        return;
    operation->failed(m_queue.isClosed() ? stopping()
                                         : Error{QStringLiteral("overloaded"),
                                             QStringLiteral("%1 operations are waiting").arg(m_options.queueLimit)});
}

void Worker::addTo(Health &health) const
{
    health.queued += m_queue.size();
    health.reconnects += m_reconnects.load();
    if (const QString error = lastError(); !error.isEmpty())
        health.lastError = error;
    if (m_kind != Kind::Writes)
        return;
    health.connected = m_connected.load();
    health.schemaVersion = m_schemaVersion.load();
    health.commits = m_commits.load();
    health.operations = m_operations.load();
}

void Worker::run()
{
    for (;;) {
        Batch batch = m_queue.take(m_options.batchLimit);
        if (batch.empty())
            return;
        execute(std::move(batch));
    }
}

void Worker::execute(Batch batch)
{
    int outages = 0;
    if (!carryOut(batch, outages))
        return;
    for (OperationQueue::Item &item : batch)
        executeOne(std::move(item));
}

void Worker::executeOne(OperationQueue::Item item)
{
    Batch alone;
    alone.push_back(std::move(item));
    int outages = 0;
    while (const auto failure = carryOut(alone, outages)) {
        if (failure->isContention() && ++alone.front().attempts < contentionLimit)
            continue;
        qCWarning(log).noquote() << "refused:" << failure->sqlState << failure->message;
        fail(alone, errorOf(*failure));
        return;
    }
}

std::optional<Failure> Worker::carryOut(Batch &batch, int &outages)
{
    while (!m_abandoned && connectFor(batch, outages)) {
        auto failure = transact(batch);
        if (!failure) {
            answer(batch);
            return std::nullopt;
        }
        noteError(failure->message);
        if (wasHeldUp(*failure) && m_queue.isClosed()) {
            m_abandoned = true;
            break;
        }
        if (!failure->isOutage())
            return failure;
        m_connection.reset();
        m_connected = false;
        ++outages;
    }
    fail(batch, stopping()); // unless connectFor() has answered it
    return std::nullopt;
}

std::optional<Failure> Worker::transact(Batch &batch)
{
    if (m_kind == Kind::Reads)
        return lookAndDecide(batch);
    m_connection->sendPlain("BEGIN");
    if (auto failure = lookAndDecide(batch)) {
        if (!failure->isOutage()) // then the connection is given up, and its transaction with it
            rollBack();
        return failure;
    }
    sendNotifications(batch);
    m_connection->sendPlain("COMMIT");
    const auto written = m_connection->collect();
    if (!written)
        return written.error();
    if (auto failure = firstFailure(*written)) {
        rollBack();
        return failure;
    }
    ++m_commits;
    m_operations += batch.size();
    return std::nullopt;
}

std::optional<Failure> Worker::lookAndDecide(Batch &batch)
{
    std::vector<std::size_t> starts;
    for (OperationQueue::Item &item : batch) {
        starts.push_back(m_connection->queued());
        item.operation->load(*m_connection);
    }
    starts.push_back(m_connection->queued());
    const auto looked = m_connection->collect();
    if (!looked)
        return looked.error();
    if (auto failure = firstFailure(*looked))
        return failure;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto own = Operation::Results(*looked).subspan(starts[i], starts[i + 1] - starts[i]);
        batch[i].operation->decide(own, *m_connection);
    }
    return std::nullopt;
}

void Worker::sendNotifications(const Batch &batch)
{
    std::vector<Change> changes;
    for (const OperationQueue::Item &item : batch) {
        if (const auto change = item.operation->change())
            changes.push_back(*change);
    }
    for (const QString &payload : notificationPayloads(changes))
        m_connection->send(statements::notify, Parameters().text(payload));
}

void Worker::rollBack()
{
    m_connection->sendPlain("ROLLBACK");
    const auto rolled = m_connection->collect();
    if (rolled && !firstFailure(*rolled))
        return;
    m_connection.reset();
    m_connected = false;
}

bool Worker::connectFor(Batch &batch, int outages)
{
    std::chrono::milliseconds pause = firstPause;
    // After the first outage at once; a server that takes connections and refuses to work is not asked without a pause.
    bool wait = outages > 1;
    while (wait || !m_connection) {
        const auto now = std::chrono::steady_clock::now();
        giveUp(batch, now);
        if (batch.empty())
            return false;
        if (wait) {
            if (m_queue.waitClosed(now + pause)) {
                fail(batch, stopping());
                return false;
            }
            pause = std::min(pause * 2, std::chrono::milliseconds(longestPause));
        }
        if (!m_connection)
            reconnect();
        wait = !m_connection;
    }
    return true;
}

void Worker::reconnect()
{
    const auto connected = connect();
    if (!connected) {
        noteError(connected.error().detail);
        return;
    }
    ++m_reconnects;
    qCInfo(log) << "connected again";
}

void Worker::giveUp(Batch &batch, OperationQueue::Time now)
{
    const Error error{QStringLiteral("database_unavailable"), lastError()};
    Batch expired = m_queue.takeExpired(now);
    const auto patient = std::stable_partition(
        batch.begin(), batch.end(), [&](const OperationQueue::Item &item) { return item.deadline > now; });
    std::move(patient, batch.end(), std::back_inserter(expired));
    batch.erase(patient, batch.end());
    fail(expired, error);
}

Expected<void, Error> Worker::checkSchema(PgConnection &connection)
{
    const auto exists = connection.execute("SELECT to_regclass('chancery.schema_migrations') IS NOT NULL");
    if (!exists)
        return Unexpected(errorOf(exists.error()));
    if (!exists->boolean(0, 0))
        return Unexpected(Error{
            QStringLiteral("schema_missing"), QStringLiteral("the database is empty: run chancery-admin migrate")});
    const auto found = Migrator::version(connection);
    if (!found)
        return Unexpected(found.error());
    const int version = *found;
    m_schemaVersion = version;
    const int ours = Migrator::latest();
    const QString detail = QStringLiteral("the database has schema %1, this program needs %2: ").arg(version).arg(ours);
    if (version < ours)
        return Unexpected(Error{QStringLiteral("schema_older"), detail + QStringLiteral("run chancery-admin migrate")});
    if (version > ours)
        return Unexpected(Error{QStringLiteral("schema_newer"), detail + QStringLiteral("use the newer program")});
    return {};
}

Expected<void, Error> Worker::connect()
{
    auto connection = PgConnection::open(m_options.url, m_options.role);
    if (!connection)
        return Unexpected(Error{QStringLiteral("database_unavailable"), connection.error().message});
    if (auto checked = checkSchema(*connection); !checked)
        return checked;
    // A plan made while a table is still small reads it from end to end, and a prepared statement (or a foreign key's
    // check) keeps that plan while the table grows: a day's webhooks became a hundred times slower. Every statement
    // here has its index, and is looked for row by row.
    // Nothing here is worth compiling, and a small table without an index looks expensive enough for it.
    const char *const plans = m_kind == Kind::Writes
        ? "SET jit = off; SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off;"
          "SET plan_cache_mode = force_generic_plan"
        : "SET jit = off; SET enable_seqscan = off";
    if (const auto planned = connection->execute(plans); !planned)
        return Unexpected(errorOf(planned.error()));
    auto prepared = connection->prepare(m_kind == Kind::Writes ? statements::forWrites() : statements::forReads());
    if (prepared)
        prepared = connection->enterPipeline();
    if (!prepared)
        return Unexpected(errorOf(prepared.error()));
    m_connection.emplace(std::move(*connection));
    m_connected = true;
    return {};
}

void Worker::answer(Batch &batch)
{
    for (OperationQueue::Item &item : batch)
        item.operation->committed();
}

void Worker::fail(Batch &batch, const Error &error)
{
    for (OperationQueue::Item &item : batch)
        item.operation->failed(error);
    batch.clear();
}

void Worker::noteError(const QString &message)
{
    const std::lock_guard lock(m_errorMutex);
    m_lastError = message;
}

QString Worker::lastError() const
{
    const std::lock_guard lock(m_errorMutex);
    return m_lastError;
}

} // namespace chancery::ledger
