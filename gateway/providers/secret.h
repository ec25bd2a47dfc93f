// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace chancery::providers {

/// A key of a provider. Copies share one buffer, which is wiped when the last of them goes.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over; the caller's array is wiped when nobody shares it.
    explicit Secret(QByteArray &&bytes);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->empty(); }
    /// A view of the bytes without a copy; valid as long as this secret.
    [[nodiscard]] QByteArray view() const;

    /// One secret per line; line ends, blank lines and blanks around a line are dropped.
    /// Errors: `secret_unreadable`, `secret_empty`.
    static domain::Expected<std::vector<Secret>, domain::Error> readLines(const QString &path);

private:
    std::shared_ptr<std::vector<char>> m_bytes;
};

} // namespace chancery::providers
