// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/keyring.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QVariant>

namespace chancery::store {

class StoreContext;

/// A new data key for everything, a few rows at a time while the application works. Each step is one transaction; after
/// a crash the next begin() or step() goes on. The order that loses nothing: the vault gets the ring with the new key;
/// begin(); step() until nothing is left; the vault gets the new key alone. Errors of every call: those of the store;
/// wrong_key where a value's key is not in the ring.
class KeyRotation
{
public:
    explicit KeyRotation(StoreContext &context);

    /// From now on the newest key of the ring seals. Nothing happens if it does already.
    [[nodiscard]] domain::Expected<void, domain::Error> begin(const crypto::KeyRing &ring);
    /// True until the last value has been sealed anew, over restarts too.
    [[nodiscard]] domain::Expected<bool, domain::Error> isUnderWay() const;
    /// Seals up to `rows` values anew. True if there may be more; false: all are done and older keys are not needed
    /// any more.
    [[nodiscard]] domain::Expected<bool, domain::Error> step(int rows);

private:
    [[nodiscard]] domain::Expected<int, domain::Error> resealNext(int rows);
    [[nodiscard]] domain::Expected<bool, domain::Error> finish();

    StoreContext &m_context;
    std::size_t m_table = 0; ///< in the list of sealed columns
    QVariant m_after; ///< last row seen in it; invalid: none yet
};

} // namespace chancery::store
