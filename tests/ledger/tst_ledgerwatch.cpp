// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ledger/ledgerhouse.h"

#include <QTest>

#include <algorithm>

using namespace chancery;
using namespace chancery::ledger;
using domain::PaymentState;

/// Which attempts the watcher and a starting relay are handed, and when.
class TestLedgerWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dueAttemptsAreClaimedOnce();
    void unknownComesFirst();
    void endedOrderGetsItsLastLooks();
    void unfinishedAreFoundAtTheStart();

private:
    LedgerHouse m_house;
};

void TestLedgerWatch::initTestCase()
{
    QVERIFY2(m_house.open(), qPrintable(m_house.error()));
}

void TestLedgerWatch::dueAttemptsAreClaimedOnce()
{
    const auto due = [&](domain::Instant now) {
        return *LedgerHouse::await<std::vector<AttemptView>>(
            [&](auto a) { m_house.ledger->dueAttempts(now, 1000, a); });
    };
    const AttemptView attempt = m_house.openAttempt();
    const auto mine = [&](const std::vector<AttemptView> &attempts) {
        return std::count_if(
            attempts.begin(), attempts.end(), [&](const AttemptView &a) { return a.id == attempt.id; });
    };
    const auto now = domain::SystemClock().now();
    QCOMPARE(mine(due(now)), 0);
    QCOMPARE(mine(due(now + std::chrono::seconds(3))), 1);
    QCOMPARE(mine(due(now + std::chrono::seconds(3))), 0);
    QCOMPARE(mine(due(now + std::chrono::seconds(9))), 1);
    QCOMPARE(m_house.load(attempt.id)->checks, 2);
    QCOMPARE(m_house.load(attempt.id)->version, attempt.version);
    // Past its last moment it still comes, so that a lapse can be recorded; then for its last looks, and never again.
    const auto last = attempt.providerEnd + std::chrono::hours(25);
    QCOMPARE(mine(due(last)), 1);
    QCOMPARE(toString(m_house.record(attempt.id, rules::Act::Lapse)->attempt.state), QStringLiteral("closed"));
    for (int look = 1; look <= 3; ++look)
        QCOMPARE(mine(due(last + look * std::chrono::hours(25))), 1);
    QCOMPARE(mine(due(last + std::chrono::hours(200))), 0);
}

void TestLedgerWatch::unknownComesFirst()
{
    const AttemptView open = m_house.openAttempt();
    const AttemptView unknown = m_house.created();
    QVERIFY(m_house.record(unknown.id, rules::Unanswered{}));
    const auto attempts = *LedgerHouse::await<std::vector<AttemptView>>(
        [&](auto a) { m_house.ledger->dueAttempts(domain::SystemClock().now() + std::chrono::seconds(30), 1000, a); });
    const auto place = [&](const AttemptView &wanted) {
        return std::find_if(attempts.begin(), attempts.end(), [&](const AttemptView &a) { return a.id == wanted.id; })
            - attempts.begin();
    };
    QVERIFY(place(unknown) < place(open));
    QVERIFY(place(open) < qsizetype(attempts.size()));
}

void TestLedgerWatch::endedOrderGetsItsLastLooks()
{
    const AttemptView closed = m_house.openAttempt();
    QVERIFY(m_house.record(closed.id, rules::Closed{}));
    const AttemptView rejected = m_house.created();
    QVERIFY(m_house.record(rejected.id, rules::Failed{QStringLiteral("amount_limit"), false}));
    const auto next = [&](const AttemptView &attempt) {
        return m_house.value(
            QStringLiteral("SELECT next_check_at = provider_end FROM chancery.attempts WHERE id = '%1'")
                .arg(attempt.id.text()));
    };
    QCOMPARE(next(closed), QStringLiteral("t"));
    QCOMPARE(next(rejected), QString());
    // Each of them can be lost, and nobody else would find late money.
    const auto comes = [&](domain::Instant now) {
        const auto due
            = *LedgerHouse::await<std::vector<AttemptView>>([&](auto a) { m_house.ledger->dueAttempts(now, 1000, a); });
        return std::any_of(due.begin(), due.end(), [&](const AttemptView &a) { return a.id == closed.id; });
    };
    int looks = 0;
    for (auto now = closed.providerEnd + std::chrono::hours(1); comes(now); now += std::chrono::hours(1))
        ++looks;
    QCOMPARE(looks, 3);
}

void TestLedgerWatch::unfinishedAreFoundAtTheStart()
{
    const AttemptView attempt = m_house.created();
    const auto attempts = *LedgerHouse::await<std::vector<AttemptView>>(
        [&](auto a) { m_house.ledger->unfinishedAttempts(domain::SystemClock().now(), 1000, a); });
    const auto found
        = std::find_if(attempts.begin(), attempts.end(), [&](const AttemptView &a) { return a.id == attempt.id; });
    QVERIFY(found != attempts.end());
    QCOMPARE(found->request, attempt.request);
    QCOMPARE(found->providerKey, attempt.providerKey);
    for (const AttemptView &each : attempts)
        QVERIFY(each.state == PaymentState::Submitting || each.state == PaymentState::Unknown);
}

QTEST_GUILESS_MAIN(TestLedgerWatch)
#include "tst_ledgerwatch.moc"
