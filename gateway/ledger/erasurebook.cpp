// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/erasurebook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/task.h"

// Instants travel as whole milliseconds since 1970, cut off.
#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"
#define RECORD_COLUMNS "msg_id, record, kind, base_rev, " MS("received_at") ", sealed, position"

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr const char *ofRecord
    = "SELECT " RECORD_COLUMNS " FROM chancery.sync_records WHERE record = $1 ORDER BY position";
constexpr const char *afterPosition
    = "SELECT " RECORD_COLUMNS " FROM chancery.sync_records WHERE post = $1 AND position > $2"
      " ORDER BY position LIMIT $3";
constexpr const char *paymentsOfApplication
    = "SELECT id, state, method, currency, total_minor, captured_minor, refunded_minor, " MS(
        "created_at") " FROM chancery.attempts WHERE application = $1 ORDER BY created_at";
// As attempts_one_live has it: a payment that may still bring money.
constexpr const char *lookBefore = "SELECT (SELECT count(*) FROM chancery.sync_records WHERE record = $1),"
                                   " EXISTS (SELECT 1 FROM chancery.erased_records WHERE record = $1),"
                                   " EXISTS (SELECT 1 FROM chancery.attempts WHERE application = $1"
                                   " AND state IN ('created', 'submitting', 'unknown', 'open', 'closing'))";
constexpr const char *remember = "INSERT INTO chancery.erased_records (record, reason) VALUES ($1, $2)"
                                 " ON CONFLICT (record) DO NOTHING";
constexpr const char *noteExported
    = "INSERT INTO chancery.person_log (action, application, reason) VALUES ('exported', $1, 'requested') RETURNING id";
constexpr const char *decided
    = "SELECT d.application FROM chancery.decisions d WHERE d.status IN ('approved', 'rejected')"
      " AND d.at < to_timestamp($1::bigint / 1000.0)"
      " AND EXISTS (SELECT 1 FROM chancery.sync_records r WHERE r.record = d.application) ORDER BY d.at, d.id LIMIT $2";
constexpr const char *forget = "DELETE FROM chancery.sync_records WHERE record = $1";

std::vector<StoredRecord> recordsFrom(const PgResult &result)
{
    std::vector<StoredRecord> records;
    for (int row = 0; row < result.rows(); ++row)
        records.push_back({QUuid::fromString(result.text(row, 0)), result.text(row, 1), result.text(row, 2),
            result.number(row, 3), result.instant(row, 4), result.bytes(row, 5), result.number(row, 6)});
    return records;
}

template <typename T, typename Read>
std::unique_ptr<Operation> question(const char *text, Parameters parameters, Read read, Answer<T> answer)
{
    return std::make_unique<Task<T>>(
        [text, parameters = std::move(parameters)](PgConnection &connection) { connection.sendOnce(text, parameters); },
        [read](Operation::Results looked, PgConnection &) -> Expected<T, Error> { return read(looked[0]); },
        std::move(answer));
}

} // namespace

void ErasureBook::recordsOf(QString record, Answer<std::vector<StoredRecord>> answer)
{
    m_ledger.read(
        question<std::vector<StoredRecord>>(ofRecord, Parameters().text(record), &recordsFrom, std::move(answer)));
}

void ErasureBook::recordsAfter(QString post, qint64 position, int limit, Answer<std::vector<StoredRecord>> answer)
{
    m_ledger.read(question<std::vector<StoredRecord>>(
        afterPosition, Parameters().text(post).number(position).number(limit), &recordsFrom, std::move(answer)));
}

void ErasureBook::paymentsOf(QString application, Answer<std::vector<PaymentLine>> answer)
{
    m_ledger.read(question<std::vector<PaymentLine>>(
        paymentsOfApplication, Parameters().text(application),
        [](const PgResult &result) {
            std::vector<PaymentLine> lines;
            for (int row = 0; row < result.rows(); ++row)
                lines.push_back({result.text(row, 0), result.text(row, 1), result.text(row, 2), result.text(row, 3),
                    result.number(row, 4), result.number(row, 5), result.number(row, 6), result.instant(row, 7)});
            return lines;
        },
        std::move(answer)));
}

void ErasureBook::noteExport(QString application, Answer<qint64> answer)
{
    m_ledger.write(std::make_unique<Task<qint64>>(
        [application](PgConnection &connection) { connection.sendOnce(noteExported, Parameters().text(application)); },
        [](Operation::Results noted, PgConnection &) -> Expected<qint64, Error> { return noted[0].number(0, 0); },
        std::move(answer)));
}

void ErasureBook::decidedBefore(domain::Instant moment, int limit, Answer<std::vector<QString>> answer)
{
    m_ledger.read(question<std::vector<QString>>(
        decided, Parameters().number(moment.time_since_epoch().count()).number(limit),
        [](const PgResult &result) {
            std::vector<QString> applications;
            for (int row = 0; row < result.rows(); ++row)
                applications.push_back(result.text(row, 0));
            return applications;
        },
        std::move(answer)));
}

void ErasureBook::erase(QString record, QString reason, Answer<Erasure> answer)
{
    m_ledger.write(std::make_unique<Task<Erasure>>(
        [record](PgConnection &connection) { connection.sendOnce(lookBefore, Parameters().text(record)); },
        [record, reason](Operation::Results looked, PgConnection &connection) -> Expected<Erasure, Error> {
            const PgResult &before = looked[0];
            if (before.boolean(0, 2))
                return Unexpected(Error{QStringLiteral("payment_under_way"),
                    QStringLiteral("%1: a payment may still come; close it first").arg(record)});
            connection.sendOnce(remember, Parameters().text(record).text(reason));
            connection.sendOnce(forget, Parameters().text(record));
            return Erasure{before.number(0, 0), before.boolean(0, 1)};
        },
        std::move(answer), std::vector{QStringLiteral("erase:") + record}));
}

} // namespace chancery::ledger
