// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/keyring.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/store/salvageresult.h"

#include <QHash>
#include <QString>

namespace chancery::store {

class DamagedFile;
class OutboxTable;
class StoreContext;

/// Takes what had not been sent out of a database that was set aside, as far as its pages can be read, and queues it
/// anew under the old message ids: the relay takes each once. A record counts only if its seal opens, for its id, by
/// one of the keys: it is whole, or it is refused. What stands beside it in the clear (reference, kind, revision) is
/// only looked at for its shape; who may read the record finds the reference in it again.
class Salvage
{
public:
    Salvage(StoreContext &context, OutboxTable &outbox, const crypto::KeyRing &keys);

    /// In one transaction; a second time finds everything there. Errors: store_unavailable and those of OutboxTable.
    [[nodiscard]] domain::Expected<SalvageResult, domain::Error> from(const QString &path);

private:
    struct Queued
    {
        bool sent = false;
        QByteArray sha256;
    };
    [[nodiscard]] static QHash<QByteArray, Queued> queueOf(const DamagedFile &file);
    /// The sealed record in the payload of the row `id`; empty: its seal does not open.
    [[nodiscard]] QByteArray unseal(const QByteArray &id, const QByteArray &payload) const;

    StoreContext &m_context;
    OutboxTable &m_outbox;
    const crypto::KeyRing &m_keys;
};

} // namespace chancery::store
