// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/checksecret.h"

#include "app/admin/files.h"

#include <QFileInfo>

#include <algorithm>

namespace chancery::admin {

namespace {

constexpr qsizetype maximumBytes = 16 * 1024;

bool beginsAsExpected(QByteArrayView line, const QStringList &prefixes)
{
    return prefixes.isEmpty() || std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &prefix) {
        return line.startsWith(prefix.toUtf8());
    });
}

bool holdsSecrets(const crypto::SecretBuffer &content, const QStringList &prefixes)
{
    int secrets = 0;
    const QByteArrayView all = content.view();
    for (qsizetype start = 0; start < all.size();) {
        qsizetype end = start;
        while (end < all.size() && all[end] != '\n')
            ++end;
        const QByteArrayView line = all.sliced(start, end - start).trimmed();
        start = end + 1;
        if (line.isEmpty())
            continue;
        if (!beginsAsExpected(line, prefixes))
            return false;
        ++secrets;
    }
    return secrets > 0;
}

}

Finding checkSecret(const QString &check, const QString &path, const QStringList &prefixes)
{
    auto bytes = readFile(path, maximumBytes);
    if (!bytes)
        return {check, Finding::Status::Fault, bytes.error().detail, QStringLiteral("make the file readable for the relay's user")};
    const crypto::SecretBuffer content = crypto::SecretBuffer::take(std::move(bytes).value());
    if (!holdsSecrets(content, prefixes)) {
        return {check, Finding::Status::Fault,
            QStringLiteral("%1 does not hold what is expected%2")
                .arg(path, prefixes.isEmpty() ? QString() : QStringLiteral(" (%1…)").arg(prefixes.join(QStringLiteral("…, ")))),
            QStringLiteral("put the secret from the provider's dashboard there, one per line")};
    }
    const QFile::Permissions permissions = QFileInfo(path).permissions();
    if ((permissions & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup)) != 0) {
        return {check, Finding::Status::Fault, QStringLiteral("%1 is open to other users").arg(path),
            QStringLiteral("chmod 600 %1, and replace the secret if others could have read it").arg(path)};
    }
    if ((permissions & QFile::ReadGroup) != 0) {
        return {check, Finding::Status::Warning, QStringLiteral("%1 can be read by its group").arg(path),
            QStringLiteral("chmod 600 %1 unless the group is the relay's alone").arg(path)};
    }
    return {check, Finding::Status::Good, QStringLiteral("%1, only its owner reads it").arg(path), {}};
}

} // namespace chancery::admin
