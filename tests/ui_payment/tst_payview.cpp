// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/payment/fakegateway.h"
#include "ui/payment/doneview.h"
#include "ui/payment/payview.h"
#include "ui/payment/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/qrview.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using namespace chancery::domain;
using namespace chancery::payment;
using namespace std::chrono_literals;

namespace {

const Instant begin = *instantFromRfc3339(QStringLiteral("2026-05-10T02:00:00Z"));
const ApplicationRef reference(QStringLiteral("ref_0123456789abcdefghjkmnpqrs"));

Quote quote()
{
    const Money base = *Money::fromMinor(6500, *Currency::fromCode(u"USD"));
    const Money total = *Money::fromMinor(12500, *Currency::fromCode(u"JPY"));
    return {QuoteId(QStringLiteral("quo_0123456789abcdefghjkmnpqrs")),
        {QStringLiteral("TYO"), QStringLiteral("UTO"), QStringLiteral("T"), QStringLiteral("single"),
            QStringLiteral("regular"), 34},
        {{QStringLiteral("visa_fee"), base, total}}, base, total, QStringLiteral("157.5"), QDate(2026, 1, 1),
        begin + 30min, QStringLiteral("v1")};
}

/// The quote, and CNY 579.37 by Alipay.
Quote chargedQuote(ChargeSource source = ChargeSource::Schedule, const char *markup = "0")
{
    Quote charged = quote();
    charged.charges = {{{QStringLiteral("alipay_qr"), QStringLiteral("alipay_page")}, charged.total,
        *Money::fromMinor(57937, *Currency::fromCode(u"CNY")), QStringLiteral("0.046349206"), QStringLiteral("7.30"),
        QStringLiteral("157.5"), QDate(2026, 1, 1), QStringLiteral("0.01"), QString::fromLatin1(markup), source,
        charged.validUntil}};
    return charged;
}

Attempt alipay(const char *method, NextAction action, qint64 version = 3, PaymentState state = PaymentState::Open)
{
    const Quote charged = chargedQuote();
    return {PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")), reference, state, version,
        QString::fromLatin1(method), charged.charges.front().total, charged, action, begin + 30min, {},
        QStringLiteral("alipay"), {}, begin, begin};
}

const ShowQr walletCode{QStringLiteral("https://qr.alipay.com/bax001"), begin + 2h};

Attempt attempt(PaymentState state, qint64 version, std::optional<Failure> failure = {})
{
    return {PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")), reference, state, version,
        QStringLiteral("stripe_checkout"), quote().total, quote(),
        OpenPage{QUrl(QStringLiteral("https://pay.test/1")), QUrl(QStringLiteral("https://relay.test/p/1"))},
        begin + 30min, failure, QStringLiteral("stripe"), {}, begin, begin};
}

} // namespace

class TestPayView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        gateway.calls.clear();
        session = std::make_unique<PaymentSession>(gateway, journal, clock, random, PaymentSession::Limits{});
        clock.set(begin);
        view = std::make_unique<paymentui::PayView>(*session, theme);
        view->setPayee(QStringLiteral("Embassy of Utopia"));
        view->resize(1200, 800);
        view->show();
        view->enter();
    }
    void cleanup()
    {
        view.reset();
        session.reset();
    }

    void offersToPayLaterWhenTheNetworkIsGone()
    {
        QSignalSpy later(view.get(), &paymentui::PayView::payLaterRequested);
        session->start(reference, quote(), {{QStringLiteral("stripe_checkout"), MethodOffer::Availability::Available, {}}},
            QStringLiteral("en"));
        QVERIFY(view->secondaryAction().isEmpty());
        view->setPayLaterOffered(true);
        QCOMPARE(view->secondaryAction(), QStringLiteral("Finish and pay later"));
        view->activateSecondary();
        QCOMPARE(later.size(), 1);
        view->setPayLaterOffered(false);
        QVERIFY(view->secondaryAction().isEmpty());
        // Asked, and no answer: the order may have come into being, and the person may go all the same.
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_VERIFY(gateway.isAsked());
        gateway.answer(Unexpected(GatewayProblem{GatewayProblem::Kind::Unreachable, {}, {}, {}, {}, {}, {}}));
        QCOMPARE(session->state(), PaymentSession::State::Unreachable);
        QCOMPARE(view->primaryAction(), QStringLiteral("Finish and pay later"));
        QCOMPARE(view->secondaryAction(), QStringLiteral("Stop the payment"));
        view->activatePrimary();
        QCOMPARE(later.size(), 2);
    }

    void saysWhyAMethodDoesNotWork()
    {
        start({{QStringLiteral("stripe_checkout"), MethodOffer::Availability::Available, {}},
            {QStringLiteral("alipay_qr"), MethodOffer::Availability::Down, QStringLiteral("provider_unavailable")}});
        auto *down = view->findChild<QWidget *>(QStringLiteral("alipay_qr"));
        QVERIFY(down);
        QVERIFY(!down->isEnabled());
        QVERIFY(down->accessibleDescription().contains(QLatin1String("does not answer")));
        QVERIFY(view->isPrimaryEnabled()); // the only one that works is chosen
        QVERIFY(view->canGoBack());
        QVERIFY(view->mayBeLeft());
    }

    void everyReasonHasWords_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"provider_unavailable", "no_rate", "rate_stale", "not_configured", "key_refused",
                 "charges_disabled", "mode_mismatch", "clock_skew"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void everyReasonHasWords()
    {
        QFETCH(QString, reason);
        const QString words = paymentui::Words::unavailable(reason);
        QVERIFY(words != paymentui::Words::unavailable(QStringLiteral("something_new")));
        QVERIFY(!words.contains(u'_'));
    }

    void everyFailureHasWords_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code :
            {"insufficient_funds", "expired", "canceled_by_payer", "provider_unavailable", "provider_rejected",
                "amount_limit", "limit_exceeded", "currency_unsupported", "card_expired", "card_not_supported",
                "incorrect_details", "authentication_failed", "call_bank", "try_again", "code_expired"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyFailureHasWords()
    {
        QFETCH(QString, code);
        const auto words = paymentui::Words::failure(code);
        QVERIFY(words.headline != paymentui::Words::failure(QStringLiteral("something_new")).headline);
        QVERIFY(!words.headline.isEmpty() && !words.text.isEmpty());
    }

    void showsWhatEachMethodCharges()
    {
        session->start(reference, chargedQuote(ChargeSource::Market, "1.5"),
            {{QStringLiteral("alipay_page"), MethodOffer::Availability::Down, QStringLiteral("no_rate")},
                {QStringLiteral("alipay_qr"), MethodOffer::Availability::Available, {}},
                {QStringLiteral("stripe_checkout"), MethodOffer::Availability::Available, {}}},
            QStringLiteral("en"));
        QVERIFY(label("payTotal").contains(QLatin1String("12,500")));
        auto *card = view->findChild<QWidget *>(QStringLiteral("alipay_qr"));
        QVERIFY(card);
        QVERIFY(card->accessibleDescription().contains(QLatin1String("579.37")));
        const QString told = card->accessibleDescription() + label("methodRates");
        for (const char *part : {"579.37", "CNY", "1\u00a0JPY\u00a0=\u00a00.046349206\u00a0CNY", "2026", "market rate", "1.5%"})
            QVERIFY2(told.contains(QString::fromUtf8(part)), qPrintable(told));
        auto *stripe = view->findChild<QWidget *>(QStringLiteral("stripe_checkout"));
        QVERIFY(stripe->accessibleDescription().contains(QLatin1String("12,500")));
        auto *down = view->findChild<QWidget *>(QStringLiteral("alipay_page"));
        QVERIFY(!down->isEnabled());
        QVERIFY(down->accessibleDescription().contains(QLatin1String("no exchange rate")));
        QVERIFY2(down->y() > stripe->y() || down->x() > stripe->x(), "what works comes first");
        QVERIFY(!view->isPrimaryEnabled()); // two work: the person chooses
    }

    void followsAnAlipayCode()
    {
        openBy("alipay_qr", alipay("alipay_qr", walletCode));
        auto *code = view->findChild<widgets::QrView *>(QStringLiteral("payCode"));
        QVERIFY(code && code->isVisible());
        QCOMPARE(code->text(), walletCode.data);
        QVERIFY(code->width() >= theme.millimetres(45));
        QVERIFY(label("payAmount").contains(QLatin1String("579.37")));
        QVERIFY(label("payAmount").contains(QLatin1String("CNY")));
        QVERIFY(label("payRate").contains(QLatin1String("0.046349206")));
        QCOMPARE(label("payPayee"), QStringLiteral("Embassy of Utopia"));
        QCOMPARE(label("payStatus"), QStringLiteral("Waiting for you to scan"));
        QVERIFY(label("payTimeLeft").contains(QLatin1String("2:00:00")));
        QVERIFY(view->primaryAction().isEmpty());
        QCOMPARE(view->secondaryAction(), QStringLiteral("Use another method"));
        QVERIFY(!view->canGoBack());
        gateway.answer(alipay("alipay_qr", Wait{}, 4));
        QCOMPARE(headline(), QStringLiteral("Waiting for Alipay to confirm"));
        QVERIFY(!view->mayBeLeft());
        gateway.answer(alipay("alipay_qr", NoAction{}, 5, PaymentState::Captured));
        QCOMPARE(headline(), QStringLiteral("Paid"));
    }

    void opensAlipaysPageOnThisScreenOnly()
    {
        openBy("alipay_page",
            alipay("alipay_page",
                OpenPage{QUrl(QStringLiteral("https://pay.test/1")), QUrl(QStringLiteral("https://relay.test/p/1"))}));
        auto *code = view->findChild<widgets::QrView *>(QStringLiteral("payCode"));
        QVERIFY(!code->isVisible());
        QCOMPARE(view->title(), QStringLiteral("Payment")); // what to do stands below it, once
        QCOMPARE(headline(), QStringLiteral("Pay on this screen"));
        QVERIFY(label("messageFigure").contains(QLatin1String("579.37")));
        QVERIFY(label("messageNote").contains(QLatin1String("0.046349206")));
        QSignalSpy wanted(view.get(), &paymentui::PayView::pageRequested);
        view->activatePrimary();
        QCOMPARE(wanted.count(), 1);
        view->setPageOpen(true);
        QCOMPARE(headline(), QStringLiteral("The payment page is open"));
        QVERIFY(view->primaryAction().isEmpty());
        view->setPageOpen(false);
        QCOMPARE(headline(), QStringLiteral("The payment page was closed"));
        QCOMPARE(view->primaryAction(), QStringLiteral("Pay on this screen"));
        // Another method begins without that notice.
        view->activateSecondary();
        gateway.answer(alipay("alipay_page", NoAction{}, 5, PaymentState::Closed));
        QCOMPARE(session->state(), PaymentSession::State::Choosing);
        session->choose(QStringLiteral("alipay_page"));
        QTRY_VERIFY(gateway.isAsked());
        Attempt next = alipay("alipay_page",
            OpenPage{QUrl(QStringLiteral("https://pay.test/2")), QUrl(QStringLiteral("https://relay.test/p/2"))});
        next.id = PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrt"));
        gateway.answer(next);
        QCOMPARE(headline(), QStringLiteral("Pay on this screen"));
    }

    void asksToAgreeToWhatTheMethodChargesNow()
    {
        session->start(reference, chargedQuote(),
            {{QStringLiteral("alipay_qr"), MethodOffer::Availability::Available, {}}}, QStringLiteral("en"));
        session->choose(QStringLiteral("alipay_qr"));
        QTRY_VERIFY(gateway.isAsked());
        GatewayProblem problem{GatewayProblem::Kind::Refused, QStringLiteral("amount_changed"), {}, {}, {}, {}, {}};
        problem.quote = chargedQuote();
        problem.quote->charges[0].total = *Money::fromMinor(58001, *Currency::fromCode(u"CNY"));
        gateway.answer(Unexpected(problem));
        QVERIFY(label("messageFigure").contains(QLatin1String("580.01")));
    }

    void showsTheCodeOfTheShortLink()
    {
        open();
        auto *code = view->findChild<widgets::QrView *>(QStringLiteral("payCode"));
        QVERIFY(code && code->isVisible());
        QCOMPARE(code->text(), QStringLiteral("https://relay.test/p/1"));
        QVERIFY(code->width() >= theme.millimetres(45));
        QVERIFY(label("payAmount").contains(QLatin1String("12,500")));
        QCOMPARE(label("payPayee"), QStringLiteral("Embassy of Utopia"));
        QVERIFY(label("payTimeLeft").contains(QLatin1String("30:00")));
        QVERIFY(!view->mayBeLeft());
        QVERIFY(!view->canGoBack());
        clock.advance(65s);
        session->tick();
        QVERIFY2(label("payTimeLeft").contains(QLatin1String("28:55")), qPrintable(label("payTimeLeft")));
    }

    void withoutKeysNoCardIsTypedHere()
    {
        view->setTypingPossible(false);
        open();
        QSignalSpy wanted(view.get(), &paymentui::PayView::pageRequested);
        QVERIFY(view->primaryAction().isEmpty());
        QVERIFY(!view->help().contains(QStringLiteral("on this screen")));
        view->activatePrimary();
        QVERIFY(wanted.isEmpty());
        QVERIFY(view->findChild<widgets::QrView *>(QStringLiteral("payCode"))->isVisible());
    }

    void withoutKeysAlipaysPageStays()
    {
        view->setTypingPossible(false);
        openBy("alipay_page",
            alipay("alipay_page",
                OpenPage{QUrl(QStringLiteral("https://pay.test/1")), QUrl(QStringLiteral("https://relay.test/p/1"))}));
        QCOMPARE(view->primaryAction(), QStringLiteral("Pay on this screen")); // it shows a code
    }

    void opensThePageOfTheProvider()
    {
        open();
        QSignalSpy wanted(view.get(), &paymentui::PayView::pageRequested);
        view->activatePrimary();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://pay.test/1")));
        view->setPageOpen(true);
        QVERIFY(view->primaryAction().isEmpty());
        view->setPageOpen(false);
        QVERIFY(!view->primaryAction().isEmpty());
    }

    void offersAClaimSlipAfterFiveMinutes()
    {
        open();
        clock.advance(5min);
        session->tick();
        QVERIFY(headline().contains(QLatin1String("still being confirmed")));
        QVERIFY(!headline().contains(QLatin1String("failed")));
        QSignalSpy claim(view.get(), &paymentui::PayView::claimRequested);
        view->activatePrimary();
        QCOMPARE(claim.count(), 1);
    }

    void saysWhatToTryAfterADecline_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("declined") << "declined"
                                  << "declined";
        QTest::newRow("funds") << "insufficient_funds"
                               << "not enough money";
        QTest::newRow("expired") << "expired"
                                 << "time to pay";
        QTest::newRow("unknown") << "something_new"
                                 << "declined";
    }
    void saysWhatToTryAfterADecline()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        open();
        gateway.answer(attempt(PaymentState::Failed, 4, Failure{code, true}));
        QVERIFY2(headline().contains(words), qPrintable(headline()));
        QVERIFY(!view->primaryAction().isEmpty());
        view->activatePrimary();
        QCOMPARE(session->state(), PaymentSession::State::Choosing);
    }

    void forgetsThePersonAtTheEnd()
    {
        open();
        view->wipe();
        QVERIFY(view->findChild<widgets::QrView *>(QStringLiteral("payCode"))->isEmpty());
        QVERIFY(label("payAmount").isEmpty());
    }

    void endsByItself()
    {
        paymentui::DoneView done(theme, 1s);
        ReceiptData receipt{reference, QStringLiteral("TYO"), QStringLiteral("Asia/Tokyo"), QStringLiteral("A***"),
            QStringLiteral("2C3"), quote(), QStringLiteral("stripe_checkout"), {}, {}, begin, 7, {}};
        done.setReceipt(receipt, "chr1.payload.signature");
        done.show();
        done.enter();
        QCOMPARE(done.findChild<QLabel *>(QStringLiteral("doneReference"))->text().mid(1, 4), QStringLiteral("0123"));
        QVERIFY(!done.findChild<widgets::QrView *>(QStringLiteral("receiptCode"))->isEmpty());
        receipt.paidAt.reset();
        done.setReceipt(receipt, {});
        QVERIFY(done.title().contains(QLatin1String("still being confirmed")));
        QSignalSpy finished(&done, &wizard::StepView::finished);
        QTRY_COMPARE(finished.count(), 1);
        done.wipe();
        QVERIFY(done.findChild<QLabel *>(QStringLiteral("doneReference"))->text().isEmpty());
    }

private:
    void start(std::vector<MethodOffer> offers)
    {
        session->start(reference, quote(), std::move(offers), QStringLiteral("en"));
    }
    void open()
    {
        start({{QStringLiteral("stripe_checkout"), MethodOffer::Availability::Available, {}}});
        view->activatePrimary();
        QTRY_VERIFY(gateway.isAsked());
        gateway.answer(attempt(PaymentState::Open, 3));
        QCOMPARE(session->state(), PaymentSession::State::Waiting);
        QCoreApplication::processEvents();
    }
    void openBy(const char *method, const Attempt &opened)
    {
        session->start(reference, chargedQuote(),
            {{QString::fromLatin1(method), MethodOffer::Availability::Available, {}}}, QStringLiteral("en"));
        view->activatePrimary();
        QTRY_VERIFY(gateway.isAsked());
        gateway.answer(opened);
        QCOMPARE(session->state(), PaymentSession::State::Waiting);
        QCoreApplication::processEvents();
    }
    QString label(const char *name) { return view->findChild<QLabel *>(QLatin1String(name))->text(); }
    QString headline() { return label("messageHeadline"); }

    theme::Theme theme{theme::ScreenMetrics{}};
    SystemRandom random;
    ManualClock clock{begin};
    FakeGateway gateway;
    FakeJournal journal;
    std::unique_ptr<PaymentSession> session;
    std::unique_ptr<paymentui::PayView> view;
};

QTEST_MAIN(TestPayView)
#include "tst_payview.moc"
