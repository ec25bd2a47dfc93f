// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/storeintakedesk.h"

#include "app/counter/sealedapplication.h"
#include "app/kiosk/casefile.h"
#include "gateway/protocol/payable.h"
#include "models/intake/intakesession.h"

#include <QJsonDocument>
#include <QTimer>

#include <memory>

using namespace chancery::domain;
using chancery::payment::GatewayProblem;

namespace chancery::app {

namespace {

GatewayProblem problem(const Error &error)
{
    return {GatewayProblem::Kind::Refused, error.code, error.detail, {}, {}, {}, {}};
}

/// The code of why no new application is taken; empty: it is.
QString stoppedBy(wizard::KioskStatus::Intake intake)
{
    using Intake = wizard::KioskStatus::Intake;
    switch (intake) {
    case Intake::StoppedManyUnsent:
        return QStringLiteral("intake_many_unsent");
    case Intake::StoppedLongAway:
        return QStringLiteral("intake_long_away");
    case Intake::Open:
    case Intake::ManyUnsent:
    case Intake::LongAway:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

intake::IntakeSettings StoreIntakeDesk::settings() const
{
    intake::IntakeSettings settings;
    settings.post = m_identity.post;
    settings.timeZone = m_identity.timeZone;
    settings.enteredBy = QStringLiteral("staff");
    return settings;
}

void StoreIntakeDesk::handIn(
    const intake::IntakeSession &application, const QString &clerk, QObject *context, Done done)
{
    const auto basis = application.basis();
    const QString stopped = stoppedBy(m_watch.status().intake);
    if (!basis || !stopped.isEmpty()) {
        const QString code = basis ? stopped : QStringLiteral("no_basis");
        QTimer::singleShot(0, context, [done = std::move(done), code] { done(Unexpected(problem({code, {}}))); });
        return;
    }
    const ApplicationRef reference = application.reference();
    QJsonObject record = application.applicationJson();
    record.insert(QStringLiteral("made_by"), clerk);
    const auto json = std::make_shared<crypto::SecretBuffer>(
        crypto::SecretBuffer::take(QJsonDocument(record).toJson(QJsonDocument::Compact)));
    store::Case summary = SealedApplication{application.application(), clerk}.summary(reference, m_clock.now());
    summary.revisions = 0; // counted when it comes back from the relay
    const QByteArray payable
        = QJsonDocument(protocol::Payable{reference, *basis, m_clock.now()}.toJson()).toJson(QJsonDocument::Compact);
    m_store.call(
        context,
        [json, reference, summary, payable, recipients = m_configuration.recipients(), now = m_clock.now(),
            day = application.today()](store::EncryptedStore &store) -> Expected<void, Error> {
            const auto number = CaseFile(store, reference).handIn(*json, recipients, now, day, payable, false);
            if (!number)
                return Unexpected(number.error());
            return store.cases().put(summary);
        },
        [this, done = std::move(done)](const Expected<void, Error> &kept) {
            if (!kept)
                return done(Unexpected(problem(kept.error())));
            Q_EMIT queued();
            done({});
        });
}

} // namespace chancery::app
