// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/printpage.h"

#include <QByteArray>

namespace chancery::printer {

/// The bytes of ESC/POS (Epson's command set, spoken by nearly every receipt printer) that a page of dots needs. Pure.
class EscPos
{
public:
    /// Rows in one GS v 0: small enough for printers with a buffer of 4 KiB at 80 mm.
    static constexpr int bandRows = 48;

    /// ESC @: forgets what a job before left set.
    [[nodiscard]] static QByteArray initialise();
    /// The page in bands of GS v 0. Empty for a page that is not well-formed, or wider than 8 × 65,535 dots.
    [[nodiscard]] static QByteArray raster(const payment::PrintPage &page);
    /// GS V 66: feeds to the knife and cuts.
    [[nodiscard]] static QByteArray cut();
    /// Everything of one receipt: initialise, raster, cut.
    [[nodiscard]] static QByteArray page(const payment::PrintPage &page);

    /// The questions that are answered at once, even while the printer is off line (DLE EOT n).
    enum class Question : char { Printer = 1, OfflineCause = 2, ErrorCause = 3, Paper = 4 };
    [[nodiscard]] static QByteArray ask(Question question);
    /// GS r 1: answered in its turn, so only after all that was sent before has been printed.
    [[nodiscard]] static QByteArray askWhenDone();
    /// DLE DC4 8: throws away what is not printed yet, so that nobody finds it later.
    [[nodiscard]] static QByteArray forgetJob();
};

} // namespace chancery::printer
