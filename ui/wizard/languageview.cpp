// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/languageview.h"

#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicecards.h"
#include "ui/wizard/languages.h"
#include "ui/wizard/stepwords.h"

#include <QVBoxLayout>

namespace chancery::wizard {

LanguageView::LanguageView(const WizardContext &context, QWidget *parent)
    : StepView(parent)
    , m_context(context)
    , m_cards(new widgets::ChoiceCards(context.theme, widgets::ChoiceCards::Count::One, this))
{
    setObjectName(QStringLiteral("language"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_cards);
    column->addStretch(1);
    std::vector<widgets::ChoiceCards::Option> options;
    for (const Languages::Language &language : Languages::available())
        options.push_back({language.code, language.ownName});
    m_cards->setOptions(options);
    m_cards->setMaximumColumns(2);
    connect(m_cards, &widgets::ChoiceCards::chosenChanged, this, [this](const QStringList &keys) {
        if (!keys.isEmpty())
            Q_EMIT languageChosen(keys.first());
    });
}

QString LanguageView::title() const
{
    return stepTitle(intake::Step::Language);
}

QString LanguageView::help() const
{
    return stepHelp(intake::Step::Language);
}

QString LanguageView::primaryAction() const
{
    return tr("Continue");
}

void LanguageView::enter()
{
    m_cards->setChosen({m_context.languages.current()});
}

void LanguageView::activatePrimary()
{
    const QStringList chosen = m_cards->chosen();
    Q_EMIT languageChosen(chosen.isEmpty() ? m_context.languages.current() : chosen.first());
    Q_EMIT finished();
}

} // namespace chancery::wizard
