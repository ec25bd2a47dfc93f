// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayclient.h"
#include "models/domain/ids.h"
#include "models/intake/intakesession.h"
#include "models/store/storeworker.h"

#include <QObject>
#include <QTimer>

namespace chancery::app {

/// Tells the local audit of sessions and consent, and has the relay countersign how far the audit reaches: soon after
/// the start, every hour, and whenever it is asked. Everything outlives it.
class KioskAudit final : public QObject
{
    Q_OBJECT

public:
    KioskAudit(intake::IntakeSession &intake, store::StoreWorker &store, client::RelayClient &relay,
        domain::DeviceId device, QObject *parent = nullptr);

    /// The store is open.
    void start();
    /// Appends one entry; what fails is logged. `subject` and `detail` as AuditLog::append.
    void tell(store::AuditEvent event, const QString &subject = {}, const QString &detail = {});
    void countersign();

private:
    /// Where the audit is, and how far the relay has signed.
    struct Standing
    {
        store::AuditHead head;
        qint64 countersigned = 0;
    };
    void stepChanged(intake::Step step);
    void send(const Standing &standing);
    void keep(const store::AuditHead &head, const QByteArray &receipt);

    intake::IntakeSession &m_intake;
    store::StoreWorker &m_store;
    client::RelayClient &m_relay;
    domain::DeviceId m_device;
    QTimer m_timer;
    QString m_reference; ///< of the present session, once there is one
    bool m_inSession = false;
    bool m_consented = false;
};

} // namespace chancery::app
