// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/intakepolicy.h"

#include <QTest>

using namespace chancery::domain;
using namespace chancery::sync;
using namespace std::chrono_literals;

class TestIntakePolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        using Verdict = IntakePolicy::Verdict;
        using Reason = IntakePolicy::Reason;
        QTest::addColumn<qint64>("unsent");
        QTest::addColumn<int>("oldestHours"); // -1: none
        QTest::addColumn<int>("awayHours"); // -1: never
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("all well") << qint64{0} << -1 << 0 << Verdict::Open << Reason::None;
        QTest::newRow("never synced, just started") << qint64{0} << -1 << -1 << Verdict::Open << Reason::None;
        QTest::newRow("80 of 100") << qint64{80} << 1 << 0 << Verdict::Open << Reason::None;
        QTest::newRow("81 of 100") << qint64{81} << 1 << 0 << Verdict::Warning << Reason::TooManyUnsent;
        QTest::newRow("100 of 100") << qint64{100} << 1 << 0 << Verdict::Warning << Reason::TooManyUnsent;
        QTest::newRow("101 of 100") << qint64{101} << 1 << 0 << Verdict::Stopped << Reason::TooManyUnsent;
        QTest::newRow("two days of three") << qint64{0} << -1 << 48 << Verdict::Open << Reason::None;
        QTest::newRow("a little more") << qint64{0} << -1 << 49 << Verdict::Warning << Reason::TooLongAway;
        QTest::newRow("three days") << qint64{0} << -1 << 72 << Verdict::Warning << Reason::TooLongAway;
        QTest::newRow("over three days") << qint64{0} << -1 << 73 << Verdict::Stopped << Reason::TooLongAway;
        QTest::newRow("heard, but nothing is taken") << qint64{1} << 73 << 0 << Verdict::Stopped << Reason::TooLongAway;
        QTest::newRow("both") << qint64{101} << 73 << 73 << Verdict::Stopped << Reason::TooManyUnsent;
        QTest::newRow("a clock set back") << qint64{0} << -1 << -1000 << Verdict::Open << Reason::None;
    }
    void judges()
    {
        QFETCH(qint64, unsent);
        QFETCH(int, oldestHours);
        QFETCH(int, awayHours);
        const Instant now = *instantFromRfc3339(QStringLiteral("2026-09-01T03:00:00Z"));
        const auto before = [now](int hours) {
            return hours == -1 ? std::optional<Instant>() : std::optional<Instant>(now - std::chrono::hours(hours));
        };
        const IntakePolicy policy{100, 3};
        const auto judgement = policy.judge({unsent, before(oldestHours), before(awayHours)}, now);
        QTEST(judgement.verdict, "verdict");
        QTEST(judgement.reason, "reason");
    }
};

QTEST_GUILESS_MAIN(TestIntakePolicy)
#include "tst_intakepolicy.moc"
