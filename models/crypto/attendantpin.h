// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/secretbuffer.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

#include <chrono>
#include <optional>

namespace chancery::crypto {

/// The attendant's PIN of one machine: salted scrypt in a file of its owner's only, with the wrong tries counted in it.
/// A try is counted on the disk before it is checked, so that neither a restart nor a pulled plug gives tries back. Any
/// thread, one at a time.
class AttendantPin
{
public:
    static constexpr qsizetype fewestDigits = 6;
    static constexpr qsizetype mostDigits = 12;
    /// Wrong tries without a pause; from then on each one locks, 30 s at first, twice as long every time, at most 1 h.
    static constexpr int freeTries = 3;
    static constexpr std::chrono::seconds firstLock{30};
    static constexpr std::chrono::seconds longestLock{3600};

    enum class Verdict {
        Right,
        Wrong,
        Locked, ///< not even looked at
        Unset, ///< there is no PIN
        Unavailable, ///< the file does not read, or the try cannot be counted: no try without counting it
    };
    struct Answer
    {
        Verdict verdict = Verdict::Unavailable;
        std::chrono::seconds locked{0}; ///< how long no further try is taken
    };

    /// `clock` outlives it.
    AttendantPin(QString path, const domain::Clock &clock);

    /// Makes or replaces the PIN, and forgets wrong tries. Blocking, some 0.3 s. Errors: `pin_malformed` (6–12 digits;
    /// not all alike, no run like 123456), `pin_unwritable`.
    [[nodiscard]] domain::Expected<void, domain::Error> set(const SecretBuffer &pin) const;
    [[nodiscard]] bool isSet() const;
    /// Blocking, some 0.3 s. A right one forgets the wrong tries.
    [[nodiscard]] Answer check(const SecretBuffer &pin) const;
    /// How long no try is taken from now on.
    [[nodiscard]] std::chrono::seconds locked() const;

private:
    struct File;
    [[nodiscard]] std::optional<File> read() const;
    [[nodiscard]] bool write(const File &file) const;
    [[nodiscard]] std::chrono::seconds lockedFor(const File &file) const;

    QString m_path;
    const domain::Clock &m_clock;
};

} // namespace chancery::crypto
