// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/storeworker.h"

#include "models/crypto/threadcleanup.h"
#include "models/store/database.h"
#include "models/store/errors.h"
#include "models/store/sqlerror.h"

#include <utility>

namespace chancery::store {

StoreWorker::StoreWorker(const domain::Clock &clock, domain::RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(random)
    , m_agent(new QObject)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_agent->moveToThread(&m_thread);
    m_thread.start();
}

StoreWorker::~StoreWorker()
{
    // Closing the store writes to the file that is being read.
    if (m_checker)
        m_checker->wait();
    // Queued behind everything that was asked for; the database is closed on the thread that opened it.
    QMetaObject::invokeMethod(
        m_agent,
        [this] {
            const crypto::ThreadCleanup cleanup;
            m_store.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_agent; // its thread has ended
}

void StoreWorker::open(const StoreOptions &options, crypto::KeyRing keys, QObject *context, OpenDone done)
{
    auto shared = std::make_shared<crypto::KeyRing>(std::move(keys));
    enqueue(context, [this, options, shared, done = std::move(done)](EncryptedStore *opened) -> Answer {
        domain::Expected<Opened, domain::Error> result(Opened{});
        if (opened) {
            result = domain::Unexpected(
                domain::Error{QString(errors::misuse), QStringLiteral("the store is open already")});
        } else if (auto store = EncryptedStore::open(options, *shared, m_clock, m_random); store) {
            m_store = std::move(*store);
            if (auto told = m_store->salvageToTell(); told)
                result = Opened{m_store->setAside(), *told};
            else
                result = domain::Unexpected(told.error());
        } else {
            result = domain::Unexpected(store.error());
        }
        return [result, done] { done(result); };
    });
}

void StoreWorker::checkWhole(QObject *context, CheckDone done)
{
    if (std::exchange(m_checking, true)) {
        return call(
            context,
            [](EncryptedStore &) -> domain::Expected<void, domain::Error> {
                return failure(errors::misuse, QStringLiteral("a check of the whole file is under way"));
            },
            std::move(done));
    }
    // The end is this object's to see, whether or not anybody waits for it.
    CheckDone tell = [context = QPointer<QObject>(context), done = std::move(done)](
                         const domain::Expected<void, domain::Error> &result) {
        if (context)
            done(result);
    };
    call(
        this, [](EncryptedStore &store) { return store.beginWholeCheck(); },
        [this, tell = std::move(tell)](const domain::Expected<QString, domain::Error> &path) {
            if (!path) {
                m_checking = false;
                return tell(domain::Unexpected(path.error()));
            }
            auto verdict = std::make_shared<domain::Expected<void, domain::Error>>();
            m_checker.reset(QThread::create([file = *path, verdict] { *verdict = Database::checkFile(file); }));
            connect(m_checker.get(), &QThread::finished, this, [this, verdict, tell] { endCheck(*verdict, tell); });
            m_checker->start(QThread::IdlePriority);
        });
}

void StoreWorker::endCheck(const domain::Expected<void, domain::Error> &verdict, const CheckDone &done)
{
    m_checker.release()->deleteLater(); // this is its own signal
    m_checking = false;
    call(
        this, [verdict](EncryptedStore &store) { return store.endWholeCheck(verdict); }, done);
}

void StoreWorker::enqueue(QObject *context, Work work)
{
    QMetaObject::invokeMethod(
        m_agent,
        [this, context = QPointer<QObject>(context), work = std::move(work)] {
            Answer answer = work(m_store.get());
            // Back on the caller's thread, where the context lives, asking whether it still does is no race.
            QMetaObject::invokeMethod(
                this,
                [context, answer = std::move(answer)] {
                    if (context)
                        answer();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

domain::Error StoreWorker::notOpen()
{
    return {QString(errors::misuse), QStringLiteral("the store is not open")};
}

} // namespace chancery::store
