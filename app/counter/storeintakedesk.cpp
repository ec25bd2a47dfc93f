// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/storeintakedesk.h"

#include "app/counter/sealedapplication.h"
#include "app/desktop/casefile.h"
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

/// The only copy of the answers outside the session, under the clerk's name.
std::shared_ptr<crypto::SecretBuffer> recordOf(
    const intake::IntakeSession &application, const QString &clerk, bool merged = false)
{
    QJsonObject record = application.applicationJson();
    record.insert(QStringLiteral("made_by"), clerk);
    if (merged)
        record.insert(QStringLiteral("merged"), true);
    return std::make_shared<crypto::SecretBuffer>(
        crypto::SecretBuffer::take(QJsonDocument(record).toJson(QJsonDocument::Compact)));
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
    const auto json = recordOf(application, clerk);
    store::Case summary
        = SealedApplication{application.application(), {}, clerk, false}.summary(reference, m_clock.now());
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
        [this, done = std::move(done)](const Expected<void, Error> &kept) { tell(kept, done); });
}

void StoreIntakeDesk::revise(
    const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done)
{
    keep(versionOf(application, base, clerk), context, std::move(done));
}

StoreIntakeDesk::Version StoreIntakeDesk::versionOf(
    const intake::IntakeSession &application, int base, const QString &clerk, const QString &message) const
{
    const ApplicationRef reference = application.reference();
    return {reference, recordOf(application, clerk, !message.isEmpty()),
        SealedApplication{application.application(), {}, clerk, false}.summary(reference, m_clock.now()), base,
        message};
}

void StoreIntakeDesk::keep(const Version &version, QObject *context, Done done)
{
    m_store.call(
        context,
        [version, recipients = m_configuration.recipients(), now = m_clock.now()](
            store::EncryptedStore &store) -> Expected<void, Error> {
            const ApplicationRef &reference = version.application;
            if (auto queued
                = CaseFile(store, reference).revise(*version.json, recipients, now, version.base, version.message);
                !queued)
                return queued;
            const auto known = store.cases().find(reference.text());
            if (!known)
                return Unexpected(known.error());
            store::Case summary = version.summary;
            summary.revisions = *known ? (*known)->revisions : 0; // counted when it comes back from the relay
            summary.status = *known ? (*known)->status : store::CaseStatus::Unpaid;
            return store.cases().put(summary);
        },
        [this, done = std::move(done)](const Expected<void, Error> &kept) { tell(kept, done); });
}

void StoreIntakeDesk::tell(const Expected<void, Error> &kept, const Done &done)
{
    if (!kept)
        return done(Unexpected(problem(kept.error())));
    Q_EMIT queued();
    done({});
}

} // namespace chancery::app
