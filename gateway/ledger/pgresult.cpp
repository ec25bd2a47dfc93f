// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/pgresult.h"

#include <libpq-fe.h>

#include <charconv>

namespace chancery::ledger {

PgResult::PgResult(pg_result *result)
    : m_result(result, &PQclear)
{
}

std::vector<PgResult> PgResult::dealt(std::size_t askers) const
{
    std::vector<PgResult> parts(askers, *this);
    for (PgResult &part : parts) {
        part.m_rows.emplace();
        part.m_before = 1;
    }
    for (int row = 0; row < PQntuples(m_result.get()); ++row)
        parts.at(static_cast<std::size_t>(number(row, 0)) - 1).m_rows->push_back(row);
    return parts;
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
    return m_rows ? static_cast<int>(m_rows->size()) : PQntuples(m_result.get());
}

int PgResult::affected() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toInt();
}

QByteArray PgResult::raw(int row, int column) const
{
    const int at = place(row);
    const int from = column + m_before;
    return QByteArray::fromRawData(PQgetvalue(m_result.get(), at, from), PQgetlength(m_result.get(), at, from));
}

bool PgResult::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), place(row), column + m_before) != 0;
}

QString PgResult::text(int row, int column) const
{
    return QString::fromUtf8(raw(row, column));
}

qint64 PgResult::number(int row, int column) const
{
    const QByteArray digits = raw(row, column);
    qint64 number = 0;
    std::from_chars(digits.cbegin(), digits.cend(), number);
    return number;
}

bool PgResult::boolean(int row, int column) const
{
    return raw(row, column).startsWith('t');
}

QByteArray PgResult::bytes(int row, int column) const
{
    const QByteArray hex = raw(row, column); // "\x…", bytea_output = hex, lower case
    if (hex.size() < 2)
        return {};
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    // Not fromHex(): attempts carry kilobytes, and these digits need no search for others between them.
    QByteArray bytes((hex.size() - 2) / 2, Qt::Uninitialized);
    const char *from = hex.constData() + 2;
    for (char &byte : bytes) {
        byte = static_cast<char>(digit(from[0]) << 4 | digit(from[1]));
        from += 2;
    }
    return bytes;
}

domain::Instant PgResult::instant(int row, int column) const
{
    return domain::Instant(std::chrono::milliseconds(number(row, column)));
}

} // namespace chancery::ledger
