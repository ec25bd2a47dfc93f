// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/confirmpassportview.h"

#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/answertext.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/formview.h"
#include "ui/wizard/spacedtext.h"
#include "ui/wizard/stepwords.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::wizard {

using domain::FieldId;
using intake::Origin;
using intake::Step;
using theme::TextRole;

ConfirmPassportView::ConfirmPassportView(const WizardContext &context, QWidget *parent)
    : StepView(parent)
    , m_context(context)
    , m_compare(new QWidget(this))
    , m_numberLabel(new widgets::TextLabel(TextRole::Note, m_compare, widgets::Tone::Muted))
    , m_number(new SpacedText(context.theme, m_compare))
    , m_hint(new widgets::Banner(context.theme, widgets::Tone::Accent, m_compare))
    , m_rows(new QGridLayout)
    , m_form(new FormView(context, Step::ConfirmPassport, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("confirmPassport"));
    const auto &theme = context.theme;
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_compare);
    m_stack->addWidget(m_form);
    auto *column = widgets::ScrollPanel::fill(m_compare, theme.space(3));
    auto *card = new QFrame(m_compare);
    widgets::setSurface(card, QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4));
    inside->setSpacing(theme.space(1));
    inside->addWidget(m_numberLabel);
    inside->addWidget(m_number);
    inside->addSpacing(theme.space(2));
    m_rows->setHorizontalSpacing(theme.space(6));
    m_rows->setVerticalSpacing(theme.space(1));
    inside->addLayout(m_rows);
    column->addWidget(card);
    column->addWidget(m_hint);
    column->addStretch(1);
    connect(m_form, &StepView::changed, this, &StepView::changed);
    connect(m_form, &StepView::finished, this, [this] {
        if (m_page == Page::Correct)
            show(Page::Compare);
        else
            Q_EMIT finished();
    });
}

QString ConfirmPassportView::title() const
{
    switch (m_page) {
    case Page::Compare:
        return stepTitle(Step::ConfirmPassport);
    case Page::Correct:
        return tr("Correct what differs");
    case Page::Complete:
        return tr("What else your passport says");
    }
    return {};
}

QString ConfirmPassportView::subtitle() const
{
    if (m_page == Page::Compare)
        return tr("Compare each character with the photo page.");
    return m_form->pageCount() > 1 ? m_form->subtitle() : QString();
}

QString ConfirmPassportView::help() const
{
    return stepHelp(Step::ConfirmPassport);
}

QString ConfirmPassportView::primaryAction() const
{
    return m_page == Page::Compare ? tr("All is right") : tr("Continue");
}

QString ConfirmPassportView::secondaryAction() const
{
    return m_page == Page::Compare ? tr("Something differs") : QString();
}

void ConfirmPassportView::enter()
{
    fill();
    show(m_context.session.document() ? Page::Compare : Page::Complete);
}

void ConfirmPassportView::show(Page page)
{
    m_page = page;
    if (page == Page::Compare) {
        fill();
        m_stack->setCurrentWidget(m_compare);
    } else {
        m_stack->setCurrentWidget(m_form);
        const bool correcting = page == Page::Correct;
        const bool typed = !m_context.session.document();
        m_form->setFilter([correcting, typed](const intake::FieldSpec &spec) {
            return typed || (spec.origin == Origin::Document) == correcting;
        });
        m_form->enter();
    }
    Q_EMIT changed();
}

void ConfirmPassportView::fill()
{
    while (m_rows->count() > 0) {
        QLayoutItem *item = m_rows->takeAt(0);
        delete item->widget();
        delete item;
    }
    const QString number = m_context.session.value(FieldId::DocumentNumber).toString();
    m_numberLabel->setText(fieldLabel(FieldId::DocumentNumber));
    m_number->setText(number);
    const FieldId shown[] {FieldId::Surname, FieldId::GivenNames, FieldId::BirthDate, FieldId::Sex, FieldId::Nationality,
        FieldId::DocumentIssuingState, FieldId::DocumentExpiryDate, FieldId::DocumentType};
    const bool two = width() >= m_context.theme.textPixels(TextRole::Body) * 30;
    int index = 0;
    for (const FieldId field : shown) {
        const QString answer = answerText(m_context, field);
        if (answer.isEmpty())
            continue;
        auto *label = new widgets::TextLabel(TextRole::Note, m_compare, widgets::Tone::Muted);
        label->setText(fieldLabel(field));
        auto *value = new widgets::TextLabel(TextRole::Strong, m_compare);
        value->setText(answer);
        const int row = (two ? index / 2 : index) * 2;
        const int at = two ? index % 2 : 0;
        m_rows->addWidget(label, row, at);
        m_rows->addWidget(value, row + 1, at, Qt::AlignTop);
        ++index;
    }
    m_rows->setColumnStretch(0, 1);
    m_rows->setColumnStretch(1, two ? 1 : 0);
    const bool repaired = !m_context.session.corrections().empty();
    const bool lookAlikes = std::any_of(number.begin(), number.end(), &SpacedText::isLookAlike);
    m_hint->setVisible(repaired || lookAlikes || (m_context.session.document() && m_context.session.document()->nameMaybeTruncated));
    QStringList words;
    if (lookAlikes)
        words.append(tr("Framed characters look like others: 0 and O, 1 and I, 5 and S, 8 and B."));
    if (repaired)
        words.append(tr("The reader was not sure about some characters. Compare the dates and the country with care."));
    if (m_context.session.document() && m_context.session.document()->nameMaybeTruncated)
        words.append(tr("Your name may be cut off. Touch “Something differs” to complete it."));
    m_hint->setText({}, words.join(u' '));
}

void ConfirmPassportView::activatePrimary()
{
    if (m_page != Page::Compare) {
        m_form->activatePrimary();
        return;
    }
    show(Page::Complete);
    if (m_form->isEmpty())
        Q_EMIT finished();
}

void ConfirmPassportView::activateSecondary()
{
    show(Page::Correct);
}

bool ConfirmPassportView::goBack()
{
    if (m_page == Page::Compare)
        return false;
    if (m_form->goBack())
        return true;
    if (!m_context.session.document())
        return false;
    show(Page::Compare);
    return true;
}

void ConfirmPassportView::wipe()
{
    m_form->wipe();
    m_number->setText({});
    while (m_rows->count() > 0) {
        QLayoutItem *item = m_rows->takeAt(0);
        delete item->widget();
        delete item;
    }
    m_page = Page::Compare;
}

void ConfirmPassportView::changeEvent(QEvent *event)
{
    StepView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace chancery::wizard
