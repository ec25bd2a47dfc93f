// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace chancery::server {

/// An address to listen on.
struct Endpoint
{
    QString address; ///< IPv4 or IPv6 literal
    quint16 port = 0; ///< 0: a free one

    /// "127.0.0.1:8480", "[::1]:8480", "localhost:8480"; anything else is nothing.
    static std::optional<Endpoint> parse(const QString &text);
    [[nodiscard]] bool isLoopback() const;
    /// host:port, as in a URL.
    [[nodiscard]] QString text() const;
    bool operator==(const Endpoint &) const = default;
};

} // namespace chancery::server
