// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/dateeditor.h"

#include "models/domain/partialdate.h"
#include "ui/widgets/dateedit.h"
#include "ui/wizard/wizardcontext.h"

namespace chancery::wizard {

namespace {
constexpr int earliestYear = 1000; // fewer digits: the year is still being typed
}

DateEditor::DateEditor(const WizardContext &context, bool uncertain, QWidget *parent)
    : m_uncertain(uncertain)
    , m_edit(new widgets::DateEdit(context.theme, parent))
{
    m_edit->setPartsOptional(uncertain);
    m_edit->setCalendarShown(!uncertain);
    connect(m_edit, &widgets::DateEdit::edited, this, &FieldEditor::edited);
    connect(m_edit, &widgets::DateEdit::finished, this, &FieldEditor::finished);
}

QWidget *DateEditor::widget() const
{
    return m_edit;
}

void DateEditor::describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &)
{
    m_edit->setRange(spec.dates.first, spec.dates.last);
    // A calendar helps with days that are near, not with paging through decades.
    m_edit->setCalendarShown(!m_uncertain && spec.dates.first.isValid() && spec.dates.last.isValid()
        && spec.dates.first.daysTo(spec.dates.last) < 400);
}

void DateEditor::setValue(const QVariant &value)
{
    if (m_edit->isBeingTyped())
        return;
    if (!value.isValid() && isHalfDone())
        return;
    if (!m_uncertain) {
        m_edit->setDate(value.toDate());
        return;
    }
    const auto date = value.value<domain::PartialDate>();
    m_edit->setParts(date.isNull() ? widgets::DateEdit::Parts {} : widgets::DateEdit::Parts {date.year(), date.month(), date.day()});
}

QVariant DateEditor::value() const
{
    const auto parts = m_edit->parts();
    if (!parts.year || *parts.year < earliestYear)
        return {};
    if (!m_uncertain)
        return m_edit->date().isValid() ? QVariant(m_edit->date()) : QVariant();
    const auto date = domain::PartialDate::fromParts(*parts.year, parts.month, parts.day);
    return date ? QVariant::fromValue(date.value()) : QVariant();
}

bool DateEditor::isHalfDone() const
{
    return !m_edit->parts().isEmpty() && !value().isValid();
}

} // namespace chancery::wizard
