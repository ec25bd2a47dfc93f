// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace chancery::client {

/// A good answer of the relay: 2xx or 304, with the type and size that were demanded.
struct RelayReply
{
    int status = 0;
    QByteArray etag;
    QJsonObject body; ///< empty with 304 and 204
};

} // namespace chancery::client
