// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/confirmpassportview.h"

#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pagedcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/answertext.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/formview.h"
#include "ui/wizard/spacedtext.h"
#include "ui/wizard/stepwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
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
    , m_compare(new widgets::PagedColumn(context.theme, this))
    , m_form(new FormView(context, Step::ConfirmPassport, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("confirmPassport"));
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_compare);
    m_stack->addWidget(m_form);
    connect(m_compare, &widgets::PagedColumn::changed, this, &StepView::changed);
    connect(&context.theme, &theme::Theme::changed, this, [this] {
        if (isVisible())
            fill();
    }, Qt::QueuedConnection);
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
        return partTitle(stepTitle(Step::ConfirmPassport), m_compare->page(), m_compare->pageCount());
    case Page::Correct:
        return tr("Correct what differs");
    case Page::Complete:
        return tr("What else your passport says");
    }
    return {};
}

QString ConfirmPassportView::subtitle() const
{
    // The title says it shortly; with the largest letters on a small screen the room is for the characters.
    const theme::Theme &theme = m_context.theme;
    if (m_page == Page::Compare && theme.isCompact() && theme.textSize() == theme::TextSize::Largest)
        return {};
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
    return m_page == Page::Compare && isLastPart() ? tr("All is right") : tr("Continue");
}

QString ConfirmPassportView::secondaryAction() const
{
    return m_page == Page::Compare ? tr("Something differs") : QString();
}

void ConfirmPassportView::enter()
{
    m_compare->showPage(0);
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

bool ConfirmPassportView::isLastPart() const
{
    return m_compare->page() + 1 >= m_compare->pageCount();
}

void ConfirmPassportView::fill()
{
    m_filledWidth = m_compare->width();
    m_filledHeight = m_compare->height();
    // The first arrangement that needs no second part; on a screen for which none is low enough, the first in parts.
    const QSignalBlocker quiet(m_compare);
    for (const Arrangement arrangement : {Arrangement::Below, Arrangement::Beside, Arrangement::Below}) {
        makeRows(arrangement);
        if (m_compare->pageCount() == 1)
            break;
    }
    if (m_compare->pageCount() > 1) { // each framed character says by itself what it is
        m_hint->setText({}, warning());
        m_compare->setWanted(m_hint, !warning().isEmpty());
    }
    Q_EMIT changed();
}

QString ConfirmPassportView::warning() const
{
    QStringList words;
    if (!m_context.session.corrections().empty())
        words.append(tr("The reader was not sure about some characters. Compare the dates and the country with care."));
    if (m_context.session.document() && m_context.session.document()->nameMaybeTruncated)
        words.append(tr("Your name may be cut off. Touch “Something differs” to complete it."));
    return words.join(u' ');
}

void ConfirmPassportView::makeRows(Arrangement arrangement)
{
    const theme::Theme &theme = m_context.theme;
    m_compare->clear();
    const QString number = m_context.session.value(FieldId::DocumentNumber).toString();
    auto *block = new QWidget(m_compare);
    auto *inside = new QVBoxLayout(block);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(theme.space(1));
    auto *label = new widgets::TextLabel(TextRole::Note, block, widgets::Tone::Muted);
    label->setText(fieldLabel(FieldId::DocumentNumber));
    inside->addWidget(label);
    auto *spaced = new SpacedText(theme, block);
    spaced->setText(number);
    inside->addWidget(spaced);
    m_compare->add(block, widgets::PagedColumn::Place::Card);

    std::vector<std::pair<FieldId, QString>> answers;
    int labelWidth = 0;
    const QFontMetrics note(theme.font(TextRole::Note));
    for (const FieldId field : {FieldId::Surname, FieldId::GivenNames, FieldId::BirthDate, FieldId::Sex, FieldId::Nationality,
             FieldId::DocumentIssuingState, FieldId::DocumentExpiryDate, FieldId::DocumentType}) {
        if (const QString answer = answerText(m_context, field); !answer.isEmpty()) {
            answers.emplace_back(field, answer);
            labelWidth = std::max(labelWidth, note.horizontalAdvance(fieldLabel(field)));
        }
    }
    const std::size_t columns = width() >= theme.textPixels(TextRole::Body) * 28 ? 2 : 1;
    for (std::size_t i = 0; i < answers.size(); i += columns) {
        auto *row = new QWidget(m_compare);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.space(6));
        for (std::size_t k = i; k < i + columns; ++k) {
            QWidget *answer = k < answers.size() ? makeAnswer(answers[k].first, answers[k].second, arrangement, labelWidth) : new QWidget;
            answer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns of equal width in every row
            line->addWidget(answer, 1, Qt::AlignTop);
        }
        m_compare->add(row, widgets::PagedColumn::Place::Card);
    }
    QString words = warning();
    if (std::any_of(number.begin(), number.end(), &SpacedText::isLookAlike))
        words = (tr("Framed characters look like others: 0 and O, 1 and I, 5 and S, 6 and G, 8 and B.") + u' ' + words).trimmed();
    m_hint = new widgets::Banner(theme, widgets::Tone::Accent, m_compare);
    m_hint->setText({}, words);
    m_compare->add(m_hint);
    m_compare->setWanted(m_hint, !words.isEmpty()); // deals the parts
}

QWidget *ConfirmPassportView::makeAnswer(FieldId field, const QString &answer, Arrangement arrangement, int labelWidth)
{
    auto *pair = new QWidget(m_compare);
    const bool beside = arrangement == Arrangement::Beside;
    auto *box = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, pair);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(beside ? m_context.theme.space(4) : 0);
    auto *label = new widgets::TextLabel(TextRole::Note, pair, widgets::Tone::Muted);
    label->setText(fieldLabel(field));
    auto *value = new widgets::TextLabel(TextRole::Strong, pair);
    value->setText(answer);
    if (beside)
        label->setFixedWidth(labelWidth + 2);
    box->addWidget(label);
    box->addWidget(value, 1);
    return pair;
}

void ConfirmPassportView::activatePrimary()
{
    if (m_page != Page::Compare) {
        m_form->activatePrimary();
        return;
    }
    if (!isLastPart())
        return m_compare->showPage(m_compare->page() + 1);
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
    if (m_page == Page::Compare) {
        const int part = m_compare->page();
        m_compare->showPage(part - 1);
        return part > 0;
    }
    if (m_form->goBack())
        return true;
    if (!m_context.session.document())
        return false;
    show(Page::Compare);
    return true;
}

bool ConfirmPassportView::focusNextField(bool forward)
{
    return m_page == Page::Compare ? StepView::focusNextField(forward) : m_form->focusNextField(forward);
}

void ConfirmPassportView::wipe()
{
    m_form->wipe();
    m_compare->clear();
    m_filledWidth = 0;
    m_page = Page::Compare;
}

void ConfirmPassportView::resizeEvent(QResizeEvent *event)
{
    StepView::resizeEvent(event);
    // Once the layout has told the page its size.
    if (m_page == Page::Compare && m_context.session.document())
        QMetaObject::invokeMethod(this, [this] {
            if (isVisible() && (m_filledWidth != m_compare->width() || m_filledHeight != m_compare->height()))
                fill();
        }, Qt::QueuedConnection);
}

void ConfirmPassportView::changeEvent(QEvent *event)
{
    StepView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace chancery::wizard
