// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/auditreceipt.h"

#include "models/crypto/errors.h"
#include "models/crypto/jws.h"
#include "models/crypto/opensslerror.h"

namespace chancery::crypto {

namespace {
const QString type = QStringLiteral("chancery-audit");
constexpr QLatin1String deviceClaim("device");
constexpr QLatin1String chainClaim("epoch");
constexpr QLatin1String seqClaim("seq");
constexpr QLatin1String headClaim("head");
constexpr QLatin1String timeClaim("signed_at");
}

domain::Expected<QByteArray, domain::Error> AuditReceipt::sign(const Es256Key &key) const
{
    return jws::make(key, type,
        {{deviceClaim, device.text()}, {chainClaim, chain}, {seqClaim, seq},
            {headClaim, QString::fromLatin1(head.toHex())}, {timeClaim, domain::toRfc3339(signedAt)}});
}

domain::Expected<AuditReceipt, domain::Error> AuditReceipt::read(const QByteArray &jws, const Es256PublicKey &key)
{
    const auto claims = jws::read(key, type, jws);
    if (!claims)
        return domain::Unexpected(claims.error());
    const auto signedAt = domain::instantFromRfc3339(claims->value(timeClaim).toString());
    AuditReceipt receipt{domain::DeviceId(claims->value(deviceClaim).toString()), claims->value(chainClaim).toString(),
        claims->value(seqClaim).toInteger(), QByteArray::fromHex(claims->value(headClaim).toString().toLatin1()),
        signedAt.value_or(domain::Instant())};
    if (!signedAt || !receipt.device.isWellFormed() || receipt.seq < 1 || receipt.head.size() != 32)
        return failure(errors::notAuthentic, "the receipt's content is malformed");
    return receipt;
}

} // namespace chancery::crypto
