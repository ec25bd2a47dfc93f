// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/paymentcase.h"

#include "ui/counter/counterwords.h"
#include "ui/counter/momenttext.h"
#include "ui/counter/notices.h"
#include "ui/counter/staffsession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/format.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::counter {

using domain::Money;
using domain::PaymentState;
using payment::GatewayProblem;
using tables::PaymentRow;
using theme::TextRole;
using widgets::Button;
using widgets::TextLabel;
using widgets::Tone;
using wizard::isolated;
using wizard::moneyText;

namespace {

constexpr int longestReason = 200;

} // namespace

PaymentCase::PaymentCase(PaymentsDesk &desk, const CounterContext &context, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_context(context)
    , m_title(new TextLabel(TextRole::Title, this))
    , m_facts(new TextLabel(TextRole::Body, this))
    , m_message(new widgets::Banner(context.theme, Tone::Danger, this))
    , m_items(new QVBoxLayout)
    , m_amount(new widgets::LineEdit)
    , m_amountField(new widgets::Field(context.theme, m_amount, this))
    , m_reason(new widgets::LineEdit)
    , m_reasonField(new widgets::Field(context.theme, m_reason, this))
    , m_refund(new Button(context.theme, Button::Kind::Secondary, this))
    , m_correctTo(new QComboBox(this))
    , m_correct(new Button(context.theme, Button::Kind::Secondary, this))
{
    build();
    connect(m_refund, &QPushButton::clicked, this, &PaymentCase::askRefund);
    connect(m_correct, &QPushButton::clicked, this, &PaymentCase::askCorrection);
    translate();
}

PaymentCase::~PaymentCase() = default;

void PaymentCase::build()
{
    const theme::Theme &look = m_context.theme;
    setObjectName(QStringLiteral("paymentCase"));
    widgets::setSurface(this, QStringLiteral("card"));
    m_facts->setObjectName(QStringLiteral("caseFacts"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setObjectName(QStringLiteral("caseMessage"));
    m_amount->setObjectName(QStringLiteral("refundAmount"));
    m_reason->setObjectName(QStringLiteral("caseReason"));
    m_reason->setMaxLength(longestReason);
    m_refund->setObjectName(QStringLiteral("askRefund"));
    m_correctTo->setObjectName(QStringLiteral("correctTo"));
    m_correct->setObjectName(QStringLiteral("askCorrection"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(4), look.space(4), look.space(4), look.space(4));
    column->setSpacing(look.space(3));
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_message);
    column->addLayout(m_items);
    for (QWidget *widget : {static_cast<QWidget *>(m_amountField), static_cast<QWidget *>(m_reasonField),
             static_cast<QWidget *>(m_refund), static_cast<QWidget *>(m_correctTo), static_cast<QWidget *>(m_correct)})
        column->addWidget(widget);
    column->addStretch(1);
    m_message->hide();
}

void PaymentCase::open(const PaymentRow &row)
{
    const bool other = !m_row || m_row->id != row.id;
    m_row = row;
    if (other) {
        m_refunds.clear();
        m_corrections.clear();
        m_amount->clear();
        m_reason->clear();
        m_key = m_desk.newKey();
        m_message->hide();
        m_amountField->setError({});
        m_reasonField->setError({});
    }
    refresh();
    read();
}

void PaymentCase::clear()
{
    m_row.reset();
    m_call.reset();
    m_refunds.clear();
    m_corrections.clear();
    refresh();
}

void PaymentCase::read()
{
    m_call = std::make_unique<QObject>();
    const domain::PaymentId id = m_row->id;
    m_desk.refunds(id, m_call.get(), [this](const auto &answer) {
        if (!answer)
            return fail(answer.error());
        m_refunds = *answer;
        refresh();
    });
    if (!isSupervisor())
        return;
    m_desk.corrections(m_call.get(), [this, id](const auto &answer) {
        if (!answer)
            return fail(answer.error());
        m_corrections.clear();
        for (const CorrectionItem &correction : *answer) {
            if (correction.payment == id)
                m_corrections.push_back(correction);
        }
        refresh();
    });
}

bool PaymentCase::isMine(const domain::StaffId &staff) const
{
    const auto &member = m_context.staff.member();
    return member && member->id == staff;
}

bool PaymentCase::isSupervisor() const
{
    const auto &member = m_context.staff.member();
    return member && member->role == Role::Supervisor;
}

Money PaymentCase::refundable() const
{
    Money left = m_row->total.minus(m_row->refunded).value_or(m_row->total);
    for (const RefundItem &refund : m_refunds) {
        if (refund.isPromised())
            left = left.minus(refund.amount).value_or(left);
    }
    return left;
}

std::vector<PaymentState> PaymentCase::correctable() const
{
    // As the relay's table has it; the relay decides.
    switch (m_row->state) {
    case PaymentState::Unknown:
    case PaymentState::Closing:
        return {PaymentState::Closed, PaymentState::Failed};
    case PaymentState::Open:
        return {PaymentState::Closed};
    case PaymentState::Captured:
    case PaymentState::PartRefunded:
    case PaymentState::RefundFailed:
        return {PaymentState::Refunded};
    case PaymentState::Created:
    case PaymentState::Submitting:
    case PaymentState::Closed:
    case PaymentState::Failed:
    case PaymentState::Surplus:
    case PaymentState::Refunding:
    case PaymentState::Refunded:
    case PaymentState::Disputed:
    case PaymentState::ChargedBack:
        break;
    }
    return {};
}

Button *PaymentCase::addAct(QVBoxLayout *column, const QString &name, const QString &text)
{
    auto *button = new Button(m_context.theme, Button::Kind::Secondary, this);
    button->setObjectName(name);
    button->setText(text);
    column->addWidget(button);
    button->show();
    return button;
}

void PaymentCase::addRefund(const RefundItem &refund)
{
    const QLocale locale = m_context.theme.locale();
    const QString amount = moneyText(refund.amount, locale);
    const bool handedOut = refund.state == RefundItem::State::Refunding && m_row->method == u"cash";
    const QString state = handedOut ? tr("to be handed out") : CounterWords::state(refund.state);
    auto *words = new TextLabel(TextRole::Body, this);
    words->setText(tr("Refund of %1: %2. Reason: %3").arg(amount, state, isolated(refund.reason)));
    m_items->addWidget(words);
    words->show();
    const bool decidable = refund.state == RefundItem::State::Requested && isSupervisor() && !isMine(refund.requester);
    if (decidable) {
        connect(addAct(m_items, QStringLiteral("approveRefund"), tr("Let the refund go")), &QPushButton::clicked, this,
            [this, refund, amount] {
                confirm(tr("Let %1 go back to the payer?").arg(amount),
                    tr("The money leaves the post’s account. Your name stays under it."), tr("Let it go"),
                    [this, refund] {
                        m_desk.decideRefund(refund.id, true, m_call.get(), [this](const auto &answer) {
                            answer ? succeed(tr("The refund is let go")) : fail(answer.error());
                        });
                    });
            });
        connect(addAct(m_items, QStringLiteral("rejectRefund"), tr("Turn the refund down")), &QPushButton::clicked,
            this, [this, refund] {
                m_desk.decideRefund(refund.id, false, m_call.get(), [this](const auto &answer) {
                    answer ? succeed(tr("The refund is turned down")) : fail(answer.error());
                });
            });
    }
    if (handedOut) {
        connect(addAct(m_items, QStringLiteral("payOut"), tr("Hand out %1").arg(amount)), &QPushButton::clicked, this,
            [this, refund, amount] {
                confirm(tr("Hand out %1 now?").arg(amount),
                    tr("The amount leaves your till with a receipt of its own. It cannot be taken back here."),
                    tr("Hand it out"), [this, refund] {
                        m_desk.payOut(refund.id, m_call.get(), [this](const auto &answer) {
                            answer ? succeed(tr("Handed out. Receipt %1").arg(isolated(*answer)))
                                   : fail(answer.error());
                        });
                    });
            });
    }
}

void PaymentCase::addCorrection(const CorrectionItem &correction)
{
    auto *words = new TextLabel(TextRole::Body, this);
    words->setText(
        tr("%1 wants to correct this to “%2”: %3")
            .arg(isolated(correction.requesterName), CounterWords::state(correction.to), isolated(correction.reason)));
    m_items->addWidget(words);
    words->show();
    if (isMine(correction.requester))
        return;
    const auto decide = [this, id = correction.id](bool approve) {
        m_desk.decideCorrection(id, approve, m_call.get(), [this, approve](const auto &answer) {
            if (!answer)
                return fail(answer.error());
            succeed(approve ? tr("The payment is corrected") : tr("The correction is turned down"));
        });
    };
    connect(addAct(m_items, QStringLiteral("approveCorrection"), tr("Correct the payment")), &QPushButton::clicked,
        this, [this, decide, to = correction.to] {
            confirm(tr("Correct the payment to “%1”?").arg(CounterWords::state(to)),
                tr("It stands in the books under two names and cannot be taken back."), tr("Correct it"),
                [decide] { decide(true); });
        });
    connect(addAct(m_items, QStringLiteral("rejectCorrection"), tr("Turn the correction down")), &QPushButton::clicked,
        this, [decide] { decide(false); });
}

void PaymentCase::refresh()
{
    while (QLayoutItem *item = m_items->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool any = m_row.has_value();
    m_title->setText(any ? moneyText(m_row->total, m_context.theme.locale()) : tr("Choose a payment"));
    const bool paid = any
        && (m_row->state == PaymentState::Captured || m_row->state == PaymentState::PartRefunded
            || m_row->state == PaymentState::Refunded);
    const bool mayAsk = paid && m_context.staff.may({Role::Clerk, Role::Supervisor}) && !refundable().isZero();
    const std::vector<PaymentState> targets
        = any && isSupervisor() && m_corrections.empty() ? correctable() : std::vector<PaymentState>{};
    m_facts->setVisible(any);
    m_amountField->setVisible(mayAsk);
    m_refund->setVisible(mayAsk);
    m_reasonField->setVisible(mayAsk || !targets.empty());
    m_correctTo->setVisible(!targets.empty());
    m_correct->setVisible(!targets.empty());
    if (!any)
        return;
    const QLocale locale = m_context.theme.locale();
    QStringList facts{CounterWords::state(m_row->state),
        tr("Application %1").arg(isolated(domain::spokenReference(m_row->application))),
        tr("Payment %1").arg(isolated(m_row->id.text())),
        m_row->method == u"cash"
            ? tr("Receipt %1").arg(isolated(m_row->reference))
            : tr("At %1: %2").arg(CounterWords::provider(m_row->provider), isolated(m_row->reference)),
        momentText(m_row->createdAt, m_desk.timeZone(), locale)};
    if (m_row->tendered && m_row->change) {
        facts.append(tr("Handed over %1, change %2")
                         .arg(moneyText(*m_row->tendered, locale), moneyText(*m_row->change, locale)));
    }
    if (!m_row->refunded.isZero())
        facts.append(tr("Given back %1").arg(moneyText(m_row->refunded, locale)));
    m_facts->setText(facts.join(u'\n'));
    for (const RefundItem &refund : m_refunds)
        addRefund(refund);
    for (const CorrectionItem &correction : m_corrections)
        addCorrection(correction);
    if (mayAsk) {
        m_amountField->setHelp(tr("%1 can be refunded").arg(moneyText(refundable(), locale)));
        m_amount->setPlaceholderText(refundable().toDecimal());
    }
    m_correctTo->clear();
    for (const PaymentState target : targets)
        m_correctTo->addItem(CounterWords::state(target), QVariant::fromValue(static_cast<int>(target)));
}

void PaymentCase::askRefund()
{
    const QString typed = m_amount->text().trimmed();
    const auto amount = Money::fromDecimal(typed.isEmpty() ? refundable().toDecimal() : typed, m_row->total.currency());
    const QString reason = m_reason->text().trimmed();
    const bool isAmount = amount && !amount->isZero();
    m_amountField->setError(
        isAmount ? QString() : tr("Enter an amount such as %1.").arg(isolated(refundable().toDecimal())));
    m_reasonField->setError(reason.isEmpty() ? tr("Say why the money goes back.") : QString());
    if (!isAmount || reason.isEmpty())
        return (isAmount ? m_reason : m_amount)->setFocus(Qt::OtherFocusReason);
    const PaymentsDesk::RefundWish wish{m_row->id, *amount, refundable(), reason, m_key};
    confirm(tr("Ask to refund %1?").arg(moneyText(*amount, m_context.theme.locale())),
        tr("Above the post’s limit a second person decides. Below it the money goes back at once and cannot be called "
           "back."),
        tr("Ask for the refund"), [this, wish] {
            m_desk.requestRefund(wish, m_call.get(), [this](const auto &answer) {
                if (!answer)
                    return fail(answer.error());
                m_key = m_desk.newKey();
                m_amount->clear();
                m_reason->clear();
                succeed(answer->state == RefundItem::State::Requested ? tr("The refund waits for a second person")
                                                                      : tr("The refund is on its way"));
            });
        });
}

void PaymentCase::askCorrection()
{
    const auto to = static_cast<PaymentState>(m_correctTo->currentData().toInt());
    const QString reason = m_reason->text().trimmed();
    m_reasonField->setError(reason.isEmpty() ? tr("Say what shows it, for the second person.") : QString());
    if (reason.isEmpty())
        return m_reason->setFocus(Qt::OtherFocusReason);
    m_desk.requestCorrection(m_row->id, to, reason, m_call.get(), [this](const auto &answer) {
        if (!answer)
            return fail(answer.error());
        m_reason->clear();
        succeed(tr("The correction waits for a second person"));
    });
}

void PaymentCase::confirm(const QString &headline, const QString &text, const QString &act, std::function<void()> then)
{
    auto *question = new widgets::QuestionDialog(m_context.theme, this, QStringLiteral("coins"));
    question->setQuestion(headline, text);
    question->setAnswers(tr("Leave it"), act);
    connect(question, &widgets::QuestionDialog::otherChosen, this, [then = std::move(then)] { then(); });
    question->ask();
}

void PaymentCase::fail(const GatewayProblem &problem)
{
    m_message->setText({}, CounterWords::problem(problem));
    m_message->show();
    // What the person saw is not true any more: the case as it is now.
    if (problem.kind == GatewayProblem::Kind::Refused && m_row) {
        m_key = m_desk.newKey();
        m_desk.refunds(m_row->id, m_call.get(), [this](const auto &answer) {
            if (!answer)
                return;
            m_refunds = *answer;
            refresh();
        });
    }
}

void PaymentCase::succeed(const QString &words)
{
    m_message->hide();
    m_context.notices.tell(Tone::Success, words);
    m_desk.payment(m_row->id, m_call.get(), [this](const auto &answer) {
        if (!answer)
            return fail(answer.error());
        Q_EMIT changed(*answer);
        open(*answer);
    });
}

void PaymentCase::translate()
{
    m_amountField->setLabel(tr("Amount to refund"));
    m_reasonField->setLabel(tr("Reason"));
    m_refund->setText(tr("Refund"));
    m_correctTo->setAccessibleName(tr("What became of the payment"));
    m_correct->setText(tr("Ask for a correction"));
    setAccessibleName(tr("Payment"));
    refresh();
}

} // namespace chancery::counter
