// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/recordsealer.h"

#include "models/crypto/cmssealer.h"

namespace chancery::store {

domain::Expected<OutboxEntry, domain::Error> RecordSealer::seal(
    EncryptedStore &store, const Submission &submission) const
{
    const auto sealer = crypto::CmsSealer::create(submission.recipients);
    if (!sealer)
        return domain::Unexpected(sealer.error());
    auto sealed = sealer->seal(submission.json.view(), m_clock.now());
    if (!sealed)
        return domain::Unexpected(sealed.error());
    return store.outbox().add({.record = submission.application.text(),
        .kind = submission.kind,
        .baseRevision = submission.baseRevision,
        .sealed = std::move(*sealed),
        .lookUp = submission.lookUp,
        .names = submission.names});
}

} // namespace chancery::store
