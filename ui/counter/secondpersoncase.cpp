// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/secondpersoncase.h"

#include "ui/counter/counterwords.h"
#include "ui/counter/paymentcase.h"
#include "ui/counter/staffsession.h"
#include "ui/counter/workwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace chancery::counter {

using theme::TextRole;
using widgets::TextLabel;
using widgets::Tone;

SecondPersonCase::SecondPersonCase(PaymentsDesk &desk, const CounterContext &context, QWidget *parent)
    : WorkCase(parent)
    , m_desk(desk)
    , m_context(context)
    , m_title(new TextLabel(TextRole::Title))
    , m_text(new TextLabel(TextRole::Body))
    , m_note(new widgets::Banner(context.theme, Tone::Attention))
    , m_column(widgets::ScrollPanel::fill(this, context.theme.space(3), context.theme.space(4)))
{
    setObjectName(QStringLiteral("secondPersonCase"));
    m_title->setObjectName(QStringLiteral("secondPersonTitle"));
    m_text->setObjectName(QStringLiteral("secondPersonText"));
    m_note->setObjectName(QStringLiteral("secondPersonNote"));
    for (QWidget *part :
        {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_note)})
        m_column->addWidget(part);
    m_column->addStretch(1);
    translate();
}

SecondPersonCase::~SecondPersonCase() = default;

void SecondPersonCase::open(const WorkItem &item)
{
    const bool other = item.id != m_item.id;
    m_item = item;
    translate();
    if (!other)
        return;
    delete std::exchange(m_payment, new PaymentCase(m_desk, m_context));
    m_column->insertWidget(m_column->count() - 1, m_payment);
    connect(m_payment, &PaymentCase::changed, this, &WorkCase::ended);
    m_call = std::make_unique<QObject>();
    m_desk.payment(item.payment, m_call.get(), [this](const auto &answer) {
        if (answer)
            return m_payment->open(*answer);
        m_note->setTone(Tone::Danger);
        m_note->setText({}, CounterWords::problem(answer.error()));
        m_note->show();
    });
}

void SecondPersonCase::forget()
{
    m_call.reset();
    m_item = {};
    delete std::exchange(m_payment, nullptr);
    translate();
}

void SecondPersonCase::changeEvent(QEvent *event)
{
    WorkCase::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void SecondPersonCase::translate()
{
    const auto &member = m_context.staff.member();
    const bool own = member && !m_item.id.isEmpty() && member->id == m_item.requester;
    setAccessibleName(tr("Waiting for a second person"));
    m_title->setText(WorkWords::title(m_item, m_context.theme.locale()));
    m_text->setText(WorkWords::text(m_item));
    m_note->setTone(Tone::Attention);
    m_note->setText({}, tr("You asked for this yourself. Another supervisor decides."));
    m_note->setVisible(own);
}

} // namespace chancery::counter
