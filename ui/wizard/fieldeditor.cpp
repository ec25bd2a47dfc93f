// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/fieldeditor.h"

#include "models/domain/fieldkind.h"
#include "ui/wizard/choiceeditor.h"
#include "ui/wizard/countrylisteditor.h"
#include "ui/wizard/dateeditor.h"
#include "ui/wizard/listeditor.h"
#include "ui/wizard/texteditor.h"
#include "ui/wizard/visalisteditor.h"

namespace chancery::wizard {

using domain::FieldId;
using domain::FieldKind;

namespace {

constexpr qsizetype mostCards = 6;

/// Statements that can only be agreed to, not answered with no.
bool isStatement(FieldId field)
{
    return field == FieldId::BlankPagesConfirmed || field == FieldId::GuardianConsentSigned || field == FieldId::TruthDeclaration;
}

} // namespace

std::unique_ptr<FieldEditor> makeFieldEditor(
    const WizardContext &context, const intake::FieldSpec &spec, const QString &part, QWidget *parent)
{
    if (part == QLatin1String("country"))
        return std::make_unique<ListEditor>(context, parent);
    switch (spec.kind) {
    case FieldKind::Choice:
        if (spec.options.size() > mostCards)
            return std::make_unique<ListEditor>(context, parent);
        return std::make_unique<ChoiceEditor>(context, ChoiceEditor::Sort::One, parent);
    case FieldKind::ChoiceList:
        return std::make_unique<ChoiceEditor>(context, ChoiceEditor::Sort::Several, parent);
    case FieldKind::Bool:
        return std::make_unique<ChoiceEditor>(
            context, isStatement(spec.id) ? ChoiceEditor::Sort::Agree : ChoiceEditor::Sort::YesNo, parent);
    case FieldKind::CountryList:
        return std::make_unique<CountryListEditor>(context, parent);
    case FieldKind::VisaList:
        return std::make_unique<VisaListEditor>(context, parent);
    case FieldKind::Country:
    case FieldKind::Language:
        return std::make_unique<ListEditor>(context, parent);
    case FieldKind::Date:
        return std::make_unique<DateEditor>(context, false, parent);
    case FieldKind::UncertainDate:
        return std::make_unique<DateEditor>(context, true, parent);
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::NameList:
    case FieldKind::Moment:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::PhoneOrEmail:
    case FieldKind::PostalAddress:
    case FieldKind::Opaque:
        break;
    }
    return std::make_unique<TextEditor>(parent);
}

} // namespace chancery::wizard
