// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/encryptedstore.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace chancery::store {

/// The store on a thread of its own, so that the screen never waits for the disk. Use it from the thread it was made
/// on. Calls run one after the other; each callback runs on that thread, exactly once, never from inside the call,
/// never after its `context` (which lives on that thread) or the worker is destroyed. Destruction finishes what was
/// asked for.
///
///     worker.call(this, [](EncryptedStore &store) { return store.outbox().status(); },
///         [this](domain::Expected<OutboxStatus, domain::Error> status) { … });
class StoreWorker final : public QObject
{
    Q_OBJECT
public:
    /// Of an open store. `setAside` is where a damaged database went, `salvaged` what of it, and of
    /// earlier ones, had not been sent and nobody has noted (EncryptedStore::noteSalvage()).
    struct Opened
    {
        std::optional<QString> setAside;
        std::optional<SalvageResult> salvaged;
    };
    using CheckDone = std::function<void(domain::Expected<void, domain::Error>)>;
    using OpenDone = std::function<void(domain::Expected<Opened, domain::Error>)>;

    /// `clock` and `random` are used on the store's thread and must outlive the worker.
    StoreWorker(const domain::Clock &clock, domain::RandomSource &random, QObject *parent = nullptr);
    ~StoreWorker() override;

    /// May be called again after an error. Errors as EncryptedStore::open; store_misuse if it is open already.
    void open(const StoreOptions &options, crypto::KeyRing keys, QObject *context, OpenDone done);

    /// Checks the whole file on a thread of its own, while the store goes on working: EncryptedStore::beginWholeCheck.
    /// Errors: damaged, then nothing of it is to be relied on and the next open() sets it aside; store_misuse where a
    /// check is under way.
    void checkWhole(QObject *context, CheckDone done);

    /// Runs `operation(EncryptedStore &)`, which returns Expected<T, Error>, on the store's thread, and gives its
    /// result to `done`. Before open() has succeeded: store_misuse.
    template <typename Operation, typename Done>
    void call(QObject *context, Operation operation, Done done)
    {
        using Result = std::invoke_result_t<Operation &, EncryptedStore &>;
        // Shared, because std::function copies, and what operations carry (a SecretBuffer) often cannot be copied.
        auto sharedOperation = std::make_shared<Operation>(std::move(operation));
        auto sharedDone = std::make_shared<Done>(std::move(done));
        enqueue(context, [sharedOperation, sharedDone](EncryptedStore *store) -> Answer {
            auto result
                = std::make_shared<Result>(store ? (*sharedOperation)(*store) : Result(domain::Unexpected(notOpen())));
            return [result, sharedDone] { (*sharedDone)(std::move(*result)); };
        });
    }

private:
    using Answer = std::function<void()>;
    using Work = std::function<Answer(EncryptedStore *)>;

    void enqueue(QObject *context, Work work);
    void endCheck(const domain::Expected<void, domain::Error> &verdict, const CheckDone &done);
    [[nodiscard]] static domain::Error notOpen();

    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    QThread m_thread;
    std::unique_ptr<QThread> m_checker; ///< while it reads
    bool m_checking = false; ///< a whole check is under way
    QObject *m_agent; ///< lives on m_thread, deleted there
    std::unique_ptr<EncryptedStore> m_store; ///< touched on m_thread only
};

} // namespace chancery::store
