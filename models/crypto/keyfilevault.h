// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/keyvault.h"

#include <QObject>

#include <memory>

class QThreadPool;

namespace chancery::crypto {

/// A KeyVault in one passphrase key file, chosen explicitly by the operator where there is no keychain.
/// scrypt runs on a thread of its own; what was read is kept in memory, cleansed, for the next call.
class KeyFileVault final : public QObject, public KeyVault
{
    Q_OBJECT
public:
    KeyFileVault(QString path, SecretBuffer passphrase, QObject *parent = nullptr);
    /// Waits for the call that is running.
    ~KeyFileVault() override;

    void read(const QString &name, QObject *context, Read done) override;
    void write(const QString &name, SecretBuffer secret, QObject *context, Written done) override;

private:
    class Content;

    std::shared_ptr<Content> m_content;
    std::unique_ptr<QThreadPool> m_worker;
};

} // namespace chancery::crypto
