// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/choiceeditor.h"

#include "models/domain/feeschedule.h"
#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicecards.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/format.h"
#include "ui/wizard/wizardcontext.h"

#include <algorithm>
#include <utility>

namespace chancery::wizard {

namespace {

const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");
const QString agree = QStringLiteral("agree");

QStringList optionsOf(ChoiceEditor::Sort sort, const intake::FieldSpec &spec)
{
    switch (sort) {
    case ChoiceEditor::Sort::One:
    case ChoiceEditor::Sort::Several:
        return spec.options;
    case ChoiceEditor::Sort::YesNo:
        return {yes, no};
    case ChoiceEditor::Sort::Agree:
        return {agree};
    }
    return {};
}

/// Three choices of two lines each are higher than such a screen.
bool isHeightScarce(const theme::Theme &theme)
{
    return theme.isCompact() && theme.textSize() == theme::TextSize::Largest;
}

} // namespace

ChoiceEditor::ChoiceEditor(const WizardContext &context, Sort sort, QWidget *parent)
    : m_context(context)
    , m_sort(sort)
    , m_cards(new widgets::ChoiceCards(context.theme,
          sort == Sort::Several || sort == Sort::Agree ? widgets::ChoiceCards::Count::Several : widgets::ChoiceCards::Count::One, parent))
{
    connect(m_cards, &widgets::ChoiceCards::chosenChanged, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

QWidget *ChoiceEditor::widget() const
{
    return m_cards;
}

void ChoiceEditor::describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &prices)
{
    std::vector<widgets::ChoiceCards::Option> options;
    for (const QString &key : optionsOf(m_sort, spec)) {
        widgets::ChoiceCards::Option option {key, optionName(spec.id, key), optionDetail(spec.id, key)};
        const auto price = std::find_if(prices.begin(), prices.end(), [&](const auto &offer) { return offer.option == key; });
        if (price != prices.end()) {
            option.trailing = moneyText(price->total, m_context.theme.locale());
            if (price->workingDays)
                option.detail = tr("%n working day(s)", nullptr, *price->workingDays);
            if (isHeightScarce(m_context.theme) && !option.detail.isEmpty())
                //: a choice and how long it takes, on one line: %1 "Express", %2 "3 working days"
                option.name = tr("%1, %2").arg(option.name, std::exchange(option.detail, QString()));
        }
        options.push_back(option);
    }
    m_wide = m_sort == Sort::Agree || options.size() > 3 || !prices.empty();
    m_cards->setOptions(options);
}

void ChoiceEditor::setValue(const QVariant &value)
{
    switch (m_sort) {
    case Sort::One:
        m_cards->setChosen({value.toString()});
        return;
    case Sort::Several:
        m_cards->setChosen(value.toStringList());
        return;
    case Sort::YesNo:
        m_cards->setChosen(value.isValid() ? QStringList {value.toBool() ? yes : no} : QStringList {});
        return;
    case Sort::Agree:
        m_cards->setChosen(value.toBool() ? QStringList {agree} : QStringList {});
        return;
    }
}

QVariant ChoiceEditor::value() const
{
    const QStringList keys = m_cards->chosen();
    if (keys.isEmpty())
        return {};
    switch (m_sort) {
    case Sort::One:
        return keys.first();
    case Sort::Several:
        return keys;
    case Sort::YesNo:
        return keys.first() == yes;
    case Sort::Agree:
        return true;
    }
    return {};
}

} // namespace chancery::wizard
