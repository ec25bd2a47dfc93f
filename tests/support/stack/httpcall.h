// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace chancery::teststack {

struct HttpResult
{
    /// 0: no answer at all.
    long status = 0;
    QByteArray headers;
    QByteArray body;
    [[nodiscard]] QJsonObject json() const;
};

/// One blocking HTTP call on loopback, with no retry and no redirect. `headers` are whole lines.
[[nodiscard]] HttpResult httpCall(const QByteArray &method, const QByteArray &url, const QByteArray &body = {},
    const QList<QByteArray> &headers = {}, int timeoutMs = 40000);

} // namespace chancery::teststack
