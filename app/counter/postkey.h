// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/cmsopener.h"
#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

#include <memory>

namespace chancery::app {

/// The post's private key, with which sealed records are opened: closed until somebody has signed in, and again when
/// the screen is locked. What has been handed out lives as long as its holder needs it for the record in hand.
class PostKey
{
public:
    using Opener = std::shared_ptr<const crypto::CmsOpener>;

    /// Files as `chancery-admin keys new-post` writes them; empty: this machine opens no records.
    PostKey(QString keyFile, QString certificateFile)
        : m_keyFile(std::move(keyFile))
        , m_certificateFile(std::move(certificateFile))
    {
    }
    [[nodiscard]] bool isConfigured() const { return !m_keyFile.isEmpty() && !m_certificateFile.isEmpty(); }
    /// Blocking, some tenths of a second; any thread. Errors: `key_unreadable` (a file), those of CmsOpener::create().
    [[nodiscard]] domain::Expected<Opener, domain::Error> read(const crypto::SecretBuffer &passphrase) const;

    void open(Opener opener) { m_opener = std::move(opener); }
    void close() { m_opener.reset(); }
    /// Null while closed.
    [[nodiscard]] const Opener &opener() const { return m_opener; }

private:
    QString m_keyFile;
    QString m_certificateFile;
    Opener m_opener;
};

} // namespace chancery::app
