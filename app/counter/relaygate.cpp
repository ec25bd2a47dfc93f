// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relaygate.h"

#include "models/crypto/errors.h"

#include <QPointer>
#include <QTimer>

#include <utility>

using namespace chancery::domain;
using chancery::counter::Role;
using chancery::counter::StaffMember;
using chancery::crypto::SecretBuffer;
using chancery::payment::GatewayProblem;

namespace chancery::app {

/// One try to get in.
struct RelayGate::Visit
{
    QString name;
    SecretBuffer password;
    QString code;
    SecretBuffer keyPassphrase; ///< typed, or remembered
    bool typedPassphrase = false;
    bool unlocking = false;
    QPointer<QObject> context;
    Done done;
    std::optional<StaffMember> member;
    bool remembered = false; ///< with the passphrase that opens the key
    PostKey::Opener opener;
};

namespace {

GatewayProblem problemOf(const QString &code, GatewayProblem::Kind kind = GatewayProblem::Kind::Refused)
{
    return {kind, code, {}, {}, {}, {}, {}};
}

bool readsRecords(Role role)
{
    switch (role) {
    case Role::Clerk:
    case Role::Supervisor:
    case Role::Officer:
        return true;
    case Role::Auditor:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

RelayGate::RelayGate(PostKey &key, StaffCache cache, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_cache(std::move(cache))
    , m_clock(clock)
{
    m_background.setMaxThreadCount(1);
}

RelayGate::~RelayGate()
{
    m_visit.reset();
    m_background.waitForDone();
}

template <typename Work, typename Then>
void RelayGate::beside(const VisitPtr &visit, Work work, Then then)
{
    m_background.start([this, visit, work = std::move(work), then = std::move(then)]() mutable {
        auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            this,
            [this, visit, result, then = std::move(then)]() mutable {
                if (visit == m_visit)
                    then(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

void RelayGate::signIn(const counter::Credentials &credentials, QObject *context, Done done)
{
    m_visit = std::make_shared<Visit>();
    m_visit->name = credentials.name;
    m_visit->password = SecretBuffer::take(credentials.password.toUtf8());
    m_visit->code = credentials.code;
    m_visit->typedPassphrase = !credentials.keyPassphrase.isEmpty();
    m_visit->keyPassphrase = SecretBuffer::take(credentials.keyPassphrase.toUtf8());
    m_visit->context = context;
    m_visit->done = std::move(done);
    if (m_staff == nullptr) {
        QTimer::singleShot(0, this, [this, visit = m_visit] { refuse(visit, QStringLiteral("unreachable")); });
        return;
    }
    // The relay has said yes before, and a one-time code cannot be used twice.
    if (m_visit->typedPassphrase && m_let && m_staff->isSignedIn()
        && m_let->name.compare(credentials.name, Qt::CaseInsensitive) == 0) {
        m_visit->member = m_let;
        return openKey(m_visit);
    }
    askRelay(m_visit);
}

void RelayGate::unlock(const counter::Credentials &credentials, QObject *context, Done done)
{
    const bool sessionStands = m_staff != nullptr && m_staff->isSignedIn() && m_in && !m_in->offline;
    const bool offline = m_in && m_in->offline && m_clock.now() < m_in->until;
    if (!sessionStands && !offline)
        return signIn(credentials, context, std::move(done));
    m_visit = std::make_shared<Visit>();
    m_visit->name = credentials.name;
    m_visit->password = SecretBuffer::take(credentials.password.toUtf8());
    m_visit->code = credentials.code;
    m_visit->unlocking = true;
    m_visit->context = context;
    m_visit->done = std::move(done);
    askCache(m_visit);
}

void RelayGate::askRelay(const VisitPtr &visit)
{
    m_staff->signIn({visit->name, QString::fromUtf8(visit->password.toByteArray()), visit->code}, this,
        [this, visit](const Expected<protocol::StaffSignedIn, GatewayProblem> &told) {
            if (visit != m_visit)
                return;
            if (!told && told.error().kind == GatewayProblem::Kind::Unreachable)
                return askCache(visit);
            if (!told)
                return answer(visit, Unexpected(told.error()));
            const auto role = counter::roleFromString(told->role);
            if (!role)
                return refuse(visit, QStringLiteral("garbage_answer"));
            visit->member = StaffMember{told->staff, told->name, *role, told->post, told->expiresAt, false, false};
            m_let = visit->member;
            // What is remembered under this password is the passphrase of the key; under an older one it is lost.
            beside(
                visit, [this, visit] { return m_cache.open(visit->name, visit->password); },
                [this, visit](Expected<StaffCache::Entry, Error> kept) {
                    if (kept && !visit->typedPassphrase) {
                        visit->keyPassphrase = std::move(kept->keyPassphrase);
                        visit->remembered = !visit->keyPassphrase.isEmpty();
                    }
                    openKey(visit);
                });
        });
}

void RelayGate::askCache(const VisitPtr &visit)
{
    beside(
        visit, [this, visit] { return m_cache.open(visit->name, visit->password); },
        [this, visit](Expected<StaffCache::Entry, Error> kept) {
            if (!kept && kept.error().code == crypto::errors::wrongPassphrase) {
                return refuse(visit,
                    visit->unlocking ? QStringLiteral("credentials_refused") : QStringLiteral("offline_refused"));
            }
            if (!kept && visit->unlocking && m_staff != nullptr) {
                visit->unlocking = false; // forgotten here: the relay decides
                return askRelay(visit);
            }
            if (!kept || (!visit->unlocking && kept->goodUntil <= m_clock.now()))
                return refuse(visit, QStringLiteral("offline_unknown"));
            visit->member = visit->unlocking && m_in ? *m_in : kept->member;
            if (!visit->unlocking)
                visit->member->offline = true;
            visit->keyPassphrase = std::move(kept->keyPassphrase);
            visit->remembered = true;
            openKey(visit);
        });
}

void RelayGate::openKey(const VisitPtr &visit)
{
    visit->member->opensRecords = false;
    if (!m_key.isConfigured() || !readsRecords(visit->member->role))
        return admit(visit);
    if (visit->keyPassphrase.isEmpty()) {
        // Without the relay nobody who knows the passphrase can be asked to come; records stay closed.
        return visit->member->offline ? admit(visit) : refuse(visit, QStringLiteral("key_passphrase_required"));
    }
    beside(
        visit, [this, visit] { return m_key.read(visit->keyPassphrase); },
        [this, visit](Expected<PostKey::Opener, Error> opener) {
            if (!opener) {
                qWarning(
                    "post key: %s: %s", qUtf8Printable(opener.error().code), qUtf8Printable(opener.error().detail));
                const bool wrong = opener.error().code == crypto::errors::wrongPassphrase;
                // Another passphrase than the remembered one: the key was made anew.
                return refuse(visit,
                    !wrong                       ? opener.error().code
                        : visit->typedPassphrase ? QStringLiteral("key_passphrase_wrong")
                                                 : QStringLiteral("key_passphrase_required"));
            }
            visit->opener = std::move(opener).value();
            visit->member->opensRecords = true;
            admit(visit);
        });
}

void RelayGate::admit(const VisitPtr &visit)
{
    const auto enter = [this, visit] {
        m_key.open(visit->opener);
        m_let.reset();
        m_in = visit->member;
        const StaffMember member = *visit->member;
        answer(visit, member);
        Q_EMIT entered(member);
    };
    if (visit->unlocking || visit->member->offline)
        return enter();
    // From now on these hours count.
    beside(
        visit,
        [this, visit, until = m_clock.now() + StaffCache::withoutRelay] {
            return m_cache.keep(
                visit->name, visit->password, StaffCache::Entry{*visit->member, until, visit->keyPassphrase.clone()});
        },
        [enter](const Expected<void, Error> &kept) {
            if (!kept)
                qWarning("staff: not remembered: %s", qUtf8Printable(kept.error().code));
            enter();
        });
}

void RelayGate::refuse(const VisitPtr &visit, const QString &code)
{
    answer(visit, Unexpected(problemOf(code)));
}

void RelayGate::answer(const VisitPtr &visit, Answer answer)
{
    m_visit.reset();
    if (visit->context)
        std::exchange(visit->done, {})(std::move(answer));
}

void RelayGate::lock()
{
    m_visit.reset();
    m_key.close();
}

void RelayGate::signOut()
{
    m_visit.reset();
    m_key.close();
    m_let.reset();
    if (m_staff != nullptr && m_staff->isSignedIn())
        m_staff->signOut(this, [] {});
    if (const auto who = std::exchange(m_in, std::nullopt))
        Q_EMIT left(who->id);
}

} // namespace chancery::app
