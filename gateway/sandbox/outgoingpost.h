// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace chancery::sandbox {

/// What a webhook or a notification consists of on the wire.
struct OutgoingPost
{
    QByteArray body;
    QByteArray contentType;
    QByteArray userAgent;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

} // namespace chancery::sandbox
