// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sync/inbox.h"
#include "models/sync/outbox.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

/// A device's disk in the simulation: outbox and inbox over it, a backup that can be put back.
class SimDisk
{
public:
    struct Entry
    {
        QString msgId;
        QByteArray sha256;
        QString kind;
        bool unsent = false;
    };

    SimDisk() = default;
    SimDisk(const SimDisk &) = delete;
    SimDisk &operator=(const SimDisk &) = delete;
    virtual ~SimDisk() = default;

    [[nodiscard]] virtual chancery::sync::Outbox &outbox() = 0;
    [[nodiscard]] virtual chancery::sync::Inbox &inbox() = 0;
    virtual void add(const QByteArray &content, const QString &kind) = 0;
    [[nodiscard]] virtual std::vector<Entry> entries() = 0;
    /// Last status by application, as it was pulled.
    [[nodiscard]] virtual std::map<QString, QString> standings(const std::vector<QString> &applications) = 0;
    virtual void backUp() = 0;
    /// False: there is no backup.
    virtual bool putBack() = 0;
    /// Everything fails with this code while it is set.
    virtual void setFailure(const QString &code) = 0;
    [[nodiscard]] virtual bool fails() const = 0;
    [[nodiscard]] virtual int epochs() const = 0;
};
