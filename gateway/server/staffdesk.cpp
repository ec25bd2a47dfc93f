// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/staffdesk.h"

#include "gateway/protocol/staffsignedin.h"
#include "gateway/server/loop.h"
#include "gateway/server/problems.h"
#include "gateway/server/staffauth.h"
#include "models/crypto/totp.h"

namespace chancery::server {

using crypto::PasswordHash;
using crypto::SecretBuffer;
using ledger::SignInStart;
using ledger::StaffSession;
using protocol::Problem;

namespace {

/// At a quarter of a second each: who comes later than that is better off trying again.
constexpr int waitingAtMost = 16;

PasswordHash decoy()
{
    return {PasswordHash::usualCost, SecretBuffer::random(PasswordHash::saltSize).toByteArray(),
        SecretBuffer::random(PasswordHash::hashSize).toByteArray()};
}

PasswordHash hashOf(const ledger::StaffCredentials &credentials)
{
    return {{static_cast<quint8>(credentials.scryptLogN), static_cast<quint32>(credentials.scryptR),
                static_cast<quint32>(credentials.scryptP)},
        credentials.salt, credentials.passwordHash};
}

Response busy()
{
    return ledgerProblem({QStringLiteral("overloaded"), {}});
}

} // namespace

struct StaffDesk::Attempt
{
    Caller device;
    SecretBuffer password;
    QByteArray code;
    Done done;
    std::optional<SignInStart::Account> account{};
};

StaffDesk::StaffDesk(
    boost::asio::io_context &io, ledger::StaffBook &book, const domain::Clock &clock, Telemetry telemetry)
    : m_io(io)
    , m_book(book)
    , m_clock(clock)
    , m_telemetry(telemetry)
    , m_decoy(decoy())
    , m_background(waitingAtMost)
{
}

void StaffDesk::signIn(const Caller &device, const QByteArray &body, Done done)
{
    const auto wish = protocol::StaffSignIn::fromJson(parseBody(body));
    if (!wish)
        return done(Response::problem(malformed(wish.error())));
    const auto attempt = std::make_shared<Attempt>(
        Attempt{device, SecretBuffer::take(wish->password.toUtf8()), wish->code.toLatin1(), std::move(done)});
    m_book.beginSignIn(
        wish->name, m_clock.now(), answered<SignInStart>(m_io, [this, attempt](const Reply<SignInStart> &begun) {
            if (!begun)
                return finish(attempt, QStringLiteral("unavailable"), ledgerProblem(begun.error()));
            if (begun->lockedFor.count() > 0) {
                return finish(attempt, QStringLiteral("locked"),
                    Response::problem(
                        Problem::make(429, QStringLiteral("too_many_attempts"),
                            QStringLiteral("Too many attempts to sign in with this name"), {}, QStringLiteral("wait")))
                        .with("Retry-After", QByteArray::number(static_cast<qint64>(begun->lockedFor.count()))));
            }
            attempt->account = begun->account;
            checkPassword(attempt);
        }));
}

void StaffDesk::checkPassword(const AttemptPtr &attempt)
{
    const PasswordHash hash = attempt->account ? hashOf(attempt->account->credentials) : m_decoy;
    const bool taken = m_background.start([this, attempt, hash] {
        const bool fits = hash.fits(attempt->password);
        attempt->password.clear();
        boost::asio::post(m_io, [this, attempt, fits] { onChecked(attempt, fits); });
    });
    if (!taken)
        finish(attempt, QStringLiteral("unavailable"), busy());
}

void StaffDesk::onChecked(const AttemptPtr &attempt, bool fits)
{
    const auto refusePlainly = [this, &attempt] {
        refuse(attempt, QStringLiteral("credentials_refused"),
            QStringLiteral("Name, password or code is not accepted here"), QStringLiteral("try_again"));
    };
    if (!fits || !attempt->account)
        return refusePlainly();
    const ledger::StaffMember &member = attempt->account->member;
    if (member.disabledAt || member.post != attempt->device.post)
        return refusePlainly();
    if (!member.oneTimeCode)
        return openSession(attempt, std::nullopt);
    if (attempt->code.isEmpty()) {
        return refuse(attempt, QStringLiteral("code_required"), QStringLiteral("The account needs a one-time code"),
            QStringLiteral("enter_code"));
    }
    const auto step = crypto::Totp::stepOf(attempt->account->credentials.totpSecret, attempt->code, m_clock.now());
    if (!step)
        return refusePlainly();
    openSession(attempt, step);
}

void StaffDesk::openSession(const AttemptPtr &attempt, std::optional<qint64> totpStep)
{
    // Not the injected randomness: what can be guessed again is no secret.
    const SecretBuffer random = SecretBuffer::random(32);
    if (random.isEmpty())
        return finish(attempt, QStringLiteral("unavailable"), busy());
    const QString token = QStringLiteral("sst_") + domain::base32(random.toByteArray());
    const SignInStart::Account &account = *attempt->account;
    const domain::Instant now = m_clock.now();
    m_book.openSession({.tokenHash = StaffAuth::hashOf(token.toLatin1()),
                           .staff = account.member.id,
                           .device = attempt->device.device,
                           .salt = account.credentials.salt,
                           .totpStep = totpStep,
                           .now = now,
                           .expiresAt = now + sessionLength},
        answered<StaffSession>(m_io, [this, attempt, token](const Reply<StaffSession> &opened) {
            if (!opened && opened.error().code == u"code_used") {
                return refuse(attempt, QStringLiteral("code_used"), QStringLiteral("This code was used before"),
                    QStringLiteral("wait_for_next_code"));
            }
            if (!opened && opened.error().code == u"staff_refused") {
                return refuse(attempt, QStringLiteral("credentials_refused"),
                    QStringLiteral("Name, password or code is not accepted here"), QStringLiteral("try_again"));
            }
            if (!opened)
                return finish(attempt, QStringLiteral("unavailable"), ledgerProblem(opened.error()));
            const ledger::StaffMember &member = opened->member;
            m_telemetry.log.info(
                QStringLiteral("staff_signed_in"), member.id.text() + u' ' + attempt->device.device.text());
            finish(attempt, QStringLiteral("signed_in"),
                Response::json(201,
                    protocol::StaffSignedIn{token, member.id, member.name, ledger::toString(member.role), member.post,
                        opened->expiresAt, static_cast<int>(std::chrono::seconds(ledger::StaffBook::idleLimit).count())}
                        .toJson()));
        }));
}

void StaffDesk::signOut(const QByteArray &token, Done done)
{
    m_book.endSession(StaffAuth::hashOf(token), m_clock.now(),
        answered<bool>(m_io, [done = std::move(done)](const Reply<bool> &ended) {
            done(ended ? Response{204, {}, {}, {}, false} : ledgerProblem(ended.error()));
        }));
}

void StaffDesk::refuse(const AttemptPtr &attempt, const QString &code, const QString &title, const QString &action)
{
    // Who it was meant to be is left out: people type passwords into the wrong field.
    m_telemetry.log.warning(QStringLiteral("staff_refused"), code + u' ' + attempt->device.device.text());
    finish(attempt, code, Response::problem(Problem::make(401, code, title, {}, action)));
}

void StaffDesk::finish(const AttemptPtr &attempt, const QString &outcome, Response response)
{
    m_telemetry.metrics.staffAuthentication(outcome);
    attempt->done(std::move(response));
}

} // namespace chancery::server
