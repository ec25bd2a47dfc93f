// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/printoutcome.h"

#include <array>
#include <optional>

namespace chancery::printer {

/// What a printer says of itself when asked by DLE EOT. Pure.
struct PrinterStatus
{
    bool known = false; ///< false: it takes pages and answers no question
    bool online = true;
    bool coverOpen = false;
    bool paperOut = false;
    bool paperNearEnd = false;
    bool fault = false; ///< cutter, head, temperature

    /// From the answers to the questions 1 to 4, in that order. Source: Epson, ESC/POS Command Reference, DLE EOT.
    [[nodiscard]] static PrinterStatus fromAnswers(const std::array<char, 4> &answers);
    /// An answer to DLE EOT, and not a byte of another kind (automatic status, XOFF, the answer to GS r).
    [[nodiscard]] static bool isAnswer(char byte) { return (byte & 0x93) == 0x12; }
    /// The answer to GS r 1, and not one of those.
    [[nodiscard]] static bool isDone(char byte) { return (byte & 0x90) == 0; }

    /// What keeps it from printing, what the person can do something about first; nothing: it can print.
    [[nodiscard]] std::optional<payment::PrintOutcome> trouble() const;
    bool operator==(const PrinterStatus &) const = default;
};

} // namespace chancery::printer
