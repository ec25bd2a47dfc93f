// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/texteditor.h"

#include <QLineEdit>
#include <QStringList>

namespace chancery::wizard {

using domain::FieldKind;

namespace {

Qt::InputMethodHints hintsFor(FieldKind kind)
{
    const Qt::InputMethodHints always = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;
    if (kind == FieldKind::Phone)
        return always | Qt::ImhDialableCharactersOnly;
    if (kind == FieldKind::Email)
        return always | Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase;
    return always;
}

} // namespace

TextEditor::TextEditor(QWidget *parent)
    : m_edit(new QLineEdit(parent))
{
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEditor::finished);
}

QWidget *TextEditor::widget() const
{
    return m_edit;
}

void TextEditor::describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &)
{
    m_isList = spec.kind == FieldKind::NameList;
    m_edit->setInputMethodHints(hintsFor(spec.kind));
    if (spec.maximumLength > 0)
        m_edit->setMaxLength(m_isList ? spec.maximumLength * spec.maximumEntries : spec.maximumLength);
}

void TextEditor::setValue(const QVariant &value)
{
    const QString text = m_isList ? value.toStringList().join(QStringLiteral(", ")) : value.toString();
    if (text != m_edit->text() && !(m_edit->hasFocus() && m_edit->isModified())) // what is being typed stays
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
