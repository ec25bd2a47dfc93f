// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/deviceidentity.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace chancery::domain;

namespace chancery::app {

Expected<DeviceIdentity, Error> DeviceIdentity::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Unexpected(Error{
            QStringLiteral("not_enrolled"), QStringLiteral("this machine is not enrolled: chancery enrol --help")});
    const auto damaged = [&path] {
        return Unexpected(Error{QStringLiteral("identity_damaged"),
            QStringLiteral("%1 does not read: enrol this machine again").arg(path)});
    };
    if (!file.open(QIODevice::ReadOnly))
        return damaged();
    const QJsonObject json = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    DeviceIdentity identity{DeviceId(json.value(QLatin1String("id")).toString()),
        json.value(QLatin1String("post")).toString(), json.value(QLatin1String("relay")).toString(),
        json.value(QLatin1String("time_zone")).toString()};
    if (!identity.id.isWellFormed() || identity.post.isEmpty() || identity.relayUrl.isEmpty())
        return damaged();
    return identity;
}

Expected<void, Error> DeviceIdentity::save(const QString &path) const
{
    QSaveFile file(path);
    const QJsonObject json{{QStringLiteral("id"), id.text()}, {QStringLiteral("post"), post},
        {QStringLiteral("relay"), relayUrl}, {QStringLiteral("time_zone"), timeZone}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return Unexpected(
            Error{QStringLiteral("identity_unwritable"), QStringLiteral("%1: %2").arg(path, file.errorString())});
    return {};
}

} // namespace chancery::app
