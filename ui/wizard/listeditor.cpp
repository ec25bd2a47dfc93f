// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/listeditor.h"

#include "models/domain/statecodes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pickedit.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/wizardcontext.h"

#include <QCollator>

#include <algorithm>

namespace chancery::wizard {

using domain::FieldKind;

ListEditor::ListEditor(const WizardContext &context, QWidget *parent)
    : m_context(context)
    , m_edit(new widgets::PickEdit(context.theme, parent))
{
    connect(m_edit, &widgets::PickEdit::chosenChanged, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

QWidget *ListEditor::widget() const
{
    return m_edit;
}

void ListEditor::describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &)
{
    // Two hundred and fifty names are sorted once for a language, not at every key.
    const QString now = m_context.theme.locale().name() + QString::number(static_cast<int>(spec.kind)) + spec.options.join(QLatin1Char(','));
    if (m_described == now)
        return;
    m_described = now;
    m_isList = spec.kind == FieldKind::CountryList;
    const bool countries = spec.kind == FieldKind::Country || m_isList;
    std::vector<widgets::PickEdit::Option> options;
    if (countries) {
        const QLocale locale = m_context.theme.locale();
        for (const QString &code : spec.options.isEmpty() ? domain::countryCodes() : spec.options)
            options.push_back({code, m_context.countries.name(code, locale), m_context.countries.englishName(code) + u' ' + code});
        QCollator collator(locale);
        std::stable_sort(options.begin(), options.end(),
            [&](const auto &one, const auto &other) { return collator.compare(one.name, other.name) < 0; });
    } else {
        for (const QString &key : spec.options)
            options.push_back({key, optionName(spec.id, key)});
    }
    m_edit->setSearchable(countries);
    m_edit->setPrompt(countries ? tr("Choose a country") : tr("Choose"));
    m_edit->setListTitle(fieldLabel(spec.id));
    m_edit->setOptions(std::move(options));
}

void ListEditor::setValue(const QVariant &value)
{
    m_edit->setChosen(m_isList ? value.toStringList().value(0) : value.toString());
}

QVariant ListEditor::value() const
{
    if (m_edit->chosen().isEmpty())
        return {};
    return m_isList ? QVariant(QStringList {m_edit->chosen()}) : QVariant(m_edit->chosen());
}

} // namespace chancery::wizard
