// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/copyin.h"

#include <libpq-fe.h>

namespace chancery::ledger {

using domain::Unexpected;

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

} // namespace

CopyIn::CopyIn(PgConnection &connection, const char *sql)
    : m_connection(connection)
{
    const PgResult started(PQexec(connection.handle(), sql));
    if (PQstatus(connection.handle()) != CONNECTION_OK)
        fail(Failure{Failure::Kind::Lost, {}, QStringLiteral("the connection was lost")});
    else if (started.isCopyIn())
        m_open = true;
    else
        fail(started.failure().value_or(
            Failure{Failure::Kind::Refused, "42601", QStringLiteral("the statement is no COPY … FROM STDIN")}));
    m_buffer.reserve(pieceSize + pieceSize / 4);
}

CopyIn::~CopyIn()
{
    if (!m_open)
        return;
    PQputCopyEnd(m_connection.handle(), "given up");
    while (PGresult *rest = PQgetResult(m_connection.handle()))
        PQclear(rest);
}

void CopyIn::fail(Failure failure)
{
    if (!m_failure)
        m_failure = std::move(failure);
}

void CopyIn::separate()
{
    if (m_rowStarted)
        m_buffer.append('\t');
    m_rowStarted = true;
}

CopyIn &CopyIn::text(const QString &value)
{
    separate();
    const QByteArray utf8 = value.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '\\':
            m_buffer.append("\\\\");
            break;
        case '\n':
            m_buffer.append("\\n");
            break;
        case '\r':
            m_buffer.append("\\r");
            break;
        case '\t':
            m_buffer.append("\\t");
            break;
        default:
            m_buffer.append(c);
        }
    }
    return *this;
}

CopyIn &CopyIn::text(const char *value)
{
    return text(QString::fromLatin1(value));
}

CopyIn &CopyIn::textOrNull(const QString &value)
{
    return value.isEmpty() ? null() : text(value);
}

CopyIn &CopyIn::number(qint64 value)
{
    separate();
    m_buffer.append(QByteArray::number(value));
    return *this;
}

CopyIn &CopyIn::instant(domain::Instant value)
{
    separate();
    m_buffer.append(domain::toRfc3339(value).toLatin1());
    return *this;
}

CopyIn &CopyIn::bytes(const QByteArray &value)
{
    separate();
    m_buffer.append("\\\\x").append(value.toHex());
    return *this;
}

CopyIn &CopyIn::null()
{
    separate();
    m_buffer.append("\\N");
    return *this;
}

void CopyIn::endRow()
{
    m_buffer.append('\n');
    m_rowStarted = false;
    if (m_buffer.size() >= pieceSize)
        flush();
}

void CopyIn::flush()
{
    if (m_open && !m_failure && !m_buffer.isEmpty()
        && PQputCopyData(m_connection.handle(), m_buffer.constData(), static_cast<int>(m_buffer.size())) != 1)
        fail(Failure{Failure::Kind::Lost, {}, QStringLiteral("the connection was lost")});
    m_buffer.resize(0); // keeps what is reserved
}

domain::Expected<void, Failure> CopyIn::finish()
{
    flush();
    if (m_open) {
        m_open = false;
        if (PQputCopyEnd(m_connection.handle(), nullptr) != 1)
            fail(Failure{Failure::Kind::Lost, {}, QStringLiteral("the connection was lost")});
        while (PGresult *raw = PQgetResult(m_connection.handle())) {
            const PgResult result(raw);
            if (auto failure = result.failure())
                fail(std::move(*failure));
            if (PQstatus(m_connection.handle()) != CONNECTION_OK)
                break;
        }
    }
    if (m_failure)
        return Unexpected(*m_failure);
    return {};
}

} // namespace chancery::ledger
