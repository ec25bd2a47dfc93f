// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/reconciliationload.h"

#include "gateway/ledger/copyin.h"
#include "gateway/ledger/reconciliationjudge.h"
#include "gateway/ledger/reconciliationrow.h"
#include "gateway/ledger/reconciliationsql.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace chancery::ledger {

using domain::Error;
using domain::Unexpected;
using rules::StatementLine;

namespace {

constexpr qsizetype longestReference = 200;
constexpr qint64 toldEvery = 2000; ///< lines between two looks at the progress

Unexpected<Error> failed(const Failure &failure)
{
    return Unexpected(Error{failure.isOutage() || failure.isContention() ? QStringLiteral("database_unavailable")
                                                                         : QStringLiteral("database_error"),
        (QString::fromLatin1(failure.sqlState) + u' ' + failure.message).trimmed()});
}

bool isPlain(const QString &text, qsizetype longest)
{
    return text.size() <= longest
        && std::ranges::none_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

bool isUsable(const StatementLine &line)
{
    return !line.reference.isEmpty() && isPlain(line.reference, longestReference)
        && isPlain(line.payment.text(), longestReference) && isPlain(line.refund.text(), longestReference)
        && isPlain(line.orderReference, longestReference) && isPlain(line.paymentReference, longestReference)
        && isPlain(line.refundReference, longestReference) && isPlain(line.providerKind, longestReference);
}

} // namespace

ReconciliationLoad::ReconciliationLoad(PgConnection connection, QString provider, std::shared_ptr<ConnectionCut> cut)
    : m_connection(std::move(connection))
    , m_provider(std::move(provider))
    , m_cut(std::move(cut))
{
    if (m_cut)
        m_cut->guard(m_connection.socket());
}

ReconciliationLoad::~ReconciliationLoad()
{
    // When this fails the connection is lost, and the lock is gone with it.
    if (m_connection.isUsable())
        (void)m_connection.execute(reconciliationsql::unlock);
    if (m_cut)
        m_cut->release();
}

ReconciliationLoad::Result<ReconciliationLoad> ReconciliationLoad::open(
    const LedgerOptions &options, const QString &provider, std::shared_ptr<ConnectionCut> cut)
{
    auto connection = PgConnection::open(options.url, options.role);
    if (!connection)
        return failed(connection.error());
    ReconciliationLoad load(std::move(*connection), provider, std::move(cut));
    if (auto prepared = load.prepare(); !prepared)
        return Unexpected(prepared.error());
    return load;
}

ReconciliationLoad::Result<void> ReconciliationLoad::prepare()
{
    const auto locked = m_connection.execute(reconciliationsql::lock, Parameters().text(m_provider));
    if (!locked)
        return failed(locked.error());
    if (!locked->boolean(0, 0)) {
        return Unexpected(Error{
            QStringLiteral("reconciliation_running"), QStringLiteral("another relay reconciles %1").arg(m_provider)});
    }
    // A day's statement takes longer than a webhook may. Whoever is cut off meanwhile gives the provider free at once.
    for (const char *sql : {"SET statement_timeout = '300s'", "SET client_connection_check_interval = '1s'"}) {
        if (auto set = run(sql); !set)
            return set;
    }
    const auto made = m_connection.execute(reconciliationsql::temporaryTables);
    if (!made)
        return failed(made.error());
    return {};
}

ReconciliationLoad::Result<void> ReconciliationLoad::run(const char *sql, const Parameters &parameters)
{
    const auto done = m_connection.execute(sql, parameters);
    if (!done)
        return failed(done.error());
    return {};
}

ReconciliationLoad::Result<std::optional<ReconciliationRun>> ReconciliationLoad::claim(domain::Instant now)
{
    m_run.reset();
    m_number = 0;
    m_told = 0;
    m_unreadable = 0;
    m_resolved = false;
    if (auto emptied = run(reconciliationsql::emptyTables); !emptied)
        return Unexpected(emptied.error());
    const auto claimed = m_connection.execute(reconciliationsql::claim, Parameters().text(m_provider).instant(now));
    if (!claimed)
        return failed(claimed.error());
    if (claimed->rows() > 0)
        m_run = runFrom(*claimed, 0);
    return m_run;
}

ReconciliationLoad::Result<void> ReconciliationLoad::add(const std::vector<StatementLine> &lines, int unreadable)
{
    m_unreadable += unreadable;
    CopyIn rows(m_connection, reconciliationsql::copyStaged);
    for (const StatementLine &line : lines) {
        if (!isUsable(line)) {
            ++m_unreadable;
            continue;
        }
        rows.number(++m_number)
            .text(line.reference)
            .text(rules::toString(line.kind))
            .text(line.payment.text())
            .text(line.refund.text())
            .text(line.orderReference)
            .text(line.paymentReference)
            .text(line.refundReference);
        if (line.amount)
            rows.text(line.amount->currency().code()).number(line.amount->minor());
        else
            rows.null().null();
        rows.text(line.settled.currency().code())
            .number(line.settled.minor())
            .text(line.fee.currency().code())
            .number(line.fee.minor())
            .instant(line.at)
            .text(line.providerKind)
            .endRow();
    }
    if (const auto copied = rows.finish(); !copied)
        return failed(copied.error());
    if (m_number - m_told < toldEvery)
        return {};
    m_told = m_number;
    return run(reconciliationsql::progress,
        Parameters().text(m_provider).text(m_run->id.text()).number(m_number).number(m_unreadable));
}

ReconciliationLoad::Result<void> ReconciliationLoad::resolve()
{
    if (std::exchange(m_resolved, true))
        return {};
    // Plans over a table that nobody has counted yet are made for a thousand rows.
    if (auto counted = run("ANALYZE staged"); !counted)
        return counted;
    const auto provider = [this] { return Parameters().text(m_provider); };
    const std::pair<const char *, Parameters> steps[]{{reconciliationsql::fillTold, provider()}, {"ANALYZE told", {}},
        {reconciliationsql::placeTold, provider()}, {reconciliationsql::fillIncoming, {}}};
    for (const auto &[sql, parameters] : steps) {
        if (auto done = run(sql, parameters); !done)
            return done;
    }
    return run("ANALYZE incoming");
}

ReconciliationLoad::Result<std::vector<domain::PaymentId>> ReconciliationLoad::strays(int limit)
{
    if (auto resolved = resolve(); !resolved)
        return Unexpected(resolved.error());
    const auto found = m_connection.execute(reconciliationsql::strays, Parameters().text(m_provider).number(limit));
    if (!found)
        return failed(found.error());
    std::vector<domain::PaymentId> payments;
    for (int row = 0; row < found->rows(); ++row)
        payments.emplace_back(found->text(row, 0));
    return payments;
}

ReconciliationLoad::Result<ReconciliationLoad::Concluded> ReconciliationLoad::conclude(
    const rules::ReconcileTerms &terms, domain::RandomSource &random)
{
    if (auto resolved = resolve(); !resolved)
        return Unexpected(resolved.error());
    if (auto begun = run("BEGIN"); !begun)
        return Unexpected(begun.error());
    auto concluded = concludeInTransaction(terms, random);
    if (!concluded && m_connection.isUsable()) {
        if (auto undone = run("ROLLBACK"); !undone)
            return Unexpected(undone.error());
    }
    return concluded;
}

ReconciliationLoad::Result<ReconciliationLoad::Concluded> ReconciliationLoad::concludeInTransaction(
    const rules::ReconcileTerms &terms, domain::RandomSource &random)
{
    const auto provider = [this] { return Parameters().text(m_provider); };
    const QString id = m_run->id.text();
    const std::pair<const char *, Parameters> opening[]{{reconciliationsql::completeLines, provider()},
        {reconciliationsql::adoptOrphans, provider()}, {reconciliationsql::fillMatters, provider().text(id)},
        {"ANALYZE matters", {}}, {reconciliationsql::declareLines, provider()},
        {reconciliationsql::declareMovements, provider().instant(m_run->from).instant(m_run->to)}};
    for (const auto &[sql, parameters] : opening) {
        if (auto done = run(sql, parameters); !done)
            return Unexpected(done.error());
    }
    if (const auto judged = ReconciliationJudge(m_connection, terms, random).run(); !judged)
        return failed(judged.error());
    for (const char *sql : {"CLOSE lines", "CLOSE movements", "ANALYZE judged_lines, judged_movements, found"}) {
        if (auto done = run(sql); !done)
            return Unexpected(done.error());
    }
    Concluded concluded;
    if (auto written = writeVerdicts(concluded); !written)
        return Unexpected(written.error());
    const auto counted = m_connection.execute(reconciliationsql::counts, provider());
    if (!counted)
        return failed(counted.error());
    const auto finished = m_connection.execute(
        reconciliationsql::finish, provider().text(id).text(counted->text(0, 0)).number(m_number).number(m_unreadable));
    if (!finished)
        return failed(finished.error());
    if (finished->rows() != 1)
        return Unexpected(Error{QStringLiteral("database_error"), QStringLiteral("the run is gone: ") + id});
    concluded.run = runFrom(*finished, 0);
    if (auto committed = run("COMMIT"); !committed)
        return Unexpected(committed.error());
    return concluded;
}

ReconciliationLoad::Result<void> ReconciliationLoad::writeVerdicts(Concluded &concluded)
{
    const auto provider = [this] { return Parameters().text(m_provider); };
    const QString id = m_run->id.text();
    const std::pair<const char *, Parameters> writes[]{{reconciliationsql::insertLines, provider().text(id)},
        {reconciliationsql::postFees, provider()}, {reconciliationsql::updateLines, provider()},
        {reconciliationsql::upsertMovements, provider().text(id)}, {reconciliationsql::joinExceptions, provider()}};
    for (const auto &[sql, parameters] : writes) {
        if (auto done = run(sql, parameters); !done)
            return done;
    }
    // Cleared first: what comes back under another name must not be cleared again.
    const auto cleared = m_connection.execute(reconciliationsql::clearExceptions, provider());
    if (!cleared)
        return failed(cleared.error());
    concluded.cleared = cleared->affected();
    const auto fresh = m_connection.execute(reconciliationsql::insertExceptions, provider().text(id));
    if (!fresh)
        return failed(fresh.error());
    if (fresh->rows() > 0)
        concluded.freshCount = static_cast<int>(fresh->number(0, exceptionColumnCount));
    for (int row = 0; row < fresh->rows(); ++row)
        concluded.fresh.push_back(exceptionFrom(*fresh, row));
    return {};
}

ReconciliationLoad::Result<void> ReconciliationLoad::putOff(const QString &error, domain::Instant next)
{
    return run(
        reconciliationsql::putOff, Parameters().text(m_provider).text(m_run->id.text()).text(error).instant(next));
}

ReconciliationLoad::Result<void> ReconciliationLoad::giveUp(const QString &error)
{
    return run(reconciliationsql::giveUp, Parameters().text(m_provider).text(m_run->id.text()).text(error));
}

} // namespace chancery::ledger
