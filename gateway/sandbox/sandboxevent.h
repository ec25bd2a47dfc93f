// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace chancery::sandbox {

/// Something that happened, as the API lists it and webhooks carry it.
struct SandboxEvent
{
    QString id;
    QString type;
    qint64 created = 0; ///< seconds
    QJsonObject object; ///< a snapshot of what it happened to
    QByteArray idempotencyKey; ///< of the request that caused it; empty for what the payer did
    bool livemode = false;
    bool delivered = false;

    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace chancery::sandbox
