// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/visapanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chancery::wizard {

using widgets::Button;

namespace {
constexpr int longestNumber = 20;
}

VisaPanel::VisaPanel(const theme::Theme &theme, QWidget *host, const QString &title, QDate today)
    : Overlay(theme, host)
    , m_today(today)
    , m_number(new widgets::LineEdit(this))
    , m_from(new widgets::DateEdit(theme, this))
    , m_to(new widgets::DateEdit(theme, this))
    , m_fromField(new widgets::Field(theme, m_from, this))
    , m_toField(new widgets::Field(theme, m_to, this))
{
    setObjectName(QStringLiteral("visaPanel"));
    setAccessibleName(title);
    auto *headline = new widgets::TextLabel(theme::TextRole::Title, this);
    headline->setText(title);
    m_number->setObjectName(QStringLiteral("visaNumber"));
    m_number->setMaxLength(longestNumber);
    m_number->setInputMethodHints(
        Qt::ImhLatinOnly | Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_from->setObjectName(QStringLiteral("visaFrom"));
    m_to->setObjectName(QStringLiteral("visaTo"));
    for (widgets::DateEdit *edit : {m_from, m_to})
        edit->setCalendarShown(false);
    auto *number = new widgets::Field(theme, m_number, this);
    number->setLabel(tr("Number of the visa (optional)"));
    m_fromField->setLabel(tr("Valid from"));
    m_toField->setLabel(tr("Valid until"));
    auto *dates = new QHBoxLayout;
    dates->setSpacing(theme.space(6));
    dates->addWidget(m_fromField, 1);
    dates->addWidget(m_toField, 1);
    auto *close = new Button(theme, Button::Kind::Secondary, this);
    close->setObjectName(QStringLiteral("closeVisa"));
    close->setText(tr("Close"));
    auto *add = new Button(theme, Button::Kind::Primary, this);
    add->setObjectName(QStringLiteral("giveVisa"));
    add->setText(tr("Add this visa"));
    auto *answers = new QHBoxLayout;
    answers->addWidget(close);
    answers->addStretch(1);
    answers->addWidget(add);
    body()->addWidget(headline);
    // Beside the on-screen keyboard large letters do not leave room for all of it.
    auto *questions = new QWidget(this);
    questions->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = widgets::ScrollPanel::fill(questions, theme.space(4), theme.space(4));
    column->addWidget(number);
    column->addLayout(dates);
    body()->addWidget(questions);
    body()->addLayout(answers);
    connect(close, &QPushButton::clicked, this, &Overlay::close);
    connect(add, &QPushButton::clicked, this, &VisaPanel::give);
}

void VisaPanel::present()
{
    open(m_number);
}

void VisaPanel::give()
{
    const domain::PreviousVisa visa{m_number->text().trimmed(), m_from->date(), m_to->date()};
    const QString whole = tr("Enter day, month and year.");
    m_fromField->setError(!visa.from.isValid() ? whole
            : visa.from > m_today              ? tr("Enter a day that is not in the future.")
                                               : QString());
    m_toField->setError(!visa.to.isValid()               ? whole
            : visa.from.isValid() && visa.to < visa.from ? tr("Enter a day that is not before “Valid from”.")
                                                         : QString());
    if (m_fromField->hasError() || m_toField->hasError()) {
        (m_fromField->hasError() ? m_from : m_to)->setFocus(Qt::OtherFocusReason);
        return;
    }
    close();
    Q_EMIT given(visa);
}

} // namespace chancery::wizard
