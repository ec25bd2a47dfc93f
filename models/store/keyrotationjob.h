// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/keyring.h"
#include "models/crypto/keyvault.h"
#include "models/store/storeworker.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace chancery::store {

/// A whole rotation of the data key, beside everything else that the store does: the new key goes into the vault beside
/// the old one and is read back, then the store seals with it and seals everything else anew, a few rows at a time, and
/// at the end the old key leaves the vault. Wherever it is cut off, resume() goes on: a ring of more than one key says
/// that there is something to go on with. Ends exactly once.
class KeyRotationJob final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        int rows = 50; ///< per transaction
        std::chrono::milliseconds pause{5}; ///< between two, so that others come in between
    };
    using Done = std::function<void(domain::Expected<void, domain::Error>)>;

    /// `entry` is the vault's entry of the data key. Store and vault outlive the job.
    KeyRotationJob(StoreWorker &store, crypto::KeyVault &vault, QString entry, Pace pace, QObject *parent = nullptr);

    /// A new data key. Errors: those of the vault and of the store; then everything is as readable as before.
    void start(Done done);
    /// Goes on with a rotation that was cut off; done at once if there is none.
    void resume(Done done);
    [[nodiscard]] bool isRunning() const { return static_cast<bool>(m_done); }

private:
    void run(bool makeKey, Done done);
    void extend(crypto::KeyRing ring);
    void keep(const crypto::KeyRing &ring, std::function<void()> then);
    void begin();
    void step();
    void shrink();
    void end(domain::Expected<void, domain::Error> result);

    StoreWorker &m_store;
    crypto::KeyVault &m_vault;
    QString m_entry;
    Pace m_pace;
    std::optional<crypto::KeyRing> m_ring;
    Done m_done; ///< set while it runs
};

} // namespace chancery::store
