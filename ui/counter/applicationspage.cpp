// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/applicationspage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/styling.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace chancery::counter {

ApplicationsPage::ApplicationsPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_queue(makeColumn(QStringLiteral("queueColumn")))
    , m_application(makeColumn(QStringLiteral("applicationColumn")))
{
    setObjectName(QStringLiteral("applicationsPage"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_columns);
    auto *side = makeColumn(QStringLiteral("sideColumn"));
    m_side = new QVBoxLayout;
    auto *content = new QWidget(side);
    content->setLayout(m_side);
    widgets::setSurface(content, QStringLiteral("page"));
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(theme.space(3));
    m_side->addStretch(1);
    auto *panel = new widgets::ScrollPanel(side);
    panel->setContent(content);
    m_sideArea = panel;
    side->layout()->addWidget(panel);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->setStretchFactor(1, 1);
    for (QWidget *column : {m_queue, m_application, side})
        column->layout()->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3));
}

QWidget *ApplicationsPage::makeColumn(const QString &name)
{
    auto *column = new QWidget(m_columns);
    column->setObjectName(name);
    widgets::setSurface(column, QStringLiteral("page"));
    column->setAttribute(Qt::WA_StyledBackground);
    new QVBoxLayout(column);
    m_columns->addWidget(column);
    return column;
}

void ApplicationsPage::addQueue(Pane *pane)
{
    m_queue->layout()->addWidget(pane);
}

void ApplicationsPage::addApplication(Pane *pane)
{
    m_application->layout()->addWidget(pane);
}

void ApplicationsPage::addSide(Pane *pane)
{
    // As high as what it holds; what is left over stays empty below the last one.
    m_side->insertWidget(m_side->count() - 1, pane);
}

void ApplicationsPage::reveal(Pane *pane)
{
    if (m_sideArea->isAncestorOf(pane))
        m_sideArea->ensureWidgetVisible(pane, 0, 0);
}

void ApplicationsPage::spread()
{
    m_columns->setSizes({width() * 30 / 100, width() * 40 / 100, width() * 30 / 100});
}

} // namespace chancery::counter
