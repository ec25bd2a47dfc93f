// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/postkey.h"
#include "app/counter/staffcache.h"
#include "gateway/client/staffclient.h"
#include "models/crypto/secretbuffer.h"
#include "models/domain/clock.h"
#include "ui/counter/staffgate.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace chancery::app {

/// The counter's gate: accounts and sessions are the relay's. Without it, whom the relay let in during the last
/// StaffCache::withoutRelay gets in by the same password. Whoever may read records has the post's key opened: its
/// passphrase is asked for once on this machine and remembered under the person's password.
class RelayGate final : public QObject, public counter::StaffGate
{
    Q_OBJECT

public:
    /// Key, clock outlive it.
    RelayGate(PostKey &key, StaffCache cache, const domain::Clock &clock, QObject *parent = nullptr);
    ~RelayGate() override;
    /// The client outlives it; until it is there nobody gets in.
    void setClient(client::StaffClient *staff) { m_staff = staff; }

    void signIn(const counter::Credentials &credentials, QObject *context, Done done) override;
    void unlock(const counter::Credentials &credentials, QObject *context, Done done) override;
    void lock() override;
    void signOut() override;

Q_SIGNALS:
    /// Somebody is in, or back after a lock.
    void entered(const chancery::counter::StaffMember &member);
    void left(const chancery::domain::StaffId &staff);

private:
    struct Visit;
    using VisitPtr = std::shared_ptr<Visit>;

    void askRelay(const VisitPtr &visit);
    void askCache(const VisitPtr &visit);
    void openKey(const VisitPtr &visit);
    void admit(const VisitPtr &visit);
    void refuse(const VisitPtr &visit, const QString &code);
    void answer(const VisitPtr &visit, Answer answer);
    template <typename Work, typename Then>
    void beside(const VisitPtr &visit, Work work, Then then);

    PostKey &m_key;
    StaffCache m_cache;
    const domain::Clock &m_clock;
    client::StaffClient *m_staff = nullptr;
    VisitPtr m_visit; ///< the one that counts: others were given up
    std::optional<counter::StaffMember> m_let; ///< by the relay, and waiting for the key's passphrase
    std::optional<counter::StaffMember> m_in;
    QThreadPool m_background; ///< scrypt takes a third of a second
};

} // namespace chancery::app
