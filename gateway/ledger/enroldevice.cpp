// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/enroldevice.h"

#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/statements.h"

#include <QCryptographicHash>

namespace chancery::ledger {

QByteArray enrolmentCodeHash(const QString &code)
{
    return QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256);
}

EnrolDevice::EnrolDevice(NewDevice wish, Answer<Device> answer)
    : AnsweringOperation(std::move(answer))
    , m_wish(std::move(wish))
    , m_codeHash(enrolmentCodeHash(m_wish.code))
{
}

void EnrolDevice::load(PgConnection &connection)
{
    connection.send(statements::lockCode, Parameters().bytes(m_codeHash));
}

void EnrolDevice::decide(Results looked, PgConnection &connection)
{
    const auto refuse = [this](const QString &code) {
        conclude(domain::Unexpected(domain::Error{code, QStringLiteral("enrolment of %1").arg(m_wish.id.text())}));
    };
    const PgResult &code = looked[0];
    if (code.rows() == 0)
        return refuse(QStringLiteral("code_unknown"));
    Device device{.id = m_wish.id,
        .post = code.text(0, 0),
        .name = m_wish.name,
        .kind = m_wish.kind,
        .publicKeyPem = m_wish.publicKeyPem,
        .enrolledAt = code.instant(0, 3),
        .revokedAt = std::nullopt};
    // Used by this very wish: its first commit went through without an answer.
    if (code.text(0, 2) == m_wish.id.text())
        return conclude(std::move(device));
    if (!code.isNull(0, 2))
        return refuse(QStringLiteral("code_used"));
    if (code.boolean(0, 1))
        return refuse(QStringLiteral("code_expired"));
    connection.send(statements::insertDevice,
        Parameters()
            .text(device.id.text())
            .text(device.post)
            .text(device.name)
            .text(toString(device.kind))
            .bytes(device.publicKeyPem));
    connection.send(statements::updateCode, Parameters().bytes(m_codeHash).text(device.id.text()));
    conclude(std::move(device));
}

} // namespace chancery::ledger
