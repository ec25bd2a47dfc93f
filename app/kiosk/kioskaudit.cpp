// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/kioskaudit.h"

#include <QLoggingCategory>

using namespace chancery::domain;
using chancery::store::AuditEvent;

namespace chancery::app {

KioskAudit::KioskAudit(intake::IntakeSession &intake, store::StoreWorker &store, client::RelayClient &relay,
    DeviceId device, QObject *parent)
    : QObject(parent)
    , m_intake(intake)
    , m_store(store)
    , m_checkpoints(store, relay, std::move(device))
{
    connect(&m_intake, &intake::IntakeSession::stepChanged, this, &KioskAudit::stepChanged);
}

void KioskAudit::start()
{
    tell(AuditEvent::StoreOpened, {}, QStringLiteral(CHANCERY_VERSION));
    m_checkpoints.start();
}

void KioskAudit::tell(AuditEvent event, const QString &subject, const QString &detail)
{
    m_store.call(
        this,
        [event, subject, detail](store::EncryptedStore &store) { return store.audit().append(event, subject, detail); },
        [event](const Expected<qint64, Error> &told) {
            if (!told)
                qCritical("audit: %s is missing: %s", qUtf8Printable(store::toString(event)),
                    qUtf8Printable(told.error().code));
        });
}

void KioskAudit::stepChanged(intake::Step step)
{
    if (step == intake::Step::Attract) {
        if (m_inSession)
            tell(AuditEvent::SessionEnded, m_reference);
        m_inSession = false;
        m_consented = false;
        m_reference.clear();
        return;
    }
    if (!m_inSession) {
        m_inSession = true;
        tell(AuditEvent::SessionBegun);
    }
    const QString notice = m_intake.application().text(FieldId::ConsentPrivacyVersion);
    if (!m_consented && !notice.isEmpty()) {
        m_consented = true;
        m_reference = m_intake.reference().text();
        tell(AuditEvent::ConsentGiven, m_reference, QStringLiteral("notice ") + notice);
    }
}

} // namespace chancery::app
