// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/reconcile.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace chancery;
using namespace chancery::rules;
using namespace std::chrono_literals;
using domain::Instant;
using domain::Money;
using Kind = StatementLine::Kind;

namespace {

const Instant day{std::chrono::hours(24 * 20'000)};

Money money(qint64 minor, const char *currency = "CNY")
{
    return *Money::fromMinor(minor, *domain::Currency::fromCode(QString::fromLatin1(currency)));
}

StatementLine lineOf(Kind kind, const QString &reference, qint64 minor)
{
    return {.reference = reference,
        .kind = kind,
        .payment = domain::PaymentId(QStringLiteral("pay_1")),
        .refund = {},
        .orderReference = QStringLiteral("order_1"),
        .paymentReference = QStringLiteral("trade_1"),
        .refundReference = {},
        .amount = money(minor),
        .settled = money(minor),
        .fee = money(0),
        .at = day + 12h};
}

Movement movementOf(Movement::Kind kind, const QString &name, qint64 minor)
{
    return {.key = toString(kind) + u':' + name,
        .kind = kind,
        .payment = domain::PaymentId(QStringLiteral("pay_1")),
        .refund = {},
        .orderReference = QStringLiteral("order_1"),
        .paymentReference = QStringLiteral("trade_1"),
        .refundReference = {},
        .amount = money(minor),
        .at = day + 12h,
        .covered = true};
}

const StatementLine capture = lineOf(Kind::Capture, QStringLiteral("t1"), 8890);
const Movement captured = movementOf(Movement::Kind::Capture, QStringLiteral("pay_1"), 8890);

StatementLine refundLine(const QString &reference, const QString &refund, qint64 minor)
{
    StatementLine line = lineOf(Kind::Refund, reference, minor);
    line.refundReference = refund;
    return line;
}

Movement refundOf(const QString &name, const QString &reference, qint64 minor)
{
    Movement movement = movementOf(Movement::Kind::Refund, name, minor);
    movement.refund = domain::RefundId(name);
    movement.refundReference = reference;
    return movement;
}

template <typename T>
T with(T value, const std::function<void(T &)> &change)
{
    change(value);
    return value;
}

/// One word per verdict, in an order that does not depend on the order of the input.
QStringList words(const Matter &matter, const std::vector<Verdict> &verdicts)
{
    QStringList result;
    for (const Verdict &verdict : verdicts) {
        QString word = verdict.line ? matter.lines[*verdict.line].reference : QStringLiteral("-");
        word += u' ' + (verdict.movement ? matter.movements[*verdict.movement].key : QStringLiteral("-"));
        word += u' ' + toString(verdict.outcome);
        if (!verdict.finding.isEmpty())
            word += u' ' + verdict.finding;
        if (!verdict.differences.isEmpty())
            word += u' ' + verdict.differences.join(u',');
        result.append(word);
    }
    result.sort();
    return result;
}

QStringList judged(const Matter &matter)
{
    return words(matter, reconcile(matter, {.now = day + 24h * 10}));
}

} // namespace

Q_DECLARE_METATYPE(Matter)

class TestReconcile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void graceEndsToTheMillisecond();
    void whatNoStatementCoversIsNotMissed();
    void orderOfLinesDecidesNothing();
    void everySideIsJudgedOnce();
};

void TestReconcile::verdicts_data()
{
    QTest::addColumn<Matter>("matter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Matter &matter, const QStringList &expected) {
        QTest::newRow(name) << matter << expected;
    };
    const auto changed = [](const std::function<void(StatementLine &)> &change) { return with(capture, change); };

    row("matched", {true, {capture}, {captured}}, {QStringLiteral("t1 capture:pay_1 matched")});
    row("other amount", {true, {changed([](auto &l) { l.amount = money(8889); })}, {captured}},
        {QStringLiteral("t1 capture:pay_1 different capture_different amount")});
    row("other currency", {true, {changed([](auto &l) { l.amount = money(8890, "USD"); })}, {captured}},
        {QStringLiteral("t1 capture:pay_1 different capture_different currency")});
    row("only settled, same currency", {true, {changed([](auto &l) { l.amount.reset(); })}, {captured}},
        {QStringLiteral("t1 capture:pay_1 matched")});
    row("only settled, same currency, other amount",
        {true, {changed([](auto &l) {
             l.amount.reset();
             l.settled = money(1);
         })},
            {captured}},
        {QStringLiteral("t1 capture:pay_1 different capture_different amount")});
    row("only settled, another currency",
        {true, {changed([](auto &l) {
             l.amount.reset();
             l.settled = money(1234, "EUR");
             l.fee = money(30, "EUR");
         })},
            {captured}},
        {QStringLiteral("t1 capture:pay_1 matched")});
    row("fee with the wrong sign", {true, {changed([](auto &l) { l.fee = money(-53); })}, {captured}},
        {QStringLiteral("t1 capture:pay_1 different capture_different fee_sign")});
    row("fee in another currency", {true, {changed([](auto &l) { l.fee = money(53, "EUR"); })}, {captured}},
        {QStringLiteral("t1 capture:pay_1 different capture_different fee_currency")});
    row("fee above the amount", {true, {changed([](auto &l) { l.fee = money(8891); })}, {captured}},
        {QStringLiteral("t1 capture:pay_1 different capture_different fee_exceeds")});
    row("other names",
        {true, {changed([](auto &l) {
             l.paymentReference = QStringLiteral("trade_2");
             l.orderReference = QStringLiteral("order_2");
         })},
            {captured}},
        {QStringLiteral("t1 capture:pay_1 different capture_different payment_reference,order_reference")});
    row("a name we never learnt",
        {true, {capture}, {with<Movement>(captured, [](auto &m) { m.paymentReference.clear(); })}},
        {QStringLiteral("t1 capture:pay_1 matched")});

    row("ours, not captured", {true, {capture}, {}}, {QStringLiteral("t1 - missing_here capture_missing_here")});
    row("nobody's", {false, {capture}, {}}, {QStringLiteral("t1 - missing_here orphan_capture")});
    row("nobody's refund", {false, {refundLine(QStringLiteral("r1"), QStringLiteral("re_1"), 100)}, {}},
        {QStringLiteral("r1 - missing_here orphan_refund")});
    row("captured twice", {true, {capture, lineOf(Kind::Capture, QStringLiteral("t2"), 8890)}, {captured}},
        {QStringLiteral("t1 capture:pay_1 matched"), QStringLiteral("t2 - missing_here second_capture")});
    row("the named one of two captures",
        {true,
            {changed([](auto &l) { l.paymentReference = QStringLiteral("trade_0"); }),
                lineOf(Kind::Capture, QStringLiteral("t2"), 8890)},
            {captured}},
        {QStringLiteral("t1 - missing_here second_capture"), QStringLiteral("t2 capture:pay_1 matched")});
    row("not there", {true, {}, {captured}}, {QStringLiteral("- capture:pay_1 missing_there capture_missing_there")});
    row("the same line again", {true, {capture, capture}, {captured}},
        {QStringLiteral("t1 - duplicate"), QStringLiteral("t1 capture:pay_1 matched")});
    row("the same line, told otherwise", {true, {capture, changed([](auto &l) { l.amount = money(1); })}, {captured}},
        {QStringLiteral("t1 - different restated restated"), QStringLiteral("t1 capture:pay_1 matched")});

    const StatementLine back = refundLine(QStringLiteral("t1r"), QStringLiteral("cancel"), 8890);
    row("reversed by a cancel", {true, {capture, back}, {}},
        {QStringLiteral("t1 - reversed"), QStringLiteral("t1r - reversed")});
    row("reversed, and nobody's", {false, {capture, back}, {}},
        {QStringLiteral("t1 - reversed"), QStringLiteral("t1r - reversed")});
    row("reversed in part only", {true, {capture, refundLine(QStringLiteral("t1r"), QStringLiteral("c"), 8889)}, {}},
        {QStringLiteral("t1 - missing_here capture_missing_here"),
            QStringLiteral("t1r - missing_here refund_missing_here")});
    row("captured here, so not reversed", {true, {capture, back}, {captured}},
        {QStringLiteral("t1 capture:pay_1 matched"), QStringLiteral("t1r - missing_here refund_missing_here")});

    row("two refunds by name, crossed",
        {true,
            {capture, refundLine(QStringLiteral("a"), QStringLiteral("re_2"), 100),
                refundLine(QStringLiteral("b"), QStringLiteral("re_1"), 200)},
            {captured, refundOf(QStringLiteral("rfd_1"), QStringLiteral("re_1"), 200),
                refundOf(QStringLiteral("rfd_2"), QStringLiteral("re_2"), 100)}},
        {QStringLiteral("a refund:rfd_2 matched"), QStringLiteral("b refund:rfd_1 matched"),
            QStringLiteral("t1 capture:pay_1 matched")});
    row("refund by our own id",
        {true,
            {with<StatementLine>(refundLine(QStringLiteral("a"), {}, 100),
                [](auto &l) { l.refund = domain::RefundId(QStringLiteral("rfd_1")); })},
            {refundOf(QStringLiteral("rfd_1"), QStringLiteral("re_1"), 100)}},
        {QStringLiteral("a refund:rfd_1 matched")});
    row("another refund's name is not stretched",
        {true, {refundLine(QStringLiteral("a"), QStringLiteral("re_9"), 100)},
            {refundOf(QStringLiteral("rfd_1"), QStringLiteral("re_1"), 100)}},
        {QStringLiteral("- refund:rfd_1 missing_there refund_missing_there"),
            QStringLiteral("a - missing_here refund_missing_here")});
    row("unnamed refunds by amount",
        {true, {refundLine(QStringLiteral("a"), {}, 100), refundLine(QStringLiteral("b"), {}, 200)},
            {refundOf(QStringLiteral("rfd_1"), {}, 200), refundOf(QStringLiteral("rfd_2"), {}, 100)}},
        {QStringLiteral("a refund:rfd_2 matched"), QStringLiteral("b refund:rfd_1 matched")});
    row("refund of another amount",
        {true, {refundLine(QStringLiteral("a"), QStringLiteral("re_1"), 100)},
            {refundOf(QStringLiteral("rfd_1"), QStringLiteral("re_1"), 200)}},
        {QStringLiteral("a refund:rfd_1 different refund_different amount")});
    const StatementLine failed = with<StatementLine>(
        refundLine(QStringLiteral("f"), QStringLiteral("re_1"), 100), [](auto &l) { l.kind = Kind::RefundFailed; });
    row("a refund that came back, and failed here too",
        {true, {capture, refundLine(QStringLiteral("a"), QStringLiteral("re_1"), 100), failed}, {captured}},
        {QStringLiteral("a - reversed"), QStringLiteral("f - reversed"), QStringLiteral("t1 capture:pay_1 matched")});
    row("a refund that came back and counts as done here",
        {true, {refundLine(QStringLiteral("a"), QStringLiteral("re_1"), 100), failed},
            {refundOf(QStringLiteral("rfd_1"), QStringLiteral("re_1"), 100)}},
        {QStringLiteral("a refund:rfd_1 different refund_different came_back"), QStringLiteral("f - reversed")});

    const Movement disputed = with<Movement>(
        movementOf(Movement::Kind::Dispute, QStringLiteral("pay_1:5"), 1), [](auto &m) { m.amount.reset(); });
    row("dispute", {true, {capture, lineOf(Kind::Dispute, QStringLiteral("d"), 8890)}, {captured, disputed}},
        {QStringLiteral("d dispute:pay_1:5 matched"), QStringLiteral("t1 capture:pay_1 matched")});
    row("dispute nobody here knows of", {true, {capture, lineOf(Kind::Dispute, QStringLiteral("d"), 8890)}, {captured}},
        {QStringLiteral("d - missing_here dispute_missing_here"), QStringLiteral("t1 capture:pay_1 matched")});
    row("fees and payouts",
        {false, {lineOf(Kind::Fee, QStringLiteral("f"), 3), lineOf(Kind::Other, QStringLiteral("p"), 5)}, {}},
        {QStringLiteral("f - informative"), QStringLiteral("p - informative")});
    row("a kind nobody knows", {false, {lineOf(Kind::Unknown, QStringLiteral("u"), -5)}, {}},
        {QStringLiteral("u - missing_here unknown_kind")});
    row("a kind nobody knows, beside a payment",
        {true, {capture, lineOf(Kind::Unknown, QStringLiteral("u"), 8890)}, {captured}},
        {QStringLiteral("t1 capture:pay_1 matched"), QStringLiteral("u - missing_here unknown_kind")});
}

void TestReconcile::verdicts()
{
    QFETCH(Matter, matter);
    QFETCH(QStringList, expected);
    expected.sort();
    QCOMPARE(judged(matter), expected);
}

void TestReconcile::graceEndsToTheMillisecond()
{
    const Matter matter{true, {}, {captured}};
    const ReconcileTerms terms{.now = captured.at + 48h - 1ms};
    QCOMPARE(words(matter, reconcile(matter, terms)), QStringList{QStringLiteral("- capture:pay_1 pending")});
    QVERIFY(reconcile(matter, {.now = captured.at + 48h}).front().outcome == Verdict::Outcome::MissingThere);
    QVERIFY(
        reconcile(matter, {.now = captured.at + 5h, .grace = 5h}).front().outcome == Verdict::Outcome::MissingThere);
}

void TestReconcile::whatNoStatementCoversIsNotMissed()
{
    const Movement elsewhere = with<Movement>(captured, [](auto &m) { m.covered = false; });
    QVERIFY(reconcile({true, {}, {elsewhere}}, {.now = day + 24h * 365}).empty());
    // With its line it is matched all the same: the day boundary runs between the two.
    QCOMPARE(judged({true, {capture}, {elsewhere}}), QStringList{QStringLiteral("t1 capture:pay_1 matched")});
}

void TestReconcile::orderOfLinesDecidesNothing()
{
    Matter matter{true,
        {capture, lineOf(Kind::Capture, QStringLiteral("t2"), 8890), refundLine(QStringLiteral("a"), {}, 100),
            refundLine(QStringLiteral("b"), QStringLiteral("re_1"), 100)},
        {captured, refundOf(QStringLiteral("rfd_1"), QStringLiteral("re_1"), 100),
            refundOf(QStringLiteral("rfd_2"), {}, 100)}};
    const QStringList expected = judged(matter);
    std::vector<std::size_t> order{0, 1, 2, 3};
    const std::vector<StatementLine> lines = matter.lines;
    do {
        for (std::size_t i = 0; i < order.size(); ++i)
            matter.lines[i] = lines[order[i]];
        for (int turn = 0; turn < 3; ++turn) {
            std::rotate(matter.movements.begin(), matter.movements.begin() + 1, matter.movements.end());
            QCOMPARE(judged(matter), expected);
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestReconcile::everySideIsJudgedOnce()
{
    // Small matters of every make: up to four lines of any kind and amount against up to three movements.
    const std::vector<StatementLine> pool{capture, lineOf(Kind::Capture, QStringLiteral("t2"), 5),
        refundLine(QStringLiteral("a"), QStringLiteral("re_1"), 8890), refundLine(QStringLiteral("b"), {}, 5),
        with<StatementLine>(refundLine(QStringLiteral("f"), QStringLiteral("re_1"), 8890),
            [](auto &l) { l.kind = Kind::RefundFailed; }),
        lineOf(Kind::Dispute, QStringLiteral("d"), 5), lineOf(Kind::Fee, QStringLiteral("x"), 5),
        lineOf(Kind::Unknown, QStringLiteral("u"), 5)};
    const std::vector<Movement> ours{captured, refundOf(QStringLiteral("rfd_1"), QStringLiteral("re_1"), 8890),
        refundOf(QStringLiteral("rfd_2"), {}, 5), movementOf(Movement::Kind::DisputeWon, QStringLiteral("w"), 5)};
    for (unsigned lines = 0; lines < 1U << pool.size(); ++lines) {
        for (unsigned movements = 0; movements < 1U << ours.size(); ++movements) {
            Matter matter{(movements & 1U) != 0, {}, {}};
            for (std::size_t i = 0; i < pool.size(); ++i) {
                if ((lines >> i & 1U) != 0)
                    matter.lines.push_back(pool[i]);
            }
            for (std::size_t i = 0; i < ours.size(); ++i) {
                if ((movements >> i & 1U) != 0)
                    matter.movements.push_back(ours[i]);
            }
            std::vector<int> lineSeen(matter.lines.size());
            std::vector<int> movementSeen(matter.movements.size());
            for (const Verdict &verdict : reconcile(matter, {.now = day + 24h * 10})) {
                if (verdict.line)
                    ++lineSeen[*verdict.line];
                if (verdict.movement)
                    ++movementSeen[*verdict.movement];
                // What somebody has to look at has a name, and nothing else has one.
                const bool amiss = verdict.outcome == Verdict::Outcome::Different
                    || verdict.outcome == Verdict::Outcome::MissingHere
                    || verdict.outcome == Verdict::Outcome::MissingThere;
                QCOMPARE(!verdict.finding.isEmpty(), amiss);
            }
            QVERIFY(std::ranges::all_of(lineSeen, [](int times) { return times == 1; }));
            QVERIFY(std::ranges::all_of(movementSeen, [](int times) { return times == 1; }));
        }
    }
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
