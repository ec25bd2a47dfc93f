// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace chancery::server {

/// One request, whole and checked for form.
struct Request
{
    QByteArray method; ///< GET, POST, …; HEAD is kept as it came
    QByteArray path; ///< without the query, as sent
    QByteArray query; ///< without the question mark
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArrayList parameters; ///< what stood for the {…} of the route, in order

    /// The first value of that name, whatever its case; empty when there is none.
    [[nodiscard]] QByteArray header(const char *name) const;
    [[nodiscard]] qsizetype headerCount(const char *name) const;
    /// Decoded; nothing when the query has no such name, or has it twice.
    [[nodiscard]] std::optional<QString> queryValue(const QString &name) const;
};

} // namespace chancery::server
