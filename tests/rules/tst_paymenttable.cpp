// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/rules/paymentsamples.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace chancery::rules;
using namespace chancery::test;
using chancery::domain::allPaymentStates;
using chancery::domain::Currency;
using chancery::domain::isLive;
using chancery::domain::isOver;
using chancery::domain::Money;
using chancery::domain::PaymentState;

namespace {

using S = PaymentState;
using E = Event;

Decision decideEvent(const Standing &standing, Event event)
{
    for (const Act act : {Act::Submit, Act::AskClose, Act::Lapse, Act::StartRefund}) {
        if (eventOf(act) == event)
            return decide(standing, act);
    }
    return decide(standing, factOf(event));
}

/// One letter per state, in allPaymentStates' order: c s u o g(closing) x(closed) f p(captured) + r(refunding) R F P D
/// B.
/// '=' stay, '-' refused. Written by hand from the design, so that it can disagree with the table.
struct Row
{
    Event event;
    const char *outcome;
};
constexpr const char *letters = "csuogxfp+rRFPDB";
// clang-format off
constexpr Row expected[] {
    // created submitting unknown open closing closed failed captured surplus refunding refunded refund_failed part disputed charged_back
    {E::Submit, "s--------------"},
    {E::AskClose, "x--g==========="},
    {E::Lapse, "xffxx=========="},
    {E::StartRefund, "--------r=-r---"},
    {E::Opened, "-oo============"},
    {E::StillOpen, "-oo============"},
    {E::Processing, "-oo=u=========="},
    {E::Captured, "ppppppp========"},
    {E::Closed, "-xxxx=========="},
    {E::CloseRefused, "--==u=========="},
    {E::Failed, "-fffff========="},
    {E::NotFound, "-u============="},
    {E::Unanswered, "-u============="},
    {E::RefundDone, "-------RRR=RRDB"},
    {E::RefundRejected, "-------==F====="},
    {E::RefundReturned, "-------===F=p=="}, // of a surplus; see refundThatComesBackReopensTheDebt
    {E::DisputeOpened, "-------DDDDDD=="},
    {E::DisputeWon, "-------======+-"}, // of a surplus
    {E::DisputeLost, "-------BBBBBBB="},
    {E::GivenBack, "-RRRRRRR======="},
};
// clang-format on

QChar outcomeOf(const Decision &decision)
{
    if (std::holds_alternative<Stay>(decision))
        return u'=';
    if (const auto *transition = std::get_if<Transition>(&decision)) {
        const auto at = std::find(allPaymentStates.begin(), allPaymentStates.end(), transition->to);
        return QLatin1Char(letters[at - allPaymentStates.begin()]);
    }
    return u'-';
}

/// Applies a fact as the ledger does.
void apply(Standing &standing, const Fact &fact)
{
    const Decision decision = decide(standing, fact);
    const auto *transition = std::get_if<Transition>(&decision);
    if (transition == nullptr)
        return;
    standing.state = transition->to;
    standing.attached = attachedAfter(standing.attached, transition->to);
    standing.obligation = transition->obligation.value_or(standing.obligation);
    if (const auto *capture = std::get_if<Captured>(&fact)) {
        standing.paymentReference = capture->paymentReference;
        standing.captured = capture->amount;
    }
    if (const auto *refund = std::get_if<RefundDone>(&fact))
        standing.refunded = refund->total;
    if (const auto *returned = std::get_if<RefundReturned>(&fact))
        standing.refunded = returned->total;
}

} // namespace

class TestPaymentTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateTimesEveryEvent_data();
    void everyStateTimesEveryEvent();
    void rowsAreUniqueAndReachable();
    void captureIsAttachedOnlyWhenAllMatches_data();
    void captureIsAttachedOnlyWhenAllMatches();
    void captureMovesTheObligation();
    void repeatedCaptureStaysAnotherIsRefused();
    void aScannedCodeIsToldOnce();
    void refundsNeverExceedTheCapture();
    void surplusIsRefundedByWhatCame();
    void surplusNeverMovesTheObligation();
    void refundThatComesBackReopensTheDebt();
    void wonDisputeReturnsWhereItCameFrom_data();
    void wonDisputeReturnsWhereItCameFrom();
    void refundsGoOnUnderADispute();
    void lostIsLost();
    void anyOrderOfRefundsAndDisputesEndsAlike();
    void anyOrderOfNoticesEndsAlike_data();
    void anyOrderOfNoticesEndsAlike();
};

void TestPaymentTable::everyStateTimesEveryEvent_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("state");
    QTest::addColumn<QChar>("outcome");
    QCOMPARE(std::size(expected), allEvents.size());
    for (const Row &row : expected) {
        QCOMPARE(qstrlen(row.outcome), allPaymentStates.size());
        for (std::size_t i = 0; i < allPaymentStates.size(); ++i) {
            const QString name = toString(row.event) + u'/' + chancery::domain::toString(allPaymentStates.at(i));
            QTest::addRow("%s", qPrintable(name))
                << int(row.event) << int(allPaymentStates.at(i)) << QChar(QLatin1Char(row.outcome[i]));
        }
    }
}

void TestPaymentTable::everyStateTimesEveryEvent()
{
    QFETCH(int, event);
    QFETCH(int, state);
    QFETCH(QChar, outcome);
    const Decision decision = decideEvent(standingIn(PaymentState(state)), Event(event));
    QCOMPARE(outcomeOf(decision), outcome);
    if (const auto *transition = std::get_if<Transition>(&decision)) {
        QCOMPARE(toString(transition->from), toString(PaymentState(state)));
        QCOMPARE(toString(transition->event), toString(Event(event)));
    }
    if (const auto *refusal = std::get_if<Refusal>(&decision))
        QVERIFY(!refusal->code.isEmpty() && !refusal->detail.isEmpty());
}

void TestPaymentTable::rowsAreUniqueAndReachable()
{
    const auto table = paymentTable();
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = i + 1; j < table.size(); ++j) {
            const bool same = table[i].from == table[j].from && table[i].event == table[j].event;
            QVERIFY2(!same || (table[i].guard != table[j].guard && table[i].guard != Guard::Always),
                qPrintable(chancery::domain::toString(table[i].from) + u' ' + toString(table[i].event)));
        }
    }
    for (const PaymentState state : allPaymentStates) {
        const bool reached = std::any_of(
            table.begin(), table.end(), [&](const Rule &rule) { return rule.to == state && rule.from != state; });
        QVERIFY2(reached || state == PaymentState::Created, qPrintable(chancery::domain::toString(state)));
    }
}

void TestPaymentTable::captureIsAttachedOnlyWhenAllMatches_data()
{
    QTest::addColumn<int>("obligation");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("livemode");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, ObligationState obligation, qint64 minor, const char *currency,
                         const char *account, bool livemode, const char *reference, const char *outcome) {
        QTest::newRow(name) << int(obligation) << minor << QString::fromLatin1(currency) << QString::fromLatin1(account)
                            << livemode << QString::fromLatin1(reference) << QString::fromLatin1(outcome);
    };
    const auto due = ObligationState::Due;
    row("all match", due, 11200, "JPY", "acct_1", false, "pay_one", "captured");
    row("no account named", due, 11200, "JPY", "", false, "pay_one", "captured");
    row("too little", due, 11199, "JPY", "acct_1", false, "pay_one", "surplus");
    row("too much", due, 11201, "JPY", "acct_1", false, "pay_one", "surplus");
    row("same figure, other currency", due, 11200, "USD", "acct_1", false, "pay_one", "surplus");
    row("other reference", due, 11200, "JPY", "acct_1", false, "pay_two", "surplus");
    row("no reference", due, 11200, "JPY", "acct_1", false, "", "surplus");
    row("other account", due, 11200, "JPY", "acct_2", false, "pay_one", "foreign_account");
    row("other mode", due, 11200, "JPY", "acct_1", true, "pay_one", "foreign_account");
    row("already paid", ObligationState::Paid, 11200, "JPY", "acct_1", false, "pay_one", "surplus");
    row("partly refunded", ObligationState::PartRefunded, 11200, "JPY", "acct_1", false, "pay_one", "surplus");
    row("refunded", ObligationState::Refunded, 11200, "JPY", "acct_1", false, "pay_one", "surplus");
    row("cancelled", ObligationState::Cancelled, 11200, "JPY", "acct_1", false, "pay_one", "surplus");
}

void TestPaymentTable::captureIsAttachedOnlyWhenAllMatches()
{
    QFETCH(int, obligation);
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, account);
    QFETCH(bool, livemode);
    QFETCH(QString, reference);
    QFETCH(QString, outcome);
    const Captured capture{Money::fromMinor(minor, *Currency::fromCode(currency)).value(), account, livemode, reference,
        QStringLiteral("cs_1"), QStringLiteral("pi_1")};
    for (const PaymentState state :
        {S::Created, S::Submitting, S::Unknown, S::Open, S::Closing, S::Closed, S::Failed}) {
        const Decision decision = decide(standingIn(state, ObligationState(obligation)), capture);
        if (const auto *transition = std::get_if<Transition>(&decision))
            QCOMPARE(chancery::domain::toString(transition->to), outcome);
        else
            QCOMPARE(std::get<Refusal>(decision).code, outcome);
    }
}

void TestPaymentTable::captureMovesTheObligation()
{
    Standing standing = standingIn(S::Open);
    apply(standing, goodCapture());
    QCOMPARE(toString(standing.obligation), toString(ObligationState::Paid));
    apply(standing, RefundDone{yen(200)});
    QCOMPARE(toString(standing.obligation), toString(ObligationState::PartRefunded));
    apply(standing, RefundDone{yen(11200)});
    QCOMPARE(toString(standing.state), toString(S::Refunded));
    QCOMPARE(toString(standing.obligation), toString(ObligationState::Refunded));
}

void TestPaymentTable::repeatedCaptureStaysAnotherIsRefused()
{
    Standing standing = standingIn(S::Open);
    apply(standing, goodCapture());
    QVERIFY(std::holds_alternative<Stay>(decide(standing, goodCapture())));
    Captured other = goodCapture();
    other.paymentReference = QStringLiteral("pi_2");
    QCOMPARE(std::get<Refusal>(decide(standing, other)).code, QStringLiteral("second_capture"));
}

void TestPaymentTable::aScannedCodeIsToldOnce()
{
    const StillOpen scanned{QStringLiteral("pay_one"), {}, {}, {}, QStringLiteral("2026090122001")};
    Standing standing = standingIn(PaymentState::Open);
    const auto decision = decide(standing, scanned);
    const auto *transition = std::get_if<Transition>(&decision);
    QVERIFY(transition != nullptr);
    QVERIFY(transition->to == PaymentState::Open);
    QVERIFY(!transition->obligation);
    standing.paymentReference = scanned.paymentReference;
    QVERIFY(std::holds_alternative<Stay>(decide(standing, scanned)));
    // An end is none the less one, and what is being closed is closed.
    for (const PaymentState state : {PaymentState::Closing, PaymentState::Closed, PaymentState::Failed})
        QVERIFY(std::holds_alternative<Stay>(decide(standingIn(state), scanned)));
}

void TestPaymentTable::refundsNeverExceedTheCapture()
{
    Standing standing = standingIn(S::Open);
    apply(standing, goodCapture());
    QCOMPARE(
        std::get<Refusal>(decide(standing, RefundDone{yen(11201)})).code, QStringLiteral("refund_exceeds_capture"));
    apply(standing, RefundDone{yen(5000)});
    QVERIFY(std::holds_alternative<Stay>(decide(standing, RefundDone{yen(5000)})));
    QVERIFY(std::holds_alternative<Stay>(decide(standing, RefundDone{yen(4000)})));
    // A further part is an event although the state's name stays.
    const Decision further = decide(standing, RefundDone{yen(6000)});
    QCOMPARE(toString(std::get<Transition>(further).to), toString(S::PartRefunded));
    QCOMPARE(
        std::get<Refusal>(decide(standing, RefundDone{yen(11201)})).code, QStringLiteral("refund_exceeds_capture"));
    const Money dollars = Money::fromMinor(6000, *Currency::fromCode(u"USD")).value();
    QCOMPARE(std::get<Refusal>(decide(standing, RefundDone{dollars})).code, QStringLiteral("refund_exceeds_capture"));
}

void TestPaymentTable::surplusIsRefundedByWhatCame()
{
    Standing standing = standingIn(S::Open, ObligationState::Paid);
    Captured capture = goodCapture();
    capture.amount = yen(11000);
    apply(standing, capture);
    QCOMPARE(toString(standing.state), toString(S::Surplus));
    standing.state = std::get<Transition>(decide(standing, Act::StartRefund)).to;
    apply(standing, RefundRejected{QStringLiteral("insufficient")});
    QCOMPARE(toString(standing.state), toString(S::RefundFailed));
    standing.state = std::get<Transition>(decide(standing, Act::StartRefund)).to;
    apply(standing, RefundDone{yen(11000)});
    QCOMPARE(toString(standing.state), toString(S::Refunded));
    QCOMPARE(toString(standing.obligation), toString(ObligationState::Paid));
}

void TestPaymentTable::surplusNeverMovesTheObligation()
{
    for (const ObligationState debt : {ObligationState::Paid, ObligationState::Refunded, ObligationState::Cancelled}) {
        Standing standing = standingIn(S::Closed, debt);
        const auto follow = [&](const Fact &fact, PaymentState expectedState) {
            apply(standing, fact);
            QCOMPARE(toString(standing.state), toString(expectedState));
            QCOMPARE(toString(standing.obligation), toString(debt));
        };
        follow(goodCapture(), S::Surplus);
        follow(RefundDone{yen(200)}, S::Surplus); // in the provider's dashboard; the rest is still ours to send
        follow(DisputeOpened{}, S::Disputed);
        follow(RefundDone{yen(11200)}, S::Disputed);
        follow(DisputeWon{}, S::Refunded);
        follow(RefundReturned{yen(200)}, S::RefundFailed);
        QCOMPARE(standing.refunded, yen(200));
        follow(DisputeLost{}, S::ChargedBack);
    }
}

void TestPaymentTable::refundThatComesBackReopensTheDebt()
{
    Standing standing = standingIn(S::Open);
    apply(standing, goodCapture());
    apply(standing, RefundDone{yen(200)});
    apply(standing, RefundDone{yen(11200)});
    QCOMPARE(toString(standing.state), toString(S::Refunded));
    apply(standing, RefundReturned{yen(11000)});
    QCOMPARE(toString(standing.state), toString(S::PartRefunded));
    QCOMPARE(toString(standing.obligation), toString(ObligationState::PartRefunded));
    QVERIFY(std::holds_alternative<Stay>(decide(standing, RefundReturned{yen(11000)})));
    QVERIFY(std::holds_alternative<Stay>(decide(standing, RefundReturned{yen(11200)})));
    // Less, and still some: an event although the state's name stays.
    QVERIFY(std::holds_alternative<Transition>(decide(standing, RefundReturned{yen(200)})));
    apply(standing, RefundReturned{yen(0)});
    QCOMPARE(toString(standing.state), toString(S::Captured));
    QCOMPARE(toString(standing.obligation), toString(ObligationState::Paid));
    const Money dollars = Money::zero(*Currency::fromCode(u"USD"));
    QCOMPARE(
        std::get<Refusal>(decide(standing, RefundReturned{dollars})).code, QStringLiteral("refund_exceeds_capture"));
    // The whole at once.
    apply(standing, RefundDone{yen(11200)});
    apply(standing, RefundReturned{yen(0)});
    QCOMPARE(toString(standing.state), toString(S::Captured));
}

void TestPaymentTable::wonDisputeReturnsWhereItCameFrom_data()
{
    QTest::addColumn<qint64>("refunded");
    for (const qint64 refunded : {0, 500, 11200})
        QTest::addRow("%lld", static_cast<long long>(refunded)) << refunded;
}

void TestPaymentTable::wonDisputeReturnsWhereItCameFrom()
{
    QFETCH(qint64, refunded);
    Standing standing = standingIn(S::Open);
    apply(standing, goodCapture());
    if (refunded > 0)
        apply(standing, RefundDone{yen(refunded)});
    const PaymentState before = standing.state;
    const ObligationState debt = standing.obligation;
    apply(standing, DisputeOpened{});
    QCOMPARE(toString(standing.state), toString(S::Disputed));
    apply(standing, DisputeWon{});
    QCOMPARE(toString(standing.state), toString(before));
    QCOMPARE(toString(standing.obligation), toString(debt));
}

void TestPaymentTable::refundsGoOnUnderADispute()
{
    Standing standing = standingIn(S::Open);
    apply(standing, goodCapture());
    apply(standing, DisputeOpened{});
    apply(standing, RefundDone{yen(500)}); // sent before the freeze
    QCOMPARE(toString(standing.state), toString(S::Disputed));
    QCOMPARE(standing.refunded, yen(500));
    QCOMPARE(toString(standing.obligation), toString(ObligationState::PartRefunded));
    apply(standing, RefundReturned{yen(0)});
    QCOMPARE(standing.refunded, yen(0));
    apply(standing, RefundDone{yen(11200)});
    apply(standing, DisputeWon{});
    QCOMPARE(toString(standing.state), toString(S::Refunded));
    QCOMPARE(toString(standing.obligation), toString(ObligationState::Refunded));
}

void TestPaymentTable::lostIsLost()
{
    Standing standing = standingIn(S::ChargedBack);
    QVERIFY(std::holds_alternative<Stay>(decide(standing, DisputeOpened{})));
    QCOMPARE(std::get<Refusal>(decide(standing, DisputeWon{})).code, QStringLiteral("illegal_event"));
    QCOMPARE(std::get<Refusal>(decide(standing, Act::StartRefund)).code, QStringLiteral("illegal_event"));
}

void TestPaymentTable::anyOrderOfRefundsAndDisputesEndsAlike()
{
    // As they reach the table: totals come from the books' own rows, a dispute's end may be all that is heard of it.
    const std::vector<Fact> messages{
        goodCapture(), RefundDone{yen(500)}, RefundDone{yen(700)}, DisputeOpened{}, DisputeLost{}};
    for (const bool attached : {true, false}) {
        std::vector<std::size_t> order{1, 2, 3, 4};
        do {
            Standing standing = standingIn(S::Open, attached ? ObligationState::Due : ObligationState::Cancelled);
            apply(standing, goodCapture());
            for (const std::size_t i : order)
                apply(standing, messages.at(i));
            QCOMPARE(toString(standing.state), toString(S::ChargedBack));
            QCOMPARE(standing.refunded, yen(700));
            QCOMPARE(standing.attached, attached);
        } while (std::next_permutation(order.begin(), order.end()));
    }
}

void TestPaymentTable::anyOrderOfNoticesEndsAlike_data()
{
    QTest::addColumn<int>("start");
    for (const PaymentState state : {S::Submitting, S::Unknown, S::Open, S::Closing, S::Closed, S::Failed})
        QTest::newRow(qPrintable(chancery::domain::toString(state))) << int(state);
}

void TestPaymentTable::anyOrderOfNoticesEndsAlike()
{
    QFETCH(int, start);
    const std::vector<Fact> notices{StillOpen{}, Processing{}, Closed{}, Failed{}, goodCapture()};
    for (unsigned chosen = 1; chosen < (1U << notices.size()); ++chosen) {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < notices.size(); ++i) {
            if ((chosen >> i) & 1U)
                order.push_back(i);
        }
        // While a close is under way and no message is final, the order may show: the next query settles it.
        const bool settled = PaymentState(start) != S::Closing || (chosen & 0b11100U) != 0;
        std::optional<PaymentState> end;
        do {
            for (std::size_t repeated = 0; repeated <= order.size(); ++repeated) {
                Standing standing = standingIn(PaymentState(start));
                for (std::size_t i = 0; i < order.size(); ++i) {
                    for (int times = 0; times < (i == repeated ? 50 : 1); ++times)
                        apply(standing, notices.at(order.at(i)));
                }
                for (std::size_t i = 0; i < repeated; ++i)
                    apply(standing, notices.at(order.at(i)));
                if (!settled) {
                    QVERIFY(isLive(standing.state));
                    continue;
                }
                QCOMPARE(toString(standing.state), toString(end.value_or(standing.state)));
                end = standing.state;
            }
        } while (std::next_permutation(order.begin(), order.end()));
        if ((chosen & 0b10000U) != 0)
            QCOMPARE(toString(*end), toString(S::Captured));
        else if ((chosen & 0b01100U) != 0)
            QVERIFY(isOver(*end));
    }
}

QTEST_GUILESS_MAIN(TestPaymentTable)
#include "tst_paymenttable.moc"
