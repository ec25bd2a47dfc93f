// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/questiondialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/answerslayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace chancery::widgets {

QuestionDialog::QuestionDialog(const theme::Theme &theme, QWidget *host, const QString &icon)
    : Overlay(theme, host)
    , m_icon(new IconLabel(theme, icon, theme::TextRole::Title, theme::ColorRole::Accent, this, 1.4))
    , m_headline(new TextLabel(theme::TextRole::Title, this))
    , m_text(new TextLabel(theme::TextRole::Body, this))
    , m_countdown(new TextLabel(theme::TextRole::Display, this, Tone::Accent))
    , m_safe(new Button(theme, Button::Kind::Primary, this))
    , m_other(new Button(theme, Button::Kind::Secondary, this))
{
    setObjectName(QStringLiteral("questionDialog"));
    m_safe->setObjectName(QStringLiteral("safeAnswer"));
    m_other->setObjectName(QStringLiteral("otherAnswer"));
    m_countdown->setObjectName(QStringLiteral("countdown"));
    m_icon->setVisible(!icon.isEmpty());
    m_countdown->hide();
    body()->addWidget(m_icon);
    body()->addWidget(m_headline);
    body()->addWidget(m_text);
    body()->addWidget(m_countdown);
    body()->addSpacing(theme.space(3));
    auto *answers = new AnswersLayout(theme.space(4));
    answers->addWidget(m_other);
    answers->addWidget(m_safe);
    body()->addLayout(answers);
    setTabOrder(m_safe, m_other);

    connect(m_safe, &QPushButton::clicked, this, [this] {
        Q_EMIT safeChosen();
        close();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        Q_EMIT otherChosen();
        close();
    });
    connect(this, &Overlay::dismissed, this, &QuestionDialog::safeChosen);
}

void QuestionDialog::setQuestion(const QString &headline, const QString &text)
{
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(text);
}

void QuestionDialog::setAnswers(const QString &safe, const QString &other)
{
    m_safe->setText(safe);
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
}

void QuestionDialog::setCountdown(const QString &text)
{
    m_countdown->setText(text);
    m_countdown->setVisible(!text.isEmpty());
}

void QuestionDialog::ask()
{
    open(m_safe);
}

} // namespace chancery::widgets
