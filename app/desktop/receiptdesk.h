// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/casefile.h"
#include "gateway/printer/printer.h"
#include "models/crypto/es256key.h"
#include "models/domain/ids.h"
#include "models/payment/slipdata.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace chancery::app {

/// Signs, writes and prints receipts, away from the thread of the screen. The key outlives it.
class ReceiptDesk final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString folder;
        QString printer; ///< tcp://host[:9100], a device file, or a queue of the print system; empty: none
        QString contact;
        int printerDots = 576; ///< width of the receipt printer
    };
    using Written = std::function<void(domain::Expected<QString, domain::Error>)>;
    using Printed = std::function<void(payment::PrintOutcome)>;
    using Asked = std::function<void(payment::PrintOutcome, bool nearEnd)>;

    ReceiptDesk(Settings settings, domain::DeviceId device, const crypto::Es256Key &key, QObject *parent = nullptr);
    ~ReceiptDesk() override;

    /// What the QR carries; empty when signing fails (logged).
    [[nodiscard]] QByteArray code(const payment::ReceiptData &receipt) const;
    /// `done` gets the file's path.
    void write(const CaseFile::Receipt &receipt, const QByteArray &code, QObject *context, Written done);
    /// The slip of an application that is paid later, as write().
    void writeSlip(const payment::SlipData &slip, const QString &language, QObject *context, Written done);
    [[nodiscard]] bool hasPrinter() const { return !m_settings.printer.isEmpty(); }
    /// A printer of its own, which says how it is; a queue of the print system does not.
    [[nodiscard]] bool canAsk() const { return m_printer != nullptr; }
    /// On the receipt printer, or the PDF on a queue of the print system (where Printed stands for "the queue has it").
    /// Goes on when `context` is gone; printed() comes in any case.
    void print(const CaseFile::Receipt &receipt, QObject *context, Printed done);
    /// The slip, as print().
    void printSlip(const payment::SlipData &slip, const QString &language, QObject *context, Printed done);
    /// For staff. `line` names machine and time.
    void printTest(const QString &line, const QString &language, QObject *context, Printed done);
    /// How the receipt printer is. A queue of the print system cannot be asked.
    void askPrinter(QObject *context, Asked done);
    [[nodiscard]] const QString &contact() const { return m_settings.contact; }

Q_SIGNALS:
    /// A receipt begins its life: it is about to be written.
    void given(const chancery::app::CaseFile::Receipt &receipt);
    void printed(const chancery::domain::ApplicationRef &application);

private:
    using Writing = std::function<domain::Expected<void, domain::Error>(const QString &path)>;
    void run(const QString &fileName, Writing writing, QObject *context, Written done);
    using MakePage = std::function<payment::PrintPage()>;
    void printPage(MakePage make, QObject *context, Printed done);
    void printFile(const QString &path, QObject *context, Printed done);
    [[nodiscard]] QString pathOf(const CaseFile::Receipt &receipt) const;

    Settings m_settings;
    domain::DeviceId m_device;
    const crypto::Es256Key &m_key;
    std::unique_ptr<printer::Printer> m_printer; ///< nothing: a queue of the print system, or none at all
    QThreadPool m_worker;
};

} // namespace chancery::app
