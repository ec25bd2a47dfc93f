// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/ids.h"
#include "models/domain/paymentstate.h"

#include <QSet>
#include <QTest>

using namespace chancery::domain;

namespace {

class FixedRandom final : public RandomSource
{
public:
    explicit FixedRandom(char byte)
        : m_byte(byte)
    {
    }
    QByteArray bytes(qsizetype count) override { return {count, m_byte}; }

private:
    char m_byte;
};

}

class TestIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void base32();
    void makesWellFormed();
    void neverTwice();
    void refusesForeign_data();
    void refusesForeign();
    void spokenReference();
    void paymentStates();
};

void TestIds::base32()
{
    QCOMPARE(chancery::domain::base32({}), QString());
    QCOMPARE(chancery::domain::base32(QByteArray(1, '\0')), QStringLiteral("00"));
    QCOMPARE(chancery::domain::base32(QByteArray(5, '\xff')), QStringLiteral("zzzzzzzz"));
    QCOMPARE(chancery::domain::base32(QByteArray("\x08", 1)), QStringLiteral("10"));
    QCOMPARE(chancery::domain::base32(QByteArray(16, 'x')).size(), 26);
}

void TestIds::makesWellFormed()
{
    SystemRandom random;
    QVERIFY(PaymentId::make(random).isWellFormed());
    QVERIFY(ApplicationRef::make(random).text().startsWith(u"ref_"));
    QVERIFY(DeviceId::make(random).text().startsWith(u"dev_"));
    FixedRandom zeros('\0');
    QCOMPARE(QuoteId::make(zeros).text(), QStringLiteral("quo_") + QString(26, u'0'));
    QVERIFY(PaymentId().isEmpty());
    QVERIFY(!PaymentId().isWellFormed());
}

void TestIds::neverTwice()
{
    SystemRandom random;
    QSet<PaymentId> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(PaymentId::make(random));
    QCOMPARE(seen.size(), 10'000);
}

void TestIds::refusesForeign_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("other kind") << QStringLiteral("ref_") + QString(26, u'0');
    QTest::newRow("short") << QStringLiteral("pay_") + QString(25, u'0');
    QTest::newRow("long") << QStringLiteral("pay_") + QString(27, u'0');
    QTest::newRow("upper case") << QStringLiteral("pay_") + QString(26, u'A');
    QTest::newRow("letter u") << QStringLiteral("pay_") + QString(26, u'u');
    QTest::newRow("injection") << QStringLiteral("pay_' OR 1=1 --aaaaaaaaaaa");
}

void TestIds::refusesForeign()
{
    QFETCH(QString, text);
    QVERIFY(!PaymentId(text).isWellFormed());
}

void TestIds::spokenReference()
{
    FixedRandom ones('\xff');
    const ApplicationRef reference = ApplicationRef::make(ones);
    const QString spoken = chancery::domain::spokenReference(reference);
    QCOMPARE(spoken.size(), 4 + 1 + 4 + 1 + 4 + 1 + 1);
    QVERIFY(spoken.startsWith(u"ZZZZ-ZZZZ-ZZZZ-"));
    // The check character tells any single wrong character and any swapped neighbours.
    const ApplicationRef right(QStringLiteral("ref_k7m29qxa3ftp00000000000000"));
    const ApplicationRef wrong(QStringLiteral("ref_k7m29qxa3ftq00000000000000"));
    const ApplicationRef swapped(QStringLiteral("ref_7km29qxa3ftp00000000000000"));
    const auto check = [](const ApplicationRef &id) { return chancery::domain::spokenReference(id).back(); };
    QVERIFY(check(right) != check(wrong));
    QVERIFY(check(right) != check(swapped));
}

void TestIds::paymentStates()
{
    QSet<QString> names;
    for (const PaymentState state : allPaymentStates) {
        names.insert(toString(state));
        QCOMPARE(paymentStateFromString(toString(state)), std::optional(state));
        QVERIFY(int(isLive(state)) + int(isPaid(state)) + int(isOver(state)) <= 1);
    }
    QCOMPARE(names.size(), qsizetype(allPaymentStates.size()));
    QVERIFY(!paymentStateFromString(u"Captured"));
    QVERIFY(isLive(PaymentState::Unknown));
    QVERIFY(!isPaid(PaymentState::Surplus));
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
