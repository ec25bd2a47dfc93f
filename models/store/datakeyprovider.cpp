// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/datakeyprovider.h"

#include "models/crypto/digest.h"
#include "models/crypto/errors.h"
#include "models/store/encryptedstore.h"
#include "models/store/errors.h"
#include "models/store/sqlerror.h"

namespace chancery::store {

namespace {

/// A new key counts only once the vault has given it back: a keychain that forgets would cost every record.
void makeDataKey(crypto::KeyVault &vault, const QString &name, QObject *context, const DataKeyDone &done)
{
    auto made = crypto::DataKey::generate();
    if (!made) {
        done(domain::Unexpected(made.error()));
        return;
    }
    crypto::SecretBuffer stored = made->serialise();
    auto key = std::make_shared<crypto::DataKey>(std::move(*made));
    vault.write(name, std::move(stored), context,
        [&vault, name, context, key, done](const domain::Expected<void, domain::Error> &written) {
            if (!written) {
                done(domain::Unexpected(written.error()));
                return;
            }
            vault.read(name, context, [key, done](const domain::Expected<crypto::SecretBuffer, domain::Error> &kept) {
                if (!kept)
                    done(domain::Unexpected(kept.error()));
                else if (!crypto::constantTimeEquals(kept->view(), key->serialise().view()))
                    done(failure(crypto::errors::keyUnavailable,
                        QStringLiteral("the vault gave back another key than it was given")));
                else
                    done(crypto::KeyRing(key->clone()));
            });
        });
}

} // namespace

void provideDataKey(
    crypto::KeyVault &vault, const QString &name, const QString &databasePath, QObject *context, DataKeyDone done)
{
    vault.read(name, context,
        [&vault, name, databasePath, context, done = std::move(done)](
            const domain::Expected<crypto::SecretBuffer, domain::Error> &stored) {
            if (stored)
                done(crypto::KeyRing::deserialise(*stored));
            else if (stored.error().code != crypto::errors::keyMissing)
                done(domain::Unexpected(stored.error()));
            else if (EncryptedStore::existsAt(databasePath))
                done(failure(errors::keyMissingForDatabase,
                    QStringLiteral("a database exists, but the vault has no key for it: unlock the keychain, or "
                                   "restore its entry")));
            else
                makeDataKey(vault, name, context, done);
        });
}

} // namespace chancery::store
