// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace chancery::sandbox {

/// One HTTP request as the sandbox's server read it.
struct Request
{
    QByteArray method;
    QString path; ///< decoded, without the query
    QByteArray query; ///< raw, without the question mark
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool fromLoopback = false;

    /// The first value of that name, compared without regard to case; empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

} // namespace chancery::sandbox
