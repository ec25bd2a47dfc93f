// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/payview.h"

#include "ui/payment/messagepanel.h"
#include "ui/payment/methodpanel.h"
#include "ui/payment/qrpanel.h"
#include "ui/payment/words.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QStackedLayout>

#include <utility>

using namespace chancery::payment;

namespace chancery::paymentui {

PayView::PayView(PaymentSession &session, const theme::Theme &theme, QWidget *parent)
    : StepView(parent)
    , m_session(session)
    , m_theme(theme)
    , m_panels(new QStackedLayout(this))
    , m_methods(new MethodPanel(theme, this))
    , m_code(new QrPanel(theme, this))
    , m_message(new MessagePanel(theme, this))
    , m_locale(theme.locale())
{
    setObjectName(QStringLiteral("payView"));
    m_panels->addWidget(m_methods);
    m_panels->addWidget(m_code);
    m_panels->addWidget(m_message);
    connect(&m_session, &PaymentSession::stateChanged, this, &PayView::refresh);
    connect(&m_session, &PaymentSession::changed, this, &PayView::refresh);
    connect(&m_session, &PaymentSession::reachableChanged, this, &PayView::refresh);
    connect(&m_session, &PaymentSession::ticked, this, &PayView::refreshTime);
    connect(m_methods, &MethodPanel::chosenChanged, this, &PayView::changed);
    connect(&theme, &theme::Theme::changed, this, [this, &theme] {
        m_locale = theme.locale();
        refresh();
    });
}

void PayView::setPayee(const QString &payee)
{
    m_payee = payee;
    refresh();
}

void PayView::setTypingPossible(bool possible)
{
    m_canType = possible;
    refresh();
}

void PayView::setPayLaterOffered(bool offered)
{
    if (m_payLater == offered)
        return;
    m_payLater = offered;
    refresh();
}

void PayView::prepareMethods(const std::vector<MethodOffer> &offers, const domain::Quote &quote)
{
    m_methods->resize(m_panels->contentsRect().size()); // the panels behind the one in front have no size yet
    m_methods->setOffers(offers, quote, m_locale, m_canType);
}

void PayView::setPageOpen(bool open, bool failed)
{
    if (m_pageOpen && !open)
        m_pageNotice = PageNotice::Left;
    if (open)
        m_pageNotice = PageNotice::None;
    else if (failed)
        m_pageNotice = PageNotice::Failed;
    m_pageOpen = open;
    refresh();
}

QString PayView::title() const
{
    switch (m_session.state()) {
    case State::Idle:
    case State::Choosing:
        return tr("How do you want to pay?");
    case State::Waiting:
        if (m_theme.isTight() && m_panels->currentWidget() == m_code)
            return m_code->status(); // there is no room for both
        return isByPageOnly() ? tr("Payment") : tr("Pay with your phone");
    case State::Creating:
    case State::Unreachable:
    case State::Confirming:
    case State::Closing:
    case State::AmountChanged:
    case State::Declined:
    case State::Closed:
    case State::Paid:
    case State::GivenBack:
    case State::Staff:
        return tr("Payment");
    }
    Q_UNREACHABLE();
}

QString PayView::subtitle() const
{
    if (m_session.state() != State::Choosing)
        return {};
    if (isCramped())
        return m_payLater ? tr("Paying may not work at the moment") : QString();
    return tr("Your card number goes to the payment company only.");
}

bool PayView::isCramped() const
{
    return m_theme.isTight() && m_theme.textSize() == theme::TextSize::Largest;
}

QString PayView::help() const
{
    const QString how = m_canType ? tr("Choose how to pay. Then scan the code with your phone, or pay on this screen.")
                                  : tr("Choose how to pay. Then scan the code with your phone.");
    return how + QStringLiteral("\n\n")
        + tr("When the payment company confirms, this screen goes on by itself. You are never charged twice: "
             "if something interrupts, the same payment goes on.\n\n"
             "If nothing happens for five minutes you get a claim slip and may go; the payment is followed up.");
}

QString PayView::primaryAction() const
{
    switch (m_session.state()) {
    case State::Choosing:
        return tr("Pay");
    case State::Waiting:
        return pageUrl().isEmpty() || m_pageOpen ? QString() : tr("Pay on this screen");
    case State::Confirming:
        return tr("Finish with a claim slip");
    case State::AmountChanged:
        return tr("Pay the new amount");
    case State::Declined:
    case State::Closed:
        return m_session.attemptsLeft() > 0 ? tr("Choose how to pay") : tr("Call staff");
    case State::GivenBack:
    case State::Staff:
        return tr("Call staff");
    case State::Unreachable:
        return tr("Finish and pay later");
    case State::Idle:
    case State::Creating:
    case State::Closing:
    case State::Paid:
        return {};
    }
    Q_UNREACHABLE();
}

bool PayView::isPrimaryEnabled() const
{
    return m_session.state() != State::Choosing || !m_methods->chosen().isEmpty();
}

QString PayView::secondaryAction() const
{
    switch (m_session.state()) {
    case State::Waiting:
        return m_pageOpen ? tr("Leave the payment page") : tr("Use another method");
    case State::Unreachable:
    case State::AmountChanged:
        return tr("Stop the payment");
    case State::Staff:
        return m_session.attemptsLeft() > 0 ? tr("Try again") : QString();
    case State::Choosing:
        return m_payLater ? tr("Finish and pay later") : QString();
    case State::Idle:
    case State::Creating:
    case State::Confirming:
    case State::Closing:
    case State::Declined:
    case State::Closed:
    case State::Paid:
    case State::GivenBack:
        return {};
    }
    Q_UNREACHABLE();
}

bool PayView::canGoBack() const
{
    const State state = m_session.state();
    return state == State::Choosing || state == State::Closed || state == State::Idle;
}

void PayView::enter()
{
    m_pageNotice = PageNotice::None;
    refresh();
}

void PayView::activatePrimary()
{
    switch (m_session.state()) {
    case State::Choosing:
        m_session.choose(m_methods->chosen());
        return;
    case State::Waiting:
        if (const QUrl url = pageUrl(); !url.isEmpty())
            Q_EMIT pageRequested(url);
        return;
    case State::Confirming:
        Q_EMIT claimRequested();
        return;
    case State::AmountChanged:
        m_session.acceptAmount();
        return;
    case State::Declined:
    case State::Closed:
        if (m_session.attemptsLeft() == 0)
            Q_EMIT staffRequested();
        m_session.tryAgain();
        return;
    case State::GivenBack:
    case State::Staff:
        Q_EMIT staffRequested();
        return;
    case State::Unreachable:
        Q_EMIT payLaterRequested();
        return;
    case State::Idle:
    case State::Creating:
    case State::Closing:
    case State::Paid:
        return;
    }
}

void PayView::activateSecondary()
{
    if (m_session.state() == State::Waiting && m_pageOpen)
        Q_EMIT pageLeft();
    else if (m_session.state() == State::Waiting)
        m_session.useAnotherMethod();
    else if (m_session.state() == State::Staff)
        m_session.tryAgain();
    else if (m_session.state() == State::Choosing)
        Q_EMIT payLaterRequested();
    else
        m_session.leave();
}

void PayView::wipe()
{
    m_methods->clear();
    m_code->clear();
    m_message->setMessage({}, theme::ColorRole::Accent, {}, {});
    m_pageOpen = false;
    m_pageNotice = PageNotice::None;
    m_shown = {};
}

QUrl PayView::pageUrl() const
{
    if (!m_session.attempt())
        return {};
    const auto *page = std::get_if<OpenPage>(&m_session.attempt()->nextAction);
    // A page where a card is to be typed leads nowhere without keys; that of Alipay shows a code too.
    return page && (m_canType || isByPageOnly()) ? page->url : QUrl();
}

bool PayView::isByPageOnly() const
{
    return m_session.attempt() && m_session.attempt()->method == QLatin1String("alipay_page");
}

QString PayView::rateText() const
{
    if (!m_session.attempt())
        return {};
    const domain::Charge *charge = m_session.attempt()->quote.chargeFor(m_session.attempt()->method);
    return charge ? Words::rate(*charge, m_locale) : QString();
}

QString PayView::amountText(const QString &method) const
{
    return m_session.quote() ? moneyText(m_session.quote()->totalFor(method), m_locale) : QString();
}

QString PayView::codeData() const
{
    // Alipay's page is made for a screen: a phone that opened it would be sent to another one.
    if (!m_session.attempt() || isByPageOnly())
        return {};
    if (const auto *qr = std::get_if<ShowQr>(&m_session.attempt()->nextAction))
        return qr->data;
    const auto *page = std::get_if<OpenPage>(&m_session.attempt()->nextAction);
    return page ? page->shortUrl.toString(QUrl::FullyEncoded) : QString();
}

void PayView::refresh()
{
    switch (m_session.state()) {
    case State::Choosing:
        m_pageNotice = PageNotice::None; // of the attempt before
        refreshMethods();
        m_panels->setCurrentWidget(m_methods);
        break;
    case State::Waiting:
        if (!codeData().isEmpty()) {
            refreshCode();
            m_panels->setCurrentWidget(m_code);
            break;
        }
        [[fallthrough]];
    case State::Idle:
    case State::Creating:
    case State::Unreachable:
    case State::Confirming:
    case State::Closing:
    case State::AmountChanged:
    case State::Declined:
    case State::Closed:
    case State::Paid:
    case State::GivenBack:
    case State::Staff:
        showMessage();
        m_panels->setCurrentWidget(m_message);
        break;
    }
    Q_EMIT changed();
}

void PayView::refreshMethods()
{
    m_methods->setOffers(m_session.offers(), m_session.quote(), m_locale, m_canType);
    if (m_session.problem() && m_session.problem()->code == QLatin1String("method_unavailable"))
        m_methods->setNotice(
            tr("This way to pay does not work right now"), tr("Nothing was charged. Choose another one."));
    else if (m_payLater && !isCramped())
        m_methods->setNotice(
            tr("Paying may not work at the moment"), tr("You can finish now, take your slip and pay later."));
    else
        m_methods->setNotice({}, {});
}

void PayView::refreshCode()
{
    m_shown = m_session.attempt()->id;
    m_code->setPayee(m_payee);
    m_code->setAmount(moneyText(m_session.attempt()->total, m_locale), rateText());
    const bool wallet = std::holds_alternative<ShowQr>(m_session.attempt()->nextAction);
    m_code->setWallet(wallet ? Words::method(m_session.attempt()->method) : QString());
    m_code->setCode(codeData());
    if (!m_session.isReachable())
        m_code->setStatus(tr("No connection just now. Your payment is safe, go on."), true);
    else if (m_pageOpen)
        m_code->setStatus(tr("The payment page is open"), false);
    else if (wallet)
        m_code->setStatus(tr("Waiting for you to scan"), false);
    else
        m_code->setStatus(tr("Waiting for you to scan and pay"), false);
    switch (m_pageNotice) {
    case PageNotice::None:
        m_code->setNotice({}, {});
        break;
    case PageNotice::Left:
        m_code->setNotice(tr("The payment page was closed"),
            tr("If you have paid, it shows here in a moment. If not, open it again, scan the code, or use another "
               "method."));
        break;
    case PageNotice::Failed:
        m_code->setNotice(
            tr("The payment page does not open on this screen"), tr("Scan the code with your phone, or call staff."));
        break;
    }
    refreshTime();
}

void PayView::refreshTime()
{
    const auto left = m_session.timeLeft();
    m_code->setTimeLeft(left ? tr("Time left: %1").arg(timeLeftText(*left, m_locale)) : QString());
}

void PayView::showMessage()
{
    using theme::ColorRole;
    switch (m_session.state()) {
    case State::Idle:
    case State::Creating:
    case State::Waiting:
        return showWaiting();
    case State::Unreachable:
        return m_message->setMessage(QStringLiteral("offline"), ColorRole::Attention,
            tr("The payment service cannot be reached"),
            tr("This machine keeps trying. However many tries it takes, you pay only once. You can also finish now and pay "
               "later."));
    case State::Confirming:
        return m_message->setMessage(QStringLiteral("clock"), ColorRole::Attention,
            tr("Your payment is still being confirmed"),
            tr("You may wait here, or finish with a claim slip. If you have paid, your payment is safe: keep the "
               "slip."));
    case State::Closing:
        return m_message->setMessage({}, ColorRole::Accent, tr("Closing this payment safely"),
            tr("Once it is closed nothing more can be charged with it."));
    case State::AmountChanged:
        return m_message->setMessage(QStringLiteral("coins"), ColorRole::Attention, tr("The fee has changed"),
            tr("The exchange rate or the list of fees has been updated. Nothing has been charged yet. You see the new "
               "amount here."),
            m_session.entry() ? amountText(m_session.entry()->order.method) : QString());
    case State::Declined:
    case State::Closed: {
        const auto failure = m_session.failure();
        if (failure) {
            const Words::Message words = Words::failure(failure->code);
            return m_message->setMessage(QStringLiteral("warning"), ColorRole::Attention, words.headline, words.text);
        }
        return m_message->setMessage(
            QStringLiteral("info"), ColorRole::Accent, tr("The payment is closed"), tr("Nothing was charged."));
    }
    case State::Paid:
        return m_message->setMessage(
            QStringLiteral("check-circle"), ColorRole::Success, tr("Paid"), tr("Your receipt is being made."));
    case State::GivenBack:
        return m_message->setMessage(QStringLiteral("coins"), ColorRole::Attention, tr("The money goes back to you"),
            tr("It arrived twice or too late, so it is being refunded. Call staff to go on."));
    case State::Staff: {
        const Words::Message words = Words::problem(m_session.problem() ? m_session.problem()->code : QString());
        return m_message->setMessage(QStringLiteral("call-staff"), ColorRole::Attention, words.headline, words.text);
    }
    case State::Choosing:
        return;
    }
}

void PayView::showWaiting()
{
    const auto &attempt = m_session.attempt();
    if (attempt && !pageUrl().isEmpty()) {
        m_shown = attempt->id;
        if (m_pageNotice == PageNotice::Failed) {
            return m_message->setMessage(QStringLiteral("warning"), theme::ColorRole::Attention,
                tr("The payment page does not open on this screen"), tr("Use another way to pay, or call staff."));
        }
        const QString headline = m_pageOpen    ? tr("The payment page is open")
            : m_pageNotice == PageNotice::Left ? tr("The payment page was closed")
                                               : tr("Pay on this screen");
        const QString text = m_pageNotice == PageNotice::Left
            ? tr("If you have paid, it shows here in a moment. If not, open it again or use another method.")
            : tr("%1’s page opens on this screen. When you have paid, this screen goes on by itself.")
                  .arg(Words::method(attempt->method));
        return m_message->setMessage(QStringLiteral("wallet"), theme::ColorRole::Accent, headline, text,
            moneyText(attempt->total, m_locale), rateText());
    }
    // Scanned (the relay has nothing more to show), or asked about after it was shown.
    const bool asked = attempt
        && (attempt->state == domain::PaymentState::Open
            || (attempt->state == domain::PaymentState::Unknown && attempt->id == m_shown));
    if (asked) {
        return m_message->setMessage({}, theme::ColorRole::Accent,
            attempt->method.startsWith(QLatin1String("alipay_"))
                ? tr("Waiting for %1 to confirm").arg(Words::method(attempt->method))
                : tr("Waiting for the payment company to confirm"),
            tr("Confirm the payment on your phone if it asks you to. This screen goes on by itself."),
            moneyText(attempt->total, m_locale));
    }
    m_message->setMessage({}, theme::ColorRole::Accent, tr("Preparing your payment"), tr("This takes a few seconds."));
}

void PayView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    StepView::changeEvent(event);
}

} // namespace chancery::paymentui
