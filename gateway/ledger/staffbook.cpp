// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/staffbook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/staffstatements.h"
#include "gateway/ledger/task.h"

#include <QCryptographicHash>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Instant;
using domain::Unexpected;

namespace {

constexpr int memberColumns = 7;
constexpr int credentialColumns = 7;

StaffMember memberFrom(const PgResult &result, int row)
{
    StaffMember member{.id = domain::StaffId(result.text(row, 0)),
        .name = result.text(row, 1),
        .post = result.text(row, 2),
        .role = staffRoleFromString(result.text(row, 3)).value_or(StaffRole::Clerk),
        .oneTimeCode = result.boolean(row, 4),
        .createdAt = result.instant(row, 5),
        .disabledAt = std::nullopt};
    if (!result.isNull(row, 6))
        member.disabledAt = result.instant(row, 6);
    return member;
}

StaffCredentials credentialsFrom(const PgResult &result, int row)
{
    const int at = memberColumns;
    return {static_cast<int>(result.number(row, at)), result.number(row, at + 1), result.number(row, at + 2),
        result.bytes(row, at + 3), result.bytes(row, at + 4), result.bytes(row, at + 5)};
}

qint64 lastStepFrom(const PgResult &result)
{
    return result.number(0, memberColumns + credentialColumns - 1);
}

StaffSession sessionFrom(const PgResult &result, Instant now)
{
    StaffSession session{.member = memberFrom(result, 0),
        .device = domain::DeviceId(result.text(0, memberColumns)),
        .expiresAt = result.instant(0, memberColumns + 2)};
    const Instant lastUsed = result.instant(0, memberColumns + 1);
    if (session.member.disabledAt)
        session.standing = StaffSession::Standing::Disabled;
    else if (result.boolean(0, memberColumns + 3))
        session.standing = StaffSession::Standing::Ended;
    else if (now >= session.expiresAt || now - lastUsed >= StaffBook::idleLimit)
        session.standing = StaffSession::Standing::Expired;
    return session;
}

Parameters secretsRow(const domain::StaffId &id, const StaffCredentials &credentials)
{
    Parameters row;
    row.text(id.text())
        .number(credentials.scryptLogN)
        .number(credentials.scryptR)
        .number(credentials.scryptP)
        .bytes(credentials.salt)
        .bytes(credentials.passwordHash);
    credentials.totpSecret.isEmpty() ? row.null() : row.bytes(credentials.totpSecret);
    return row;
}

/// How names are counted in: one size for all, whether they exist or not.
QByteArray hashOf(const QString &name)
{
    return QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
}

QString nameKey(const QByteArray &nameHash)
{
    return QStringLiteral("sn") + QString::fromLatin1(nameHash.toHex());
}

} // namespace

void StaffBook::add(StaffMember member, StaffCredentials credentials, Answer<std::monostate> answer)
{
    m_ledger.write(std::make_unique<Task<std::monostate>>(
        [name = member.name](
            PgConnection &connection) { connection.send(statements::findStaff, Parameters().text(name)); },
        [member, credentials = std::move(credentials)](
            Operation::Results looked, PgConnection &connection) -> Expected<std::monostate, Error> {
            if (looked[0].rows() > 0) {
                // The same id: this very wish, whose commit went through without an answer.
                if (looked[0].text(0, 0) == member.id.text())
                    return std::monostate{};
                return Unexpected(Error{QStringLiteral("name_taken"), member.name});
            }
            connection.send(statements::insertStaff,
                Parameters().text(member.id.text()).text(member.name).text(member.post).text(toString(member.role)));
            connection.send(statements::insertStaffSecrets, secretsRow(member.id, credentials));
            return std::monostate{};
        },
        std::move(answer), std::vector<QString>{nameKey(hashOf(member.name))}));
}

void StaffBook::reset(QString name, StaffCredentials credentials, Instant now, Answer<bool> answer)
{
    const QByteArray nameHash = hashOf(name);
    m_ledger.write(std::make_unique<Task<bool>>(
        [name](PgConnection &connection) { connection.send(statements::findStaff, Parameters().text(name)); },
        [nameHash, now, credentials = std::move(credentials)](
            Operation::Results looked, PgConnection &connection) -> Expected<bool, Error> {
            if (looked[0].rows() == 0)
                return false;
            const domain::StaffId id(looked[0].text(0, 0));
            connection.send(statements::updateStaffSecrets, secretsRow(id, credentials));
            connection.send(statements::enableStaff, Parameters().text(id.text()));
            connection.send(statements::endSessionsOf, Parameters().text(id.text()).instant(now));
            connection.send(statements::forgetSignInAttempts, Parameters().bytes(nameHash));
            return true;
        },
        std::move(answer), std::vector<QString>{nameKey(nameHash)}));
}

void StaffBook::disable(QString name, Answer<bool> answer)
{
    m_ledger.write(std::make_unique<Task<bool>>(
        [name](PgConnection &connection) { connection.send(statements::findStaff, Parameters().text(name)); },
        [name](Operation::Results looked, PgConnection &connection) -> Expected<bool, Error> {
            connection.send(statements::disableStaff, Parameters().text(name));
            return looked[0].rows() > 0;
        },
        std::move(answer)));
}

void StaffBook::list(QString post, Answer<std::vector<StaffMember>> answer)
{
    m_ledger.read(std::make_unique<Task<std::vector<StaffMember>>>(
        [post = std::move(post)](
            PgConnection &connection) { connection.send(statements::listStaff, Parameters().textOrNull(post)); },
        [](Operation::Results looked, PgConnection &) -> Expected<std::vector<StaffMember>, Error> {
            std::vector<StaffMember> members;
            for (int row = 0; row < looked[0].rows(); ++row)
                members.push_back(memberFrom(looked[0], row));
            return members;
        },
        std::move(answer)));
}

void StaffBook::beginSignIn(QString name, Instant now, Answer<SignInStart> answer)
{
    const QByteArray nameHash = hashOf(name);
    m_ledger.write(std::make_unique<Task<SignInStart>>(
        [name, nameHash, now](PgConnection &connection) {
            connection.send(statements::lockSignInAttempts, Parameters().bytes(nameHash).instant(now));
            connection.send(statements::findStaff, Parameters().text(name));
        },
        [nameHash, now](Operation::Results looked, PgConnection &connection) -> Expected<SignInStart, Error> {
            SignInStart start;
            if (!looked[0].isNull(0, 1) && looked[0].instant(0, 1) > now) {
                start.lockedFor = std::chrono::ceil<std::chrono::seconds>(looked[0].instant(0, 1) - now);
                return start;
            }
            const int attempts = static_cast<int>(looked[0].number(0, 0)) + 1;
            const std::chrono::seconds lock = signInLock(attempts);
            Parameters row = Parameters().bytes(nameHash).number(attempts);
            lock.count() > 0 ? row.instant(now + lock) : row.null();
            connection.send(statements::updateSignInAttempts, row.instant(now));
            connection.send(statements::pruneSignInAttempts, Parameters().instant(now));
            if (looked[1].rows() > 0)
                start.account = SignInStart::Account{memberFrom(looked[1], 0), credentialsFrom(looked[1], 0)};
            return start;
        },
        std::move(answer), std::vector<QString>{nameKey(nameHash)}));
}

void StaffBook::openSession(NewStaffSession session, Answer<StaffSession> answer)
{
    std::vector<QString> keys{u's' + session.staff.text()};
    m_ledger.write(std::make_unique<Task<StaffSession>>(
        [session](PgConnection &connection) {
            connection.send(statements::lockStaff, Parameters().text(session.staff.text()));
            connection.send(statements::lockSession, Parameters().bytes(session.tokenHash));
        },
        [session](Operation::Results looked, PgConnection &connection) -> Expected<StaffSession, Error> {
            // Its first commit went through without an answer.
            if (looked[1].rows() > 0)
                return sessionFrom(looked[1], session.now);
            const auto refuse = [&](const char *code) {
                return Unexpected(Error{QString::fromLatin1(code), session.staff.text()});
            };
            if (looked[0].rows() == 0)
                return refuse("staff_refused");
            const StaffMember member = memberFrom(looked[0], 0);
            const bool changed = credentialsFrom(looked[0], 0).salt != session.salt;
            if (member.disabledAt || changed || member.oneTimeCode != session.totpStep.has_value())
                return refuse("staff_refused");
            if (session.totpStep) {
                if (*session.totpStep <= lastStepFrom(looked[0]))
                    return refuse("code_used");
                connection.send(
                    statements::updateTotpStep, Parameters().text(member.id.text()).number(*session.totpStep));
            }
            connection.send(statements::insertSession,
                Parameters()
                    .bytes(session.tokenHash)
                    .text(member.id.text())
                    .text(session.device.text())
                    .instant(session.now)
                    .instant(session.expiresAt));
            connection.send(statements::forgetSignInAttempts, Parameters().bytes(hashOf(member.name)));
            return StaffSession{member, session.device, session.expiresAt};
        },
        std::move(answer), std::move(keys)));
}

void StaffBook::useSession(QByteArray tokenHash, Instant now, Answer<std::optional<StaffSession>> answer)
{
    m_ledger.write(std::make_unique<Task<std::optional<StaffSession>>>(
        [tokenHash](
            PgConnection &connection) { connection.send(statements::lockSession, Parameters().bytes(tokenHash)); },
        [tokenHash, now](
            Operation::Results looked, PgConnection &connection) -> Expected<std::optional<StaffSession>, Error> {
            if (looked[0].rows() == 0)
                return std::optional<StaffSession>();
            StaffSession session = sessionFrom(looked[0], now);
            if (session.standing == StaffSession::Standing::Good)
                connection.send(statements::touchSession, Parameters().bytes(tokenHash).instant(now));
            return std::optional<StaffSession>(std::move(session));
        },
        std::move(answer)));
}

void StaffBook::endSession(QByteArray tokenHash, Instant now, Answer<bool> answer)
{
    m_ledger.write(std::make_unique<Task<bool>>(
        [tokenHash](
            PgConnection &connection) { connection.send(statements::lockSession, Parameters().bytes(tokenHash)); },
        [tokenHash, now](Operation::Results looked, PgConnection &connection) -> Expected<bool, Error> {
            connection.send(statements::endSession, Parameters().bytes(tokenHash).instant(now));
            return looked[0].rows() > 0;
        },
        std::move(answer)));
}

} // namespace chancery::ledger
