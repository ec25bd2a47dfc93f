// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/printer/printerline.h"

#include <QSocketNotifier>

#include <memory>

namespace chancery::printer {

/// A device file: /dev/usb/lp0 of a printer on USB, or a serial line, which is made raw and keeps the speed that it
/// has.
class DeviceLine final : public PrinterLine
{
    Q_OBJECT

public:
    explicit DeviceLine(QString path, QObject *parent = nullptr);
    ~DeviceLine() override;

    void open() override;
    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 waiting() const override { return m_pending.size(); }
    void abort() override;

private:
    void openNow();
    void readable();
    void writable();
    void fail(const QString &reason);

    QString m_path;
    int m_descriptor = -1;
    QByteArray m_pending;
    std::unique_ptr<QSocketNotifier> m_read;
    std::unique_ptr<QSocketNotifier> m_write;
};

} // namespace chancery::printer
