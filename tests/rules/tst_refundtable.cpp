// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/refundtable.h"

#include <QTest>

using namespace chancery::rules;

class TestRefundTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateTimesEveryEvent_data();
    void everyStateTimesEveryEvent();
    void namesReadBack();
    void promisesTakeAShare();
};

void TestRefundTable::everyStateTimesEveryEvent_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("outcome");
    // q(requested) j(rejected) r(refunding) d(done) f(failed); '=' stays, '-' refused. Written by hand.
    const std::pair<RefundEvent, const char *> expected[]{
        {RefundEvent::Approve, "r----"},
        {RefundEvent::Reject, "j----"},
        {RefundEvent::Retry, "----r"},
        {RefundEvent::Succeed, "--d=d"},
        {RefundEvent::Fail, "--f-="},
        {RefundEvent::Return, "---f="},
    };
    QCOMPARE(std::size(expected), allRefundEvents.size());
    for (const auto &[event, outcomes] : expected) {
        QCOMPARE(qstrlen(outcomes), allRefundStates.size());
        for (std::size_t i = 0; i < allRefundStates.size(); ++i) {
            QTest::addRow("%s/%s", qPrintable(toString(event)), qPrintable(toString(allRefundStates.at(i))))
                << int(event) << int(allRefundStates.at(i)) << QString(QLatin1Char(outcomes[i]));
        }
    }
}

void TestRefundTable::everyStateTimesEveryEvent()
{
    QFETCH(int, event);
    QFETCH(int, state);
    QFETCH(QString, outcome);
    const auto after = refundAfter(RefundState(state), RefundEvent(event));
    if (!after)
        QCOMPARE(outcome, QStringLiteral("-"));
    else if (*after == RefundState(state))
        QCOMPARE(outcome, QStringLiteral("="));
    else
        QCOMPARE(outcome, QString(QLatin1Char("qjrdf"[int(*after)])));
}

void TestRefundTable::namesReadBack()
{
    for (const RefundState state : allRefundStates)
        QCOMPARE(refundStateFromString(toString(state)), std::optional(state));
    QVERIFY(!refundStateFromString(u"open"));
}

void TestRefundTable::promisesTakeAShare()
{
    QVERIFY(takesShare(RefundState::Requested) && takesShare(RefundState::Refunding) && takesShare(RefundState::Done));
    QVERIFY(!takesShare(RefundState::Rejected) && !takesShare(RefundState::Failed));
}

QTEST_GUILESS_MAIN(TestRefundTable)
#include "tst_refundtable.moc"
