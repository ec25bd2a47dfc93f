// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/alipaykeyfiles.h"

#include "gateway/sandbox/alipay/alipaykey.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace chancery::sandboxapp {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

Unexpected<Error> wrong(const char *option, const QString &detail)
{
    return Unexpected(Error{QStringLiteral("key_file"), QStringLiteral("--%1: %2").arg(QLatin1String(option), detail)});
}

Expected<QByteArray, Error> content(const char *option, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(option, QStringLiteral("expected a readable file"));
    return file.readAll();
}

bool write(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(permissions) && file.write(bytes) == bytes.size()
        && file.commit();
}

} // namespace

Expected<QByteArray, Error> AlipayKeyFiles::ownKey() const
{
    constexpr const char *option = "alipay-private-key-file";
    if (privateKey.isEmpty())
        return wrong(option, QStringLiteral("expected a file; it is made when it is not there"));
    if (QFileInfo::exists(privateKey))
        return content(option, privateKey);
    const auto made = sandbox::AlipayKey::generate();
    if (!made)
        return Unexpected(made.error());
    const QByteArray pem = made->privatePem();
    if (!write(privateKey, pem, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return wrong(option, QStringLiteral("it is not there and cannot be written"));
    return pem;
}

Expected<void, Error> AlipayKeyFiles::read(sandbox::AlipayOptions &options) const
{
    auto app = content("alipay-app-public-key-file", appPublicKey);
    if (!app)
        return Unexpected(app.error());
    options.appPublicKey = *app;
    auto own = ownKey();
    if (!own)
        return Unexpected(own.error());
    options.privateKey = *own;
    const auto key = sandbox::AlipayKey::fromPem(options.privateKey);
    if (!key)
        return wrong("alipay-private-key-file", QStringLiteral("expected an RSA key in PEM"));
    constexpr auto everybody
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (!publicKey.isEmpty() && !write(publicKey, key->publicPem(), everybody))
        return wrong("alipay-public-key-file", QStringLiteral("cannot be written"));
    if (certificate.isEmpty())
        return {};
    auto ownCertificate = content("alipay-cert-file", certificate);
    if (!ownCertificate)
        return Unexpected(ownCertificate.error());
    auto roots = content("alipay-root-cert-file", rootCertificates);
    if (!roots)
        return Unexpected(roots.error());
    options.certificate = *ownCertificate;
    options.rootCertificates = *roots;
    return {};
}

} // namespace chancery::sandboxapp
