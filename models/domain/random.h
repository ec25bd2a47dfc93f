// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace chancery::domain {

/// Where randomness comes from. Injected, so that simulations are repeatable. Callable from any thread.
class RandomSource
{
public:
    RandomSource() = default;
    RandomSource(const RandomSource &) = delete;
    RandomSource &operator=(const RandomSource &) = delete;
    virtual ~RandomSource() = default;
    /// `count` bytes, fit for keys and identifiers.
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
};

/// The operating system's generator (QRandomGenerator::system).
class SystemRandom final : public RandomSource
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace chancery::domain
