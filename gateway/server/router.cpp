// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/router.h"

namespace chancery::server {

namespace {

bool fits(const QByteArrayList &pattern, const QByteArrayList &path, QByteArrayList *parameters)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i).startsWith('{')) {
            if (path.at(i).isEmpty())
                return false;
            parameters->append(path.at(i));
        } else if (pattern.at(i) != path.at(i)) {
            return false;
        }
    }
    return true;
}

} // namespace

void Router::add(QByteArray method, QByteArray pattern, std::size_t bodyLimit, Handler handler)
{
    QByteArrayList segments = pattern.split('/');
    m_routes.push_back({std::move(method), std::move(pattern), bodyLimit, std::move(handler), std::move(segments)});
}

Router::Match Router::match(const QByteArray &method, const QByteArray &path) const
{
    const QByteArrayList segments = path.split('/');
    const bool head = method == "HEAD";
    Match match;
    for (const Route &route : m_routes) {
        QByteArrayList parameters;
        if (!fits(route.segments, segments, &parameters))
            continue;
        if (route.method == method || (head && route.method == "GET"))
            return {&route, std::move(parameters), {}};
        match.allowed += (match.allowed.isEmpty() ? "" : ", ") + route.method;
        if (route.method == "GET")
            match.allowed += ", HEAD";
    }
    return match;
}

} // namespace chancery::server
