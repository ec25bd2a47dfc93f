// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_payment/payrig.h"

#include "ui/payment/doneview.h"

#include <QCoreApplication>

namespace chancery::test {

using namespace domain;
using namespace payment;
using namespace std::chrono_literals;

namespace {

const ApplicationRef reference(QStringLiteral("ref_0123456789abcdefghjkmnpqrs"));
constexpr auto available = MethodOffer::Availability::Available;

OpenPage page()
{
    return {QUrl(QStringLiteral("https://pay.test/1")), QUrl(QStringLiteral("https://relay.test/p/1"))};
}

} // namespace

PayRig::PayRig(const QString &language, QSize size, theme::TextSize text)
    : rig(size, text)
    , session(gateway, journal, rig.clock, rig.random, PaymentSession::Limits{})
    , view(new paymentui::PayView(session, rig.theme))
    , done(new paymentui::DoneView(rig.theme, 60s))
    , m_quote(rig.schedule
                  .quote({QStringLiteral("TYO"), QStringLiteral("FRA"), QStringLiteral("T"), QStringLiteral("single"),
                             QStringLiteral("express"), 38},
                      rig.clock.now(), rig.random)
                  .value())
{
    rig.speak(language);
    done->setWorkingDays(3);
    view->setPayee(QStringLiteral("Embassy of Utopia"));
    rig.window.setView(intake::Step::Pay, view);
    rig.window.setView(intake::Step::Done, done);
    rig.goTo(intake::Step::Pay);
}

void PayRig::settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void PayRig::start(ChargeSource source)
{
    auto charge = rig.schedule.charge(m_quote, *Currency::fromCode(u"CNY"), rig.clock.now()).value();
    charge.methods = {QStringLiteral("alipay_qr"), QStringLiteral("alipay_page")};
    charge.source = source;
    m_quote.charges = {charge};
    session.start(reference, m_quote,
        {{QStringLiteral("alipay_page"), available, {}}, {QStringLiteral("alipay_qr"), available, {}},
            {QStringLiteral("stripe_checkout"), available, {}}},
        rig.languages.current());
}

void PayRig::awaitCall()
{
    // The journal of the rig answers with the next turn.
    for (int i = 0; i < 100 && !gateway.isAsked(); ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    if (!gateway.isAsked())
        qFatal("the relay was not asked");
}

Attempt PayRig::attempt(PaymentState state, const NextAction &action) const
{
    return {PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")), reference, state, m_version, m_method,
        m_quote.totalFor(m_method), m_quote, action, rig.clock.now() + 30min, {}, QStringLiteral("alipay"), {},
        rig.clock.now(), rig.clock.now()};
}

void PayRig::open(const char *method, const NextAction &action)
{
    m_method = QString::fromLatin1(method);
    session.choose(m_method);
    awaitCall();
    gateway.answer(attempt(PaymentState::Open, action));
}

void PayRig::become(PaymentState state, const NextAction &action, std::optional<Failure> failure)
{
    awaitCall();
    ++m_version;
    Attempt next = attempt(state, action);
    next.failure = std::move(failure);
    gateway.answer(next);
}

void PayRig::refuse(const char *code)
{
    session.choose(QStringLiteral("alipay_qr"));
    awaitCall();
    GatewayProblem problem{GatewayProblem::Kind::Refused, QString::fromLatin1(code), {}, {}, {}, {}, {}};
    problem.quote = m_quote;
    gateway.answer(Unexpected(problem));
}

void PayRig::finish(bool paid, paymentui::DoneView::Saving saving)
{
    ReceiptData receipt{reference, QStringLiteral("TYO"), QStringLiteral("Asia/Tokyo"),
        maskName(QStringLiteral("Camille Jeanne Martin Dubois")), documentEnd(QStringLiteral("20BS81O6I")), m_quote,
        QStringLiteral("stripe_checkout"), PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")),
        QStringLiteral("cs_test_9x1"), rig.clock.now(), 7, {}};
    if (!paid) {
        receipt.paidAt.reset();
        receipt.queueNumber = 0;
    }
    done->setReceipt(receipt, QByteArray("chr1.") + QByteArray(220, 'A')); // as long as a signed one
    done->setMailOffered(true);
    done->setKnownAddress(QStringLiteral("camille.martin-dubois@courrier.example"));
    done->setSaving(saving);
    rig.session.completePayment();
}

std::vector<PayRig::Scene> PayRig::scenes()
{
    const auto failed = [](const char *code) {
        return [code](PayRig &kiosk) {
            kiosk.start();
            kiosk.open("stripe_checkout", page());
            kiosk.become(PaymentState::Failed, NoAction{}, Failure{QString::fromLatin1(code), true});
        };
    };
    const auto inState = [](PaymentState state) {
        return [state](PayRig &kiosk) {
            kiosk.start();
            kiosk.open("alipay_qr", ShowQr{QStringLiteral("https://qr.alipay.com/bax001"), kiosk.rig.clock.now() + 2h});
            kiosk.become(state, state == PaymentState::Open ? NextAction(Wait{}) : NextAction(NoAction{}));
        };
    };
    return {
        {QStringLiteral("41-methods"), [](PayRig &kiosk) { kiosk.start(); }},
        {QStringLiteral("42-methods-market"), [](PayRig &kiosk) { kiosk.start(ChargeSource::Market); }},
        {QStringLiteral("43-methods-down"),
            [](PayRig &kiosk) {
                kiosk.start();
                kiosk.session.setOffers({{QStringLiteral("stripe_checkout"), available, {}},
                    {QStringLiteral("alipay_page"), MethodOffer::Availability::Down, QStringLiteral("no_rate")},
                    {QStringLiteral("alipay_qr"), MethodOffer::Availability::Down,
                        QStringLiteral("provider_unavailable")}});
            }},
        {QStringLiteral("43-methods-offline"),
            [](PayRig &kiosk) {
                kiosk.view->setPayLaterOffered(true);
                kiosk.start();
            }},
        {QStringLiteral("44-alipay-code"),
            [](PayRig &kiosk) {
                kiosk.start();
                kiosk.open(
                    "alipay_qr", ShowQr{QStringLiteral("https://qr.alipay.com/bax001"), kiosk.rig.clock.now() + 2h});
            }},
        {QStringLiteral("45-alipay-scanned"), inState(PaymentState::Open)},
        {QStringLiteral("46-alipay-page"),
            [](PayRig &kiosk) {
                kiosk.start();
                kiosk.open("alipay_page", page());
            }},
        {QStringLiteral("47-alipay-page-closed"),
            [](PayRig &kiosk) {
                kiosk.start();
                kiosk.open("alipay_page", page());
                kiosk.view->setPageOpen(true);
                kiosk.view->setPageOpen(false);
            }},
        {QStringLiteral("48-stripe-code"),
            [](PayRig &kiosk) {
                kiosk.start();
                kiosk.open("stripe_checkout", page());
            }},
        {QStringLiteral("49-stripe-page-closed"),
            [](PayRig &kiosk) {
                kiosk.start();
                kiosk.open("stripe_checkout", page());
                kiosk.view->setPageOpen(true);
                kiosk.view->setPageOpen(false);
            }},
        {QStringLiteral("50-declined"), failed("insufficient_funds")},
        {QStringLiteral("51-expired"), failed("expired")},
        {QStringLiteral("52-closing"),
            [inState](PayRig &kiosk) {
                inState(PaymentState::Open)(kiosk);
                kiosk.session.useAnotherMethod();
            }},
        {QStringLiteral("53-confirming"),
            [inState](PayRig &kiosk) {
                inState(PaymentState::Open)(kiosk);
                kiosk.rig.clock.advance(6min);
                kiosk.session.tick();
            }},
        {QStringLiteral("54-given-back"), inState(PaymentState::Refunding)},
        {QStringLiteral("55-amount-changed"),
            [](PayRig &kiosk) {
                kiosk.start();
                kiosk.refuse("amount_changed");
            }},
        {QStringLiteral("56-staff"),
            [](PayRig &kiosk) {
                kiosk.start();
                kiosk.refuse("too_many_attempts");
            }},
        {QStringLiteral("61-done"), [](PayRig &kiosk) { kiosk.finish(true, paymentui::DoneView::Saving::Saved); }},
        {QStringLiteral("62-done-not-printed"),
            [](PayRig &kiosk) { kiosk.finish(true, paymentui::DoneView::Saving::Failed); }},
        {QStringLiteral("62-done-mail"),
            [](PayRig &kiosk) {
                kiosk.finish(true, paymentui::DoneView::Saving::Saved);
                settle();
                kiosk.done->activateFurther();
            }},
        {QStringLiteral("62-done-mail-waits"),
            [](PayRig &kiosk) {
                kiosk.finish(true, paymentui::DoneView::Saving::Saved);
                kiosk.done->setMailState(MailState::Kept);
            }},
        {QStringLiteral("62-done-mailed"),
            [](PayRig &kiosk) {
                kiosk.finish(true, paymentui::DoneView::Saving::Saved);
                kiosk.done->setMailState(MailState::Queued);
            }},
        {QStringLiteral("63-done-claim-slip"),
            [](PayRig &kiosk) { kiosk.finish(false, paymentui::DoneView::Saving::Saved); }},
        {QStringLiteral("57-unreachable"),
            [](PayRig &kiosk) {
                kiosk.start();
                kiosk.session.choose(QStringLiteral("alipay_qr"));
                kiosk.awaitCall();
                kiosk.gateway.answer(Unexpected(GatewayProblem{GatewayProblem::Kind::Unreachable, {}, {}, {}, {}, {}, {}}));
            }},
        {QStringLiteral("64-done-slip"),
            [](PayRig &kiosk) {
                SlipData slip;
                slip.application = reference;
                slip.payUrl = QStringLiteral("https://pay.utopia.example/pay/") + spokenReference(reference);
                slip.estimate = Money::fromMinor(16500, *Currency::fromCode(u"JPY")).value();
                slip.queueNumber = 7;
                kiosk.done->setSlip(slip);
                kiosk.done->setSaving(paymentui::DoneView::Saving::Saved);
                kiosk.rig.session.handIn();
            }},
    };
}

} // namespace chancery::test
