// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/seededrandom.h"
#include "tests/ledger/ledgerhouse.h"
#include "tests/support/memorybooks/memoryrefunds.h"

#include "gateway/ledger/ledgerrefunds.h"

#include <QTest>

#include <random>

using namespace chancery;
using namespace chancery::ledger;
using namespace std::chrono_literals;
using rules::RefundStatement;

namespace {

/// All that two books must agree on: the times are each one's own.
QString text(const RefundView &r)
{
    return QStringList{r.id.text(), r.payment.text(), toString(r.kind), rules::toString(r.state),
        QString::number(r.version), QString::number(r.amount.minor()), QString::number(r.service.minor()), r.reason,
        r.requester.text(), r.approver.text(), r.providerKey, QString::number(r.tries), r.providerReference,
        r.pastReferences.join(u','), r.failureCode, QString::number(int(r.failureRetryable)),
        QString::number(int(r.returned)), QString::number(int(r.sentAt.has_value())), QString::number(r.checks)}
        .join(u'|');
}

QString text(const AttemptView &a)
{
    return a.id.text() + u'|' + domain::toString(a.state) + u'|' + QString::number(a.version) + u'|'
        + QString::number(a.refunded.minor()) + u'|' + rules::toString(a.obligation);
}

QString text(const std::vector<RefundView> &refunds)
{
    QStringList lines;
    for (const RefundView &refund : refunds)
        lines.append(text(refund));
    lines.sort(); // several of one moment have no order
    return lines.join(u'\n');
}

struct OutcomeText
{
    QString operator()(const RefundTaken &o) const
    {
        return QStringLiteral("taken ") + text(o.refund) + text(o.payment);
    }
    QString operator()(const RefundMismatch &) const { return QStringLiteral("mismatch"); }
    QString operator()(const RefundUnknown &) const { return QStringLiteral("unknown"); }
    QString operator()(const RefundableChanged &o) const
    {
        return QStringLiteral("changed ") + QString::number(o.refundable.minor());
    }
    QString operator()(const RefundExceeds &o) const
    {
        return QStringLiteral("exceeds ") + QString::number(o.refundable.minor());
    }
    QString operator()(const RefundFrozen &) const { return QStringLiteral("frozen"); }
    QString operator()(const NotRefundable &o) const { return QStringLiteral("not ") + domain::toString(o.state); }
    QString operator()(const SelfApproval &) const { return QStringLiteral("self"); }
    QString operator()(const RefundDecided &o) const { return QStringLiteral("decided ") + text(o.refund); }
};

QString text(const RefundOutcome &outcome)
{
    return std::visit(OutcomeText(), outcome);
}

QString text(const RefundsRecorded &r)
{
    return QStringLiteral("recorded ") + text(r.payment) + QString::number(int(r.changed)) + text(r.moved)
        + r.refusals.join(u',');
}

QString text(const std::vector<RefundWork> &work)
{
    QStringList lines;
    for (const RefundWork &item : work)
        lines.append(text(item.refund) + text(item.payment) + QString::number(int(item.mayBeSent)));
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

/// The refunds in memory that the simulation stands on answer as those on PostgreSQL do, call by call.
class TestMemoryRefunds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_house.open(), qPrintable(m_house.error())); }
    void sameCallsSameAnswers_data();
    void sameCallsSameAnswers();

private:
    template <typename T, typename Call>
    bool same(Call call);
    bool step();
    bool request();
    bool record();
    void pay();
    void fact(const domain::PaymentId &id, const rules::Fact &fact);
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_chance() % static_cast<unsigned>(bound)); }
    [[nodiscard]] domain::PaymentId anyPayment()
    {
        return m_payments[static_cast<std::size_t>(below(int(m_payments.size())))];
    }
    [[nodiscard]] domain::RefundId anyRefund();
    [[nodiscard]] domain::StaffId anybody() { return m_staff[static_cast<std::size_t>(below(2))]; }

    domain::SystemClock m_clock;
    LedgerHouse m_house;
    std::unique_ptr<LedgerRefunds> m_refunds;
    std::unique_ptr<testsupport::MemoryBooks> m_memory;
    std::unique_ptr<simulation::SeededRandom> m_randoms[2];
    std::mt19937 m_chance;
    std::vector<domain::PaymentId> m_payments;
    std::vector<domain::StaffId> m_staff;
    domain::Instant m_start;
    int m_steps = 0;
    QString m_answers[2];
    std::map<QString, int> m_kinds;
};

template <typename T, typename Call>
bool TestMemoryRefunds::same(Call call)
{
    const auto say = [](const domain::Expected<T, domain::Error> &reply) {
        return reply ? text(*reply) : QStringLiteral("error ") + reply.error().code;
    };
    m_answers[0] = say(LedgerHouse::await<T>([&](Answer<T> answer) { call(*m_refunds, answer); }));
    testsupport::MemoryRefunds memory(*m_memory, *m_randoms[1]);
    call(memory, Answer<T>([&](domain::Expected<T, domain::Error> reply) { m_answers[1] = say(reply); }));
    ++m_kinds[m_answers[0].section(u' ', 0, 0)];
    return m_answers[0] == m_answers[1];
}

void TestMemoryRefunds::fact(const domain::PaymentId &id, const rules::Fact &fact)
{
    const Cause cause{QStringLiteral("webhook"), QStringLiteral("evt")};
    QVERIFY(LedgerHouse::await<Recorded>(
        [&](Answer<Recorded> answer) { m_house.ledger->recordFact(id, fact, cause, answer); }));
    m_memory->recordFact(id, fact, cause, [](const domain::Expected<Recorded, domain::Error> &) {});
}

void TestMemoryRefunds::pay()
{
    const NewAttempt wish = m_house.wish(m_house.newApplication(), QStringLiteral("k%1").arg(m_steps));
    QVERIFY(m_house.create(wish));
    m_memory->createAttempt(wish, [](const domain::Expected<CreateOutcome, domain::Error> &) {});
    m_payments.push_back(wish.id);
    const auto amount = LedgerHouse::yen(below(3) == 0 ? 900 : 11200); // a surplus, or what was asked for
    fact(wish.id,
        rules::Captured{amount, QStringLiteral("acct_1"), false, wish.id.text(), QStringLiteral("cs_") + wish.id.text(),
            QStringLiteral("pi_") + wish.id.text()});
}

domain::RefundId TestMemoryRefunds::anyRefund()
{
    const auto &all = m_memory->refunds();
    if (all.empty() || below(30) == 0)
        return domain::RefundId::make(m_house.random);
    return std::next(all.begin(), below(int(all.size())))->second.view.id;
}

bool TestMemoryRefunds::request()
{
    NewRefund wish{.id = domain::RefundId::make(m_house.random),
        .payment = anyPayment(),
        .post = below(20) == 0 ? QStringLiteral("BJS") : QStringLiteral("TYO"),
        .amount = LedgerHouse::yen(below(4) == 0 ? 11200 : 100 + 1000 * below(6)),
        .expectedRefundable = std::nullopt,
        .reason = QStringLiteral("withdrawn"),
        .requester = anybody(),
        .device = m_house.device,
        .idempotencyKey = QStringLiteral("key-%1").arg(below(3) == 0 ? below(1 + m_steps) : m_steps),
        .bodyHash = QCryptographicHash::hash(QByteArray::number(below(2)), QCryptographicHash::Sha256),
        .aloneUpTo = below(2) == 0 ? std::nullopt : std::optional<qint64>(1000 * below(12))};
    if (below(4) == 0)
        wish.expectedRefundable = LedgerHouse::yen(11200);
    return same<RefundOutcome>([&](RefundBooks &books, Answer<RefundOutcome> answer) { books.request(wish, answer); });
}

bool TestMemoryRefunds::record()
{
    using State = RefundStatement::State;
    const State states[]{State::Pending, State::Succeeded, State::Succeeded, State::Failed};
    const domain::RefundId refund = anyRefund();
    const auto found = m_memory->refunds().find(refund.text());
    const bool ours = found != m_memory->refunds().end() && below(4) != 0;
    const domain::PaymentId payment = ours ? found->second.view.payment : anyPayment();
    RefundStatement statement{ours ? refund : domain::RefundId(), {},
        ours && below(10) != 0 ? found->second.view.amount : LedgerHouse::yen(100 * (1 + below(9))), states[below(4)],
        {}};
    statement.reference = ours ? QStringLiteral("re_%1_%2").arg(refund.text()).arg(found->second.view.tries)
                               : QStringLiteral("re_out_%1").arg(below(1 + m_steps / 4));
    if (statement.state == State::Failed && below(2) == 0)
        statement.failureCode = QStringLiteral("card_closed");
    return same<RefundsRecorded>([&](RefundBooks &books, Answer<RefundsRecorded> answer) {
        books.record(payment, {statement}, {QStringLiteral("query"), {}}, answer);
    });
}

bool TestMemoryRefunds::step()
{
    const int dice = below(100);
    const domain::RefundId refund = anyRefund();
    const domain::StaffId approver = anybody();
    const domain::Instant moment = m_start + std::array{0h, 1h, 26h}.at(static_cast<std::size_t>(below(3)));
    if (dice < 8)
        pay();
    if (dice < 14)
        fact(anyPayment(),
            std::array<rules::Fact, 3>{rules::DisputeOpened{}, rules::DisputeWon{}, rules::DisputeLost{}}.at(
                static_cast<std::size_t>(std::min(2, below(5)))));
    if (dice < 40)
        return request();
    if (dice < 55)
        return same<RefundOutcome>([&](RefundBooks &books, Answer<RefundOutcome> answer) {
            books.approve(refund, QStringLiteral("TYO"), approver, answer);
        });
    if (dice < 58)
        return same<RefundOutcome>([&](RefundBooks &books, Answer<RefundOutcome> answer) {
            books.reject(refund, QStringLiteral("TYO"), approver, answer);
        });
    if (dice < 66)
        return same<std::vector<RefundView>>(
            [&](RefundBooks &books, Answer<std::vector<RefundView>> answer) { books.startSurplus(16, answer); });
    if (dice < 74)
        return same<std::vector<RefundWork>>(
            [&](RefundBooks &books, Answer<std::vector<RefundWork>> answer) { books.claimDue(moment, 1000, answer); });
    if (dice < 80)
        return same<RefundsRecorded>([&](RefundBooks &books, Answer<RefundsRecorded> answer) {
            books.refused(
                refund, 1, QStringLiteral("balance_insufficient"), true, {QStringLiteral("reply"), {}}, answer);
        });
    return record();
}

void TestMemoryRefunds::sameCallsSameAnswers_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMemoryRefunds::sameCallsSameAnswers()
{
    QFETCH(const unsigned, seed);
    m_chance.seed(seed);
    QVERIFY2(m_house.open(), qPrintable(m_house.error())); // an empty database
    for (auto &random : m_randoms)
        random = std::make_unique<simulation::SeededRandom>(seed);
    m_refunds = std::make_unique<LedgerRefunds>(*m_house.ledger, *m_randoms[0]);
    m_memory = std::make_unique<testsupport::MemoryBooks>(m_clock);
    m_payments.clear();
    m_staff = {domain::StaffId::make(m_house.random), domain::StaffId::make(m_house.random)};
    m_start = m_clock.now() + 1min;
    m_steps = 0;
    pay();
    for (m_steps = 1; m_steps < 400; ++m_steps) {
        QVERIFY2(step(),
            qPrintable(QStringLiteral("step %1\nPostgreSQL: %2\nmemory:     %3")
                           .arg(m_steps)
                           .arg(m_answers[0], m_answers[1])));
    }
    for (const domain::PaymentId &id : m_payments) {
        QVERIFY2(same<std::vector<RefundView>>(
                     [&](RefundBooks &books, Answer<std::vector<RefundView>> answer) { books.list(id, answer); }),
            qPrintable(m_answers[0] + QStringLiteral("\n--\n") + m_answers[1]));
    }
    QCOMPARE(m_memory->refused(), QStringList());
    QVERIFY(m_kinds.size() > 6); // the walk went somewhere
}

QTEST_GUILESS_MAIN(TestMemoryRefunds)
#include "tst_memoryrefunds.moc"
