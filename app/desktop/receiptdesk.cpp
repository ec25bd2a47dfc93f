// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/receiptdesk.h"

#include "models/payment/receiptcode.h"
#include "ui/payment/pdfpage.h"
#include "ui/payment/receiptslip.h"
#include "ui/payment/receiptwriter.h"
#include "ui/payment/slippainter.h"
#include "ui/wizard/languages.h"

#include <QDir>
#include <QLoggingCategory>
#include <QPointer>
#include <QProcess>

using namespace chancery::domain;

namespace chancery::app {

namespace {
QString slipName(const ApplicationRef &application)
{
    return QStringLiteral("chancery-slip-%1.pdf").arg(application.text());
}
}

ReceiptDesk::ReceiptDesk(Settings settings, DeviceId device, const crypto::Es256Key &key, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_device(std::move(device))
    , m_key(key)
{
    m_worker.setMaxThreadCount(1);
    if (!printer::PrinterAddress::isMeant(m_settings.printer))
        return;
    auto address = printer::PrinterAddress::fromText(m_settings.printer);
    if (address)
        m_printer = std::make_unique<printer::Printer>(std::move(address).value());
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
    Q_EMIT given(receipt);
    const auto writer = paymentui::ReceiptWriter(receipt.data, code, wizard::Languages::localeOf(receipt.language));
    run(
        writer.fileName(), [writer](const QString &path) { return writer.write(path); }, context, std::move(done));
}

void ReceiptDesk::writeSlip(const payment::SlipData &slip, const QString &language, QObject *context, Written done)
{
    run(
        slipName(slip.application),
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

QString ReceiptDesk::pathOf(const CaseFile::Receipt &receipt) const
{
    return QDir(m_settings.folder).filePath(paymentui::ReceiptWriter(receipt.data, {}, {}).fileName());
}

void ReceiptDesk::print(const CaseFile::Receipt &receipt, QObject *context, Printed done)
{
    const auto ended = [this, application = receipt.data.application, alive = QPointer<QObject>(context),
                           done = std::move(done)](payment::PrintOutcome outcome) {
        if (outcome == payment::PrintOutcome::Printed)
            Q_EMIT printed(application);
        if (alive)
            done(outcome);
    };
    if (!m_printer)
        return printFile(pathOf(receipt), this, ended);
    const paymentui::ReceiptSlip slip(
        receipt.data, code(receipt.data), wizard::Languages::localeOf(receipt.language), m_settings.printerDots);
    printPage([slip] { return slip.page(); }, this, ended);
}

void ReceiptDesk::printSlip(const payment::SlipData &slip, const QString &language, QObject *context, Printed done)
{
    if (!m_printer)
        return printFile(QDir(m_settings.folder).filePath(slipName(slip.application)), context, std::move(done));
    printPage(
        [slip, locale = wizard::Languages::localeOf(language), dots = m_settings.printerDots] {
            paymentui::SlipPainter painter(slip, locale, paymentui::PagePainter::Form::Slip);
            return paymentui::ReceiptSlip::pageOf(paymentui::ReceiptSlip::imageOf(painter, dots));
        },
        context, std::move(done));
}

void ReceiptDesk::printTest(const QString &line, const QString &language, QObject *context, Printed done)
{
    if (!m_printer)
        return done(hasPrinter() ? payment::PrintOutcome::Unreachable : payment::PrintOutcome::NoPrinter);
    printPage([line, locale = wizard::Languages::localeOf(language),
                  dots = m_settings.printerDots] { return paymentui::ReceiptSlip::testPage(line, locale, dots); },
        context, std::move(done));
}

void ReceiptDesk::askPrinter(QObject *context, Asked done)
{
    if (!m_printer)
        return done(hasPrinter() ? payment::PrintOutcome::Printed : payment::PrintOutcome::NoPrinter, false);
    m_printer->ask(
        context, [done = std::move(done)](payment::PrintOutcome outcome, const printer::PrinterStatus &status) {
            done(outcome, status.paperNearEnd);
        });
}

void ReceiptDesk::printPage(MakePage make, QObject *context, Printed done)
{
    m_worker.start([this, make = std::move(make), alive = QPointer<QObject>(context), done = std::move(done)] {
        const payment::PrintPage page = make();
        QMetaObject::invokeMethod(
            this,
            [this, page, alive, done] {
                if (alive)
                    m_printer->print(page, alive,
                        [done](payment::PrintOutcome outcome, const printer::PrinterStatus &) { done(outcome); });
            },
            Qt::QueuedConnection);
    });
}

void ReceiptDesk::printFile(const QString &path, QObject *context, Printed done)
{
    if (!hasPrinter())
        return done(payment::PrintOutcome::NoPrinter);
    auto *process = new QProcess(this);
    const auto end
        = [process, alive = QPointer<QObject>(context), done = std::move(done)](payment::PrintOutcome outcome) {
              process->disconnect();
              process->deleteLater();
              if (alive)
                  done(outcome);
          };
    connect(process, &QProcess::finished, this, [end](int code, QProcess::ExitStatus status) {
        const bool taken = status == QProcess::NormalExit && code == 0;
        end(taken ? payment::PrintOutcome::Printed : payment::PrintOutcome::Unreachable);
    });
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(payment::PrintOutcome::Unreachable);
    });
    process->start(QStringLiteral("lp"), {QStringLiteral("-d"), m_settings.printer, QStringLiteral("--"), path});
}

} // namespace chancery::app
