// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/problem.h"

#include <QByteArray>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace chancery::server {

/// One answer. The session adds length, date, connection and the security fields; a field named here replaces the
/// latter.
struct Response
{
    int status = 200;
    QByteArray contentType; ///< empty: no body
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    bool close = false; ///< end the connection afterwards

    [[nodiscard]] static Response json(int status, const QJsonObject &object);
    /// JSON that is there as bytes already.
    [[nodiscard]] static Response jsonBytes(int status, QByteArray bytes);
    [[nodiscard]] static Response text(int status, QByteArray text);
    [[nodiscard]] static Response problem(const protocol::Problem &problem);
    [[nodiscard]] Response with(QByteArray name, QByteArray value) &&;
};

/// The standard phrase of a status ("Not Found").
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace chancery::server
