// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayclient.h"
#include "models/domain/ids.h"
#include "models/store/storeworker.h"

#include <QObject>
#include <QTimer>

namespace chancery::app {

/// Has the relay countersign how far this machine's audit reaches: soon after the start, every hour, and whenever it is
/// asked, so that a cut tail is noticed and old entries may be forgotten. Everything outlives it.
class AuditCheckpoints final : public QObject
{
    Q_OBJECT

public:
    AuditCheckpoints(
        store::StoreWorker &store, client::RelayClient &relay, domain::DeviceId device, QObject *parent = nullptr);

    /// The store is open.
    void start();
    void countersign();

private:
    /// Where the audit is, and how far the relay has signed.
    struct Standing
    {
        store::AuditHead head;
        qint64 countersigned = 0;
    };
    void send(const Standing &standing);
    void keep(const store::AuditHead &head, const QByteArray &receipt);

    store::StoreWorker &m_store;
    client::RelayClient &m_relay;
    domain::DeviceId m_device;
    QTimer m_timer;
};

} // namespace chancery::app
