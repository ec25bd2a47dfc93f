// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/helppanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/scrollfade.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chancery::wizard {

using theme::TextRole;
using widgets::Button;

HelpPanel::HelpPanel(const theme::Theme &theme, QWidget *host, const QString &title, const QString &text)
    : Overlay(theme, host, Place::End)
{
    setObjectName(QStringLiteral("helpPanel"));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(3));
    head->addWidget(new widgets::IconLabel(theme, QStringLiteral("help"), TextRole::Title, theme::ColorRole::Accent, this));
    auto *name = new widgets::TextLabel(TextRole::Title, this);
    name->setText(tr("Help: %1").arg(title));
    setAccessibleName(name->text());
    head->addWidget(name, 1);
    body()->addLayout(head);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(4));
    for (const QString &paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        auto *label = new widgets::TextLabel(TextRole::Body, content);
        label->setText(paragraph);
        column->addWidget(label);
    }
    column->addStretch(1);
    auto *scroll = new widgets::ScrollPanel(this);
    scroll->setContent(content);
    scroll->keepFromBar(theme.space(4));
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(name->text());
    new widgets::ScrollFade(theme, theme::ColorRole::Surface, *scroll);
    body()->addWidget(scroll, 1);
    auto *staff = new Button(theme, Button::Kind::Secondary, this);
    staff->setText(tr("Call staff"));
    staff->setIconName(QStringLiteral("call-staff"));
    auto *leave = new Button(theme, Button::Kind::Primary, this);
    leave->setText(tr("Close help"));
    leave->setObjectName(QStringLiteral("closeHelp"));
    body()->addWidget(staff);
    body()->addWidget(leave);
    m_close = leave;
    connect(leave, &QPushButton::clicked, this, &Overlay::close);
    connect(staff, &QPushButton::clicked, this, [this] {
        Overlay::close();
        Q_EMIT staffWanted();
    });
}

void HelpPanel::present()
{
    open(m_close);
}

} // namespace chancery::wizard
