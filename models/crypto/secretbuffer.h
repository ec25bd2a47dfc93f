// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace chancery::crypto {

/// Bytes that are overwritten before their memory is given back. Never shared, never copied by accident: clone() says
/// so. An empty buffer holds no memory. Not for secrets that Qt's own types have copied before: cleanse() those.
class SecretBuffer
{
public:
    SecretBuffer() = default;
    /// `size` zero bytes.
    explicit SecretBuffer(qsizetype size);
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;
    ~SecretBuffer();

    [[nodiscard]] static SecretBuffer copyOf(QByteArrayView bytes);
    /// Takes over the bytes and overwrites the source (a detached copy of it stays untouched: keep none).
    [[nodiscard]] static SecretBuffer take(QByteArray &&source);
    /// `size` bytes from OpenSSL's private generator; empty if it failed.
    [[nodiscard]] static SecretBuffer random(qsizetype size);

    [[nodiscard]] SecretBuffer clone() const { return copyOf(view()); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    /// A copy that is not cleansed: for interfaces that take nothing else.
    [[nodiscard]] QByteArray toByteArray() const { return view().toByteArray(); }
    [[nodiscard]] const char *data() const { return m_bytes.get(); }
    [[nodiscard]] char *data() { return m_bytes.get(); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Shortens to `size` (≤ size()) and overwrites the rest.
    void truncate(qsizetype size);
    void clear();

private:
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

/// Overwrites the bytes in place, unless they are shared with another QByteArray, and empties it.
void cleanse(QByteArray &bytes);

} // namespace chancery::crypto
