// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/visalisteditor.h"

#include "models/domain/fieldproblem.h"
#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/entrylist.h"
#include "ui/wizard/answertext.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/visapanel.h"
#include "ui/wizard/wizardcontext.h"

namespace chancery::wizard {

VisaListEditor::VisaListEditor(const WizardContext &context, QWidget *parent)
    : m_context(context)
    , m_list(new widgets::EntryList(context.theme, parent))
    , m_adder(new widgets::Button(context.theme, widgets::Button::Kind::Secondary, m_list))
{
    m_adder->setObjectName(QStringLiteral("addVisa"));
    m_adder->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_list->setAdder(m_adder);
    connect(m_adder, &QPushButton::clicked, this, &VisaListEditor::ask);
    connect(m_list, &widgets::EntryList::removed, this, [this](int index) {
        m_visas.erase(m_visas.begin() + index);
        show();
        m_list->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

QWidget *VisaListEditor::widget() const
{
    return m_list;
}

void VisaListEditor::ask()
{
    auto *panel = new VisaPanel(m_context.theme, m_list, m_label, m_context.session.today());
    connect(panel, &VisaPanel::given, this, [this](const domain::PreviousVisa &visa) {
        m_visas.push_back(visa);
        show();
        Q_EMIT edited();
        Q_EMIT finished();
    });
    panel->present();
}

void VisaListEditor::describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &)
{
    m_label = fieldLabel(spec.id);
    m_list->setMaximum(spec.maximumEntries);
    m_adder->setText(tr("Add a visa"));
    show(); // in the present language
}

void VisaListEditor::setValue(const QVariant &value)
{
    m_visas = value.value<domain::PreviousVisas>();
    show();
}

QVariant VisaListEditor::value() const
{
    return m_visas.empty() ? QVariant() : QVariant::fromValue(m_visas);
}

void VisaListEditor::show()
{
    QStringList lines;
    for (const domain::PreviousVisa &visa : m_visas)
        lines.append(visaText(visa, m_context.theme.locale()));
    m_list->setEntries(lines);
}

} // namespace chancery::wizard
