// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chancery::widgets {

Field::Field(const theme::Theme &theme, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_lead(new QWidget(this))
    , m_label(new TextLabel(theme::TextRole::Strong, m_lead))
    , m_help(new TextLabel(theme::TextRole::Note, m_lead, Tone::Muted))
    , m_errorLine(new QWidget(this))
    , m_error(new TextLabel(theme::TextRole::Note, m_errorLine, Tone::Danger))
    , m_editor(editor)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto *lead = new QVBoxLayout(m_lead);
    lead->setContentsMargins(0, 0, 0, 0);
    lead->setSpacing(theme.space(1));
    lead->addWidget(m_label);
    lead->addWidget(m_help);
    lead->addStretch(1);
    column->addWidget(m_lead);
    column->addWidget(editor);
    auto *line = new QHBoxLayout(m_errorLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.space(2));
    line->addWidget(new IconLabel(theme, QStringLiteral("error"), theme::TextRole::Note, theme::ColorRole::Danger, m_errorLine), 0,
        Qt::AlignTop);
    line->addWidget(m_error, 1);
    column->addWidget(m_errorLine);
    column->addStretch(1);
    m_help->hide();
    m_errorLine->hide();
    m_label->setBuddy(editor);
    setFocusProxy(editor);
}

int Field::leadHeight(int width) const
{
    m_lead->layout()->invalidate();
    return m_lead->layout()->totalHeightForWidth(width);
}

void Field::alignLead(int height)
{
    m_lead->setMinimumHeight(height);
    layout()->invalidate();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    describe();
}

void Field::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describe();
}

void Field::setError(const QString &error)
{
    m_error->setText(error);
    m_errorLine->setVisible(!error.isEmpty());
    const QString state = error.isEmpty() ? QString() : QStringLiteral("error");
    if (qobject_cast<QLineEdit *>(m_editor) != nullptr || qobject_cast<PickEdit *>(m_editor) != nullptr)
        setStyleProperty(m_editor, "field", state);
    for (ChoiceCard *card : m_editor->findChildren<ChoiceCard *>())
        setStyleProperty(card, "field", state);
    for (QLineEdit *part : m_editor->findChildren<QLineEdit *>())
        setStyleProperty(part, "field", state);
    describe();
}

QString Field::error() const
{
    return m_error->text();
}

void Field::describe()
{
    m_editor->setAccessibleName(m_label->text());
    m_editor->setAccessibleDescription(hasError() ? m_error->text() : m_help->text());
}

} // namespace chancery::widgets
