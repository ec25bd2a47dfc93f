// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/storekeys.h"

#include "models/crypto/blindindex.h"
#include "models/crypto/digest.h"
#include "models/crypto/hkdf.h"
#include "models/store/errors.h"
#include "models/store/sqlerror.h"
#include "models/store/storecontext.h"

namespace chancery::store {

namespace {

constexpr quint32 firstKeyEpoch = 1;

Place bodyOf(QLatin1String name)
{
    return {QStringLiteral("derived_keys"), QByteArray(name.data(), name.size()), QStringLiteral("body")};
}

/// The ring's key with this id, once it has proved itself; null if the ring has none.
domain::Expected<const crypto::DataKey *, domain::Error> prove(
    const crypto::KeyRing &ring, const QByteArray &id, const QByteArray &checkValue)
{
    const crypto::DataKey *key = ring.find(id);
    if (key) {
        const auto check = key->checkValue();
        if (!check)
            return domain::Unexpected(check.error());
        if (!crypto::constantTimeEquals(checkValue, *check))
            key = nullptr;
    }
    return key;
}

domain::Expected<crypto::SecretBuffer, domain::Error> derive(QLatin1String name, const crypto::DataKey &key)
{
    if (name == StoreKeys::index)
        return crypto::BlindIndex::deriveKey(key.secret(), "local store");
    return crypto::hkdfSha256(key.secret(), {}, QByteArray("chancery ") + QByteArray(name.data(), name.size()), 32);
}

} // namespace

domain::Expected<void, domain::Error> StoreKeys::writeHeader(
    Database &database, const crypto::DataKey &key, domain::Instant now)
{
    const auto check = key.checkValue();
    if (!check)
        return domain::Unexpected(check.error());
    const auto done
        = database.execute(QStringLiteral("INSERT INTO header (id, key_id, check_value, key_epoch, created_at) "
                                          "VALUES (1, ?, ?, ?, ?)"),
            {key.id(), *check, firstKeyEpoch, toColumn(now)});
    if (!done)
        return domain::Unexpected(done.error());
    return {};
}

domain::Expected<const crypto::DataKey *, domain::Error> StoreKeys::present(
    Database &database, const crypto::KeyRing &ring)
{
    auto header = database.run(QStringLiteral("SELECT key_id, check_value FROM header"));
    if (!header)
        return domain::Unexpected(header.error());
    const auto found = Database::step(*header);
    if (!found)
        return domain::Unexpected(found.error());
    if (!*found)
        return failure(errors::damaged, QStringLiteral("header: no row"));
    auto key = prove(ring, header->value(0).toByteArray(), header->value(1).toByteArray());
    if (key && !*key)
        return failure(errors::wrongKey, QStringLiteral("the database belongs to another data key"));
    return key;
}

domain::Expected<RowSealer, domain::Error> StoreKeys::sealer(Database &database, const crypto::KeyRing &ring)
{
    const auto key = present(database, ring);
    if (!key)
        return domain::Unexpected(key.error());
    const auto epoch = database.value(QStringLiteral("SELECT key_epoch FROM header"));
    if (!epoch)
        return domain::Unexpected(epoch.error());
    auto aead = crypto::Aead::create((*key)->secret());
    if (!aead)
        return domain::Unexpected(aead.error());
    RowSealer sealer(std::move(*aead), epoch->toUInt());
    auto older = database.run(QStringLiteral("SELECT key_epoch, key_id, check_value FROM older_keys"));
    if (!older)
        return domain::Unexpected(older.error());
    while (true) {
        const auto more = Database::step(*older);
        if (!more)
            return domain::Unexpected(more.error());
        if (!*more)
            return sealer;
        const auto known = prove(ring, older->value(1).toByteArray(), older->value(2).toByteArray());
        if (!known)
            return domain::Unexpected(known.error());
        if (!*known)
            continue; // what it sealed says wrong_key where it is asked for
        auto opener = crypto::Aead::create((*known)->secret());
        if (!opener)
            return domain::Unexpected(opener.error());
        sealer.addOlder(std::move(*opener), older->value(0).toUInt());
    }
}

domain::Expected<void, domain::Error> StoreKeys::provideDerived(
    Database &database, RowSealer &sealer, const crypto::DataKey &key)
{
    for (const QLatin1String name : {index, auditSeal, auditSubjects}) {
        const auto there
            = database.value(QStringLiteral("SELECT count(*) FROM derived_keys WHERE name = ?"), {QString(name)});
        if (!there)
            return domain::Unexpected(there.error());
        if (there->toInt() > 0)
            continue;
        const auto secret = derive(name, key);
        if (!secret)
            return domain::Unexpected(secret.error());
        const auto body = sealer.seal(bodyOf(name), secret->view());
        if (!body)
            return domain::Unexpected(body.error());
        if (auto done = database.execute(
                QStringLiteral("INSERT INTO derived_keys (name, body) VALUES (?, ?)"), {QString(name), *body});
            !done)
            return domain::Unexpected(done.error());
    }
    return {};
}

domain::Expected<crypto::SecretBuffer, domain::Error> StoreKeys::derived(
    Database &database, RowSealer &sealer, QLatin1String name)
{
    const auto body = database.value(QStringLiteral("SELECT body FROM derived_keys WHERE name = ?"), {QString(name)});
    if (!body)
        return domain::Unexpected(body.error());
    if (!body->isValid())
        return failure(errors::damaged, QStringLiteral("derived_keys: %1 is missing").arg(name));
    return sealer.open(bodyOf(name), body->toByteArray());
}

} // namespace chancery::store
