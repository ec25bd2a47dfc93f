// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/printer/printeraddress.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace chancery::printer {

/// Bytes to and from a printer. Opened once, used once; all on one thread, nothing blocks.
class PrinterLine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// The line that belongs to an address.
    [[nodiscard]] static std::unique_ptr<PrinterLine> to(const PrinterAddress &address);

    /// opened() or broken() follows, from the event loop.
    virtual void open() = 0;
    virtual void write(const QByteArray &bytes) = 0;
    /// Bytes that the other side has not taken yet.
    [[nodiscard]] virtual qint64 waiting() const = 0;
    /// At once, with whatever is waiting thrown away.
    virtual void abort() = 0;

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    /// Some of what was waiting has gone.
    void progressed();
    /// There is no line, or none any more.
    void broken(const QString &reason);
};

} // namespace chancery::printer
