// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/keyvault.h"
#include "models/domain/clock.h"
#include "models/store/keyrotationjob.h"
#include "models/store/retentionpolicy.h"
#include "models/store/storeworker.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace chancery::app {

/// What an unattended machine does for itself: forgets daily what has had its time, backs the database up daily and
/// checks it weekly, goes on with a change of the data key that was cut off, and begins one when the operator asks for
/// it by a file in the data directory (chancery-admin keys rotate), since only this process has the database open.
/// Everything outlives it.
class Housekeeping final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString dataDir;
        QString backupDir; ///< empty: no backups
        store::RetentionPolicy retention;
    };
    /// Name of the file that asks for a new data key; gone when it is done.
    static constexpr QLatin1String rotationRequest{"rotate-keys.request"};

    static constexpr int backupsKept = 7;
    /// Whom a backup is sealed to: as records.
    using Recipients = std::function<std::vector<QByteArray>()>;

    Housekeeping(Settings settings, Recipients recipients, store::StoreWorker &store, crypto::KeyVault &vault,
        const domain::Clock &clock, QObject *parent = nullptr);

    /// Into the log, where opening the store found it damaged.
    static void tellOfDamage(const store::StoreWorker::Opened &opened);
    /// The store is open.
    void start();

Q_SIGNALS:
    /// The database is damaged: staff must look.
    void damaged();

private:
    /// When each was done last; kept in the store.
    struct Diary
    {
        domain::Instant retention;
        domain::Instant integrity;
        domain::Instant backup;
    };
    void look();
    void readDiary();
    void writeDiary();
    void forget();
    void check();
    void backUp();
    void backUp(const crypto::KeyRing &keys);
    void dropOldBackups();
    /// Databases that were set aside as damaged: sealed or not, there are people in them.
    void dropSetAside();
    void rotateIfAsked();
    void rotated(const domain::Expected<void, domain::Error> &done, bool asked);

    Settings m_settings;
    Recipients m_recipients;
    store::StoreWorker &m_store;
    crypto::KeyVault &m_vault;
    const domain::Clock &m_clock;
    store::KeyRotationJob m_rotation;
    QTimer m_timer;
    Diary m_diary;
    bool m_busy = false; ///< a daily or weekly task is under way
};

} // namespace chancery::app
