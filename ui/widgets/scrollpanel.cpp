// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/scrollpanel.h"

#include "ui/widgets/styling.h"

#include <QScrollBar>
#include <QScroller>
#include <QScrollerProperties>

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
}

void ScrollPanel::setContent(QWidget *content)
{
    setStyleProperty(content, "surface", QStringLiteral("none"));
    content->setAutoFillBackground(false);
    setWidget(content);
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
