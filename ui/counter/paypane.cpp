// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/paypane.h"

#include "ui/counter/counterwords.h"
#include "ui/counter/notices.h"
#include "ui/counter/payerview.h"
#include "ui/counter/selection.h"
#include "ui/payment/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/languages.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace chancery::counter {

using domain::Money;
using paymentui::Words;
using theme::TextRole;
using widgets::Button;
using widgets::TextLabel;
using widgets::Tone;
using wizard::moneyText;

namespace {

const QString barcode = QStringLiteral("alipay_barcode");

} // namespace

PayPane::PayPane(PayDesk &desk, const CounterContext &context, QWidget *parent)
    : Pane(context, parent)
    , m_desk(desk)
    , m_session(desk.session())
    , m_payer(std::make_unique<PayerView>(look()))
    , m_reference(new widgets::LineEdit(this))
    , m_find(new Button(look(), Button::Kind::Secondary, this))
    , m_total(new TextLabel(TextRole::Title, this))
    , m_message(new widgets::Banner(look(), Tone::Danger, this))
    , m_methods(new QWidget(this))
    , m_tendered(new widgets::LineEdit(this))
    , m_change(new TextLabel(TextRole::Title, this))
    , m_cash(new Button(look(), Button::Kind::Primary, this))
    , m_payerCode(new widgets::LineEdit(this))
    , m_code(new widgets::QrView(look(), this))
    , m_state(new TextLabel(TextRole::Body, this))
    , m_again(new Button(look(), Button::Kind::Secondary, this))
    , m_leave(new Button(look(), Button::Kind::Quiet, this))
{
    build();
    connect(m_find, &QPushButton::clicked, this, &PayPane::find);
    connect(m_reference, &QLineEdit::returnPressed, this, &PayPane::find);
    connect(m_tendered, &QLineEdit::textChanged, this, &PayPane::showChange);
    connect(m_tendered, &QLineEdit::returnPressed, this, &PayPane::askCash);
    connect(m_cash, &QPushButton::clicked, this, &PayPane::askCash);
    // A scanner types the code and presses Enter.
    connect(m_payerCode, &QLineEdit::returnPressed, this, [this] {
        if (m_payerCode->hasAcceptableInput())
            m_session.choose(barcode, m_payerCode->text());
        m_payerCode->clear();
    });
    connect(m_again, &QPushButton::clicked, this, &PayPane::again);
    connect(m_leave, &QPushButton::clicked, this, &PayPane::leaveToRelay);
    connect(&m_session, &payment::PaymentSession::stateChanged, this, &PayPane::follow);
    connect(&m_session, &payment::PaymentSession::changed, this, &PayPane::refresh);
    // Once it is in a window: the payer's screen is the one that the clerk does not look at.
    QMetaObject::invokeMethod(
        this, [this] { m_payer->showBeside(*this); }, Qt::QueuedConnection);
    translate();
}

PayPane::~PayPane()
{
    // An open attempt is closed by the relay at its end; nobody here waits for it any more.
    m_session.wipe();
}

void PayPane::build()
{
    setObjectName(QStringLiteral("pay"));
    widgets::setSurface(this, QStringLiteral("card"));
    setAttribute(Qt::WA_StyledBackground);
    m_reference->setObjectName(QStringLiteral("payReference"));
    m_find->setObjectName(QStringLiteral("findFee"));
    m_total->setObjectName(QStringLiteral("payTotal"));
    m_message->setObjectName(QStringLiteral("payMessage"));
    m_methods->setObjectName(QStringLiteral("payMethods"));
    m_tendered->setObjectName(QStringLiteral("tendered"));
    m_change->setObjectName(QStringLiteral("change"));
    m_cash->setObjectName(QStringLiteral("takeCash"));
    m_payerCode->setObjectName(QStringLiteral("payerBarcode"));
    m_payerCode->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{16,24}")), m_payerCode));
    m_code->setObjectName(QStringLiteral("payCode"));
    m_state->setObjectName(QStringLiteral("payState"));
    m_again->setObjectName(QStringLiteral("payAgain"));
    m_leave->setObjectName(QStringLiteral("payLeave"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look().space(4), look().space(4), look().space(4), look().space(4));
    column->setSpacing(look().space(3));
    // One below the other: beside a long word the reference would be cut off.
    column->addWidget(m_reference);
    column->addWidget(m_find);
    column->addWidget(m_total);
    column->addWidget(m_message);
    new QVBoxLayout(m_methods);
    m_methods->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_methods);
    column->addWidget(m_tendered);
    column->addWidget(m_change);
    column->addWidget(m_cash);
    column->addWidget(m_payerCode);
    column->addWidget(m_code, 0, Qt::AlignHCenter);
    column->addWidget(m_state);
    column->addWidget(m_again);
    column->addWidget(m_leave);
    m_message->hide();
}

void PayPane::activate()
{
    m_payer->showBeside(*this);
    if (!m_fee)
        return m_reference->setFocus(Qt::ShortcutFocusReason);
    if (m_method == cashMethod)
        return m_tendered->setFocus(Qt::ShortcutFocusReason);
    Pane::activate();
}

void PayPane::perform(const QString &action)
{
    if (action == QLatin1String(receiptAction))
        return printReceipt(m_fee ? m_fee->application : context().selection.application());
    if (action == QLatin1String(cashAction) && m_fee)
        choose(cashMethod);
}

void PayPane::showApplication(const domain::ApplicationRef &application)
{
    if (m_session.isPending() || m_busy || (m_fee && m_fee->application == application))
        return;
    startOver();
    if (application.isEmpty())
        return;
    m_reference->setText(domain::spokenReference(application));
    find();
}

void PayPane::find()
{
    const QString typed = m_reference->text().trimmed();
    if (typed.isEmpty() || m_busy)
        return;
    m_message->hide();
    m_call = std::make_unique<QObject>();
    m_desk.fee(typed, m_call.get(), [this](const auto &fee) {
        if (!fee)
            return fail(fee.error());
        m_desk.offers(m_call.get(), [this, fee = *fee](const auto &offers) {
            if (!offers)
                return fail(offers.error());
            m_offers = *offers;
            take(fee);
        });
    });
}

void PayPane::take(const PayDesk::Fee &fee)
{
    m_fee = fee;
    m_taken.reset();
    m_method.clear();
    m_key = m_desk.newKey();
    m_session.start(fee.application, fee.quote, m_offers, context().languages.locale().bcp47Name());
    addMethods();
    refresh();
    // Also when its reference was typed here: whatever makes the panes read anew would else put this payment away.
    context().selection.choose(fee.application);
    if (QWidget *first = m_methods->findChild<Button *>())
        first->setFocus(Qt::OtherFocusReason);
}

void PayPane::addMethods()
{
    while (QLayoutItem *item = m_methods->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_fee)
        return;
    for (const payment::MethodOffer &offer : m_offers) {
        if (offer.reason == u"not_configured")
            continue;
        auto *button = new Button(look(), Button::Kind::Secondary, m_methods);
        button->setObjectName(QStringLiteral("method_") + offer.method);
        // Its own amount only where that is another than the one above.
        const Money charged = m_fee->quote.totalFor(offer.method);
        const QString name = Words::methodChoice(offer.method);
        button->setText(charged == m_fee->quote.total
                ? name
                : QStringLiteral("%1 – %2").arg(name, moneyText(charged, look().locale())));
        button->setEnabled(offer.availability != payment::MethodOffer::Availability::Down);
        button->setToolTip(Words::methodDetail(offer));
        connect(button, &QPushButton::clicked, this, [this, method = offer.method] { choose(method); });
        m_methods->layout()->addWidget(button);
        button->show();
    }
}

void PayPane::choose(const QString &method)
{
    m_message->hide();
    m_method = method;
    if (method != cashMethod && method != barcode)
        m_session.choose(method);
    refresh();
    if (method == cashMethod)
        m_tendered->setFocus(Qt::OtherFocusReason);
    if (method == barcode)
        m_payerCode->setFocus(Qt::OtherFocusReason);
}

void PayPane::follow()
{
    if (m_session.state() == State::Choosing && m_method != cashMethod && m_method != barcode)
        m_method.clear();
    refresh();
    if (m_session.state() == State::Paid) {
        context().notices.tell(Tone::Success, tr("The payment has arrived"));
        context().selection.renew();
        if (m_fee && m_desk.hasPrinter())
            printReceipt(m_fee->application);
    }
}

void PayPane::printReceipt(const domain::ApplicationRef &application)
{
    if (m_printing || application.isEmpty())
        return;
    m_printing = std::make_unique<QObject>();
    m_desk.printReceipt(
        application, context().languages.current(), m_printing.get(), [this, application](const auto &receipt) {
            m_printing.release()->deleteLater();
            if (!receipt && receipt.error().code == u"nothing_paid")
                return context().notices.tell(Tone::Attention, tr("Nothing is paid yet, so there is no receipt."));
            if (!receipt)
                return context().notices.tell(Tone::Danger, CounterWords::problem(receipt.error()));
            receiptEnded(application, *receipt);
        });
}

void PayPane::receiptEnded(const domain::ApplicationRef &application, const PayDesk::Receipt &receipt)
{
    if (receipt.outcome == payment::PrintOutcome::Printed)
        return context().notices.tell(
            Tone::Success, tr("Receipt of %1 printed").arg(wizard::isolated(domain::spokenReference(application))));
    QString text = Words::printTrouble(receipt.outcome) + u'.';
    if (!receipt.file.isEmpty())
        text = wizard::sentences(text, tr("The receipt is kept as %1.").arg(wizard::isolated(receipt.file)));
    context().notices.tell(
        Tone::Attention, text, tr("Print it again"), [this, application] { printReceipt(application); });
}

QString PayPane::codeText() const
{
    const auto &attempt = m_session.attempt();
    if (!attempt || m_session.state() != State::Waiting)
        return {};
    if (const auto *qr = std::get_if<payment::ShowQr>(&attempt->nextAction))
        return qr->data;
    if (const auto *page = std::get_if<payment::OpenPage>(&attempt->nextAction))
        return page->shortUrl.toString(QUrl::FullyEncoded);
    return {};
}

QString PayPane::stateText() const
{
    if (m_taken)
        return tr("Paid in cash. Receipt %1").arg(wizard::isolated(m_taken->reference));
    switch (m_session.state()) {
    case State::Idle:
        break;
    case State::Choosing:
        return m_session.problem() ? CounterWords::problem(*m_session.problem()) : QString();
    case State::Creating:
        return tr("Preparing the payment");
    case State::Unreachable:
        return tr("The relay does not answer. It is tried again by itself.");
    case State::Waiting:
        return tr("Waiting for the payer");
    case State::Confirming:
        return tr("Still being confirmed. Nothing is lost: the relay keeps asking.");
    case State::Closing:
        return tr("Closing the payment first");
    case State::AmountChanged:
        return tr("The fee has changed. Find it anew and show it to the payer.");
    case State::Declined:
        return m_session.failure() ? Words::failure(m_session.failure()->code).headline : tr("Not paid");
    case State::Closed:
        return tr("Closed without money");
    case State::Paid:
        return tr("Paid");
    case State::GivenBack:
        return tr("Paid twice or too late: it goes back by itself.");
    case State::Staff:
        return m_session.problem() ? CounterWords::problem(*m_session.problem()) : tr("Ask a supervisor.");
    }
    return {};
}

QString PayPane::payerText() const
{
    if (m_taken)
        return stateText();
    switch (m_session.state()) {
    case State::Idle:
    case State::Choosing:
    case State::Closed:
    case State::Staff:
        break;
    case State::Creating:
    case State::Unreachable:
    case State::Closing:
        return tr("One moment");
    case State::Waiting:
        return codeText().isEmpty() ? tr("Confirm the payment on your phone") : tr("Scan the code with your phone");
    case State::Confirming:
        return tr("The payment is still being confirmed. Stay at the counter.");
    case State::AmountChanged:
        return tr("The fee has changed. It is shown here in a moment.");
    case State::Declined:
    case State::Paid:
    case State::GivenBack:
        return stateText();
    }
    return {};
}

void PayPane::refresh()
{
    // What has the keyboard may go; then it goes to what is to be pressed next, and not to another end of the window.
    const QWidget *keyboard = QApplication::focusWidget();
    const bool hadKeyboard = isVisible() && (keyboard == nullptr || isAncestorOf(keyboard));
    const bool open = m_fee && !m_taken;
    const State state = m_session.state();
    const bool choosing = open && state == State::Choosing && !m_busy;
    m_total->setVisible(m_fee.has_value());
    if (m_fee)
        m_total->setText(moneyText(m_fee->quote.total, look().locale()));
    m_reference->setEnabled(!m_busy && !m_session.isPending());
    m_find->setEnabled(m_reference->isEnabled());
    m_methods->setVisible(choosing);
    const bool byCash = choosing && m_method == cashMethod;
    m_tendered->setVisible(byCash);
    m_cash->setVisible(byCash);
    m_change->setVisible(byCash || (m_taken && m_taken->change));
    m_payerCode->setVisible(choosing && m_method == barcode);
    if (byCash)
        showChange();
    if (m_taken && m_taken->change) {
        widgets::setTone(m_change, Tone::Plain);
        m_change->setText(tr("Give back %1").arg(moneyText(*m_taken->change, look().locale())));
    }
    const QString code = codeText();
    m_code->setVisible(!code.isEmpty() && m_code->setText(code));
    const QString words = stateText();
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    widgets::setTone(m_state, m_taken || state == State::Paid ? Tone::Success : Tone::Plain);
    m_again->setVisible(m_fee.has_value());
    m_leave->setVisible(m_session.isPending());
    m_again->setText(m_session.isPending() ? tr("Use another method")
            : isOver()                     ? tr("Serve the next person")
                                           : tr("Start over"));
    if (m_fee)
        m_payer->present(m_taken ? m_taken->total : m_fee->quote.totalFor(m_method.isEmpty() ? cashMethod : m_method),
            code, payerText(),
            m_taken && m_taken->change ? tr("Your change: %1").arg(moneyText(*m_taken->change, look().locale()))
                                       : QString());
    else
        m_payer->rest(tr("Welcome"));
    if (hadKeyboard && !isAncestorOf(QApplication::focusWidget()))
        (m_again->isVisible() ? static_cast<QWidget *>(m_again) : m_reference)->setFocus(Qt::OtherFocusReason);
}

bool PayPane::isOver() const
{
    return m_taken || m_session.state() == State::Paid || m_session.state() == State::GivenBack;
}

void PayPane::again()
{
    const bool over = isOver();
    startOver();
    if (over)
        context().selection.clear(); // the next person's is another one
}

void PayPane::fail(const payment::GatewayProblem &problem)
{
    // That it is paid is no mistake of anybody's.
    m_message->setTone(problem.code == u"already_paid" ? Tone::Success : Tone::Danger);
    m_message->setText({}, CounterWords::problem(problem));
    m_message->show();
    if (problem.code == u"no_open_shift" || problem.code == u"shift_paused")
        Q_EMIT paneWanted(QStringLiteral("shift"));
    refresh();
}

void PayPane::startOver()
{
    if (m_session.isPending())
        return m_session.useAnotherMethod();
    if (m_busy)
        return;
    m_session.wipe();
    m_call.reset();
    m_fee.reset();
    m_taken.reset();
    m_method.clear();
    m_tendered->clear();
    m_reference->clear();
    m_message->hide();
    addMethods();
    refresh();
}

void PayPane::leaveToRelay()
{
    const QString reference = wizard::isolated(m_fee ? domain::spokenReference(m_fee->application) : QString());
    const bool known = m_session.attempt().has_value();
    m_session.wipe();
    startOver();
    // Without an answer nobody here knows whether the relay has heard of it at all.
    context().notices.tell(Tone::Attention,
        known
            ? tr("The payment of %1 is not closed: the relay follows it, and the application shows how it ends.")
                  .arg(reference)
            : tr("It is not known whether a payment of %1 was begun: look at the application before you collect again.")
                  .arg(reference));
    context().selection.clear();
}

void PayPane::translate()
{
    setAccessibleName(tr("Collect a fee"));
    m_reference->setPlaceholderText(tr("Reference of the slip"));
    m_reference->setAccessibleName(tr("Reference of the slip"));
    m_find->setText(tr("Find the fee"));
    m_tendered->setPlaceholderText(tr("Handed over; empty: the exact amount"));
    m_tendered->setAccessibleName(tr("Handed over"));
    m_cash->setText(tr("Take the cash"));
    m_leave->setText(tr("Serve the next person"));
    m_payerCode->setPlaceholderText(tr("Scan the payer’s code"));
    m_payerCode->setAccessibleName(tr("Scan the payer’s code"));
    addMethods();
    refresh();
}

} // namespace chancery::counter
