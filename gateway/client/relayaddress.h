// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>
#include <QUrl>

namespace chancery::client {

/// http to such a page never leaves this machine.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Where the relay is. Only https, or http to this very machine: a device token never crosses a network in the clear.
class RelayAddress
{
public:
    /// Errors: `relay_url_malformed`, `relay_url_insecure`.
    static domain::Expected<RelayAddress, domain::Error> fromText(const QString &text);

    /// `path` begins with a slash and is already percent-encoded; it may carry a query.
    [[nodiscard]] QUrl at(const QString &path) const;
    [[nodiscard]] QString text() const { return m_base.toString(); }

private:
    explicit RelayAddress(QUrl base)
        : m_base(std::move(base))
    {
    }
    QUrl m_base; ///< without a trailing slash
};

} // namespace chancery::client
