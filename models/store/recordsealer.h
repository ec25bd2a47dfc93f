// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/secretbuffer.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "models/store/encryptedstore.h"

#include <QByteArray>

#include <vector>

namespace chancery::store {

/// What an applicant leaves behind: sealed to its readers, stored and queued in one step.
struct Submission
{
    domain::ApplicationRef application;
    QString kind = QStringLiteral("application");
    /// The revision this one is based on; 0 for the first.
    qint64 baseRevision = 0;
    /// UTF-8; in the clear until seal() returns: hand over the only copy.
    crypto::SecretBuffer json;
    /// By what staff may find it again (document number); empty = not at all.
    QString lookUp;
    /// By which names staff may find it again, separated by blanks; empty = not at all.
    QString names{};
    /// PEM, one certificate each: the post's and the ministry's.
    std::vector<QByteArray> recipients;
};

/// applicationJson + certificates → CMS → record and outbox entry. After it only the recipients can read the record.
class RecordSealer
{
public:
    explicit RecordSealer(const domain::Clock &clock)
        : m_clock(clock)
    {
    }
    /// Durable when it returns. Errors: those of crypto::CmsSealer and of OutboxTable::add.
    [[nodiscard]] domain::Expected<OutboxEntry, domain::Error> seal(
        EncryptedStore &store, const Submission &submission) const;

private:
    const domain::Clock &m_clock;
};

} // namespace chancery::store
