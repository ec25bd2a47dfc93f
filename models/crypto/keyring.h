// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/datakey.h"

#include <vector>

namespace chancery::crypto {

/// The data keys of one database, from the oldest to the newest: one, except while a rotation is under way. One entry
/// of the vault holds all of them, so that the vault is never between two states. Never empty.
class KeyRing
{
public:
    static constexpr std::size_t most = 8;

    KeyRing(DataKey key); // NOLINT(google-explicit-constructor): one key is the usual ring

    /// What serialise() wrote; a single DataKey::serialise() is a ring of one. Errors: bad_key.
    [[nodiscard]] static domain::Expected<KeyRing, domain::Error> deserialise(const SecretBuffer &stored);
    [[nodiscard]] SecretBuffer serialise() const;

    [[nodiscard]] const DataKey &newest() const { return m_keys.back(); }
    [[nodiscard]] const std::vector<DataKey> &keys() const { return m_keys; }
    /// Null if there is none with this id.
    [[nodiscard]] const DataKey *find(const QByteArray &id) const;
    /// This ring and `key` as its newest.
    [[nodiscard]] KeyRing with(DataKey key) const;
    [[nodiscard]] KeyRing clone() const;

private:
    KeyRing() = default;

    std::vector<DataKey> m_keys;
};

} // namespace chancery::crypto
