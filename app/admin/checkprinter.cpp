// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/checkprinter.h"

#include "gateway/printer/printer.h"

#include <QEventLoop>

namespace chancery::admin {

using payment::PrintOutcome;

namespace {

QString advice(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed:
        return {};
    case PrintOutcome::NoPrinter:
    case PrintOutcome::Unreachable:
        return QStringLiteral("switch it on, look at its cable; a network printer takes one connection at a time");
    case PrintOutcome::CoverOpen:
        return QStringLiteral("close the cover");
    case PrintOutcome::PaperOut:
        return QStringLiteral("put a new roll in");
    case PrintOutcome::Offline:
        return QStringLiteral("press its button for on line");
    case PrintOutcome::Fault:
        return QStringLiteral("free the knife, let the head cool down, then switch it off and on");
    case PrintOutcome::Interrupted:
        return QStringLiteral("run this once more");
    }
    Q_UNREACHABLE();
}

} // namespace

Finding checkPrinter(const QString &text)
{
    const QString check = QStringLiteral("printer");
    if (!printer::PrinterAddress::isMeant(text))
        return {check, Finding::Status::Good,
            QStringLiteral("%1 is a queue of the print system and is not asked").arg(text), {}};
    const auto address = printer::PrinterAddress::fromText(text);
    if (!address)
        return {check, Finding::Status::Fault, address.error().detail, QStringLiteral("correct CHANCERY_PRINTER")};
    printer::Printer printer(*address);
    QEventLoop loop; // the program has no other
    PrintOutcome outcome = PrintOutcome::Unreachable;
    printer::PrinterStatus status;
    printer.ask(&loop, [&](PrintOutcome ended, const printer::PrinterStatus &told) {
        outcome = ended;
        status = told;
        loop.quit();
    });
    loop.exec();
    if (outcome != PrintOutcome::Printed)
        return {check, Finding::Status::Fault, QStringLiteral("%1: %2").arg(text, payment::toString(outcome)),
            advice(outcome)};
    if (status.paperNearEnd)
        return {check, Finding::Status::Warning, QStringLiteral("%1: the paper is near its end").arg(text),
            QStringLiteral("have a new roll at hand")};
    return {check, Finding::Status::Good,
        status.known ? QStringLiteral("%1 is ready").arg(text)
                     : QStringLiteral("%1 takes pages and answers no questions").arg(text),
        {}};
}

} // namespace chancery::admin
