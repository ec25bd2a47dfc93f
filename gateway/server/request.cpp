// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/request.h"

#include <QUrlQuery>

#include <algorithm>

namespace chancery::server {

QByteArray Request::header(const char *name) const
{
    const auto found = std::ranges::find_if(
        headers, [name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

qsizetype Request::headerCount(const char *name) const
{
    return std::ranges::count_if(
        headers, [name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}

std::optional<QString> Request::queryValue(const QString &name) const
{
    const QUrlQuery parsed(QString::fromUtf8(query));
    const QStringList values = parsed.allQueryItemValues(name, QUrl::FullyDecoded);
    if (values.size() != 1)
        return std::nullopt;
    return values.front();
}

} // namespace chancery::server
