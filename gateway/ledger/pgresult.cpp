// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/pgresult.h"

#include <libpq-fe.h>

namespace chancery::ledger {

void PgResult::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

PgResult::PgResult(pg_result *result)
    : m_result(result)
{
}

std::optional<Failure> PgResult::failure() const
{
    switch (PQresultStatus(m_result.get())) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
        return std::nullopt;
    case PGRES_PIPELINE_ABORTED:
        return Failure{Failure::Kind::Refused, "25P02", QStringLiteral("an earlier statement failed")};
    case PGRES_EMPTY_QUERY:
    case PGRES_COPY_OUT:
    case PGRES_COPY_IN:
    case PGRES_COPY_BOTH:
    case PGRES_BAD_RESPONSE:
    case PGRES_NONFATAL_ERROR:
    case PGRES_FATAL_ERROR:
    case PGRES_SINGLE_TUPLE:
    case PGRES_PIPELINE_SYNC:
        break;
    }
    const QByteArray state = PQresultErrorField(m_result.get(), PG_DIAG_SQLSTATE);
    if (state.isEmpty())
        return Failure{Failure::Kind::Lost, {}, QStringLiteral("the connection was lost")};
    QString message = QString::fromUtf8(PQresultErrorField(m_result.get(), PG_DIAG_MESSAGE_PRIMARY));
    if (const char *constraint = PQresultErrorField(m_result.get(), PG_DIAG_CONSTRAINT_NAME))
        message += QStringLiteral(" [%1]").arg(QString::fromUtf8(constraint));
    return Failure{Failure::Kind::Refused, state, message};
}

bool PgResult::isCopyIn() const
{
    return PQresultStatus(m_result.get()) == PGRES_COPY_IN;
}

int PgResult::rows() const
{
    return PQntuples(m_result.get());
}

int PgResult::affected() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toInt();
}

bool PgResult::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QString PgResult::text(int row, int column) const
{
    return QString::fromUtf8(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column));
}

qint64 PgResult::number(int row, int column) const
{
    return QByteArray::fromRawData(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column))
        .toLongLong();
}

bool PgResult::boolean(int row, int column) const
{
    return *PQgetvalue(m_result.get(), row, column) == 't';
}

QByteArray PgResult::bytes(int row, int column) const
{
    const QByteArray hex
        = QByteArray::fromRawData(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column));
    return QByteArray::fromHex(hex.mid(2)); // "\x…", bytea_output = hex
}

domain::Instant PgResult::instant(int row, int column) const
{
    return domain::Instant(std::chrono::milliseconds(number(row, column)));
}

} // namespace chancery::ledger
