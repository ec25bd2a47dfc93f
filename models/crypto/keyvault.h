// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

#include <functional>

class QObject;

namespace chancery::crypto {

/// Keeps named secrets: the operating system's keychain, or a passphrase key file. Never in the clear.
/// Asynchronous: `done` runs on the caller's thread, exactly once, never from inside the call, never after `context`
/// (which lives on that thread) or the vault is destroyed. Calls are answered in order. Errors: key_locked,
/// key_missing, key_unavailable, key_denied; a key file adds wrong_passphrase and key_damaged. A locked keychain may
/// look like a missing entry: see provideDataKey in models/store before making a key.
class KeyVault
{
public:
    using Read = std::function<void(domain::Expected<SecretBuffer, domain::Error>)>;
    using Written = std::function<void(domain::Expected<void, domain::Error>)>;

    KeyVault() = default;
    KeyVault(const KeyVault &) = delete;
    KeyVault &operator=(const KeyVault &) = delete;
    virtual ~KeyVault() = default;

    virtual void read(const QString &name, QObject *context, Read done) = 0;
    /// Replaces what is there, durably before `done` is called.
    virtual void write(const QString &name, SecretBuffer secret, QObject *context, Written done) = 0;
};

} // namespace chancery::crypto
