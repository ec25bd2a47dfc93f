// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/damagebar.h"

#include "ui/counter/steadybar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::counter {

DamageBar::DamageBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_panel(new widgets::ScrollPanel(this))
    , m_words(new widgets::Banner(theme, widgets::Tone::Danger))
    , m_noted(new widgets::Button(theme, widgets::Button::Kind::Secondary, this))
{
    setObjectName(QStringLiteral("damageBar"));
    widgets::setSurface(this, QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_words->setObjectName(QStringLiteral("storeDamage"));
    m_noted->setObjectName(QStringLiteral("damageNoted"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    row->setSpacing(theme.space(3));
    m_panel->setObjectName(QStringLiteral("damagePanel"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    m_panel->setContent(content);
    row->addWidget(m_panel, 1);
    row->addWidget(m_noted);
    new SteadyBar(*m_panel);
    connect(&theme, &theme::Theme::changed, this, &DamageBar::fit, Qt::QueuedConnection);
    connect(m_noted, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT noted();
    });
    hide();
}

void DamageBar::tell(const wizard::StoreDamage &damage)
{
    m_damage = damage;
    translate();
    show();
}

void DamageBar::translate()
{
    m_words->setText(wizard::StoreDamage::headline(), m_damage.text());
    m_noted->setText(tr("Mark as read"));
    setAccessibleName(wizard::StoreDamage::headline());
    m_panel->setAccessibleName(wizard::StoreDamage::headline());
    fit();
}

void DamageBar::fit()
{
    const int whole = m_panel->widget()->heightForWidth(m_panel->maximumViewportSize().width());
    const int most = window()->height() / 4;
    m_panel->setFixedHeight(std::min(whole, most));
    m_panel->setFocusPolicy(whole > most ? Qt::StrongFocus : Qt::NoFocus); // the keyboard scrolls it
}

void DamageBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit(); // dressed by now
}

void DamageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DamageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace chancery::counter
