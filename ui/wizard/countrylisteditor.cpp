// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/countrylisteditor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/entrylist.h"
#include "ui/widgets/pickedit.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/listeditor.h"
#include "ui/wizard/wizardcontext.h"

namespace chancery::wizard {

CountryListEditor::CountryListEditor(const WizardContext &context, QWidget *parent)
    : m_context(context)
    , m_list(new widgets::EntryList(context.theme, parent))
    , m_adder(new widgets::PickEdit(context.theme, m_list))
{
    m_adder->setObjectName(QStringLiteral("addCountry"));
    m_list->setAdder(m_adder);
    connect(m_adder, &widgets::PickEdit::chosenChanged, this, [this](const QString &code) {
        m_adder->setChosen({});
        if (m_codes.contains(code))
            return;
        m_codes.append(code);
        show();
        Q_EMIT edited();
        Q_EMIT finished();
    });
    connect(m_list, &widgets::EntryList::removed, this, [this](int index) {
        m_codes.removeAt(index);
        show();
        m_list->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

QWidget *CountryListEditor::widget() const
{
    return m_list;
}

void CountryListEditor::describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &)
{
    m_list->setMaximum(spec.maximumEntries);
    m_adder->setSearchable(true);
    m_adder->setOptions(countryOptions(m_context, spec.options));
    m_adder->setPrompt(tr("Choose a country"));
    m_adder->setListTitle(fieldLabel(spec.id));
    m_adder->setAccessibleName(fieldLabel(spec.id));
    show(); // in the present language
}

void CountryListEditor::setValue(const QVariant &value)
{
    m_codes = value.toStringList();
    show();
}

QVariant CountryListEditor::value() const
{
    return m_codes.isEmpty() ? QVariant() : QVariant(m_codes);
}

void CountryListEditor::show()
{
    QStringList names;
    for (const QString &code : m_codes)
        names.append(m_context.countries.name(code, m_context.theme.locale()));
    m_list->setEntries(names);
}

} // namespace chancery::wizard
