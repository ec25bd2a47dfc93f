// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/keyfilevault.h"

#include "models/crypto/errors.h"
#include "models/crypto/keyfile.h"
#include "models/crypto/opensslerror.h"
#include "models/crypto/threadcleanup.h"

#include <QPointer>
#include <QThreadPool>
#include <QtEndian>

#include <cstring>
#include <limits>
#include <map>
#include <optional>

namespace chancery::crypto {

/// The file and what is in it. Touched by the worker only, one call at a time.
/// Inside the key file: for each entry the sizes of name and secret (4 bytes each, big-endian), the name in UTF-8, the
/// secret.
class KeyFileVault::Content
{
public:
    Content(QString path, SecretBuffer passphrase)
        : m_path(std::move(path))
        , m_passphrase(std::move(passphrase))
    {
    }
    domain::Expected<SecretBuffer, domain::Error> read(const QByteArray &name)
    {
        if (auto loaded = load(); !loaded)
            return domain::Unexpected(loaded.error());
        const auto entry = m_entries.find(name);
        if (entry == m_entries.end())
            return failure(errors::keyMissing, "the key file has no such entry");
        return entry->second.clone();
    }
    domain::Expected<void, domain::Error> write(const QByteArray &name, SecretBuffer secret)
    {
        // A file that cannot be opened is never replaced: its other secrets would be gone.
        if (auto loaded = load(); !loaded && loaded.error().code != errors::keyMissing)
            return loaded;
        std::optional<SecretBuffer> before;
        if (const auto old = m_entries.find(name); old != m_entries.end())
            before = std::move(old->second);
        m_entries[name] = std::move(secret);
        auto written = KeyFile::write(m_path, m_passphrase, pack());
        if (written) {
            m_loaded = true;
        } else if (before) {
            m_entries[name] = std::move(*before);
        } else {
            m_entries.erase(name);
        }
        return written;
    }

private:
    domain::Expected<void, domain::Error> load()
    {
        if (m_loaded)
            return {};
        const auto packed = KeyFile::read(m_path, m_passphrase);
        if (!packed)
            return domain::Unexpected(packed.error());
        if (!unpack(packed->view()))
            return failure(errors::keyDamaged, "the key file's content is malformed");
        m_loaded = true;
        return {};
    }
    [[nodiscard]] SecretBuffer pack() const
    {
        qsizetype size = 0;
        for (const auto &[name, secret] : m_entries)
            size += 8 + name.size() + secret.size();
        SecretBuffer result(size);
        char *at = result.data();
        for (const auto &[name, secret] : m_entries) {
            qToBigEndian(static_cast<quint32>(name.size()), at);
            qToBigEndian(static_cast<quint32>(secret.size()), at + 4);
            std::memcpy(at + 8, name.constData(), static_cast<size_t>(name.size()));
            if (!secret.isEmpty())
                std::memcpy(at + 8 + name.size(), secret.data(), static_cast<size_t>(secret.size()));
            at += 8 + name.size() + secret.size();
        }
        return result;
    }
    bool unpack(QByteArrayView packed)
    {
        std::map<QByteArray, SecretBuffer> entries;
        while (!packed.isEmpty()) {
            if (packed.size() < 8)
                return false;
            const qsizetype nameSize = qFromBigEndian<quint32>(packed.data());
            const qsizetype secretSize = qFromBigEndian<quint32>(packed.data() + 4);
            if (packed.size() - 8 < nameSize + secretSize)
                return false;
            entries[packed.sliced(8, nameSize).toByteArray()]
                = SecretBuffer::copyOf(packed.sliced(8 + nameSize, secretSize));
            packed = packed.sliced(8 + nameSize + secretSize);
        }
        m_entries = std::move(entries);
        return true;
    }

    QString m_path;
    SecretBuffer m_passphrase;
    std::map<QByteArray, SecretBuffer> m_entries;
    bool m_loaded = false;
};

KeyFileVault::KeyFileVault(QString path, SecretBuffer passphrase, QObject *parent)
    : QObject(parent)
    , m_content(std::make_shared<Content>(std::move(path), std::move(passphrase)))
    , m_worker(std::make_unique<QThreadPool>())
{
    // One thread: calls are answered in order and the content needs no lock.
    m_worker->setMaxThreadCount(1);
}

KeyFileVault::~KeyFileVault()
{
    m_worker->clear();
    m_worker->waitForDone();
}

void KeyFileVault::read(const QString &name, QObject *context, Read done)
{
    m_worker->start([this, content = m_content, name = name.toUtf8(), context = QPointer<QObject>(context),
                        done = std::move(done)] {
        const ThreadCleanup cleanup;
        auto result = std::make_shared<domain::Expected<SecretBuffer, domain::Error>>(content->read(name));
        QMetaObject::invokeMethod(
            this,
            [context, done, result] {
                if (context)
                    done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

void KeyFileVault::write(const QString &name, SecretBuffer secret, QObject *context, Written done)
{
    auto shared = std::make_shared<SecretBuffer>(std::move(secret));
    m_worker->start([this, content = m_content, name = name.toUtf8(), shared, context = QPointer<QObject>(context),
                        done = std::move(done)] {
        const ThreadCleanup cleanup;
        const auto result = content->write(name, std::move(*shared));
        QMetaObject::invokeMethod(
            this,
            [context, done, result] {
                if (context)
                    done(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace chancery::crypto
