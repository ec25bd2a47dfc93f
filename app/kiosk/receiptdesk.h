// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/kiosk/casefile.h"
#include "models/crypto/es256key.h"
#include "models/domain/ids.h"
#include "models/payment/slipdata.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace chancery::app {

/// Signs, writes and prints receipts, away from the thread of the screen. The key outlives it.
class ReceiptDesk final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString folder;
        QString printer; ///< empty: the file is the receipt
        QString contact;
    };
    using Written = std::function<void(domain::Expected<QString, domain::Error>)>;

    ReceiptDesk(Settings settings, domain::DeviceId device, const crypto::Es256Key &key, QObject *parent = nullptr);
    ~ReceiptDesk() override;

    /// What the QR carries; empty when signing fails (logged).
    [[nodiscard]] QByteArray code(const payment::ReceiptData &receipt) const;
    /// `done` gets the file's path.
    void write(const CaseFile::Receipt &receipt, const QByteArray &code, QObject *context, Written done);
    /// The slip of an application that is paid later, as write().
    void writeSlip(const payment::SlipData &slip, const QString &language, QObject *context, Written done);
    /// Hands the file to the printer. False: there is none, or it does not take it.
    [[nodiscard]] bool print(const QString &path) const;
    [[nodiscard]] const QString &contact() const { return m_settings.contact; }

private:
    using Writing = std::function<domain::Expected<void, domain::Error>(const QString &path)>;
    void run(const QString &fileName, Writing writing, QObject *context, Written done);

    Settings m_settings;
    domain::DeviceId m_device;
    const crypto::Es256Key &m_key;
    QThreadPool m_worker;
};

} // namespace chancery::app
