// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/keyring.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"

#include <algorithm>
#include <cstring>

namespace chancery::crypto {

KeyRing::KeyRing(DataKey key)
{
    m_keys.push_back(std::move(key));
}

domain::Expected<KeyRing, domain::Error> KeyRing::deserialise(const SecretBuffer &stored)
{
    const qsizetype one = DataKey::serialisedSize;
    const auto count = static_cast<std::size_t>(stored.size() / one);
    if (stored.isEmpty() || stored.size() % one != 0 || count > most)
        return failure(errors::badKey, "the vault's entry is not a data key of this program");
    KeyRing ring;
    for (qsizetype at = 0; at < stored.size(); at += one) {
        auto key = DataKey::deserialise(SecretBuffer::copyOf(stored.view().sliced(at, one)));
        if (!key)
            return domain::Unexpected(key.error());
        ring.m_keys.push_back(std::move(*key));
    }
    return ring;
}

SecretBuffer KeyRing::serialise() const
{
    SecretBuffer result(static_cast<qsizetype>(m_keys.size()) * DataKey::serialisedSize);
    char *at = result.data();
    for (const DataKey &key : m_keys) {
        const SecretBuffer one = key.serialise();
        std::memcpy(at, one.data(), static_cast<std::size_t>(one.size()));
        at += one.size();
    }
    return result;
}

const DataKey *KeyRing::find(const QByteArray &id) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&id](const DataKey &key) { return key.id() == id; });
    return found == m_keys.end() ? nullptr : &*found;
}

KeyRing KeyRing::with(DataKey key) const
{
    KeyRing more = clone();
    more.m_keys.push_back(std::move(key));
    return more;
}

KeyRing KeyRing::clone() const
{
    KeyRing copy;
    for (const DataKey &key : m_keys)
        copy.m_keys.push_back(key.clone());
    return copy;
}

} // namespace chancery::crypto
