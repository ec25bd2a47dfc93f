// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/receiptdesk.h"

#include "models/payment/receiptcode.h"
#include "ui/payment/pdfpage.h"
#include "ui/payment/receiptwriter.h"
#include "ui/payment/slippainter.h"
#include "ui/wizard/languages.h"

#include <QDir>
#include <QLoggingCategory>
#include <QPointer>
#include <QProcess>

using namespace chancery::domain;

namespace chancery::app {

ReceiptDesk::ReceiptDesk(Settings settings, DeviceId device, const crypto::Es256Key &key, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_device(std::move(device))
    , m_key(key)
{
    m_worker.setMaxThreadCount(1);
}

ReceiptDesk::~ReceiptDesk()
{
    m_worker.waitForDone();
}

QByteArray ReceiptDesk::code(const payment::ReceiptData &receipt) const
{
    const auto code
        = payment::ReceiptCode::make(receipt, m_device, [this](QByteArrayView message) { return m_key.sign(message); });
    if (!code) {
        qWarning("receipt: not signed: %s", qUtf8Printable(code.error().code));
        return {};
    }
    return *code;
}

void ReceiptDesk::write(const CaseFile::Receipt &receipt, const QByteArray &code, QObject *context, Written done)
{
    const auto writer = paymentui::ReceiptWriter(receipt.data, code, wizard::Languages::localeOf(receipt.language));
    run(
        writer.fileName(), [writer](const QString &path) { return writer.write(path); }, context, std::move(done));
}

void ReceiptDesk::writeSlip(const payment::SlipData &slip, const QString &language, QObject *context, Written done)
{
    run(
        QStringLiteral("chancery-slip-%1.pdf").arg(slip.application.text()),
        [slip, locale = wizard::Languages::localeOf(language)](const QString &path) {
            paymentui::SlipPainter painter(slip, locale);
            return paymentui::writePdfPage(path, domain::spokenReference(slip.application), painter);
        },
        context, std::move(done));
}

void ReceiptDesk::run(const QString &fileName, Writing writing, QObject *context, Written done)
{
    const QString path = QDir(m_settings.folder).filePath(fileName);
    m_worker.start(
        [this, writing = std::move(writing), path, alive = QPointer<QObject>(context), done = std::move(done)] {
            QDir().mkpath(QFileInfo(path).absolutePath());
            const auto written = writing(path);
            // Back to the thread of the desk; QPointer may be read there only.
            QMetaObject::invokeMethod(
                this,
                [written, path, alive, done] {
                    if (!alive)
                        return;
                    if (written)
                        done(path);
                    else
                        done(Unexpected(written.error()));
                },
                Qt::QueuedConnection);
        });
}

bool ReceiptDesk::print(const QString &path) const
{
    if (m_settings.printer.isEmpty())
        return false;
    return QProcess::startDetached(
        QStringLiteral("lp"), {QStringLiteral("-d"), m_settings.printer, QStringLiteral("--"), path});
}

} // namespace chancery::app
