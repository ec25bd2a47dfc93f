// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/failure.h"
#include "gateway/ledger/pgconnection.h"
#include "models/domain/clock.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace chancery::ledger {

/// Many rows at once: COPY … FROM STDIN in text format, sent in pieces of a bounded size. Not in pipeline mode. What is
/// not finished is rolled back by the server.
class CopyIn
{
public:
    /// `sql`: COPY table (columns) FROM STDIN.
    CopyIn(PgConnection &connection, const char *sql);
    ~CopyIn();
    CopyIn(const CopyIn &) = delete;
    CopyIn &operator=(const CopyIn &) = delete;

    CopyIn &text(const QString &value);
    CopyIn &text(const char *value);
    /// NULL when empty.
    CopyIn &textOrNull(const QString &value);
    CopyIn &number(qint64 value);
    CopyIn &instant(domain::Instant value);
    CopyIn &bytes(const QByteArray &value);
    CopyIn &null();
    void endRow();
    /// The first failure of all that went before.
    domain::Expected<void, Failure> finish();

private:
    void separate();
    void flush();
    void fail(Failure failure);

    PgConnection &m_connection;
    QByteArray m_buffer;
    std::optional<Failure> m_failure;
    bool m_rowStarted = false;
    bool m_open = false;
};

} // namespace chancery::ledger
