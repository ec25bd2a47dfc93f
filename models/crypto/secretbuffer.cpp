// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/secretbuffer.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <cstring>
#include <limits>
#include <utility>

namespace chancery::crypto {

namespace {

constexpr std::size_t lockedHeap = 256 * 1024;
constexpr int smallestPiece = 32;
/// Keys, key rings, private keys in PEM, passphrases. What is larger (an application) would fill the locked heap.
constexpr std::size_t largestLocked = 1024;

/// Zeroed, from one of OpenSSL's heaps: only clear() gives it back. Never null: like operator new, it does not come
/// back when there is no memory.
char *allocate(std::size_t size)
{
    // OpenSSL's own private keys and random states move there too. 2: it could not be locked, and is used all the same.
    static const int locked = CRYPTO_secure_malloc_init(lockedHeap, smallestPiece);
    void *bytes = locked != 0 && size <= largestLocked ? OPENSSL_secure_zalloc(size) : nullptr;
    if (!bytes)
        bytes = OPENSSL_zalloc(size);
    if (!bytes)
        qFatal("out of memory");
    return static_cast<char *>(bytes);
}

} // namespace

SecretBuffer::SecretBuffer(qsizetype size)
    : m_bytes(size > 0 ? allocate(static_cast<std::size_t>(size)) : nullptr)
    , m_size(size > 0 ? size : 0)
    , m_capacity(m_size)
{
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

SecretBuffer::~SecretBuffer()
{
    clear();
}

SecretBuffer SecretBuffer::copyOf(QByteArrayView bytes)
{
    SecretBuffer result(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(result.data(), bytes.data(), static_cast<size_t>(bytes.size()));
    return result;
}

SecretBuffer SecretBuffer::take(QByteArray &&source)
{
    SecretBuffer result = copyOf(source);
    cleanse(source);
    return result;
}

SecretBuffer SecretBuffer::random(qsizetype size)
{
    SecretBuffer result(size);
    if (size <= 0 || size > std::numeric_limits<int>::max()
        || RAND_priv_bytes(reinterpret_cast<unsigned char *>(result.data()), static_cast<int>(size)) != 1)
        return {};
    return result;
}

void SecretBuffer::truncate(qsizetype size)
{
    if (size < 0 || size >= m_size)
        return;
    OPENSSL_cleanse(m_bytes.get() + size, static_cast<size_t>(m_size - size));
    m_size = size;
}

void SecretBuffer::clear()
{
    // Back to the heap it is from, overwritten: the pointer's own deleter never sees it.
    OPENSSL_secure_clear_free(m_bytes.release(), static_cast<std::size_t>(m_capacity));
    m_size = 0;
    m_capacity = 0;
}

void cleanse(QByteArray &bytes)
{
    // Writing to shared bytes would detach, that is make one copy more.
    if (bytes.isDetached() && !bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace chancery::crypto
