// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/rail.h"

#include "ui/theme/theme.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/styling.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace chancery::counter {

using widgets::BarButton;

Rail::Rail(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    widgets::setSurface(this, QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    const int around = theme.space(1);
    m_column->setContentsMargins(around, around, around, around);
    m_column->setSpacing(around);
    m_column->addStretch(1);
    connect(&theme, &theme::Theme::changed, this, &Rail::fit);
}

BarButton *Rail::add(const QString &id, const QString &icon)
{
    auto *button = new BarButton(m_theme, icon, this);
    button->setObjectName(QStringLiteral("rail_") + id);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // all as wide as the widest
    m_group->addButton(button);
    m_column->insertWidget(m_column->count() - 1, button);
    m_buttons.insert(id, button);
    fit();
    return button;
}

void Rail::clear()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
}

int Rail::heightOf(bool withIcons) const
{
    int sum = 2 * m_theme.space(1);
    for (const BarButton *button : m_buttons)
        sum += button->heightWith(withIcons) + (withIcons ? m_theme.space(1) : 0);
    return sum;
}

QSize Rail::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), heightOf(false)};
}

void Rail::fit()
{
    const bool withIcons = heightOf(true) <= height();
    m_column->setSpacing(withIcons ? m_theme.space(1) : 0);
    for (BarButton *button : std::as_const(m_buttons))
        button->setIconShown(withIcons);
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace chancery::counter
