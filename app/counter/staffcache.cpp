// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/staffcache.h"

#include "models/crypto/digest.h"
#include "models/crypto/errors.h"
#include "models/crypto/keyfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace chancery::domain;
using chancery::crypto::SecretBuffer;

namespace chancery::app {

namespace {

SecretBuffer bytesOf(const StaffCache::Entry &entry)
{
    const counter::StaffMember &member = entry.member;
    return SecretBuffer::take(QJsonDocument(
        QJsonObject{{QStringLiteral("staff"), member.id.text()}, {QStringLiteral("name"), member.name},
            {QStringLiteral("role"), counter::toString(member.role)}, {QStringLiteral("post"), member.post},
            {QStringLiteral("good_until"), toRfc3339(entry.goodUntil)},
            {QStringLiteral("passphrase"), QString::fromUtf8(entry.keyPassphrase.toByteArray())}})
                                  .toJson(QJsonDocument::Compact));
}

Expected<StaffCache::Entry, Error> entryOf(const SecretBuffer &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes.toByteArray()).object();
    const auto text = [&json](const char *name) { return json.value(QLatin1String(name)).toString(); };
    const auto role = counter::roleFromString(text("role"));
    const auto until = instantFromRfc3339(text("good_until"));
    const StaffId id(text("staff"));
    if (!role || !until || !id.isWellFormed())
        return Unexpected(Error{QString(crypto::errors::keyDamaged), QStringLiteral("what is remembered of staff")});
    StaffCache::Entry entry;
    entry.member = {id, text("name"), *role, text("post"), *until, false, false};
    entry.goodUntil = *until;
    entry.keyPassphrase = SecretBuffer::take(text("passphrase").toUtf8());
    return entry;
}

/// Wrong passwords so far; nothing when they cannot be read.
int triesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.read(8).size()) : 0;
}

bool countTry(const QString &path, int tries)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray(tries, '.')) == tries && file.commit();
}

} // namespace

QString StaffCache::pathOf(const QString &name) const
{
    // No name of a person in the name of a file.
    const QByteArray hash = crypto::sha256("staff\n" + name.toCaseFolded().toUtf8());
    return m_folder + u'/' + QString::fromLatin1(hash.left(16).toHex());
}

Expected<void, Error> StaffCache::keep(const QString &name, const SecretBuffer &password, const Entry &entry) const
{
    if (!QDir().mkpath(m_folder))
        return Unexpected(Error{QStringLiteral("cache_unwritable"), m_folder});
    const QString path = pathOf(name);
    if (auto written = crypto::KeyFile::write(path, password, bytesOf(entry)); !written)
        return written;
    QFile::remove(path + QStringLiteral(".tries"));
    return {};
}

Expected<StaffCache::Entry, Error> StaffCache::open(const QString &name, const SecretBuffer &password) const
{
    const QString path = pathOf(name);
    const QString counted = path + QStringLiteral(".tries");
    if (!QFile::exists(path))
        return Unexpected(Error{QString(crypto::errors::keyMissing), QStringLiteral("nothing is remembered")});
    const int tries = triesIn(counted) + 1;
    if (tries > mostTries) {
        forget(name);
        return Unexpected(Error{QString(crypto::errors::keyMissing), QStringLiteral("too many wrong passwords")});
    }
    if (!countTry(counted, tries))
        return Unexpected(Error{QStringLiteral("cache_unwritable"), counted});
    const auto bytes = crypto::KeyFile::read(path, password);
    if (!bytes)
        return Unexpected(bytes.error());
    QFile::remove(counted);
    return entryOf(*bytes);
}

void StaffCache::forget(const QString &name) const
{
    QFile::remove(pathOf(name));
    QFile::remove(pathOf(name) + QStringLiteral(".tries"));
}

} // namespace chancery::app
