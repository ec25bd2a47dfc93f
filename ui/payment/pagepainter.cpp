// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/pagepainter.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <qrcodegen.hpp>

#include <algorithm>
#include <cmath>

namespace chancery::paymentui {

namespace {
constexpr double labelWidth = 62; ///< millimetres
constexpr double labelShare = 0.36; ///< of a narrow page
constexpr double slipScale = 0.72; ///< of the letters on a sheet
constexpr double smallestPoints = 7.5;
}

const QColor PagePainter::ink(0x16, 0x20, 0x2B);
const QColor PagePainter::muted(0x4A, 0x55, 0x63);

PagePainter::PagePainter(const QLocale &locale, Form form)
    : m_locale(locale)
    , m_form(form)
{
}

double PagePainter::paint(QPainter &painter, const QRectF &page, double millimetre)
{
    m_painter = &painter;
    m_page = page;
    m_millimetre = millimetre;
    m_y = page.top();
    painter.setLayoutDirection(m_locale.textDirection());
    draw();
    return m_y;
}

void PagePainter::qrCode(const QByteArray &content, double side)
{
    const auto qr = qrcodegen::QrCode::encodeText(content.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int size = qr.getSize();
    // Whole device units per module: no hairlines between neighbours.
    const double module = std::max(1.0, std::floor(std::min(side * m_millimetre, m_page.width()) / (size + 8)));
    const double whole = (size + 8) * module;
    const double start = m_locale.textDirection() == Qt::RightToLeft ? m_page.right() - whole : m_page.left();
    const QPointF origin(start + 4 * module, m_y + 4 * module);
    m_painter->save();
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(Qt::black);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            if (qr.getModule(x, y))
                m_painter->drawRect(QRectF(origin.x() + x * module, origin.y() + y * module, module, module));
        }
    }
    m_painter->restore();
    m_y += whole;
}

void PagePainter::row(const QString &label, const QString &value, Value kind)
{
    const bool mirrored = m_locale.textDirection() == Qt::RightToLeft;
    const double width = std::min(labelWidth * m_millimetre, labelShare * m_page.width());
    const double gap = 3 * m_millimetre;
    const QRectF start(mirrored ? m_page.right() - width : m_page.left(), m_y, width, m_page.height());
    const QRectF end(
        mirrored ? m_page.left() : m_page.left() + width + gap, m_y, m_page.width() - width - gap, m_page.height());
    const int flags = static_cast<int>(Qt::AlignTop | Qt::TextWordWrap | Qt::AlignLeft);
    QRectF used;
    m_painter->setFont(font(10, false));
    m_painter->setPen(shade(muted));
    m_painter->drawText(start, flags, label, &used);
    double height = used.height();
    m_painter->setPen(shade(ink));
    if (kind == Value::Identifier) {
        // A face that joins letters would show 9x1 as 9×1.
        QFont fixed = font(m_form == Form::Slip ? 11 : 9, false);
        fixed.setFamilies(theme::fixedFontFamilies());
        m_painter->setFont(fixed);
        m_painter->drawText(end, static_cast<int>(Qt::AlignTop | Qt::TextWrapAnywhere | Qt::AlignLeft), value, &used);
    } else {
        m_painter->drawText(end, flags, value, &used);
    }
    height = std::max(height, used.height());
    m_y += height + 1 * m_millimetre;
}

void PagePainter::text(const QString &words, double points, bool bold, const QColor &color)
{
    QRectF used;
    m_painter->setFont(font(points, bold));
    m_painter->setPen(shade(color));
    m_painter->drawText(QRectF(m_page.left(), m_y, m_page.width(), m_page.height()),
        static_cast<int>(Qt::AlignTop | Qt::TextWordWrap | Qt::AlignLeft), words, &used);
    m_y += used.height() + 1 * m_millimetre;
}

void PagePainter::oneLine(const QString &words, double points)
{
    const double width = QFontMetricsF(font(points, true), m_painter->device()).horizontalAdvance(words);
    text(words, width > m_page.width() ? points * 0.98 * m_page.width() / width : points, true, ink);
}

void PagePainter::rule()
{
    m_y += 2 * m_millimetre;
    m_painter->setPen(QPen(shade(QColor(0xD5, 0xDA, 0xE1)), 0.3 * m_millimetre));
    m_painter->drawLine(QPointF(m_page.left(), m_y), QPointF(m_page.right(), m_y));
    m_y += 3 * m_millimetre;
}

QFont PagePainter::font(double points, bool bold) const
{
    QFont font;
    // Inter draws - and : between digits, and x, as other glyphs, which have no text in a PDF: a copied reference would
    // be wrong.
    QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    families += theme::fontFamilies();
    families.removeAll(QStringLiteral("Inter"));
    if (m_locale.language() == QLocale::Arabic)
        families.prepend(QStringLiteral("Noto Sans Arabic UI")); // DejaVu has Arabic letters too, of less care
    font.setFamilies(families);
    font.setPointSizeF(m_form == Form::Slip ? std::max(smallestPoints, points * slipScale) : points);
    font.setBold(bold);
    return font;
}

QColor PagePainter::shade(const QColor &color) const
{
    return m_form == Form::Slip ? QColor(Qt::black) : color; // a dot is black or not there
}

} // namespace chancery::paymentui
