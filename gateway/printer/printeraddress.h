// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

namespace chancery::printer {

/// Where a printer that speaks ESC/POS is: `tcp://host[:9100]`, or a device file, `/dev/usb/lp0`.
struct PrinterAddress
{
    QString host; ///< empty: `device` counts
    quint16 port = 9100;
    QString device;

    /// Whether `text` means a printer of this kind at all; anything else is the name of a queue of the print system.
    [[nodiscard]] static bool isMeant(const QString &text);
    /// Errors: `printer_address`.
    [[nodiscard]] static domain::Expected<PrinterAddress, domain::Error> fromText(const QString &text);
    [[nodiscard]] QString text() const;
    bool operator==(const PrinterAddress &) const = default;
};

} // namespace chancery::printer
