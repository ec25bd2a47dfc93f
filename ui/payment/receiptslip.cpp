// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/receiptslip.h"

#include "ui/payment/receiptpainter.h"
#include "ui/payment/words.h"
#include "ui/theme/fonts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chancery::paymentui {

namespace {

constexpr int longest = 800; ///< millimetres; nothing that is printed here comes near it
constexpr int margin = 1; ///< millimetres

/// A white strip of the printer's width.
QImage strip(int dots, int millimetres)
{
    QImage image(dots, millimetres * ReceiptSlip::dotsPerMillimetre, QImage::Format_Grayscale8);
    image.setDotsPerMeterX(ReceiptSlip::dotsPerMillimetre * 1000);
    image.setDotsPerMeterY(ReceiptSlip::dotsPerMillimetre * 1000);
    image.fill(Qt::white);
    return image;
}

/// What is darker than the middle is a dot: no dithering, which would fray letters and codes.
QImage blackAndWhite(const QImage &gray, int height)
{
    QImage mono(gray.width(), height, QImage::Format_Mono);
    mono.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    mono.fill(0);
    for (int y = 0; y < height; ++y) {
        const uchar *from = gray.constScanLine(y);
        uchar *to = mono.scanLine(y);
        for (int x = 0; x < gray.width(); ++x) {
            if (from[x] < 128)
                to[x / 8] = static_cast<uchar>(to[x / 8] | 0x80 >> x % 8);
        }
    }
    return mono;
}

} // namespace

ReceiptSlip::ReceiptSlip(payment::ReceiptData receipt, QByteArray code, QLocale locale, int dots)
    : m_receipt(std::move(receipt))
    , m_code(std::move(code))
    , m_locale(std::move(locale))
    , m_dots(dots)
{
}

QImage ReceiptSlip::image() const
{
    ReceiptPainter painter(m_receipt, m_code, m_locale, PagePainter::Form::Slip);
    return imageOf(painter, m_dots);
}

QImage ReceiptSlip::imageOf(PagePainter &page, int dots)
{
    QImage gray = strip(dots, longest);
    QPainter painter(&gray);
    const QRectF area(margin * dotsPerMillimetre, 0, dots - 2 * margin * dotsPerMillimetre, gray.height());
    const double end = page.paint(painter, area, dotsPerMillimetre);
    painter.end();
    return blackAndWhite(gray, std::min(gray.height(), static_cast<int>(std::ceil(end)) + 2 * dotsPerMillimetre));
}

payment::PrintPage ReceiptSlip::testPage(const QString &line, const QLocale &locale, int dots)
{
    QImage gray = strip(dots, 60);
    QPainter painter(&gray);
    QFont font;
    font.setFamilies(theme::fontFamilies());
    font.setPointSizeF(11);
    painter.setFont(font);
    painter.setLayoutDirection(locale.textDirection());
    painter.drawText(QRectF(0, 0, dots, 24 * dotsPerMillimetre),
        static_cast<int>(Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap),
        tr("Test print") + u'\n' + isolated(line) + u'\n' + tr("Every bar below reaches from edge to edge."));
    for (int row = 0; row < 5; ++row) { // bars of 1 to 5 dots: a dead dot shows as a white line
        const int y = (28 + 4 * row) * dotsPerMillimetre;
        painter.fillRect(0, y, dots, row + 1, Qt::black);
    }
    for (int x = 0; x < dots; x += 2)
        painter.fillRect(x, 50 * dotsPerMillimetre, 1, 4 * dotsPerMillimetre, Qt::black);
    painter.end();
    return pageOf(blackAndWhite(gray, gray.height()));
}

payment::PrintPage ReceiptSlip::pageOf(const QImage &mono)
{
    payment::PrintPage page{mono.width(), mono.height(), {}};
    page.rows.reserve(qsizetype(page.bytesPerRow()) * page.height);
    for (int y = 0; y < page.height; ++y)
        page.rows.append(reinterpret_cast<const char *>(mono.constScanLine(y)), page.bytesPerRow());
    return page;
}

} // namespace chancery::paymentui
