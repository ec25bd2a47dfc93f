// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/screenchecks.h"

#include "ui/theme/palette.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/overlay.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QScrollArea>
#include <QSet>

#include <algorithm>

namespace chancery::test {

namespace {

constexpr double readable = 4.5;

QString named(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\" %3×%4")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName())
        .arg(widget.width())
        .arg(widget.height());
}

/// The colour that fills most of the place.
QColor ground(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> seen;
    for (int y = place.top(); y <= place.bottom(); y += 2) {
        for (int x = place.left(); x <= place.right(); x += 2)
            ++seen[picture.pixel(x, y)];
    }
    const auto most = std::max_element(seen.begin(), seen.end());
    return most == seen.end() ? QColor(Qt::white) : QColor(most.key());
}

/// The best contrast of any pixel in the place: that of the strokes that are painted in full.
double strongest(const QImage &picture, const QRect &place, const QColor &behind)
{
    QSet<QRgb> colors;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            colors.insert(picture.pixel(x, y));
    }
    double best = 1;
    for (const QRgb color : colors)
        best = std::max(best, theme::contrastRatio(QColor(color), behind));
    return best;
}

} // namespace

QString clippedWord(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int flags = static_cast<int>(label->alignment()) | (label->wordWrap() ? Qt::TextWordWrap : 0);
        const QRect needed
            = label->fontMetrics().boundingRect(QRect(0, 0, label->width(), 100000), flags, label->text());
        if (needed.height() > label->height() + 2 || needed.width() > label->width() + 2)
            return QStringLiteral("%1 \"%2\": %3×%4 in %5×%6")
                .arg(label->objectName(), label->text())
                .arg(needed.width())
                .arg(needed.height())
                .arg(label->width())
                .arg(label->height());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        if (button->inherits("QPushButton")
            && button->fontMetrics().horizontalAdvance(button->text()) > button->width())
            return button->text();
        // Cards paint their words themselves, for the height that they ask for.
        if (button->inherits("chancery::widgets::ChoiceCard")
            && button->height() + 2 < button->heightForWidth(button->width()))
            return button->text();
    }
    return {};
}

QString wordlessButton(const QWidget &window)
{
    constexpr int smallest = 20; // pixels, of anything on a kiosk
    for (const auto *button : window.findChildren<widgets::BarButton *>()) {
        if (!button->isVisible())
            continue;
        const QFontMetrics metrics(button->writtenFont());
        if (button->writtenName().isEmpty() || metrics.horizontalAdvance(button->writtenName()) > button->width()
            || button->writtenFont().pixelSize() < smallest)
            return named(*button) + u' ' + button->writtenName();
    }
    return {};
}

QString smallTarget(const QWidget &window, int least)
{
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const bool target = qobject_cast<const QAbstractButton *>(widget) != nullptr
            || qobject_cast<const QLineEdit *>(widget) != nullptr;
        const QWidget *around = widget->parentWidget();
        const bool isPart = qobject_cast<const QLineEdit *>(around) != nullptr
            || qobject_cast<const QAbstractSpinBox *>(around) != nullptr;
        if (target && !isPart && widget->isVisible() && (widget->width() < 44 || widget->height() < least))
            return named(*widget);
    }
    return {};
}

QString cutSideways(const QWidget &window)
{
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        const QWidget *inside = area->widget();
        if (inside != nullptr && inside->isVisible() && inside->width() > area->viewport()->width())
            return QStringLiteral("%1 in %2").arg(named(*inside), named(*area));
    }
    return {};
}

QString unnamedControl(const QWidget &window)
{
    for (auto *widget : window.findChildren<QWidget *>()) {
        // Whoever hands the keyboard on is not heard itself: the part of a date's field in which it is typed.
        const bool isReached = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (!widget->isVisible() || !isReached)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            return named(*widget) + QStringLiteral(" has no name");
        if (spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Window)
            return named(*widget) + QStringLiteral(" has no role");
    }
    return {};
}

QString unreadableText(QWidget &window)
{
    QWidget *top = &window;
    for (auto *overlay : window.findChildren<widgets::Overlay *>()) {
        if (overlay->isVisible())
            top = overlay;
    }
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool says = (label != nullptr && !label->text().isEmpty())
            || (field != nullptr && !field->text().isEmpty())
            || (button != nullptr && !button->text().isEmpty() && button->isEnabled());
        const QRect seen = widget->visibleRegion().boundingRect();
        // Of what a list shows of its next row, less than a line is no text.
        if (!says || !widget->isVisible() || seen.height() < widget->fontMetrics().height())
            continue;
        const QRect place = QRect(widget->mapTo(&window, seen.topLeft()), seen.size()).intersected(picture.rect());
        const QColor behind = ground(picture, place);
        const double ratio = button != nullptr
            ? strongest(picture, place, behind)
            : theme::contrastRatio(widget->palette().color(widget->foregroundRole()), behind);
        if (ratio < readable)
            return QStringLiteral("%1 \"%2\": %3:1 on %4")
                .arg(named(*widget),
                    label != nullptr        ? label->text()
                        : button != nullptr ? button->text()
                                            : field->text())
                .arg(ratio, 0, 'f', 1)
                .arg(behind.name());
    }
    return {};
}

} // namespace chancery::test
