// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/staffauth.h"

#include "gateway/server/loop.h"
#include "models/crypto/digest.h"

namespace chancery::server {

using domain::Unexpected;
using ledger::StaffSession;
using protocol::Problem;

namespace {

constexpr qsizetype longestToken = 100;

Problem refused(const char *code, const QString &title)
{
    return Problem::make(401, QString::fromLatin1(code), title, {}, QStringLiteral("sign_in"));
}

Problem unauthorized()
{
    return refused("staff_unauthorized", QStringLiteral("A member of staff has to sign in on this device"));
}

} // namespace

StaffAuth::StaffAuth(
    boost::asio::io_context &io, ledger::StaffBook &book, const domain::Clock &clock, Telemetry telemetry)
    : m_io(io)
    , m_book(book)
    , m_clock(clock)
    , m_telemetry(telemetry)
{
}

QByteArray StaffAuth::hashOf(const QByteArray &token)
{
    return crypto::sha256(token);
}

void StaffAuth::authenticate(const Caller &device, const QByteArray &token, Done done)
{
    if (token.isEmpty() || token.size() > longestToken)
        return finish(done, Unexpected(unauthorized()));
    m_book.useSession(hashOf(token), m_clock.now(),
        answered<std::optional<StaffSession>>(
            m_io, [this, device, done = std::move(done)](const Reply<std::optional<StaffSession>> &found) {
                if (!found) {
                    return finish(done,
                        Unexpected(Problem::make(503, QStringLiteral("unavailable"),
                            QStringLiteral("The relay has no database at the moment"), found.error().code,
                            QStringLiteral("retry"))));
                }
                finish(done, judge(device, found.value()));
            }));
}

StaffAuth::Result StaffAuth::judge(const Caller &device, const std::optional<StaffSession> &session)
{
    // A token that was carried to another device is as good as none, and says nothing about its owner there.
    if (!session || session->device != device.device)
        return Unexpected(unauthorized());
    switch (session->standing) {
    case StaffSession::Standing::Good:
        break;
    case StaffSession::Standing::Ended:
        return Unexpected(unauthorized());
    case StaffSession::Standing::Expired:
        return Unexpected(refused("staff_session_expired", QStringLiteral("The session is over")));
    case StaffSession::Standing::Disabled:
        return Unexpected(refused("staff_disabled", QStringLiteral("The account is disabled")));
    }
    const ledger::StaffMember &member = session->member;
    if (member.post != device.post) {
        return Unexpected(Problem::make(
            403, QStringLiteral("wrong_post"), QStringLiteral("The member of staff belongs to another post")));
    }
    return StaffCaller{member.id, member.name, member.role, member.post};
}

void StaffAuth::finish(const Done &done, Result result) const
{
    m_telemetry.metrics.staffAuthentication(result ? QStringLiteral("accepted") : result.error().code);
    done(std::move(result));
}

} // namespace chancery::server
