// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace chancery::theme {

namespace {

Q_LOGGING_CATEGORY(logIcons, "chancery.icons")

QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/chancery/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logIcons) << "no icon of this name:" << name;
        return {};
    }
    return file.readAll().replace(QByteArrayLiteral("#000000"), color.name(QColor::HexRgb).toLatin1());
}

bool pointsAlongTheLine(const QString &name)
{
    return name == QLatin1String("back") || name == QLatin1String("next") || name.startsWith(QLatin1String("chevron-l"))
        || name.startsWith(QLatin1String("chevron-r"));
}

} // namespace

QPixmap iconPixmap(const QString &name, int side, const QColor &color, double pixelRatio, bool mirrored)
{
    const int pixels = static_cast<int>(std::ceil(side * pixelRatio));
    const QString key = QStringLiteral("chancery/%1/%2/%3/%4/%5").arg(name).arg(pixels).arg(color.rgba()).arg(pixelRatio).arg(mirrored);
    QPixmap known;
    if (QPixmapCache::find(key, &known))
        return known;
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color));
    if (renderer.isValid()) {
        QPainter painter(&image);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    if (mirrored)
        image = image.mirrored(true, false);
    image.setDevicePixelRatio(pixelRatio);
    known = QPixmap::fromImage(image);
    QPixmapCache::insert(key, known);
    return known;
}

QIcon icon(const QString &name, int side, const QColor &color, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft && pointsAlongTheLine(name);
    return QIcon(iconPixmap(name, side, color, qGuiApp->devicePixelRatio(), mirrored));
}

} // namespace chancery::theme
