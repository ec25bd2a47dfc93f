// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/overlay.h"

#include "ui/theme/theme.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/styling.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::widgets {

Overlay::Overlay(const theme::Theme &theme, QWidget *host, Place place)
    : QWidget(host->window())
    , m_theme(theme)
    , m_place(place)
    , m_sheet(new QFrame(this))
    , m_body(new QVBoxLayout(m_sheet))
{
    setSurface(m_sheet, QStringLiteral("sheet"));
    m_body->setContentsMargins(theme.space(6), theme.space(6), theme.space(6), theme.space(6));
    m_body->setSpacing(theme.space(4));
    setFocusPolicy(Qt::StrongFocus);
    hide();
    dress();
    window()->installEventFilter(this);
    m_keyboard = window()->findChild<OnScreenKeyboard *>();
    if (m_keyboard != nullptr)
        m_keyboard->installEventFilter(this);
    connect(&theme, &theme::Theme::changed, this, &Overlay::dress);
    connect(&theme, &theme::Theme::changed, this, &Overlay::fit, Qt::QueuedConnection);
}

void Overlay::dress()
{
    // The window has no sheet of its own, see Dresser.
    setFont(m_theme.font(theme::TextRole::Body));
    setStyleSheet(m_theme.styleSheet());
}

void Overlay::open(QWidget *focus)
{
    m_before = QApplication::focusWidget();
    m_open = true;
    fit();
    show();
    raise();
    fit(); // sizes are final only once the sheet is dressed
    if (focus != nullptr)
        focus->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void Overlay::close()
{
    if (!m_open)
        return;
    m_open = false;
    hide();
    if (m_before != nullptr)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
    deleteLater();
}

void Overlay::dismiss()
{
    if (!m_dismissible || !m_open)
        return;
    Q_EMIT dismissed();
    close();
}

void Overlay::fit()
{
    QRect all = window()->rect();
    setGeometry(all);
    if (m_keyboard != nullptr && m_keyboard->isVisible()) {
        m_keyboard->raise();
        all.setBottom(m_keyboard->geometry().top() - 1);
    }
    const int margin = m_theme.space(m_theme.isTight() ? 3 : 5);
    const QSize most = all.size() - QSize(2 * margin, 2 * margin);
    if (m_place == Place::End) {
        const int width = std::min(most.width(), m_theme.columnWidth() * 3 / 5);
        const int left = isRightToLeft() ? 0 : all.width() - width;
        m_sheet->setGeometry(left, 0, width, all.height());
        return;
    }
    m_body->invalidate();
    const int width = std::min(most.width(), std::max(m_body->minimumSize().width(), std::min(m_theme.columnWidth() * 3 / 4, most.width())));
    int height = m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width) : m_body->totalSizeHint().height();
    height = std::min(height, most.height());
    m_sheet->setGeometry((all.width() - width) / 2, (all.height() - height) / 2, width, height);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    const bool keyboardMoved = watched == m_keyboard
        && (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize || event->type() == QEvent::Move);
    if (m_open && (keyboardMoved || (watched == window() && event->type() == QEvent::Resize)))
        fit();
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    for (QWidget *widget = nextInFocusChain(); widget != nullptr && widget != this; widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled())
            stops.append(widget);
    }
    if (stops.isEmpty())
        return true;
    const auto here = stops.indexOf(QApplication::focusWidget());
    const auto count = stops.size();
    const auto there = here < 0 ? (next ? 0 : count - 1) : (here + (next ? 1 : count - 1)) % count;
    stops.at(there)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept();
}

void Overlay::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_sheet->geometry().contains(event->position().toPoint()))
        dismiss();
    event->accept();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(theme::ColorRole::Scrim));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF sheet = m_sheet->geometry();
    for (int i = 1; i <= 12; ++i) { // what floats casts a soft shadow
        painter.setBrush(QColor(0, 0, 0, 6));
        painter.drawRoundedRect(sheet.adjusted(-i, -i + 4, i, i + 4), m_theme.radius() + i, m_theme.radius() + i);
    }
}

} // namespace chancery::widgets
