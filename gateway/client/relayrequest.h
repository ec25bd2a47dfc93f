// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace chancery::client {

/// One request to the relay.
struct RelayRequest
{
    QByteArray verb;
    QString path; ///< with its query
    QByteArray body; ///< JSON; empty: none
    QByteArray idempotencyKey; ///< empty: none
    QByteArray etag;
    bool withToken = true; ///< of the device
    std::chrono::milliseconds wait{0}; ///< how long the relay may hold the answer back
    QByteArray staffToken; ///< of a session of staff; empty: none
};

} // namespace chancery::client
