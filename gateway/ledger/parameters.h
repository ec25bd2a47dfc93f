// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <vector>

namespace chancery::ledger {

/// Bound values of one statement, in the order of $1, $2, …
class Parameters
{
public:
    Parameters() = default;

    /// Sent with its length, so that a NUL inside is refused by the server instead of cutting the text off.
    Parameters &text(const QString &value);
    /// NULL when empty.
    Parameters &textOrNull(const QString &value);
    Parameters &number(qint64 value);
    Parameters &boolean(bool value);
    Parameters &bytes(const QByteArray &value);
    Parameters &instant(domain::Instant value);
    Parameters &uuid(const QUuid &value);
    /// Elements without quotes, backslashes, commas and braces: identifiers.
    Parameters &array(const QStringList &elements);
    Parameters &null();

    /// One array per column of these rows, which have as many parameters each: for a Statement with a rank.
    [[nodiscard]] static Parameters columnsOf(const std::vector<Parameters> &rows);
    /// The first parameters as one value, to tell rows apart.
    [[nodiscard]] QByteArray name(int leading) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_values.size()); }
    /// Pointers into this object, valid until it changes.
    [[nodiscard]] std::vector<const char *> pointers() const;
    [[nodiscard]] const std::vector<int> &lengths() const { return m_lengths; }
    [[nodiscard]] const std::vector<int> &formats() const { return m_formats; }

private:
    enum Format { Text = 0, Binary = 1 };
    enum class Kind : char { Text, Bytes };
    Parameters &add(QByteArray value, Format format, Kind kind = Kind::Text);

    std::vector<QByteArray> m_values; ///< null bytes: SQL NULL
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
    std::vector<Kind> m_kinds;
};

} // namespace chancery::ledger
