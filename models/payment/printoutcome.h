// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::payment {

/// How printing ended.
enum class PrintOutcome {
    Printed, ///< the printer says so, or takes everything and cannot say more
    NoPrinter, ///< none is configured
    Unreachable, ///< it does not answer, or somebody else has it
    CoverOpen,
    PaperOut,
    Offline, ///< switched off line at the printer itself
    Fault, ///< cutter, head, temperature
    Interrupted, ///< the line broke while the page was on its way: perhaps half a page
};

inline constexpr PrintOutcome allPrintOutcomes[]{PrintOutcome::Printed, PrintOutcome::NoPrinter,
    PrintOutcome::Unreachable, PrintOutcome::CoverOpen, PrintOutcome::PaperOut, PrintOutcome::Offline,
    PrintOutcome::Fault, PrintOutcome::Interrupted};

/// For logs and for staff: printed, no_printer, unreachable, cover_open, paper_out, offline, fault, interrupted.
[[nodiscard]] inline QString toString(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed:
        return QStringLiteral("printed");
    case PrintOutcome::NoPrinter:
        return QStringLiteral("no_printer");
    case PrintOutcome::Unreachable:
        return QStringLiteral("unreachable");
    case PrintOutcome::CoverOpen:
        return QStringLiteral("cover_open");
    case PrintOutcome::PaperOut:
        return QStringLiteral("paper_out");
    case PrintOutcome::Offline:
        return QStringLiteral("offline");
    case PrintOutcome::Fault:
        return QStringLiteral("fault");
    case PrintOutcome::Interrupted:
        return QStringLiteral("interrupted");
    }
    Q_UNREACHABLE();
}

} // namespace chancery::payment
