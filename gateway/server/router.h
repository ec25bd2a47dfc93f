// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/exchange.h"

#include <cstddef>
#include <vector>

namespace chancery::server {

using Handler = std::function<void(const ExchangePtr &)>;

/// What the relay answers to: method, pattern, body limit, handler.
struct Route
{
    QByteArray method;
    QByteArray pattern; ///< /v1/payments/{id}/cancel; also the label in log and metrics, where no identifier may appear
    std::size_t bodyLimit = 0;
    Handler handler;
    QByteArrayList segments{}; ///< the router's own
};

/// Finds the route of a request. A path is compared as sent: escaped characters match no route.
class Router
{
public:
    struct Match
    {
        const Route *route = nullptr;
        QByteArrayList parameters;
        QByteArray allowed; ///< without a route: methods that the path has; empty: no such path
    };

    void add(QByteArray method, QByteArray pattern, std::size_t bodyLimit, Handler handler);
    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }
    /// HEAD finds the route of GET.
    [[nodiscard]] Match match(const QByteArray &method, const QByteArray &path) const;

private:
    std::vector<Route> m_routes;
};

} // namespace chancery::server
