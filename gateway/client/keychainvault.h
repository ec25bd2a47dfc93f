// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/keyvault.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace QKeychain {
class Job;
}

namespace chancery::client {

/// The operating system's keychain through QtKeychain; never its insecure fallback. One job at a time, in order.
/// A locked keychain answers a read as if the entry were missing, so a missing entry is followed by a trial write
/// beside it: if that fails the answer is key_locked, else key_missing.
class KeychainVault final : public QObject, public crypto::KeyVault
{
    Q_OBJECT

public:
    /// `service` groups the entries; a job that takes longer than `patience` (an unlock question nobody answers) is
    /// key_locked.
    explicit KeychainVault(
        QString service, std::chrono::milliseconds patience = std::chrono::seconds(60), QObject *parent = nullptr);

    void read(const QString &name, QObject *context, Read done) override;
    void write(const QString &name, crypto::SecretBuffer secret, QObject *context, Written done) override;

private:
    using Task = std::function<void()>;
    using JobDone = std::function<void(QKeychain::Job *)>; ///< nullptr: out of patience

    void enqueue(Task task);
    void next();
    void later(); ///< before `done` is told: it may destroy the vault
    void run(QKeychain::Job *job, const QString &name, JobDone done);
    void probe(Read done, const domain::Error &missing);

    QString m_service;
    std::chrono::milliseconds m_patience;
    std::deque<Task> m_tasks;
    bool m_busy = false;
};

} // namespace chancery::client
