// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/postkey.h"

#include <QFile>

using namespace chancery::domain;

namespace chancery::app {

namespace {

constexpr qint64 largestFile = 64 * 1024;

Expected<QByteArray, Error> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(
            Error{QStringLiteral("key_unreadable"), QStringLiteral("%1: %2").arg(path, file.errorString())});
    return file.read(largestFile);
}

} // namespace

Expected<PostKey::Opener, Error> PostKey::read(const crypto::SecretBuffer &passphrase) const
{
    const auto certificate = contentOf(m_certificateFile);
    if (!certificate)
        return Unexpected(certificate.error());
    auto key = contentOf(m_keyFile);
    if (!key)
        return Unexpected(key.error());
    auto opener = crypto::CmsOpener::create(*certificate, crypto::SecretBuffer::take(std::move(*key)), passphrase);
    if (!opener)
        return Unexpected(opener.error());
    return std::make_shared<const crypto::CmsOpener>(std::move(opener).value());
}

} // namespace chancery::app
