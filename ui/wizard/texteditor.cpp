// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/texteditor.h"

#include "ui/widgets/lineedit.h"

#include "models/domain/fieldid.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStringList>

namespace chancery::wizard {

using domain::FieldKind;

namespace {

/// Names and numbers as they are printed in documents, so in Latin letters; the person's own script has a field of its own.
bool isPrintedInLatin(const intake::FieldSpec &spec)
{
    using domain::FieldId;
    return spec.kind == FieldKind::Name || spec.kind == FieldKind::NameList || spec.id == FieldId::DocumentNumber
        || spec.id == FieldId::ResidencePermitNumber || spec.id == FieldId::NationalIdNumber || spec.id == FieldId::TravelInsurancePolicy;
}

Qt::InputMethodHints hintsFor(const intake::FieldSpec &spec)
{
    const Qt::InputMethodHints always = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;
    if (spec.kind == FieldKind::Phone)
        return always | Qt::ImhDialableCharactersOnly;
    if (spec.kind == FieldKind::Email || spec.kind == FieldKind::PhoneOrEmail)
        return always | Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase;
    return isPrintedInLatin(spec) ? always | Qt::ImhLatinOnly | Qt::ImhPreferUppercase : always;
}

} // namespace

TextEditor::TextEditor(QWidget *parent)
    : m_edit(new widgets::LineEdit(parent))
{
    // Not textEdited: what assistive technology puts in counts like what is typed.
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEditor::finished);
}

QWidget *TextEditor::widget() const
{
    return m_edit;
}

void TextEditor::describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &)
{
    m_isList = spec.kind == FieldKind::NameList;
    m_edit->setInputMethodHints(hintsFor(spec));
    if (spec.maximumLength > 0)
        m_edit->setMaxLength(m_isList ? spec.maximumLength * spec.maximumEntries : spec.maximumLength);
}

void TextEditor::setValue(const QVariant &value)
{
    const QString text = m_isList ? value.toStringList().join(QStringLiteral(", ")) : value.toString();
    if (text == m_edit->text() || (m_edit->hasFocus() && m_edit->isModified()))
        return; // what is being typed stays
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_edit->setText(text);
}

QVariant TextEditor::value() const
{
    if (m_edit->text().trimmed().isEmpty())
        return {};
    if (!m_isList)
        return m_edit->text();
    QStringList names;
    for (const QString &name : m_edit->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names.isEmpty() ? QVariant() : QVariant(names);
}

} // namespace chancery::wizard
