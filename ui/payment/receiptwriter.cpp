// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/receiptwriter.h"

#include "ui/payment/receiptpainter.h"

#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

using namespace chancery::domain;

namespace chancery::paymentui {

namespace {
constexpr int dotsPerInch = 600;
}

ReceiptWriter::ReceiptWriter(payment::ReceiptData receipt, QByteArray code, QLocale locale)
    : m_receipt(std::move(receipt))
    , m_code(std::move(code))
    , m_locale(std::move(locale))
{
}

Expected<void, Error> ReceiptWriter::write(const QString &path) const
{
    QSaveFile file(path);
    const auto failed = [&file] {
        return Unexpected(
            Error{QStringLiteral("receipt_unwritable"), QStringLiteral("the receipt: ") + file.errorString()});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(dotsPerInch);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
        pdf.setTitle(domain::spokenReference(m_receipt.application));
        pdf.setCreator(QStringLiteral("Chancery " CHANCERY_VERSION));
        QPainter painter(&pdf);
        if (!painter.isActive())
            return failed();
        ReceiptPainter(m_receipt, m_code, m_locale)
            .paint(painter, QRectF(QPointF(0, 0), QSizeF(pdf.width(), pdf.height())), dotsPerInch / 25.4);
    }
    if (!file.commit())
        return failed();
    return {};
}

QString ReceiptWriter::fileName() const
{
    return QStringLiteral("chancery-%1.pdf").arg(m_receipt.application.text());
}

} // namespace chancery::paymentui
