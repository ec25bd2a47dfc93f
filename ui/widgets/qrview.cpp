// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/qrview.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <qrcodegen.hpp>

#include <stdexcept>

namespace chancery::widgets {

namespace {

constexpr double smallestMillimetres = 45;

} // namespace

QrView::QrView(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, &QWidget::updateGeometry);
}

bool QrView::setText(const QString &text)
{
    m_text.clear();
    m_modules = 0;
    m_dark.clear();
    if (!text.isEmpty()) {
        try {
            const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
            m_modules = code.getSize();
            m_dark.reserve(static_cast<std::size_t>(m_modules) * static_cast<std::size_t>(m_modules));
            for (int y = 0; y < m_modules; ++y) {
                for (int x = 0; x < m_modules; ++x)
                    m_dark.push_back(code.getModule(x, y));
            }
            m_text = text;
        } catch (const std::length_error &) {
            m_modules = 0;
        }
    }
    updateGeometry();
    update();
    return !isEmpty();
}

QSize QrView::minimumSizeHint() const
{
    const int modules = m_modules + 2 * quietZone;
    const int side = std::max(m_theme.millimetres(smallestMillimetres), modules * 4);
    const int whole = (side + modules - 1) / modules * modules; // drawn in whole pixels, it is not smaller than that
    return {whole, whole};
}

QSize QrView::sizeHint() const
{
    // A module has at least four pixels, so that a phone reads it from arm's length.
    const int modules = m_modules + 2 * quietZone;
    const int side = std::max({m_theme.millimetres(smallestMillimetres), m_theme.textPixels(theme::TextRole::Note) * 9, modules * 4});
    const int whole = m_modules == 0 ? side : (side + modules - 1) / modules * modules;
    return {whole, whole};
}

int QrView::wholeSide(int most) const
{
    const int modules = m_modules + 2 * quietZone;
    return m_modules == 0 ? std::max(0, most) : std::max(1, most / modules) * modules;
}

void QrView::paintEvent(QPaintEvent *)
{
    if (isEmpty())
        return;
    QPainter painter(this);
    const int modules = m_modules + 2 * quietZone;
    const int size = std::max(1, std::min(width(), height()) / modules);
    const int side = size * modules;
    const QRect plate((width() - side) / 2, (height() - side) / 2, side, side);
    painter.fillRect(plate, Qt::white);
    const int left = plate.left() + quietZone * size;
    const int top = plate.top() + quietZone * size;
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules; ++x) {
            if (m_dark[static_cast<std::size_t>(y * m_modules + x)])
                painter.fillRect(left + x * size, top + y * size, size, size, Qt::black);
        }
    }
}

} // namespace chancery::widgets
