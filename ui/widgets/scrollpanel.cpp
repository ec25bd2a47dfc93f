// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/scrollpanel.h"

#include "ui/widgets/styling.h"

#include <QApplication>
#include <QLayout>
#include <QScrollBar>
#include <QScroller>
#include <QScrollerProperties>
#include <QVBoxLayout>

namespace chancery::widgets {

ScrollPanel::ScrollPanel(QWidget *parent)
    : QScrollArea(parent)
{
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
        if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now, 0, now->height() / 2);
    });
}

void ScrollPanel::setContent(QWidget *content)
{
    setStyleProperty(content, "surface", QStringLiteral("none"));
    content->setAutoFillBackground(false);
    if (content->layout() != nullptr)
        content->setMinimumSize(1, 1); // the height for the present width counts, not that of wrapped labels at their narrowest
    setWidget(content);
}

void ScrollPanel::keepFromShownBar(int gap)
{
    // Narrower content is never lower, so that the bar it makes room for stays.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this, gap](int, int most) { setViewportMargins(0, 0, most > 0 ? gap : 0, 0); });
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
