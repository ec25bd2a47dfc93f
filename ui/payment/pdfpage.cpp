// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/pdfpage.h"

#include "ui/payment/pagepainter.h"

#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace chancery::domain;

namespace chancery::paymentui {

namespace {
constexpr int dotsPerInch = 600;
}

Expected<void, Error> writePdfPage(const QString &path, const QString &title, PagePainter &page)
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
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Chancery " CHANCERY_VERSION));
        QPainter painter(&pdf);
        if (!painter.isActive())
            return failed();
        page.paint(painter, QRectF(QPointF(0, 0), QSizeF(pdf.width(), pdf.height())), dotsPerInch / 25.4);
    }
    if (!file.commit())
        return failed();
    return {};
}

} // namespace chancery::paymentui
