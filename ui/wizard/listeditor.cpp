// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/listeditor.h"

#include "models/domain/statecodes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pickedit.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/pinyin.h"
#include "ui/wizard/wizardcontext.h"

#include <QCollator>

#include <algorithm>

namespace chancery::wizard {

using domain::FieldKind;

std::vector<widgets::PickEdit::Option> countryOptions(const WizardContext &context, const QStringList &codes)
{
    const QLocale locale = context.theme.locale();
    std::vector<widgets::PickEdit::Option> options;
    for (const QString &code : codes.isEmpty() ? domain::countryCodes() : codes) {
        const QString name = context.countries.name(code, locale);
        // The keys on the screen write no Chinese letters.
        const QString typed = locale.language() == QLocale::Chinese ? u' ' + pinyinOf(name) : QString();
        options.push_back({code, name, context.countries.englishName(code) + u' ' + code + typed});
    }
    QCollator collator(locale);
    std::stable_sort(options.begin(), options.end(),
        [&](const auto &one, const auto &other) { return collator.compare(one.name, other.name) < 0; });
    return options;
}

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
    const bool countries = spec.kind == FieldKind::Country;
    std::vector<widgets::PickEdit::Option> options;
    if (countries) {
        options = countryOptions(m_context, spec.options);
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
    m_edit->setChosen(value.toString());
}

QVariant ListEditor::value() const
{
    return m_edit->chosen().isEmpty() ? QVariant() : QVariant(m_edit->chosen());
}

} // namespace chancery::wizard
