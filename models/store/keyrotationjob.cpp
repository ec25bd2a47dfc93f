// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/keyrotationjob.h"

#include "models/crypto/digest.h"
#include "models/crypto/errors.h"
#include "models/store/errors.h"
#include "models/store/sqlerror.h"

#include <utility>

namespace chancery::store {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

KeyRotationJob::KeyRotationJob(StoreWorker &store, crypto::KeyVault &vault, QString entry, Pace pace, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_vault(vault)
    , m_entry(std::move(entry))
    , m_pace(pace)
{
}

void KeyRotationJob::start(Done done)
{
    run(true, std::move(done));
}

void KeyRotationJob::resume(Done done)
{
    run(false, std::move(done));
}

void KeyRotationJob::run(bool makeKey, Done done)
{
    if (isRunning())
        return done(failure(errors::misuse, QStringLiteral("a rotation is under way")));
    m_done = std::move(done);
    m_vault.read(m_entry, this, [this, makeKey](const Expected<crypto::SecretBuffer, Error> &stored) {
        if (!stored)
            return end(Unexpected(stored.error()));
        auto ring = crypto::KeyRing::deserialise(*stored);
        if (!ring)
            return end(Unexpected(ring.error()));
        if (ring->keys().size() == 1) {
            if (!makeKey)
                return end({});
            return extend(std::move(*ring));
        }
        // One that was cut off is brought to its end before another key is made.
        m_ring = std::move(*ring);
        begin();
    });
}

void KeyRotationJob::extend(crypto::KeyRing ring)
{
    auto key = crypto::DataKey::generate();
    if (!key)
        return end(Unexpected(key.error()));
    m_ring = ring.with(std::move(*key));
    keep(*m_ring, [this] { begin(); });
}

/// Nothing goes on before the vault has given back what it was given.
void KeyRotationJob::keep(const crypto::KeyRing &ring, std::function<void()> then)
{
    auto wanted = std::make_shared<crypto::SecretBuffer>(ring.serialise());
    m_vault.write(
        m_entry, wanted->clone(), this, [this, wanted, then = std::move(then)](const Expected<void, Error> &written) {
            if (!written)
                return end(Unexpected(written.error()));
            m_vault.read(m_entry, this, [this, wanted, then](const Expected<crypto::SecretBuffer, Error> &kept) {
                if (!kept)
                    return end(Unexpected(kept.error()));
                if (!crypto::constantTimeEquals(kept->view(), wanted->view()))
                    return end(failure(crypto::errors::keyUnavailable,
                        QStringLiteral("the vault gave back another key than it was given")));
                then();
            });
        });
}

void KeyRotationJob::begin()
{
    auto ring = std::make_shared<crypto::KeyRing>(m_ring->clone());
    m_store.call(
        this, [ring](EncryptedStore &store) { return store.rotation().begin(*ring); },
        [this](const Expected<void, Error> &begun) {
            if (!begun)
                return end(Unexpected(begun.error()));
            step();
        });
}

void KeyRotationJob::step()
{
    m_store.call(
        this, [rows = m_pace.rows](EncryptedStore &store) { return store.rotation().step(rows); },
        [this](const Expected<bool, Error> &more) {
            if (!more)
                return end(Unexpected(more.error()));
            if (*more)
                QTimer::singleShot(m_pace.pause, this, [this] { step(); });
            else
                shrink();
        });
}

void KeyRotationJob::shrink()
{
    keep(crypto::KeyRing(m_ring->newest().clone()), [this] { end({}); });
}

void KeyRotationJob::end(Expected<void, Error> result)
{
    m_ring.reset();
    const Done done = std::exchange(m_done, nullptr);
    if (done)
        done(std::move(result));
}

} // namespace chancery::store
