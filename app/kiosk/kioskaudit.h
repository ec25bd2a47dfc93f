// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/auditcheckpoints.h"
#include "gateway/client/relayclient.h"
#include "models/domain/ids.h"
#include "models/intake/intakesession.h"
#include "models/store/storeworker.h"

#include <QObject>

namespace chancery::app {

/// Tells the local audit of sessions and consent, and has the relay countersign it. Everything outlives it.
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

private:
    void stepChanged(intake::Step step);

    intake::IntakeSession &m_intake;
    store::StoreWorker &m_store;
    AuditCheckpoints m_checkpoints;
    QString m_reference; ///< of the present session, once there is one
    bool m_inSession = false;
    bool m_consented = false;
};

} // namespace chancery::app
