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
#include "ui/wizard/format.h"
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

namespace {

/// What is compared, below the number; a passport has it all.
const std::vector<FieldId> compared{FieldId::Surname, FieldId::GivenNames, FieldId::BirthDate, FieldId::Sex,
    FieldId::Nationality, FieldId::DocumentIssuingState, FieldId::DocumentExpiryDate, FieldId::DocumentType};

} // namespace

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
    m_compare->setPicture(QStringLiteral("passport"));
    m_ahead.setSingleShot(true);
    connect(&m_ahead, &QTimer::timeout, this, &ConfirmPassportView::prepareOne);
    connect(m_compare, &widgets::PagedColumn::changed, this, &StepView::changed);
    // Made anew with the next event. What stood there goes first, so that it is not dressed once more only to be
    // deleted.
    connect(&context.theme, &theme::Theme::changed, this, [this] {
        if (m_compare->isVisible()) {
            clear();
            QMetaObject::invokeMethod(this, &ConfirmPassportView::fill, Qt::QueuedConnection);
        }
    });
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
    return m_page == Page::Compare && isLastPart() ? tr("Everything is right") : tr("Continue");
}

QString ConfirmPassportView::secondaryAction() const
{
    return m_page == Page::Compare ? tr("Something differs") : QString();
}

QList<QWidget *> ConfirmPassportView::dressedParts()
{
    return {m_compare, m_form};
}

void ConfirmPassportView::prepare()
{
    if (m_plan.fields.empty())
        m_plan = {compared, columns(parentWidget() != nullptr ? parentWidget()->width() : width())};
    m_ahead.start();
}

void ConfirmPassportView::prepareOne()
{
    if (isVisible())
        return; // entered meanwhile: everything is there
    QWidget *piece = makePiece();
    if (piece == nullptr)
        return;
    for (QWidget *part : piece->findChildren<QWidget *>())
        part->ensurePolished();
    piece->ensurePolished();
    m_ahead.start();
}

void ConfirmPassportView::rewind()
{
    m_compare->rewind();
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
        m_stack->setCurrentWidget(m_compare);
        fill();
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
    writeRows();
    for (const Arrangement arrangement : {Arrangement::Below, Arrangement::Beside, Arrangement::Below}) {
        arrange(arrangement);
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

QString ConfirmPassportView::hint() const
{
    const QString number = m_context.session.value(FieldId::DocumentNumber).toString();
    if (std::none_of(number.begin(), number.end(), &SpacedText::isLookAlike))
        return warning();
    //: %1 characters that are taken for each other: 0 O Q D · 1 I L
    const QString words = tr("Framed characters look like others: %1.").arg(isolated(SpacedText::lookAlikes()));
    return sentences(words, warning());
}

std::size_t ConfirmPassportView::columns(int width) const
{
    return width >= m_context.theme.textPixels(TextRole::Body) * 28 ? 2 : 1;
}

void ConfirmPassportView::writeRows()
{
    Plan wanted{{}, columns(width())};
    std::copy_if(compared.begin(), compared.end(), std::back_inserter(wanted.fields),
        [this](FieldId field) { return !answerText(m_context, field).isEmpty(); });
    if (m_plan != wanted) {
        clear();
        m_plan = std::move(wanted);
    }
    while (makePiece() != nullptr) { }
    m_numberLabel->setText(fieldLabel(FieldId::DocumentNumber));
    m_number->setText(m_context.session.value(FieldId::DocumentNumber).toString());
    m_labelWidths.assign(m_plan.columns, 0);
    const QFontMetrics note(m_context.theme.font(TextRole::Note));
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const QString label = fieldLabel(m_answers[i].field);
        m_answers[i].label->setText(label);
        m_answers[i].value->setText(answerText(m_context, m_answers[i].field));
        int &widest = m_labelWidths[i % m_plan.columns];
        widest = std::max(widest, note.horizontalAdvance(label));
    }
}

QWidget *ConfirmPassportView::makePiece()
{
    const theme::Theme &theme = m_context.theme;
    if (m_number == nullptr) {
        auto *block = new QWidget(m_compare);
        auto *inside = new QVBoxLayout(block);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(theme.space(1));
        m_numberLabel = new widgets::TextLabel(TextRole::Note, block, widgets::Tone::Muted);
        inside->addWidget(m_numberLabel);
        m_number = new SpacedText(theme, block);
        inside->addWidget(m_number);
        m_compare->add(block, widgets::PagedColumn::Place::Card);
        return block;
    }
    if (m_answers.size() < m_plan.fields.size())
        return makeRow(m_answers.size());
    if (m_hint != nullptr)
        return nullptr;
    m_hint = new widgets::Banner(theme, widgets::Tone::Accent, m_compare);
    m_compare->add(m_hint);
    return m_hint;
}

QWidget *ConfirmPassportView::makeRow(std::size_t first)
{
    auto *row = new QWidget(m_compare);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_context.theme.space(6));
    for (std::size_t k = first; k < first + m_plan.columns; ++k) {
        QWidget *answer = k < m_plan.fields.size() ? makeAnswer(m_plan.fields[k], row) : new QWidget(row);
        answer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns of equal width in every row
        line->addWidget(answer, 1, Qt::AlignTop);
    }
    m_compare->add(row, widgets::PagedColumn::Place::Card);
    return row;
}

QWidget *ConfirmPassportView::makeAnswer(FieldId field, QWidget *row)
{
    auto *pair = new QWidget(row);
    auto *box = new QBoxLayout(QBoxLayout::TopToBottom, pair);
    box->setContentsMargins(0, 0, 0, 0);
    auto *label = new widgets::TextLabel(TextRole::Note, pair, widgets::Tone::Muted);
    auto *value = new widgets::TextLabel(TextRole::Strong, pair);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    box->addWidget(label);
    box->addWidget(value, 1);
    m_answers.push_back({field, box, label, value});
    return pair;
}

void ConfirmPassportView::arrange(Arrangement arrangement)
{
    const bool beside = arrangement == Arrangement::Beside;
    // Beside each other, both stand on one line of writing.
    const int drop = beside ? QFontMetrics(m_context.theme.font(TextRole::Strong)).ascent()
            - QFontMetrics(m_context.theme.font(TextRole::Note)).ascent()
                            : 0;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const Answer &answer = m_answers[i];
        const int labelWidth = m_labelWidths[i % m_plan.columns] + 2;
        answer.box->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        answer.box->setSpacing(beside ? m_context.theme.space(4) : 0);
        answer.label->setContentsMargins(0, drop, 0, 0);
        answer.label->setMinimumWidth(beside ? labelWidth : 0);
        answer.label->setMaximumWidth(beside ? labelWidth : QWIDGETSIZE_MAX);
        // Or it tells the measures of the arrangement before.
        answer.box->invalidate();
        answer.box->parentWidget()->updateGeometry();
    }
    m_hint->setText({}, hint());
    m_compare->setWanted(m_hint, !hint().isEmpty()); // deals the parts
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
    clear();
    m_filledWidth = 0;
    m_page = Page::Compare;
}

void ConfirmPassportView::clear()
{
    m_ahead.stop();
    m_plan = {};
    m_answers.clear();
    m_number = nullptr;
    m_hint = nullptr;
    m_compare->clear();
}

void ConfirmPassportView::resizeEvent(QResizeEvent *event)
{
    StepView::resizeEvent(event);
    // Once the layout has told the page its size.
    if (m_page == Page::Compare && m_context.session.document())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isVisible() && (m_filledWidth != m_compare->width() || m_filledHeight != m_compare->height()))
                    fill();
            },
            Qt::QueuedConnection);
}

void ConfirmPassportView::changeEvent(QEvent *event)
{
    StepView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_compare->isVisible())
        fill(); // a hidden one is written anew when it is shown
}

} // namespace chancery::wizard
