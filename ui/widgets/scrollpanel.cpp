// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/scrollpanel.h"

#include "ui/widgets/scrollpanelaccessible.h"
#include "ui/widgets/styling.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QScroller>
#include <QScrollerProperties>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::widgets {

namespace {

constexpr int ringWidth = 3;

} // namespace

ScrollPanel::ScrollPanel(QWidget *parent)
    : QScrollArea(parent)
{
    ScrollPanelAccessible::install();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    QScrollerProperties properties = QScroller::scroller(viewport())->scrollerProperties();
    properties.setScrollMetric(QScrollerProperties::HorizontalOvershootPolicy, QScrollerProperties::OvershootAlwaysOff);
    properties.setScrollMetric(QScrollerProperties::VerticalOvershootPolicy, QScrollerProperties::OvershootAlwaysOff);
    QScroller::scroller(viewport())->setScrollerProperties(properties);
    // What has the keyboard is seen; what is touched is, and stays under the finger.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now)
            && QGuiApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now, 0, now->height() / 2);
    });
}

void ScrollPanel::setContent(QWidget *content)
{
    setStyleProperty(content, "surface", QStringLiteral("none"));
    content->setAutoFillBackground(false);
    if (content->layout() != nullptr)
        content->setMinimumSize(
            1, 1); // the height for the present width counts, not that of wrapped labels at their narrowest
    setWidget(content);
}

void ScrollPanel::keepFromBar(int gap)
{
    m_gap = gap;
    applyGap(true);
}

void ScrollPanel::keepFromShownBar(int gap)
{
    m_gap = gap;
    m_onlyWithBar = true;
    // Queued: Qt is laying the content out just now. The gap stays once it is there, until the panel has another size
    // or is shown anew: narrower content can be lower, and would lose the bar, and with it the gap, over and over.
    connect(
        verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { applyGap(m_isApart || !isContentVisible()); },
        Qt::QueuedConnection);
}

void ScrollPanel::closeGap()
{
    applyGap(false); // narrowed by it, the content may be too high for nothing else
    applyGap(!isContentVisible());
}

void ScrollPanel::askForAll()
{
    m_asksForAll = true;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScrollPanel::applyGap(bool isWanted)
{
    m_isApart = isWanted;
    const int gap = isWanted ? m_gap : 0;
    // What can have the keyboard shows that by a ring, which the content would cover.
    const int ring = focusPolicy() == Qt::NoFocus ? 0 : ringWidth;
    const QMargins margins = isRightToLeft()
        ? QMargins(std::max(gap, ring), ring, ring, ring)
        : QMargins(ring, ring, std::max(gap, ring), ring); // Qt does not mirror them
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

bool ScrollPanel::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        showBarIfNeeded(); // before the content is laid out
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::Polish)
        applyGap(m_isApart);
    if (m_onlyWithBar && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        closeGap();
    return done;
}

void ScrollPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applyGap(m_isApart);
}

QVBoxLayout *ScrollPanel::fill(QWidget *host, int spacing, int gap)
{
    auto *outer = new QVBoxLayout(host);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *panel = new ScrollPanel(host);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    panel->setContent(content);
    panel->keepFromShownBar(gap);
    outer->addWidget(panel);
    return column;
}

int ScrollPanel::heightForWidth(int width) const
{
    if (!m_asksForAll || widget() == nullptr)
        return QScrollArea::heightForWidth(width);
    const QMargins around = viewportMargins();
    const int inside = width - around.left() - around.right();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(inside) : widget()->sizeHint().height();
    return height + around.top() + around.bottom();
}

void ScrollPanel::showBarIfNeeded()
{
    // A bar that was there while the dialog was lower makes the text narrower, so higher, and would stay.
    if (m_asksForAll)
        setVerticalScrollBarPolicy(heightForWidth(width()) <= height() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

bool ScrollPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        showBarIfNeeded();
    return QScrollArea::eventFilter(watched, event);
}

bool ScrollPanel::isContentVisible() const
{
    return widget() == nullptr || verticalScrollBar()->maximum() == 0;
}

void ScrollPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    verticalScrollBar()->setSingleStep(viewport()->height() / 8);
}

} // namespace chancery::widgets
