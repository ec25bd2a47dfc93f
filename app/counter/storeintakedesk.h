// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/configuration.h"
#include "app/desktop/syncwatch.h"
#include "app/desktop/deviceidentity.h"
#include "models/domain/clock.h"
#include "models/crypto/secretbuffer.h"
#include "models/store/case.h"
#include "models/store/storeworker.h"
#include "ui/counter/intakedesk.h"

#include <QObject>

#include <memory>

namespace chancery::app {

/// Seals a walk-in's application and queues it (CaseFile::handIn), and puts it into the counter's list at once.
class StoreIntakeDesk final : public QObject, public counter::IntakeDesk
{
    Q_OBJECT

public:
    /// All outlive it.
    StoreIntakeDesk(const DeviceIdentity &identity, const Configuration &configuration, store::StoreWorker &store,
        const SyncWatch &watch, const domain::Clock &clock)
        : m_identity(identity)
        , m_configuration(configuration)
        , m_store(store)
        , m_watch(watch)
        , m_clock(clock)
    {
    }
    [[nodiscard]] intake::IntakeSettings settings() const override;
    [[nodiscard]] std::optional<domain::FeeSchedule> schedule() const override { return m_configuration.schedule(); }
    /// Refused with `intake_many_unsent` or `intake_long_away` where the post's policy stops this machine.
    void handIn(const intake::IntakeSession &application, const QString &clerk, QObject *context, Done done) override;
    void revise(
        const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done) override;
    /// A version as it is to be kept; the only copy of the answers outside the session.
    struct Version
    {
        domain::ApplicationRef application;
        std::shared_ptr<crypto::SecretBuffer> json;
        store::Case summary;
        int base = 0;
        QString message; ///< the UUIDv7 that the relay was told to expect; empty: none
    };
    /// As revise() keeps it; with a `message` it is marked as made out of all versions up to `base`.
    [[nodiscard]] Version versionOf(
        const intake::IntakeSession &application, int base, const QString &clerk, const QString &message = {}) const;
    void keep(const Version &version, QObject *context, Done done);

Q_SIGNALS:
    /// A record waits to be sent.
    void queued();

private:
    /// Says what became of a change of the store; one that is kept is announced first.
    void tell(const domain::Expected<void, domain::Error> &kept, const Done &done);

    const DeviceIdentity &m_identity;
    const Configuration &m_configuration;
    store::StoreWorker &m_store;
    const SyncWatch &m_watch;
    const domain::Clock &m_clock;
};

} // namespace chancery::app
