// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/applicationspage.h"

#include "ui/counter/cramped.h"
#include "ui/counter/pane.h"
#include "ui/counter/pile.h"
#include "ui/counter/portraitfold.h"
#include "ui/counter/steadybar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/styling.h"
#include "ui/wizard/readingorder.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace chancery::counter {

ApplicationsPage::ApplicationsPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_queue(makeColumn(QStringLiteral("queueColumn"), m_columns))
    , m_chosen(new widgets::ScrollPanel(m_columns))
    , m_case(new QSplitter(Qt::Horizontal))
    , m_pile(new Pile(*m_chosen, *m_case))
    , m_application(makeColumn(QStringLiteral("applicationColumn"), m_case))
{
    setObjectName(QStringLiteral("applicationsPage"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_columns);
    auto *side = makeColumn(QStringLiteral("sideColumn"), m_case);
    m_side = new QVBoxLayout;
    auto *content = new QWidget(side);
    content->setLayout(m_side);
    widgets::setSurface(content, QStringLiteral("page"));
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(theme.space(3));
    m_side->addStretch(1);
    auto *panel = new widgets::ScrollPanel(side);
    panel->setContent(content);
    new SteadyBar(*panel);
    m_sideArea = panel;
    side->layout()->addWidget(panel);
    m_columns->setObjectName(QStringLiteral("columns"));
    for (QSplitter *splitter : {m_columns, m_case}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_columns->setStretchFactor(1, 1);
    m_case->setStretchFactor(0, 1);
    for (QWidget *column : {m_queue, m_application, side})
        column->layout()->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3));
    connect(&theme, &theme::Theme::changed, this, &ApplicationsPage::spread);
    new PortraitFold(*this, [this](bool isPortrait) {
        m_columns->setOrientation(isPortrait ? Qt::Vertical : Qt::Horizontal);
        spread();
    });
}

QWidget *ApplicationsPage::makeColumn(const QString &name, QSplitter *splitter)
{
    auto *column = new QWidget(splitter);
    column->setObjectName(name);
    widgets::setSurface(column, QStringLiteral("page"));
    column->setAttribute(Qt::WA_StyledBackground);
    new QVBoxLayout(column);
    splitter->addWidget(column);
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
    m_pile->show(*pane);
    if (m_sideArea->isAncestorOf(pane))
        m_sideArea->ensureWidgetVisible(pane, 0, 0);
}

void ApplicationsPage::spread()
{
    // The queue has three tenths of the width, or two fifths of the height; with large letters the names in it want a
    // third, but on a narrow screen the answers, which are longer than what the queue says, have some of it.
    const bool isPortrait = m_columns->orientation() == Qt::Vertical;
    const bool isLarge = m_theme.textSize() != theme::TextSize::Normal;
    const bool isPiled = isCramped(*this, m_theme);
    const bool isNarrow = width() < 66 * m_theme.textPixels(theme::TextRole::Body);
    const int share = isPiled ? 35 : !isLarge ? 30 : isNarrow ? 25 : 33;
    const int whole = isPortrait ? height() : width();
    const int queue = isPortrait ? whole * 2 / 5 : whole * share / 100;
    m_columns->setSizes({queue, whole - queue});
    m_pile->set(isPiled, isPortrait ? (whole - queue) / 2 : height());
    if (isPiled)
        return m_case->setSizes({1, 1});
    const int beside = isPortrait ? width() : whole - queue;
    const int answers = beside * (isLarge ? 60 : 57) / 100;
    m_case->setSizes({answers, beside - answers});
}

QList<QWidget *> ApplicationsPage::stops() const
{
    return wizard::readingOrder(*m_queue) + wizard::readingOrder(*m_application) + wizard::readingOrder(*m_sideArea);
}

} // namespace chancery::counter
