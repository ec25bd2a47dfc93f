// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/receiptkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chancery::admin {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

Expected<std::vector<ReceiptKey>, Error> readReceiptKeys(const QByteArray &bytes, const QString &name)
{
    const auto malformed = [&name](const QString &what) {
        return Unexpected(Error{QStringLiteral("key_malformed"), QStringLiteral("%1: %2").arg(name, what)});
    };
    std::vector<ReceiptKey> keys;
    if (bytes.startsWith("-----")) {
        auto key = crypto::Es256PublicKey::fromPem(bytes);
        if (!key)
            return malformed(QStringLiteral("not the public key of a machine (PEM, P-256)"));
        keys.push_back({{}, std::move(key).value(), false});
        return keys;
    }
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return malformed(QStringLiteral("neither PEM nor what device list --json writes"));
    for (const QJsonValue value : document.array()) {
        auto key = crypto::Es256PublicKey::fromPem(value[u"public_key"].toString().toLatin1());
        if (!key)
            return malformed(QStringLiteral("the key of %1 does not read").arg(value[u"id"].toString()));
        keys.push_back({value[u"id"].toString(), std::move(key).value(), value[u"revoked_at"].isString()});
    }
    if (keys.empty())
        return malformed(QStringLiteral("there is no machine in it"));
    return keys;
}

} // namespace chancery::admin
