// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/keychainvault.h"

#include "models/crypto/errors.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

#include <memory>
#include <utility>

using namespace chancery::domain;
using chancery::crypto::SecretBuffer;
namespace errors = chancery::crypto::errors;

namespace chancery::client {

namespace {

Error errorOf(const QKeychain::Job *job)
{
    if (!job)
        return {errors::keyLocked, QStringLiteral("the keychain did not answer: is it waiting to be unlocked?")};
    const QString detail = job->errorString();
    switch (job->error()) {
    case QKeychain::EntryNotFound:
        return {errors::keyMissing, detail};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {errors::keyDenied, detail};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::NoError:
        return {errors::keyUnavailable, detail};
    }
    return {errors::keyUnavailable, detail};
}

} // namespace

KeychainVault::KeychainVault(QString service, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_patience(patience)
{
}

void KeychainVault::read(const QString &name, QObject *context, Read tell)
{
    const auto done
        = [alive = QPointer<QObject>(context), tell = std::move(tell)](Expected<SecretBuffer, Error> result) {
              if (alive)
                  tell(std::move(result));
          };
    enqueue([this, name, done] {
        auto *job = new QKeychain::ReadPasswordJob(m_service, this);
        run(job, name, [this, done](QKeychain::Job *ended) {
            if (ended && ended->error() == QKeychain::NoError) {
                QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(ended)->binaryData();
                later();
                done(SecretBuffer::take(std::move(bytes)));
                return;
            }
            const Error error = errorOf(ended);
            if (error.code == errors::keyMissing) {
                probe(done, error);
                return;
            }
            later();
            done(Unexpected(error));
        });
    });
}

void KeychainVault::probe(Read done, const Error &missing)
{
    auto *job = new QKeychain::WritePasswordJob(m_service, this);
    job->setBinaryData(QByteArrayLiteral("unlocked"));
    run(job, QStringLiteral("probe"), [this, done = std::move(done), missing](QKeychain::Job *ended) {
        later();
        if (ended && ended->error() == QKeychain::NoError)
            done(Unexpected(missing));
        else
            done(Unexpected(
                Error{errors::keyLocked, QStringLiteral("the keychain does not open: %1").arg(errorOf(ended).detail)}));
    });
}

void KeychainVault::write(const QString &name, SecretBuffer secret, QObject *context, Written tell)
{
    const auto done = [alive = QPointer<QObject>(context), tell = std::move(tell)](Expected<void, Error> result) {
        if (alive)
            tell(std::move(result));
    };
    const auto held = std::make_shared<SecretBuffer>(std::move(secret));
    enqueue([this, name, held, done] {
        auto *job = new QKeychain::WritePasswordJob(m_service, this);
        QByteArray bytes = held->toByteArray();
        job->setBinaryData(bytes);
        crypto::cleanse(bytes);
        held->clear();
        run(job, name, [this, done](QKeychain::Job *ended) {
            later();
            if (ended && ended->error() == QKeychain::NoError)
                done({});
            else
                done(Unexpected(errorOf(ended)));
        });
    });
}

void KeychainVault::enqueue(Task task)
{
    m_tasks.push_back(std::move(task));
    if (!std::exchange(m_busy, true))
        later();
}

void KeychainVault::later()
{
    QTimer::singleShot(0, this, &KeychainVault::next);
}

void KeychainVault::next()
{
    m_busy = !m_tasks.empty();
    if (!m_busy)
        return;
    const Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    task();
}

void KeychainVault::run(QKeychain::Job *job, const QString &name, JobDone done)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(name);
    auto *patience = new QTimer(job);
    patience->setSingleShot(true);
    const auto once = std::make_shared<JobDone>(std::move(done));
    const auto end = [job, once](QKeychain::Job *ended) {
        job->deleteLater();
        if (const JobDone tell = std::exchange(*once, nullptr))
            tell(ended);
    };
    connect(patience, &QTimer::timeout, this, [end] { end(nullptr); });
    connect(job, &QKeychain::Job::finished, this, [end](QKeychain::Job *ended) { end(ended); });
    patience->start(m_patience);
    job->start();
}

} // namespace chancery::client
