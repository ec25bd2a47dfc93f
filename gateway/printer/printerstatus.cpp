// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/printer/printerstatus.h"

namespace chancery::printer {

namespace {

bool has(char answer, int bits)
{
    return (answer & bits) != 0;
}

} // namespace

PrinterStatus PrinterStatus::fromAnswers(const std::array<char, 4> &answers)
{
    const auto [printer, offline, error, paper] = answers;
    PrinterStatus status;
    status.known = true;
    status.online = !has(printer, 0x08);
    status.coverOpen = has(offline, 0x04);
    status.paperOut = has(offline, 0x20) || has(paper, 0x60);
    status.paperNearEnd = has(paper, 0x0C);
    status.fault = has(offline, 0x40) || has(error, 0x08 | 0x20 | 0x40);
    return status;
}

std::optional<payment::PrintOutcome> PrinterStatus::trouble() const
{
    using payment::PrintOutcome;
    if (!known)
        return std::nullopt;
    if (coverOpen)
        return PrintOutcome::CoverOpen;
    if (paperOut)
        return PrintOutcome::PaperOut;
    if (fault)
        return PrintOutcome::Fault;
    if (!online)
        return PrintOutcome::Offline;
    return std::nullopt;
}

} // namespace chancery::printer
