// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/paymentsession.h"
#include "tests/payment/fakegateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace chancery::domain;
using namespace chancery::payment;
using State = PaymentSession::State;
using Kind = FakeGateway::Call::Kind;
using namespace std::chrono_literals;

namespace {

const Instant begin = *instantFromRfc3339(QStringLiteral("2026-05-10T02:00:00Z"));

Money yen(qint64 minor)
{
    return *Money::fromMinor(minor, *Currency::fromCode(u"JPY"));
}

Quote quoteOf(qint64 minor)
{
    const Money base = *Money::fromMinor(6000, *Currency::fromCode(u"USD"));
    return {QuoteId(QStringLiteral("quo_00000000000000000000000000")),
        {QStringLiteral("TYO"), QStringLiteral("UTO"), QStringLiteral("T"), QStringLiteral("single"),
            QStringLiteral("regular"), 34},
        {{QStringLiteral("visa_fee"), base, yen(minor)}}, base, yen(minor), QStringLiteral("150"), QDate(2026, 5, 1),
        begin + 30min, QStringLiteral("v1")};
}

const ApplicationRef reference(QStringLiteral("ref_0123456789abcdefghjkmnpqrs"));
const PaymentId paymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs"));

Attempt attemptIn(PaymentState state, qint64 version, std::optional<Failure> failure = {})
{
    NextAction action = NoAction{};
    if (state == PaymentState::Open)
        action = OpenPage{QUrl(QStringLiteral("https://pay.test/1")), QUrl(QStringLiteral("https://relay.test/p/1"))};
    return {paymentId, reference, state, version, QStringLiteral("stripe_checkout"), yen(9000), quoteOf(9000), action,
        begin + 30min, failure, QStringLiteral("stripe"), {}, begin, begin};
}

GatewayProblem unreachable()
{
    return {GatewayProblem::Kind::Unreachable, QStringLiteral("unreachable"), {}, {}, {}, {}, {}};
}

GatewayProblem refused(const char *code)
{
    return {GatewayProblem::Kind::Refused, QString::fromLatin1(code), {}, {}, {}, {}, {}};
}

std::vector<MethodOffer> offers()
{
    return {{QStringLiteral("stripe_checkout"), MethodOffer::Availability::Available, {}},
        {QStringLiteral("alipay_qr"), MethodOffer::Availability::Down, QStringLiteral("provider_unavailable")}};
}

} // namespace

class TestPaymentSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock = std::make_unique<ManualClock>(begin);
        gateway = std::make_unique<FakeGateway>();
        journal = std::make_unique<FakeJournal>();
        session = make();
    }

    void writesTheKeyBeforeItSends()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QCOMPARE(session->state(), State::Creating);
        QVERIFY2(gateway->calls.empty(), "nothing may be sent before the journal has it");
        QTRY_VERIFY(gateway->isAsked());
        QCOMPARE(journal->entries.size(), size_t(1));
        QCOMPARE(journal->entries[0].key, gateway->calls[0].key);
        QCOMPARE(journal->entries[0].order, *gateway->calls[0].order);
        QCOMPARE(gateway->calls[0].order->expectedTotal, yen(9000));
        QVERIFY(gateway->calls[0].key.size() >= 26);
    }

    void sendsNothingWhenTheJournalFails()
    {
        journal->failure = Error{QStringLiteral("disk_full"), {}};
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_COMPARE(session->state(), State::Staff);
        QCOMPARE(session->problem()->code, QStringLiteral("disk_full"));
        QVERIFY(gateway->calls.empty());
        QVERIFY(!session->isPending());
    }

    void paysTheStraightWay()
    {
        open();
        QCOMPARE(session->state(), State::Waiting);
        QVERIFY(session->isPending());
        QCOMPARE(gateway->calls.back().kind, Kind::Poll);
        QCOMPARE(gateway->calls.back().version, qint64(3));
        QCOMPARE(gateway->calls.back().wait, 25s);
        QCOMPARE(*session->timeLeft(), std::chrono::milliseconds(30min));
        gateway->answer(attemptIn(PaymentState::Captured, 4));
        QCOMPARE(session->state(), State::Paid);
        QVERIFY(!session->isPending());
        QCOMPARE(gateway->calls.size(), size_t(2));
        QTRY_COMPARE(journal->entries.size(), size_t(2));
        QCOMPARE(*journal->entries.back().payment, paymentId);
    }

    void sendsTheSameKeyAgainUntilThereIsAnAnswer()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        for (int i = 0; i < 5; ++i) {
            QTRY_VERIFY(gateway->isAsked());
            gateway->answer(Unexpected(unreachable()));
            QCOMPARE(session->state(), State::Unreachable);
            QVERIFY(!session->isReachable());
        }
        QTRY_VERIFY(gateway->isAsked());
        for (const auto &call : gateway->calls) {
            QCOMPARE(call.kind, Kind::Create);
            QCOMPARE(call.key, gateway->calls[0].key);
            QCOMPARE(*call.order, *gateway->calls[0].order);
        }
        gateway->answer(attemptIn(PaymentState::Open, 3));
        QCOMPARE(session->state(), State::Waiting);
        QVERIFY(session->isReachable());
    }

    void takesGarbageForNoAnswer()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_VERIFY(gateway->isAsked());
        GatewayProblem problem{GatewayProblem::Kind::Garbage, QStringLiteral("garbage_answer"), {}, {}, {}, {}, {}};
        gateway->answer(Unexpected(problem));
        QCOMPARE(session->state(), State::Unreachable);
        QCOMPARE(session->problem()->code, QStringLiteral("garbage_answer"));
        QTRY_COMPARE(gateway->calls.size(), size_t(2));
        QCOMPARE(gateway->calls[1].key, gateway->calls[0].key);
    }

    void keepsTheAttemptWhenOnlyTheDeviceIsRefusedAfterALostAnswer()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_VERIFY(gateway->isAsked());
        gateway->answer(Unexpected(unreachable()));
        QTRY_VERIFY(gateway->isAsked());
        gateway->answer(Unexpected(refused("clock_skew")));
        QCOMPARE(session->state(), State::Unreachable);
        QVERIFY2(session->isPending(), "the first sending may have opened an attempt");
        QTRY_COMPARE(gateway->calls.size(), size_t(3));
        QCOMPARE(gateway->calls[2].key, gateway->calls[0].key);
    }

    void asksStaffWhenTheDeviceIsRefusedAtOnce()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_VERIFY(gateway->isAsked());
        gateway->answer(Unexpected(refused("clock_skew")));
        QCOMPARE(session->state(), State::Staff);
        QCOMPARE(session->problem()->code, QStringLiteral("clock_skew"));
    }

    void resumesWithTheSameKey()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_VERIFY(gateway->isAsked());
        const JournalEntry entry = journal->entries.back();
        session.reset(); // the application dies here
        QVERIFY(!gateway->calls[0].context);

        const auto read = JournalEntry::fromJson(entry.toJson());
        QVERIFY(read);
        QCOMPARE(*read, entry);
        session = make();
        session->resume(*read, offers());
        QTRY_COMPARE(gateway->calls.size(), size_t(2));
        QCOMPARE(gateway->calls[1].kind, Kind::Create);
        QCOMPARE(gateway->calls[1].key, entry.key);
        QCOMPARE(*gateway->calls[1].order, entry.order);
        gateway->answer(attemptIn(PaymentState::Captured, 5));
        QCOMPARE(session->state(), State::Paid);
        QCOMPARE(session->quote()->total, yen(9000));
    }

    void resumesByAskingWhenTheRelayHadAnswered()
    {
        open();
        QTRY_COMPARE(journal->entries.size(), size_t(2));
        const JournalEntry entry = journal->entries.back();
        session = make();
        session->resume(entry, offers());
        QCOMPARE(gateway->calls.back().kind, Kind::Poll);
        QCOMPARE(gateway->calls.back().id, paymentId);
        QCOMPARE(gateway->calls.back().wait, 0s);
        QCOMPARE(gateway->count(Kind::Create), 1);
        gateway->answer(attemptIn(PaymentState::Open, 3));
        QCOMPARE(session->state(), State::Waiting);
    }

    void resumesAnOldAttemptAsConfirming()
    {
        open();
        QTRY_COMPARE(journal->entries.size(), size_t(2));
        const JournalEntry entry = journal->entries.back();
        clock->advance(6min);
        session = make();
        session->resume(entry, offers());
        QCOMPARE(session->state(), State::Confirming);
        gateway->answer(attemptIn(PaymentState::Open, 3));
        QCOMPARE(session->state(), State::Confirming);
        gateway->answer(attemptIn(PaymentState::Captured, 4));
        QCOMPARE(session->state(), State::Paid);
    }

    void saysStillBeingConfirmedAfterFiveMinutes()
    {
        open();
        clock->advance(5min - 1ms);
        session->tick();
        QCOMPARE(session->state(), State::Waiting);
        clock->advance(1ms);
        session->tick();
        QCOMPARE(session->state(), State::Confirming);
        QVERIFY(session->isPending());
        QVERIFY(gateway->isAsked());
        gateway->answer(Unexpected(unreachable()));
        QCOMPARE(session->state(), State::Confirming);
        QTRY_VERIFY(gateway->isAsked());
        gateway->answer(attemptIn(PaymentState::Captured, 4));
        QCOMPARE(session->state(), State::Paid);
    }

    void keepsWaitingWhileTheRelayIsAway()
    {
        open();
        QSignalSpy reachable(session.get(), &PaymentSession::reachableChanged);
        gateway->answer(Unexpected(unreachable()));
        QCOMPARE(session->state(), State::Waiting);
        QCOMPARE(reachable.count(), 1);
        QTRY_VERIFY(gateway->isAsked());
        QCOMPARE(gateway->calls.back().kind, Kind::Poll);
        gateway->answer(attemptIn(PaymentState::Captured, 4));
        QCOMPARE(session->state(), State::Paid);
        QVERIFY(session->isReachable());
    }

    void ignoresStaleAnswers()
    {
        open();
        gateway->answer(attemptIn(PaymentState::Submitting, 2));
        QCOMPARE(session->state(), State::Waiting);
        QCOMPARE(session->attempt()->version, qint64(3));
        QTRY_VERIFY(gateway->isAsked());
        QCOMPARE(gateway->calls.back().version, qint64(3));
    }

    void declinesAtMostThreeTimesThenStaff()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        QSet<QByteArray> keys;
        for (int i = 1; i <= 3; ++i) {
            session->choose(QStringLiteral("stripe_checkout"));
            QTRY_VERIFY(gateway->isAsked());
            keys.insert(gateway->calls.back().key);
            gateway->answer(attemptIn(PaymentState::Failed, 2, Failure{QStringLiteral("declined"), true}));
            QCOMPARE(session->state(), State::Declined);
            QCOMPARE(session->failure()->code, QStringLiteral("declined"));
            QCOMPARE(session->attemptsLeft(), 3 - i);
            session->tryAgain();
        }
        QCOMPARE(keys.size(), 3);
        QCOMPARE(session->state(), State::Staff);
        QCOMPARE(session->problem()->code, QStringLiteral("too_many_attempts"));
    }

    void showsTheNewAmountAndAsksAgain()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_VERIFY(gateway->isAsked());
        GatewayProblem problem = refused("amount_changed");
        problem.quote = quoteOf(9500);
        gateway->answer(Unexpected(problem));
        QCOMPARE(session->state(), State::AmountChanged);
        QCOMPARE(session->quote()->total, yen(9500));
        QCOMPARE(gateway->calls.size(), size_t(1));
        session->acceptAmount();
        QTRY_COMPARE(gateway->calls.size(), size_t(2));
        QCOMPARE(gateway->calls[1].order->expectedTotal, yen(9500));
        QVERIFY(gateway->calls[1].key != gateway->calls[0].key);
        QCOMPARE(session->attemptsLeft(), 2);
    }

    void endsPaidWhenItWasPaidAlready()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_VERIFY(gateway->isAsked());
        gateway->answer(Unexpected(refused("already_paid")));
        QCOMPARE(session->state(), State::Paid);
    }

    void offersTheAlternatives()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_VERIFY(gateway->isAsked());
        GatewayProblem problem = refused("method_unavailable");
        problem.alternatives = {{QStringLiteral("alipay_qr"), MethodOffer::Availability::Available, {}}};
        gateway->answer(Unexpected(problem));
        QCOMPARE(session->state(), State::Choosing);
        QCOMPARE(session->problem()->code, QStringLiteral("method_unavailable"));
        QCOMPARE(session->offers()[0].availability, MethodOffer::Availability::Down);
        QCOMPARE(session->offers()[1].availability, MethodOffer::Availability::Available);
        session->choose(QStringLiteral("stripe_checkout"));
        QCOMPARE(session->state(), State::Choosing);
        session->choose(QStringLiteral("alipay_qr"));
        QTRY_COMPARE(gateway->calls.size(), size_t(2));
        QCOMPARE(gateway->calls[1].order->method, QStringLiteral("alipay_qr"));
    }

    void closesBeforeAnotherMethod()
    {
        open();
        session->useAnotherMethod();
        QCOMPARE(session->state(), State::Closing);
        QVERIFY(session->isPending());
        QCOMPARE(gateway->calls.back().kind, Kind::Cancel);
        gateway->answer(attemptIn(PaymentState::Closing, 4));
        QCOMPARE(session->state(), State::Closing);
        QTRY_VERIFY(gateway->isAsked());
        QCOMPARE(gateway->calls.back().kind, Kind::Poll);
        gateway->answer(attemptIn(PaymentState::Closed, 5));
        QCOMPARE(session->state(), State::Choosing);
    }

    void isPaidWhenThePayerWasFasterThanTheSwitch()
    {
        open();
        session->useAnotherMethod();
        gateway->answer(attemptIn(PaymentState::Captured, 4));
        QCOMPARE(session->state(), State::Paid);
    }

    void closesAnAttemptItDoesNotKnowYet()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_VERIFY(gateway->isAsked());
        session->leave();
        QCOMPARE(session->state(), State::Closing);
        gateway->answer(Unexpected(unreachable()));
        QCOMPARE(session->state(), State::Closing);
        QTRY_COMPARE(gateway->calls.size(), size_t(2));
        QCOMPARE(gateway->calls[1].key, gateway->calls[0].key);
        gateway->answer(attemptIn(PaymentState::Open, 3));
        QCOMPARE(gateway->calls.back().kind, Kind::Cancel);
        gateway->answer(attemptIn(PaymentState::Closed, 4));
        QCOMPARE(session->state(), State::Closed);
    }

    void expiresIntoClosed()
    {
        open();
        gateway->answer(attemptIn(PaymentState::Closed, 4, Failure{QStringLiteral("expired"), true}));
        QCOMPARE(session->state(), State::Closed);
        session->tryAgain();
        QCOMPARE(session->state(), State::Choosing);
    }

    void saysSoWhenMoneyGoesBack()
    {
        open();
        gateway->answer(attemptIn(PaymentState::Surplus, 4));
        QCOMPARE(session->state(), State::GivenBack);
    }

    void asksAtOnceWhenToldTo()
    {
        Backoff::Shape slow{1h, 1h, 1h};
        PaymentSession::Limits limits;
        limits.backoff = slow;
        session = std::make_unique<PaymentSession>(*gateway, *journal, *clock, random, limits);
        open();
        gateway->answer(Unexpected(unreachable()));
        QVERIFY(!gateway->isAsked());
        session->pollNow();
        QVERIFY(gateway->isAsked());
    }

    void waitsAsLongAsTheRelaySays()
    {
        open();
        GatewayProblem problem = unreachable();
        problem.retryAfter = 3600s;
        gateway->answer(Unexpected(problem));
        const size_t calls = gateway->calls.size();
        // Many times the longest pause of the test's back-off.
        QTest::qWait(30);
        QCOMPARE(gateway->calls.size(), calls);
    }

    void givesEverythingUpOnWipe()
    {
        open();
        session->wipe();
        QCOMPARE(session->state(), State::Idle);
        QVERIFY(!gateway->isAsked());
        QVERIFY(!session->attempt());
        QVERIFY(!session->quote());
        QVERIFY(session->application().isEmpty());
    }

    void backsOffWithinItsRange()
    {
        SystemRandom source;
        Backoff backoff(source, {100ms, 1'000ms, 10ms});
        std::chrono::milliseconds top = 100ms;
        for (int i = 0; i < 50; ++i) {
            const auto pause = backoff.next();
            QVERIFY(pause >= 10ms);
            QVERIFY(pause <= top);
            top = std::min(std::chrono::milliseconds(1'000), top * 2);
        }
        QCOMPARE(backoff.tries(), 50);
    }

    void refusesADamagedJournal_data()
    {
        QTest::addColumn<QString>("member");
        for (const char *member : {"key", "order", "attempt", "started_at"})
            QTest::newRow(member) << QString::fromLatin1(member);
    }
    void refusesADamagedJournal()
    {
        QFETCH(QString, member);
        open();
        QJsonObject json = journal->entries.back().toJson();
        QVERIFY(JournalEntry::fromJson(json));
        json.remove(member);
        const auto read = JournalEntry::fromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("journal_malformed"));
    }

private:
    std::unique_ptr<PaymentSession> make()
    {
        PaymentSession::Limits limits;
        limits.backoff = {1ms, 2ms, 0ms};
        return std::make_unique<PaymentSession>(*gateway, *journal, *clock, random, limits);
    }
    void open()
    {
        session->start(reference, quoteOf(9000), offers(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_VERIFY(gateway->isAsked());
        gateway->answer(attemptIn(PaymentState::Open, 3));
    }

    SystemRandom random;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<FakeJournal> journal;
    std::unique_ptr<PaymentSession> session;
};

QTEST_GUILESS_MAIN(TestPaymentSession)
#include "tst_paymentsession.moc"
