// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/notification.h"

#include <QTest>

using namespace chancery;
using namespace chancery::ledger;

class TestNotification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripWithinTheLimit_data();
    void roundTripWithinTheLimit();
    void nonsenseIsLeftOut();
};

void TestNotification::roundTripWithinTheLimit_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 218, 256, 5000})
        QTest::addRow("%d", count) << count;
}

void TestNotification::roundTripWithinTheLimit()
{
    QFETCH(int, count);
    domain::SystemRandom random;
    std::vector<Change> changes;
    for (int i = 0; i < count; ++i)
        changes.push_back({domain::PaymentId::make(random), 1 + i});
    std::vector<Change> read;
    for (const QString &payload : notificationPayloads(changes)) {
        QVERIFY(payload.toUtf8().size() < 8000);
        const auto some = changesIn(payload);
        read.insert(read.end(), some.begin(), some.end());
    }
    QVERIFY(read == changes);
}

void TestNotification::nonsenseIsLeftOut()
{
    QVERIFY(changesIn({}).empty());
    QVERIFY(changesIn(QStringLiteral("pay_x:1,:,3,pay_00000000000000000000000000:x")).empty());
    QCOMPARE(changesIn(QStringLiteral("x,pay_00000000000000000000000000:7")).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestNotification)
#include "tst_notification.moc"
