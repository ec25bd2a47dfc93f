// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/encryptedstore.h"
#include "tests/store/storefixture.h"
#include "tests/sync/simdisk.h"
#include "tests/sync/virtualtime.h"

#include <chrono>

/// The real encrypted store under the simulation: its outbox, its standings, its file copied away and put back. Its
/// clock is the simulation's.
class StoreDisk final : public SimDisk, public chancery::sync::Outbox, public chancery::sync::Inbox
{
public:
    StoreDisk(VirtualTime &time, std::chrono::milliseconds keepFor);

    chancery::sync::Outbox &outbox() override { return *this; }
    chancery::sync::Inbox &inbox() override { return *this; }
    void add(const QByteArray &content, const QString &kind) override;
    std::vector<Entry> entries() override;
    std::map<QString, QString> standings(const std::vector<QString> &applications) override;
    void backUp() override;
    bool putBack() override;
    void setFailure(const QString &code) override { m_failure = code; }
    bool fails() const override { return !m_failure.isEmpty(); }
    int epochs() const override { return m_epochs; }

    void state(QObject *context, StateDone done) override;
    void unsent(qint64 after, int maxItems, qint64 maxBytes, QObject *context, BatchDone done) override;
    void settle(const chancery::sync::Acknowledgement &acknowledgement, QObject *context, StateDone done) override;
    void beginEpoch(const QString &incarnation, QObject *context, StateDone done) override;
    void cursor(QObject *context, CursorDone done) override;
    void apply(const chancery::sync::PullPage &page, QObject *context, ApplyDone done) override;

private:
    template <typename Work, typename Done>
    void answer(QObject *context, Work work, Done done);
    void open();

    VirtualTime &m_time;
    StoreFixture m_fixture;
    chancery::domain::SystemRandom m_random;
    std::unique_ptr<chancery::store::EncryptedStore> m_store;
    std::chrono::milliseconds m_keepFor;
    QString m_failure;
    QString m_backup; ///< a copy of the file
    int m_epochs = 0;
};
