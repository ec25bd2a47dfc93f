// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/damagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QHBoxLayout>

namespace chancery::counter {

DamageBar::DamageBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(new widgets::Banner(theme, widgets::Tone::Danger, this))
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
    row->addWidget(m_words, 1);
    row->addWidget(m_noted);
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
    m_noted->setText(tr("Noted"));
    setAccessibleName(wizard::StoreDamage::headline());
}

void DamageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace chancery::counter
