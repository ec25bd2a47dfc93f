// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/pdfpage.h"

#include "ui/payment/pagepainter.h"

#include <QFile>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

using namespace chancery::domain;

namespace chancery::paymentui {

namespace {
constexpr int dotsPerInch = 600;
constexpr double millimetre = dotsPerInch / 25.4;

/// How far down the page reaches on paper of that width.
double heightOf(PagePainter &page, const QSizeF &paper)
{
    QImage nothing(1, 1, QImage::Format_RGB32);
    nothing.setDotsPerMeterX(qRound(millimetre * 1000)); // letters are measured in points
    nothing.setDotsPerMeterY(qRound(millimetre * 1000));
    QPainter painter(&nothing);
    return std::max(1.0, page.paint(painter, QRectF(QPointF(0, 0), paper), millimetre));
}

} // namespace

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
        const QSizeF paper(pdf.width(), pdf.height());
        const double scale = std::min(1.0, paper.height() / heightOf(page, paper));
        painter.scale(scale, scale);
        page.paint(painter, QRectF(QPointF(0, 0), paper / scale), millimetre);
    }
    if (!file.commit())
        return failed();
    return {};
}

} // namespace chancery::paymentui
